import type { Sentence } from '../../language/analysis.ts'
import { headWithin } from '../../language/tree.ts'
import { genderOfGivenName } from '../../locales/given-names.ts'
import { flatMap } from '../../text/flat-map.ts'
import { fold } from '../../text/fold.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidates.ts'

/**
 * Mends what the analysis missed of people's names, out of the report's own other places: a surname that stands alone
 * where it was not seen as a name, two names taken for one ("takket Holm Ravn"), a possessive taken for a name.
 */
export const withKnownNames = (document: Document, candidates: readonly Candidate[]): readonly Candidate[] => {
  const told = withoutHeadlineWords(document.analysis.sentences, candidates)
  const written = namesOf(told)
  const unpossessed = told.map((candidate) => withoutPossessive(candidate, written))
  const names = namesOf(unpossessed)
  const times = countsOf(unpossessed)
  const parted = unpossessed.flatMap((candidate) => partedNames(candidate, document.analysis.sentences, names, times))
  const surnames = surnamesOf(parted)
  const added = document.analysis.sentences.flatMap((sentence, index) =>
    missedSurnames(sentence, index, surnames, parted),
  )
  const kept = parted.filter(
    (candidate) =>
      !added.some(
        (name) =>
          name.sentence === candidate.sentence &&
          name.first < candidate.last &&
          candidate.first < name.last &&
          candidate.what.kind === 'organisation',
      ),
  )
  return [...kept, ...added].sort((a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last)
}

/** The fewest long words of a headline that has all of them in capitals, as English papers and ministries write it. */
const FEWEST_IN_TITLE_CASE = 4

/** "Minister of Defence Holds Conversation with Tajik Counterpart": a line whose capitals tell no name. */
const isInTitleCase = ({ tokens }: Sentence): boolean => {
  const long = tokens.filter(({ form }) => /^\p{L}{4,}/u.test(form))
  return (
    long.length >= FEWEST_IN_TITLE_CASE &&
    long.every(({ form, upos }) => /^\p{Lu}/u.test(form) || upos === 'ADP' || upos === 'SCONJ') &&
    !/^[.!?]$/u.test(tokens.at(-1)?.form ?? '')
  )
}

/**
 * Leaves of the names in a headline written in capitals what the report's running text has as a name too; where that is
 * nothing, an office that was taken to bear it stands for itself.
 */
const withoutHeadlineWords = (
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const headlines = new Set(sentences.flatMap((sentence, index) => (isInTitleCase(sentence) ? [index] : [])))
  if (headlines.size === 0 || headlines.size === sentences.length) return candidates
  const known = new Set(
    candidates.flatMap(({ sentence, what }) =>
      what.kind === 'person' && !headlines.has(sentence) ? what.name.split(' ').map(fold) : [],
    ),
  )
  return candidates.flatMap((candidate): readonly Candidate[] => {
    const { what, sentence, last } = candidate
    const tokens = sentences[sentence]?.tokens
    if (!headlines.has(sentence) || what.kind !== 'person' || !tokens) return [candidate]
    const kept = tokens.slice(what.nameFirst, last).map(({ form }) => known.has(fold(form)))
    const from = kept.indexOf(true)
    if (from < 0) {
      const [title] = what.titles.filter((one) => one.last <= what.nameFirst)
      return title
        ? [
            {
              ...candidate,
              first: title.first,
              last: title.last,
              head: title.noun,
              form: 'office',
              what: { kind: 'office', title },
            },
          ]
        : []
    }
    const first = what.nameFirst + from
    const end = what.nameFirst + kept.lastIndexOf(true) + 1
    if (first === what.nameFirst && end === last) return [candidate]
    const name = tokens
      .slice(first, end)
      .map(({ form }) => form)
      .join(' ')
    return [{ ...candidate, last: end, what: { ...what, name, nameFirst: first } }]
  })
}

const countsOf = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { what } of candidates) if (what.kind === 'person') counts.set(what.name, (counts.get(what.name) ?? 0) + 1)
  return counts
}

const namesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap(({ what }) => (what.kind === 'person' ? [what.name] : [])))

/** "Maduros" is "Maduro" where that stands in the report, alone or as the end of a name. */
const withoutPossessive = (candidate: Candidate, names: ReadonlySet<string>): Candidate => {
  if (candidate.what.kind !== 'person' || !candidate.what.name.endsWith('s')) return candidate
  const bare = candidate.what.name.slice(0, -1)
  const surname = bare.split(' ').at(-1) ?? bare
  const stands = [...names].some((name) => name === bare || name === surname || name.endsWith(` ${surname}`))
  return stands ? { ...candidate, what: { ...candidate.what, name: bare } } : candidate
}

/** Parts a name both of whose words stand alone elsewhere in the report. */
const partedNames = (
  candidate: Candidate,
  sentences: readonly Sentence[],
  names: ReadonlySet<string>,
  times: ReadonlyMap<string, number>,
): readonly Candidate[] => {
  const { what, sentence, last } = candidate
  const within = sentences[sentence]
  if (what.kind !== 'person' || !within || last - what.nameFirst !== 2) return [candidate]
  const [one, other] = what.name.split(' ')
  if (one === undefined || other === undefined || !names.has(one) || !names.has(other)) return [candidate]
  // a name that comes back whole, or opens with a given name, is one
  if ((times.get(what.name) ?? 0) > 1 || genderOfGivenName(one) !== undefined) return [candidate]
  const at = what.nameFirst
  const first: Candidate = {
    ...candidate,
    last: at + 1,
    head: headWithin(within, { first: candidate.first, last: at + 1 }),
    what: { ...what, name: one },
  }
  const second: Candidate = {
    ...candidate,
    first: at + 1,
    head: at + 1,
    what: { kind: 'person', name: other, nameFirst: at + 1, titles: [] },
  }
  return [first, second]
}

/** Surnames of the full names of a report and names that stand alone at least twice, folded, with the form to write. */
const surnamesOf = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { what } of candidates) {
    if (what.kind !== 'person') continue
    const parts = what.name.split(' ')
    const surname = parts.at(-1)
    if (surname === undefined || surname.length <= 2) continue
    const isOften =
      parts.length === 1 &&
      candidates.filter((other) => other.what.kind === 'person' && other.what.name === what.name).length > 1
    if (parts.length > 1 || isOften) found.set(fold(surname), surname)
    // "Seo Min-jae": a given name of two syllables behind its surname
    const [first = ''] = parts
    if (parts.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(surname)) found.set(fold(first), first)
  }
  return found
}

const missedSurnames = (
  sentence: Sentence,
  index: number,
  surnames: ReadonlyMap<string, string>,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  flatMap(sentence.tokens, (token, at): readonly Candidate[] => {
    if (!/^\p{Lu}\p{L}/u.test(token.form)) return []
    const surname =
      surnames.get(fold(token.form)) ??
      (token.form.endsWith('s') ? surnames.get(fold(token.form.slice(0, -1))) : undefined)
    if (surname === undefined) return []
    const covered = candidates.some(
      (taken) => taken.sentence === index && taken.first <= at && at < taken.last && taken.what.kind !== 'organisation',
    )
    if (covered) return []
    return [
      {
        sentence: index,
        first: at,
        last: at + 1,
        head: at,
        form: 'name',
        what: { kind: 'person', name: surname, nameFirst: at, titles: [] },
      },
    ]
  })

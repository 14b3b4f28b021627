import type { Name, NameKind, Sentence } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import { isInstitution, officeAt, personNounAt } from './officeIndex.ts'

/**
 * Lets the places of a name in one report agree on what it is. A model reads each sentence by itself, so that a party
 * or a town is now a person, now an organisation; the report means one thing by it. Each place counts by its score,
 * the last word of a fuller name as a place of that word; a form said to be a person less often than not is none.
 */
export const withAgreedKinds = (
  sentences: readonly Sentence[],
  localeOf: (sentence: Sentence) => Locale,
): readonly Sentence[] => {
  const things = thingsAmong(sentences, localeOf)
  const titled = titledAmong(sentences, localeOf)
  const votes = new Map<string, Map<NameKind, number>>()
  const vote = (form: string, kind: NameKind, score: number): void => {
    const counts = votes.get(form) ?? new Map<NameKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + score)
    votes.set(form, counts)
  }
  for (const sentence of sentences)
    for (const name of sentence.names) {
      const form = formOf(sentence, name)
      vote(form, name.kind, name.score)
      const last = form.split(' ').at(-1) ?? form
      // the surname of somebody named in full is more surely a person than any single place of it
      if (name.kind === 'person' && last !== form) vote(last, 'person', 2 * name.score)
    }
  const bareOf = (form: string): string =>
    form.endsWith('s') && votes.has(form.slice(0, -1)) ? form.slice(0, -1) : form
  for (const [form, counts] of [...votes]) {
    const bare = bareOf(form)
    if (bare !== form) for (const [kind, score] of counts) vote(bare, kind, score)
  }
  const agreed = (sentence: Sentence, name: Name): Name => {
    if (misread.has(name.kind) && titled.has(formOf(sentence, name))) return { ...name, kind: 'person' }
    if (name.kind !== 'person') return name
    if (things.has(formOf(sentence, name))) return { ...name, kind: 'misc' }
    const counts = votes.get(bareOf(formOf(sentence, name)))
    const [kind, most] = [...(counts ?? [])].filter(([other]) => other !== 'person').sort((a, b) => b[1] - a[1])[0] ?? [
      'misc' as const,
      0,
    ]
    const others = [...(counts ?? [])].reduce((sum, [other, score]) => (other === 'person' ? sum : sum + score), 0)
    return others > (counts?.get('person') ?? 0) && most > 0 ? { ...name, kind } : name
  }
  return sentences.map((sentence) =>
    sentence.names.some(({ kind }) => kind === 'person' || (misread.has(kind) && titled.size > 0))
      ? { ...sentence, names: sentence.names.map((name) => agreed(sentence, name)) }
      : sentence,
  )
}

/**
 * Single words that the model took for people and that their places tell are none: a ship ("the Havdis", "skipet
 * «Havdis»"), a firm ("salgssjef i Havbris"), the seat of an organisation, a common word that opens a sentence. Never the last of a fuller name, nor
 * whoever bears an office or a calling.
 */
const thingsAmong = (sentences: readonly Sentence[], localeOf: (sentence: Sentence) => Locale): ReadonlySet<string> => {
  const people = new Set<string>()
  /** How many places a word has, and how many of them tell that it is no person. */
  const places = new Map<string, { all: number; things: number }>()
  let common: ReadonlySet<string> | undefined
  const isCommon = (form: string): boolean => {
    common ??= new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.form)))
    return common.has(form.toLowerCase())
  }
  for (const sentence of sentences)
    for (const name of sentence.names) {
      if (name.kind !== 'person') continue
      const form = formOf(sentence, name)
      if (form.includes(' ')) for (const word of form.split(' ')) people.add(word)
      else if (isPersonsPlace(sentence, name, localeOf(sentence))) people.add(form)
      else {
        const count = places.get(form) ?? { all: 0, things: 0 }
        const locale = localeOf(sentence)
        const isThing =
          locale.speech.seats.has(form.toLowerCase()) ||
          isThingsPlace(sentence, name, locale) ||
          (opensLine(sentence, name) && (isCommon(form) || isWord(sentence, name, locale)))
        places.set(form, { all: count.all + 1, things: count.things + Number(isThing) })
      }
    }
  // one "the Cap" among many places of Cap makes him no ship
  return new Set(
    [...places].flatMap(([form, { all, things }]) =>
      2 * things >= all && things > 0 && !people.has(form) ? [form] : [],
    ),
  )
}

/** At the head of a sentence, or behind a clock time that an entry of a running report opens with. */
const opensLine = ({ tokens }: Sentence, { first }: Name): boolean =>
  first === 0 || (first === 1 && tokens[0]?.upos === 'NUM')

/** A word of the lexicon that a sentence opens with: a noun for people ("Värden", "Campaigners"), a verb of saying or offering ("Tilbyr"). */
const isWord = ({ tokens }: Sentence, { first, last }: Name, locale: Locale): boolean => {
  const token = tokens[first]
  if (!token || last - first > 1) return false
  const { lower } = token
  if (locale.offices.suffixes.length === 0)
    return lower.endsWith('s') && personNounAt({ ...token, lower: lower.slice(0, -1) }, locale) !== undefined
  const isArticled = /[nta]$/u.test(lower) && personNounAt(token, locale) !== undefined
  return isArticled || locale.speech.verbs.some(({ word }) => word.forms.has(lower))
}

/** What the model takes people for. */
const misread: ReadonlySet<NameKind> = new Set(['organisation', 'gpe'])

/**
 * Names that the model took for bodies or towns and that an honorific or an office beside them tells are people's, with
 * their last words: "Ms Nes", "Kirgisistans president Aizada Nurbekova", "Aizada Nurbekova, Minister of Trade of
 * Kyrgyzstan". Only honorifics make a single word a person.
 */
const titledAmong = (sentences: readonly Sentence[], localeOf: (sentence: Sentence) => Locale): ReadonlySet<string> => {
  const titled = new Set<string>()
  for (const sentence of sentences)
    for (const name of sentence.names) {
      if (!misread.has(name.kind)) continue
      const form = formOf(sentence, name)
      const { honorifics } = localeOf(sentence).offices
      const isHonoured = [sentence.tokens[name.first], sentence.tokens[name.first - 1]].some(
        (token, at) => token !== undefined && honorifics.has(token.lower) && (at > 0 || name.last - name.first > 1),
      )
      const isNamed = /^\p{Lu}\p{Ll}+(?: (?:- )?\p{Lu}\p{Ll}+)+$/u.test(form)
      const isTitled =
        isNamed &&
        ((name.kind === 'organisation' && isTitledPlace(sentence, name, localeOf(sentence))) ||
          isTitledBehind(sentence, name, localeOf(sentence)))
      if (!(isHonoured && name.kind === 'organisation') && !isTitled) continue
      titled.add(form)
      titled.add(form.slice(form.lastIndexOf(' ') + 1))
    }
  return titled
}

/** Whether an office ends right before a name: "president Nes". */
const isTitledPlace = ({ tokens }: Sentence, { first }: Name, locale: Locale): boolean =>
  [first - 1, first - 2].some((at) => at >= 0 && officeAt(tokens, at, locale)?.last === first)

/** Whether an office, told to its end, stands behind a name and a comma: "Aizada Nurbekova, Minister of Trade of Kyrgyzstan,". */
const isTitledBehind = ({ tokens }: Sentence, { first, last }: Name, locale: Locale): boolean => {
  const { offices } = locale
  const isBodys = tokens
    .slice(first, last)
    .some((token) => isInstitution(token, locale) || offices.fieldNouns.has(token.lower))
  if (isBodys || tokens[last]?.form !== ',') return false
  for (let at = last + 1; at <= last + OFFICE_REACH; at++) {
    const office = officeAt(tokens, at, locale)
    const next = office && tokens[office.last]
    if (office)
      return !office.plural && (next === undefined || /^[,.;)]$/u.test(next.form) || offices.servedBy.has(next.lower))
    // "Kyrgyzstans handelsminister", "the Kyrgyz Minister": nothing but whose office it is
    if (!['DET', 'PROPN', 'ADJ', 'PART'].includes(tokens[at]?.upos ?? '')) return false
  }
  return false
}

/** How many words may stand between the comma and the office: "the Democratic Republic's Minister". */
const OFFICE_REACH = 5

const isPersonsPlace = (sentence: Sentence, name: Name, locale: Locale): boolean => {
  const before = sentence.tokens[name.first - 1]
  if (!before) return false
  return (
    isTitledPlace(sentence, name, locale) ||
    locale.offices.honorifics.has(before.lower) ||
    personNounAt(before, locale) !== undefined
  )
}

const isThingsPlace = ({ tokens }: Sentence, { first, last }: Name, { offices, places }: Locale): boolean => {
  const [before, behind] = [tokens[first - 1], tokens[last]]
  if (!before) return false
  const isMarked = /^["“”„«»]$/u.test(before.form) && /^["“”«»]$/u.test(behind?.form ?? '')
  const isArticled = offices.definiteArticles.has(before.lower) && before.upos === 'DET' && behind?.upos !== 'NOUN'
  const isPlace = before.upos === 'ADP' && offices.servedBy.has(before.lower) && offices.sentTo.has(before.lower)
  // "skipet Havdis": the neuter is hardly ever a person's
  const isNamedThing = before.upos === 'NOUN' && before.feats.Gender === 'Neut' && before.feats.Definite === 'Def'
  // "kystbyen Cavtat"
  const isTown =
    before.upos === 'NOUN' &&
    before.feats.Definite === 'Def' &&
    [...places.cityNouns].some((noun) => noun.length > 3 && before.lower.endsWith(noun))
  return isMarked || isArticled || isPlace || isNamedThing || isTown
}

const formOf = (sentence: Sentence, { first, last }: Name): string =>
  sentence.tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ')

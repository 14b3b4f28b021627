import type { Sentence } from '../../language/analysis.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { contains, type Range } from '../../text/span.ts'
import type { Document } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { charsOf, withoutEdges } from './phrase.ts'

/**
 * Parts joined clauses of which some hold quoted words: "that the shots came from Y, and that the truce “stands”" are
 * two sayings, since what is quoted stands by itself. Clauses without quoted words between them stay together.
 */
export const partedAtFragments = (
  document: Document,
  attribution: Attribution,
  direct: readonly Attribution[],
): readonly Attribution[] => {
  const { cue, content, construction } = attribution
  const whole = content[0]
  const sentence = cue && document.analysis.sentences[cue.sentence]
  if (construction !== 'complement' || !whole || content.length > 1 || !sentence) return [attribution]
  const fragments = direct.flatMap((other) =>
    other.construction === 'quoted-fragment' ? other.content.filter((range) => contains(whole, range)) : [],
  )
  if (fragments.length === 0) return [attribution]
  const clauses = clausesIn(sentence, whole, document.localeOf(sentence).speech)
  const isQuoting = (clause: Range): boolean => fragments.some((fragment) => contains(clause, fragment))
  if (clauses.length < 2 || clauses.every(isQuoting)) return [attribution]
  return clauses.map((clause) => ({ ...attribution, content: [clause] }))
}

/** The clauses of a reported stretch: each but the first opens with a complementiser behind a comma or a conjunction. */
const clausesIn = (sentence: Sentence, { start, end }: Range, lexicon: SpeechLexicon): readonly Range[] => {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => token.start >= start)
  const close = tokens.findLastIndex((token) => token.end <= end) + 1
  const clauses: Range[] = []
  let from = first
  for (let at = first + 1; at < close; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const opens =
      token !== undefined &&
      lexicon.complementisers.has(token.lower) &&
      token.upos === 'SCONJ' &&
      (before?.upos === 'CCONJ' || before?.form === ',') &&
      tokens[at + 1]?.feats.VerbForm !== 'Inf'
    if (!opens) continue
    const clause = withoutEdges(sentence, { first: from, last: before?.upos === 'CCONJ' ? at - 1 : at })
    if (clause) clauses.push({ ...charsOf(sentence, clause), end: endOf(sentence, clause.last) })
    from = at + 1
  }
  const last = withoutEdges(sentence, { first: from, last: close })
  if (last) clauses.push({ start: charsOf(sentence, last).start, end })
  return clauses
}

/** Where a clause ends: a closing mark right behind its last word is of it. */
const endOf = ({ tokens }: Sentence, last: number): number =>
  (/^[»”"’]$/u.test(tokens[last]?.form ?? '') ? tokens[last] : tokens[last - 1])?.end ?? 0

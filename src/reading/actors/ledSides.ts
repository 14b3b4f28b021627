import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import { flatMap } from '../../text/flat-map.ts'
import { findStates } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf } from './discourse.ts'

/** The one value that all given ones are; absent where there is none or where they differ. */
export const only = (values: readonly (string | undefined)[]): string | undefined => {
  const distinct = new Set(values.filter((value) => value !== undefined))
  return distinct.size === 1 ? [...distinct][0] : undefined
}

/** The side that somebody is said to lead, by the verb itself: "Kittipong Saelim, who led the Thai team"; absent where none is. */
export const sideLed = (discourse: Discourse, candidate: Candidate): string | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return undefined
  const locale = discourse.document.localeOf(sentence)
  const { tokens } = sentence
  const leads = flatMap(tokens, (token, at) => {
    if (!isFormOfAny(token, locale.contacts.leading)) return []
    const isHis =
      tokens[candidate.head]?.head === at ||
      (isRelation(token, 'acl') && candidate.first <= token.head && token.head < candidate.last)
    return isHis ? [at] : []
  })
  if (leads.length === 0) return undefined
  const sides = discourse.candidates.flatMap(({ sentence: at, head, what }) =>
    at === candidate.sentence &&
    leads.includes(tokens[head]?.head ?? -1) &&
    what.kind === 'collective' &&
    what.noun.role === 'side'
      ? [what.of?.country]
      : [],
  )
  // "Den sørsudanske ledes av …": the adjective alone, for the delegation told of before
  const bare = findStates(sentence, locale).flatMap(({ form, first, country }) => {
    const word = tokens[first]
    return form === 'adjective' && word && isRelation(word, 'nsubj') && leads.includes(word.head) ? [country] : []
  })
  return only([...sides, ...bare, ...leads.flatMap((at) => sideBefore(discourse, candidate.sentence, at))])
}

/**
 * "The Peruvian team, led by X, and the Chilean one, led by Y", "den chilenske, ledet av Y": the state that a side is told
 * by right before the participle, whatever the tree hangs it on; none where something else is led.
 */
const sideBefore = (discourse: Discourse, sentence: number, participle: number): readonly string[] => {
  const within = sentenceOf(discourse, sentence)
  if (!within) return []
  const { tokens } = within
  const end = tokens[participle - 1]?.form === ',' ? participle - 1 : participle
  const isSide =
    tokens[end - 1]?.upos === 'NUM' ||
    discourse.candidates.some(
      (other) =>
        other.sentence === sentence &&
        other.head === end - 1 &&
        other.what.kind === 'collective' &&
        other.what.noun.role === 'side',
    )
  return findStates(within, discourse.document.localeOf(within)).flatMap(({ form, last, country }) =>
    form === 'adjective' && country !== undefined && (last === end || (isSide && last === end - 1)) ? [country] : [],
  )
}

/**
 * "The Ethiopian delegation was headed by State Minister Bekele": the state of the side that hangs on the same verb of
 * leading, else of the only side in such a sentence; none where it has several.
 */
export const ledSide = (
  { candidates }: Discourse,
  candidate: Candidate,
  { tokens }: Sentence,
  locale: Locale,
): { readonly country?: string } | undefined => {
  const isLeading = (token: Token | undefined): boolean =>
    token !== undefined && isFormOfAny(token, locale.contacts.leading)
  if (!tokens.some(isLeading)) return undefined
  const sides = candidates.filter(
    ({ sentence, what }) =>
      sentence === candidate.sentence &&
      what.kind === 'collective' &&
      what.noun.role === 'side' &&
      what.of?.country !== undefined,
  )
  if (sides.length === 0) return undefined
  const verbOf = (head: number): number => tokens[head]?.head ?? -1
  const verb = verbOf(candidate.head)
  // "… mens det var utenriksminister Nes som ledet delegasjonen": who leads is told, and it is somebody else
  const isOthers =
    !isLeading(tokens[verb]) &&
    candidates.some(
      (other) =>
        other.sentence === candidate.sentence &&
        other.what.kind === 'person' &&
        other.head !== candidate.head &&
        leadsItself(other, tokens, isLeading),
    )
  if (isOthers) return undefined
  const beside = isLeading(tokens[verb]) ? sides.filter(({ head }) => verbOf(head) === verb) : sides
  const country = only(beside.map(({ what }) => (what.kind === 'collective' ? what.of?.country : undefined)))
  return country === undefined ? {} : { country }
}

/** Whether a verb of leading has somebody for its subject, or tells of him behind his name. */
const leadsItself = (
  { first, last, head }: Candidate,
  tokens: readonly Token[],
  isLeading: (token: Token | undefined) => boolean,
): boolean => {
  const noun = tokens[head]
  if (noun && isRelation(noun, 'nsubj') && isLeading(tokens[noun.head])) return true
  return tokens.some(
    (token) =>
      first <= token.head &&
      token.head < last &&
      (isRelation(token, 'acl') || isRelation(token, 'advcl')) &&
      isLeading(token),
  )
}

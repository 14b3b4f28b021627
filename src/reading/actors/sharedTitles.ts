import type { Sentence } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { StateMention } from '../states.ts'
import { type PersonName, skipHonorifics } from './personNames.ts'
import type { Title } from './titles.ts'

interface NamesAndStates {
  readonly sentence: Sentence
  readonly locale: Locale
  readonly states: readonly StateMention[]
  readonly names: readonly PersonName[]
}

const formAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

/** The state that stands behind a name: "Holub i Ukraina". */
export const stateBehind = (
  { last }: PersonName,
  { sentence, locale, states }: Omit<NamesAndStates, 'names'>,
): StateMention | undefined =>
  locale.offices.servedBy.has(formAt(sentence, last))
    ? states.find((state) => state.first === last + 1 && state.form === 'name' && state.kind === 'state')
    : undefined

/**
 * The names that share a plural title, all joined to one another, behind it or, set off by a comma, before it. With as
 * many states beside the title as there are names, each has his own: "the Russian and Ukrainian presidents, Ravn and
 * Holub", "the ministers of Chad, Sudan and Egypt, Ravn, Holub and Ek", "Ravn and Holub, the presidents of Chad and Sudan".
 */
export const sharedAmong = (title: Title, setting: NamesAndStates): readonly (readonly [PersonName, Title])[] => {
  const { sentence } = setting
  const sides = statesBefore(title, setting)
  const behind = statesBehind(title, setting)
  const listed = behind.length > 1 ? behind : sides
  const end = behind.length > 1 ? (behind.at(-1)?.last ?? title.last) : title.last
  const { names, own } = namesFrom(formAt(sentence, end) === ',' ? end + 1 : end, setting)
  const joined = names.length > 1 ? names : namesUpTo(title.first - 1, setting)
  const isEach = listed.length === joined.length
  if (joined.length < 2 || ((names.length < 2 || title.counterpart) && !isEach)) return []
  return joined.map((name, index) => {
    const of = own.get(name) ?? (isEach ? listed[index] : title.of)
    const { of: _, ...bare } = title
    return [name, { ...bare, ...(of && { of }), plural: false, shared: true }]
  })
}

/** The names joined to one another that begin at a token, with the states told behind each. */
const namesFrom = (
  from: number,
  { names, sentence, locale, states }: NamesAndStates,
): { readonly names: readonly PersonName[]; readonly own: ReadonlyMap<PersonName, StateMention> } => {
  const joined: PersonName[] = []
  const own = new Map<PersonName, StateMention>()
  let at = from
  for (const name of names) {
    if (skipHonorifics(sentence, at, locale) !== name.first) continue
    joined.push(name)
    const of = stateBehind(name, { sentence, locale, states })
    if (of) own.set(name, of)
    at = behindJoint(sentence, of ? of.last : behindBrackets(sentence, name.last), locale)
  }
  return { names: joined, own }
}

/** The names joined to one another of which the last ends before the comma at a token. */
const namesUpTo = (comma: number, { names, sentence, locale }: NamesAndStates): readonly PersonName[] => {
  if (formAt(sentence, comma) !== ',') return []
  const joined: PersonName[] = []
  let next = comma
  for (const name of [...names].reverse()) {
    if (name.last > comma) continue
    const isJoined = joined.length === 0 ? name.last === comma : behindJoint(sentence, name.last, locale) === next
    if (!isJoined) break
    joined.unshift(name)
    next = name.first
  }
  return joined
}

const behindBrackets = (sentence: Sentence, at: number): number => {
  if (formAt(sentence, at) !== '(') return at
  for (let to = at + 1; to <= at + 5; to++) if (formAt(sentence, to) === ')') return to + 1
  return at
}

const behindJoint = (sentence: Sentence, at: number, locale: Locale): number => {
  const afterComma = formAt(sentence, at) === ',' ? at + 1 : at
  return locale.pronouns.and.has(formAt(sentence, afterComma)) ? afterComma + 1 : afterComma
}

/** How many words may stand between an office and the preposition of its states. */
const FIELD_REACH = 4

/** States joined behind a title, in order: "ministers of Chad, Sudan and Egypt", "kolleger fra Tsjad og Sudan". */
const statesBehind = (title: Title, { sentence, locale, states }: NamesAndStates): readonly StateMention[] => {
  const { servedBy, definiteArticles } = locale.offices
  const isJoint = (at: number): boolean =>
    servedBy.has(formAt(sentence, at)) || locale.places.away.has(formAt(sentence, at))
  const found: StateMention[] = []
  let at = title.noun + 1
  // "kollegaene sine frå Tsjad"
  while (at < title.noun + FIELD_REACH && !isJoint(at)) at++
  if (!isJoint(at++)) return found
  for (;;) {
    const first = definiteArticles.has(formAt(sentence, at)) ? at + 1 : at
    const state = states.find((one) => one.kind === 'state' && one.form === 'name' && [at, first].includes(one.first))
    if (!state) return found
    found.push(state)
    const next = behindJoint(sentence, state.last, locale)
    if (next === state.last) return found
    at = next
  }
}

/** States joined before a title, in order: "russiske og ukrainske". */
const statesBefore = (title: Title, { sentence, locale, states }: NamesAndStates): readonly StateMention[] => {
  const found: StateMention[] = []
  let at = title.noun
  while (at > 0) {
    const state = states.find((one) => one.last === at)
    if (state) {
      found.unshift(state)
      at = state.first
    } else if (
      found.length > 0 &&
      (locale.pronouns.and.has(formAt(sentence, at - 1)) || formAt(sentence, at - 1) === ',')
    )
      at--
    else break
  }
  return found
}

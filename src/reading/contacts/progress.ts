import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { Lexeme } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import type { TimeMention } from '../document.ts'
import { daysBetween, publishedOf } from '../times/calendar.ts'
import { caseOf, formAt, isEntry, isVerbOf } from './clause.ts'
import { type Context, isAhead } from './context.ts'
import type { Reality } from './reality.ts'
import type { Trigger } from './trigger.ts'

// How far a contact has come, where the time beside it and the day of the report tell more than the words.

/** What a present tense means depends on the time beside it: "møtes torsdag" is yet to be, "is meeting" goes on. */
export const withPresent = (
  context: Context,
  trigger: Trigger,
  reality: Reality,
  time: TimeMention | undefined,
): Reality => {
  // "er neste uke på besøk i Lima": under way only on its day
  if (reality.status === 'under-way' && isAhead(context, time)) return { ...reality, status: 'planned' }
  if (isThereFor(context, trigger, reality, time)) return { ...reality, status: 'under-way' }
  if (reality.status !== undefined || reality.strength === 'reference' || reality.unreal) return reality
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  if (reality.tense !== 'present' && reality.tense !== 'progressive') return reality
  const { published } = context.document.report
  const told = (status: ContactStatus): Reality => ({ status, ...reality, strength: 'told' })
  if (time?.edtf !== undefined && published !== undefined) {
    const day = published.slice(0, 10)
    const [from = day, to = from] = time.edtf.split('/').map((end) => end.slice(0, 10))
    if (from > day) return told('planned')
    if (to < day.slice(0, to.length)) return told('held')
    // "forhandler denne uken": talks of many days go on, a meeting in the week may still be to come
    if (from < day.slice(0, from.length))
      return told(goesOnForDays(trigger) || isGathered(sentence, trigger) ? 'under-way' : 'planned')
    return told(reality.tense === 'progressive' || isGathered(sentence, trigger) ? 'under-way' : 'planned')
  }
  // "neste møte blir i Lima"
  if (time !== undefined || words.becoming.has(formAt(sentence, trigger.predicate))) return told('planned')
  if (reality.tense === 'progressive' || isVerbOf(sentence, trigger.predicate, words.continuing))
    return told('under-way')
  return reality
}

const goesOnForDays = ({ nature, kind, frame }: Trigger): boolean =>
  nature === 'verb' ? frame === 'confer' : kind === 'talks' || kind === 'visit'

/** "Er i Lima for samtaler med", "is in Lima for talks": told in the present of no other day, they are going on. */
const isThereFor = (
  context: Context,
  { sentence: index, token, predicate, definite, nature }: Trigger,
  { status, strength, tense, unreal }: Reality,
  time: TimeMention | undefined,
): boolean =>
  nature !== 'verb' &&
  !definite &&
  status === undefined &&
  strength === 'reference' &&
  tense === 'present' &&
  !unreal &&
  time === undefined &&
  predicate !== token &&
  context.placeAt(index, predicate) !== undefined &&
  treeOf(context.sentence(index)).childrenBy(predicate, 'cop').length > 0

/** "Negotiators are gathered in Lima", "er samlet i Lima", "is in Lima": not yet to be. */
const isGathered = (sentence: Sentence, { token, nature }: Trigger): boolean =>
  nature === 'verb' &&
  (sentence.tokens[token]?.feats.VerbForm === 'Part' || isTagged(sentence.tokens[token], 'ADJ', 'PROPN')) &&
  treeOf(sentence).childrenBy(token, 'cop', 'aux').length > 0

/** "Talks began on Wednesday", "went into a third day", in a report of that day: they go on. */
export const withStart = (
  context: Context,
  trigger: Trigger,
  reality: Reality,
  time: TimeMention | undefined,
): Reality => {
  const { published } = context.document.report
  const sentence = context.sentence(trigger.sentence)
  const token = sentence.tokens[trigger.token]
  if (reality.status !== 'held' || reality.strength !== 'told' || trigger.nature === 'verb' || !token) return reality
  const { starting, continuing, ending } = context.words(trigger.sentence)
  // of "foregå" only the present goes on: what "foregikk" is over
  const isWritten = [...starting, ...continuing].some(({ forms }) => forms.has(formAt(sentence, token.head)))
  const isStart =
    isRelation(token, 'nsubj') &&
    isWritten &&
    isVerbOf(sentence, token.head, starting, continuing) &&
    !isVerbOf(sentence, token.head, ending) &&
    !isBidFor(context, trigger)
  // "samtalene gikk over to døgn"
  const isMeasured = context
    .lengthsIn(trigger.sentence)
    .some(({ first }) => first > token.head && first <= token.head + 2)
  const day = time?.edtf?.split('/').at(-1)?.slice(0, 10)
  const isOfToday = published !== undefined && (day === undefined || day >= published.slice(0, day.length))
  return isStart && isOfToday && !isMeasured ? { ...reality, status: 'under-way' } : reality
}

/** "The call was initiated by the Latvian side": on whose wish one conversation was, and not that it goes on. */
const isBidFor = (context: Context, { sentence: index, token: at, kind }: Trigger): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const { by } = context.words(index)
  return (
    (kind === 'call' || kind === 'talks') &&
    token?.feats.Number === 'Sing' &&
    treeOf(sentence)
      .childrenBy(token.head, 'obl')
      .some((agent) => by.has(caseOf(sentence, agent)))
  )
}

/** "The talks are due to end on Friday", "ventes å pågå til fredag": they are known, and neither planned then nor held on that day. */
export const isEndToCome = (
  context: Context,
  trigger: Trigger,
  { status }: Reality,
  time: TimeMention | undefined,
): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { ending, continuing, until } = context.words(trigger.sentence)
  const { lasting } = context.document.localeOf(sentence).lasting
  const isUntil = time !== undefined && until.has(sentence.tokens[time.first - 1]?.lower ?? '')
  return (
    status === 'planned' &&
    trigger.definite &&
    trigger.nature !== 'verb' &&
    hasRelation(sentence, trigger.token, 'nsubj') &&
    // an infinitive of another language may be taken for a noun
    [trigger.predicate, ...treeOf(sentence).childrenBy(trigger.predicate, 'xcomp', 'obj')].some(
      (verb) => isVerbOf(sentence, verb, ending) || (isUntil && isVerbOf(sentence, verb, lasting, continuing)),
    )
  )
}

/** "The negotiations would resume on Wednesday", in Tuesday's report: what it tells of as held or under way goes on. */
export const isToGoOn = (
  context: Context,
  trigger: Trigger,
  { status, tense }: Reality,
  time: TimeMention | undefined,
): boolean => {
  const isAhead = status === 'planned' || (status === undefined && tense === 'present')
  if (!isAhead || !goesOn(context, trigger, context.words(trigger.sentence).continuing)) return false
  const today = publishedOf(context.document.report.published)?.day
  const day = publishedOf(time?.edtf)?.day
  return today !== undefined && day !== undefined && daysBetween(today, day) <= 1
}

/** "The talks ended on Thursday", "forhandlingene fortsatte tirsdag": a later day of what was told of before. */
export const isLaterDay = (context: Context, trigger: Trigger): boolean => {
  const { continuing, ending } = context.words(trigger.sentence)
  return goesOn(context, trigger, [...continuing, ...ending])
}

/** A known contact, or one whose sides are told, is the subject of such a verb: "samtalene fortsetter", "samtalene ventes å fortsette". */
const goesOn = (context: Context, trigger: Trigger, verbs: readonly Lexeme[]): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return (
    (trigger.definite || trigger.complete) &&
    trigger.nature !== 'verb' &&
    hasRelation(sentence, trigger.token, 'nsubj') &&
    [trigger.predicate, ...treeOf(sentence).childrenBy(trigger.predicate, 'xcomp')].some((at) =>
      isVerbOf(sentence, at, verbs),
    )
  )
}

/** "The talks have been moved to Lima" are to come; "were moved" there, they are known, and by that alone neither over nor off. */
export const withMove = (context: Context, trigger: Trigger, reality: Reality): Reality => {
  if (!isMove(context, trigger, reality)) return reality
  const { tense, unreal } = reality
  return tense === 'past'
    ? { strength: 'reference', tense: 'none', unreal }
    : { status: 'planned', strength: 'told', tense, unreal }
}

/** "Defence ministers may attend that meeting": it is to be, whoever comes to it. */
export const withAttendance = (context: Context, trigger: Trigger, reality: Reality): Reality => {
  const { attending } = context.document.localeOf(context.sentence(trigger.sentence)).attendance
  const isOpen = reality.status === 'proposed' && reality.tense === 'possible' && trigger.definite
  return isOpen &&
    trigger.nature !== 'verb' &&
    isVerbOf(context.sentence(trigger.sentence), trigger.predicate, attending)
    ? { ...reality, status: 'planned' }
    : reality
}

const isMove = (context: Context, trigger: Trigger, { status, strength }: Reality): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return (
    status === 'held' &&
    strength === 'told' &&
    trigger.definite &&
    trigger.nature !== 'verb' &&
    hasRelation(sentence, trigger.token, 'nsubj') &&
    isVerbOf(
      sentence,
      trigger.predicate,
      context.words(trigger.sentence).postponing,
      context.document.localeOf(sentence).venues.placing,
    )
  )
}

/** "Put off until Friday": the day a contact is moved to, where one is told; it is planned then. */
export const movedTo = (
  context: Context,
  trigger: Trigger,
  { status, strength }: Reality,
  times: readonly TimeMention[],
): TimeMention | undefined => {
  const sentence = context.sentence(trigger.sentence)
  const { postponing, until } = context.words(trigger.sentence)
  // "er flyttet til fredag": the verb puts off nothing by itself
  const isMoved = trigger.nature !== 'verb' && isVerbOf(sentence, trigger.predicate, postponing)
  if (strength !== 'told' || !(status === 'cancelled' || isMoved)) return undefined
  const verb = sentence.tokens.findIndex((_, at) => isVerbOf(sentence, at, postponing))
  if (verb < 0) return undefined
  const time = times.find(
    ({ sentence: at, first, last, edtf }) =>
      at === trigger.sentence &&
      first > verb &&
      edtf !== undefined &&
      // "fra torsdag til fredag" is one stretch
      sentence.tokens.slice(first - 1, last).some(({ lower }) => until.has(lower)),
  )
  const end = time?.edtf?.split('/').at(-1)
  return time && end !== undefined ? { ...time, edtf: end } : undefined
}

/** "The session on Thursday never came about": what was planned and did not happen is off, and nobody denies it. */
export const cameToNothing = (context: Context, trigger: Trigger, reality: Reality): Reality => {
  if (trigger.nature === 'verb') return reality
  const sentence = context.sentence(trigger.sentence)
  const { tokens } = sentence
  const { comingToNothing } = context.words(trigger.sentence)
  const isDoubtful = reality.status === 'denied' || reality.unreal
  const isOff = tokens.some((_, at) => {
    const length = comingToNothing.lengthAt(tokens, at)
    if (length === 0) return false
    // "the trip is off": the clause says no more of it
    if (at + length - 1 === trigger.predicate && isPredicated(sentence, trigger)) return true
    // "det blir ikke noe av møtet", "det blir inget möte": right before it, or anywhere behind where the clause is negated
    return at + length === trigger.token || (trigger.definite && isDoubtful && at > trigger.token)
  })
  return isOff ? { ...reality, status: 'cancelled', strength: 'told', unreal: false } : reality
}

/** "Had been due to meet on Friday", "hadde planlagt å reise fredag": a plan that is over before its day has come. */
export const isPlanOver = (
  context: Context,
  { sentence: index, token }: Trigger,
  { status }: Reality,
  time: TimeMention | undefined,
): boolean => {
  const sentence = context.sentence(index)
  const { perfect, statusWords } = context.words(index)
  const isPlanned = (at: number): boolean =>
    isEntry(sentence.tokens[at], statusWords, (entry) => entry.status === 'planned')
  const isOver = (at: number): boolean =>
    treeOf(sentence)
      .childrenBy(at, 'aux')
      .some((child) => perfect.has(formAt(sentence, child)) && sentence.tokens[child]?.feats.Tense === 'Past')
  return (
    status === 'planned' &&
    isAhead(context, time) &&
    treeOf(sentence)
      .pathToRoot(token)
      .some((at) => isPlanned(at) && isOver(at))
  )
}

/** "The trip is off": the contact's word is the subject of a copula. */
const isPredicated = (sentence: Sentence, { token, predicate }: Trigger): boolean =>
  hasRelation(sentence, token, 'nsubj') && treeOf(sentence).childrenBy(predicate, 'cop').length > 0

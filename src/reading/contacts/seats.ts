import { isTagged } from '../../language/tag.ts'
import type { LocalKey } from '../../model/reading.ts'
import { isOfTense } from './attendance.ts'
import { formAt, isOneOf } from './clause.ts'
import type { Context } from './context.ts'
import { isDelegation } from './delegation.ts'
import { bodiesOf, type ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import {
  eventsBefore,
  evidenceAt,
  type NoteReader,
  type PlacedNote,
  participantNote,
  readWords,
} from './placed-note.ts'

/** How far back the contact may be told of at which somebody sat, in sentences. */
const reach = 2

/** How many words may stand between where somebody sat and the verb, and between the verb and the first of them. */
const gap = 2

/** More than these are a list of guests. */
const most = 5

/**
 * Finds who was there where the names stand behind the verb, as those of a list do: "Also present was X", "Ved bordet
 * satt X for Tsjad og Y for Sudan", "I delegasjonen var X og Y", "The delegation included X", "For Chad, X took part".
 */
export const findSeats = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events, seated)

const seated: NoteReader = (context, events, index, at) => {
  if (!opensSeats(context, index, at)) return []
  const seat = seatBefore(context, index, at)
  if (!seat) return []
  const people = peopleBehind(context, index, at)
  if (people.length === 0 || people.length > most) return []
  const evidence = evidenceAt(context, index, at)
  return people.flatMap((person): readonly PlacedNote[] => {
    const side = context.sideOf(person) ?? seat.side
    const event = eventOf(context, events, index, at, seat.side ?? side)
    if (!event || event.company.people.includes(person)) return []
    return [participantNote(event, person, evidence, side === undefined ? {} : { side })]
  })
}

/** A verb of being, sitting, taking part or consisting, or the colon that stands for it: "At the table: X and Y". */
const opensSeats = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const { being, attending, composing } = context.document.localeOf(sentence).attendance
  return (
    being.has(formAt(sentence, at)) || token?.form === ':' || isOneOf(token, attending) || isOneOf(token, composing)
  )
}

interface Seat {
  /** The side whose delegation or chair it is. */
  readonly side?: LocalKey
}

/** Where the words before a verb say that those behind it sat: at the table, in a delegation, for a state. */
const seatBefore = (context: Context, index: number, verb: number): Seat | undefined => {
  const sentence = context.sentence(index)
  const { present } = context.document.localeOf(sentence).attendance
  for (let from = Math.max(0, verb - gap - SEAT_WORDS); from < verb; from++) {
    const length = present.lengthAt(sentence.tokens, from)
    if (length > 0 && verb - from - length >= 0 && verb - from - length <= 1) return {}
  }
  const last = isTagged(sentence.tokens[verb - 1], 'ADV') ? verb - 2 : verb - 1
  return isDelegation(context, index, last) || isFor(context, index, last)
    ? seatOfState(context, index, last)
    : undefined
}

/** Words that the longest phrase for being present has. */
const SEAT_WORDS = 5

/** "For Chad": nothing before the state but the preposition, and nothing before that in its clause. */
const isFor = (context: Context, index: number, last: number): boolean => {
  const sentence = context.sentence(index)
  const mention = context.layer.mentionAt(index, last)
  const joint = formAt(sentence, (mention?.first ?? 0) - 1)
  const { through, standingFor } = context.document.localeOf(sentence).attendance
  return mention !== undefined && !through.has(joint) && standingFor.has(joint)
}

const seatOfState = (context: Context, index: number, token: number): Seat | undefined => {
  const side = context.layer.mentionAt(index, token)?.actor
  return side !== undefined && context.layer.actorOf(side).kind === 'state' ? { side } : undefined
}

/** The people named right behind a verb, up to the next verb or clause. */
const peopleBehind = (context: Context, index: number, verb: number): readonly LocalKey[] => {
  const sentence = context.sentence(index)
  const { negations } = context.words(index)
  const found: LocalKey[] = []
  let end = verb + 1
  for (const { first, last, form, actor } of context.layer.mentionsIn(index)) {
    if (first < end || form !== 'name' || actor === undefined) continue
    const between = sentence.tokens.slice(end, first)
    const isOpen = between.some((token) => isTagged(token, 'VERB', 'AUX', 'SCONJ') || negations.has(token.lower))
    if (isOpen) break
    if (context.layer.actorOf(actor).kind !== 'person') continue
    if (found.length === 0 && between.filter(({ upos }) => upos !== 'PUNCT').length > gap) break
    found.push(actor)
    end = last
  }
  return [...new Set(found)]
}

/** The nearest contact face to face told of before that the side takes part in; any where no side is known. */
const eventOf = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
  side: LocalKey | undefined,
): ContactEvent | undefined =>
  eventsBefore(events, index, reach).find(
    (event) =>
      (side === undefined || bodiesOf(context, event.company).includes(side)) &&
      event.mentions.some(({ manner }) => manner !== 'letter') &&
      event.mentions.every((mention) => toldStatus(mention) !== 'denied') &&
      isOfTense(context, event, index, at),
  )

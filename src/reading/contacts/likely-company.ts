import { treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { rolesOf } from './clause.ts'
import { companyConflict, isToldBackward } from './conflicts.ts'
import { type Company, type Context, companyOfAll, together } from './context.ts'
import {
  bodiesOf,
  byNearness,
  type ContactEvent,
  distance,
  distanceBack,
  isBefore,
  LATER,
  placesOfEvent,
  shared,
  timesOfEvent,
} from './event.ts'
import { threeSides } from './likely-sides.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { isBothSides, sidesCount } from './partners.ts'
import { prepositionPhraseOf } from './reference.ts'

/**
 * "The ministers of three countries promised …, after talks in Geneva": those who do in the sentence, or in the one before
 * it, are those who met, where they are of two sides.
 */
export const withSubjects = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    if (!event.loose || !first || sidesCount(context, event.company) > 1) return event
    // "the next round" is one more of a contact told of, whoever the sentence before is about
    if (event.mentions.every(({ trigger, places }) => trigger.another && places.length > 0)) return event
    const company = nearSubjects(context, event)
    if (!company) return event
    // "their ministers will meet": of those the sentence is about, and not they themselves
    const isOfTheirs = first.trigger.nature === 'verb' && event.company.unnamed && event.company.people.length === 0
    const added = isOfTheirs ? { ...company, people: [], bodies: bodiesOf(context, company) } : company
    return {
      ...event,
      loose: false,
      company: together(event.company, added),
      because: [...event.because, 'between those the sentence is about'],
    }
  })

/** Those of two sides or more whom the sentence of an event's first word is about, or the one before it. */
export const nearSubjects = (context: Context, event: ContactEvent): Company | undefined => {
  const [first] = event.mentions
  if (!first) return undefined
  const isAnchored = placesOfEvent(event).length > 0 || timesOfEvent(event).length > 0
  const { sentence } = first.trigger
  const own = withoutHelpers(event)
  const isHeld = first.reality.status === 'held'
  const candidates =
    isAnchored || (isHeld && isOfBothSides(context, sentence)) ? [sentence, sentence - 1] : isHeld ? [sentence] : []
  return candidates
    .flatMap((index): readonly Company[] => {
      const within = context.document.analysis.sentences[index]
      if (!within || within.tokens.length === 0) return []
      const subjects = subjectsOf(context, index)
      // "begge kan ha rett": a pronoun in the sentence before says too little
      return index === sentence || subjects.every((subject) => within.tokens[subject]?.upos !== 'PRON')
        ? [companyOfAll(context, index, subjects)]
        : []
    })
    .find(
      (other) =>
        sidesCount(context, other) > 1 &&
        companyConflict(context, own, other) === undefined &&
        own.people.every((person) => other.people.includes(person)),
    )
}

/** Its company but whoever hosts or mediates: those need not be of the sides told of. */
const withoutHelpers = ({ company, mentions }: ContactEvent): Company => {
  const helpers = mentions.flatMap(({ trigger }) =>
    trigger.roles.flatMap((role) => [...role.company.people, ...role.company.bodies]),
  )
  const own = (keys: readonly LocalKey[]): readonly LocalKey[] => keys.filter((key) => !helpers.includes(key))
  return { ...company, people: own(company.people), bodies: own(company.bodies) }
}

const subjectsOf = (context: Context, index: number): readonly number[] => {
  const within = context.sentence(index)
  return rolesOf(within, treeOf(within).root, context.clauseWords(index)).subjects
}

/** "After five hours of talks, the leaders called …": those of the sentence before. */
const isOfBothSides = (context: Context, index: number): boolean =>
  subjectsOf(context, index).some((head) =>
    isBothSides(context.sentence(index).tokens[head]?.lower ?? '', context.words(index)),
  )

/**
 * "Neste runde", "a new meeting", "when we meet in Delhi": between the sides of the contact told of before, where it has
 * a time or place of its own.
 */
export const withInherited = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    if (!event.loose || !first || sidesCount(context, event.company) > 1) return event
    const isAnother =
      event.mentions.some(({ trigger }) => trigger.another) ||
      event.mentions.every(({ trigger, reality }) => trigger.nature === 'verb' && reality.status !== 'held')
    const told =
      event.mentions.map(toldStatus).find((status) => status !== undefined) ??
      (isPlacedInPassing(event) ? ('held' as const) : undefined)
    const own = withoutHelpers(event).people
    // "their foreign ministers will hold talks in …": of the sides told of, though nobody is named
    const isUnnamed =
      event.company.unnamed && event.company.plural && event.company.people.length + event.company.bodies.length === 0
    // "partene møttes i Lima i mai": the two told of
    const isVague = event.mentions.some(({ trigger }) => trigger.vague)
    // "a first round in Lima in May": one of the series told of
    const isOneOfSeries =
      own.length === 0 &&
      event.company.bodies.length === 0 &&
      !event.company.unnamed &&
      event.mentions.every(({ trigger }) => trigger.nature !== 'verb' && trigger.kind !== 'visit') &&
      placesOfEvent(event).length > 0 &&
      timesOfEvent(event).length > 0
    // "now he proposes a summit in …": to the one he has been in contact with
    const isOffer = event.company.people.length === 1 && event.company.bodies.length === 0 && told === 'proposed'
    if (
      !(isAnother || isUnnamed || isOffer || isOneOfSeries || isVague) ||
      told === undefined ||
      (placesOfEvent(event).length === 0 && timesOfEvent(event).length === 0)
    )
      return event
    const sides = (other: ContactEvent): readonly LocalKey[] => bodiesOf(context, other.company)
    const isAmong = (person: LocalKey, other: ContactEvent): boolean =>
      other.company.people.includes(person) ||
      (context.sideOf(person) === undefined
        ? other.company.unnamed
        : sides(other).some((side) => side === context.sideOf(person)))
    const before = events.filter(
      (other) =>
        other !== event &&
        !other.loose &&
        sidesCount(context, other.company) > 1 &&
        own.every((person) => isAmong(person, other)),
    )
    // talks go on between those who talked, not between a mediator and one he phoned
    const isFace = (other: ContactEvent): boolean => other.mentions.some(({ manner }) => manner === 'face')
    const faced = before.some(isFace) && first.manner === 'face' ? before.filter(isFace) : before
    // nor between a guest and his hosts, where others have met
    const isMet = (other: ContactEvent): boolean => other.mentions.some(({ trigger }) => trigger.kind !== 'visit')
    const likely = first.trigger.kind !== 'visit' && faced.some(isMet) ? faced.filter(isMet) : faced
    const full = (isAnother ? latestOf(likely) : likely).filter((other) => sides(other).length > 1)
    const [source] = byNearness(full.length > 0 ? full : likely, first.trigger.sentence)
    if (!source || (isPlacedInPassing(event) && !isOnlyPair(full.map(sides)))) return event
    const isShort = sides(source).length < 2
    if (isShort && !isUnnamed && !isOffer) return event
    const three = isShort && isUnnamed ? threeSides(context) : undefined
    return {
      ...event,
      loose: false,
      company: {
        ...event.company,
        bodies: [...new Set([...event.company.bodies, ...(three ?? sides(source))])],
        unnamed: event.company.unnamed || isShort,
        plural: true,
      },
      because: [...event.because, 'between the sides of the contact told of before it'],
    }
  })

/** "The next round" is that of the latest of them: not of what was held a month before it. */
const latestOf = (events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.filter(
    (event) =>
      !events.some((later) =>
        timesOfEvent(event).some((time) => timesOfEvent(later).some((other) => isBefore(time, other))),
      ),
  )

/** "Partene møtes i Lima i desember", of three who met: all of them, whichever two the words were taken for. */
export const withWhole = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    if (!first || !event.mentions.every(({ trigger }) => trigger.backward)) return event
    const whole = events.find(
      (other) =>
        other !== event && distanceBack(other, first.trigger.sentence) < LATER && isToldBackward(context, other, first),
    )
    return whole
      ? {
          ...event,
          company: { ...event.company, bodies: bodiesOf(context, whole.company) },
          because: [...event.because, 'between all the sides told of before it'],
        }
      : event
  })

/** "It was sealed in a session in Lima on 3 May": spoken of as over, with the place and day it had. */
const isPlacedInPassing = ({ mentions }: ContactEvent): boolean =>
  mentions.every((mention) => toldStatus(mention) === undefined) &&
  mentions.some(
    ({ reality, time, places }) =>
      reality.strength === 'reference' &&
      reality.status === 'held' &&
      places.some(({ place, near }) => near <= 1 && place.name !== undefined) &&
      time?.value.edtf !== undefined,
  )

/** Whether a report tells of contacts between the same sides alone. */
const isOnlyPair = (sides: readonly (readonly LocalKey[])[]): boolean =>
  new Set(sides.map((pair) => [...pair].sort().join())).size === 1

/** "renewed his invitation to the minister": whom the host has been in contact with, where nobody else is named. */
export const withGuests = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [host, ...others] = event.company.people
    const isInvited =
      event.mentions.every(({ trigger }) => trigger.kind === 'visit') &&
      event.mentions.some((mention) => toldStatus(mention) === 'invited')
    if (!isInvited || !event.company.unnamed || host === undefined || others.length > 0) return event
    const pairs = events.filter(
      (other) =>
        other !== event &&
        !other.loose &&
        other.company.people.length === 2 &&
        other.company.people.includes(host) &&
        sidesCount(context, other.company) > 1 &&
        companyConflict(context, event.company, other.company) === undefined,
    )
    const [first] = event.mentions
    const source = first && [...pairs].sort((a, b) => distance(a, first) - distance(b, first))[0]
    return source
      ? {
          ...event,
          loose: false,
          company: together(event.company, source.company),
          because: [...event.because, 'the host has been in contact with nobody else'],
        }
      : event
  })

/** "Under besøket møtte hun også …": where the visit is told to be, and on its day. */
export const withStay = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const stay = event.mentions.find(
      ({ trigger }) =>
        trigger.kind === 'visit' &&
        trigger.nature !== 'verb' &&
        trigger.definite &&
        prepositionPhraseOf(context.sentence(trigger.sentence), trigger.token, context.words(trigger.sentence)) ===
          'during',
    )
    if (!stay || event.mentions.every(({ trigger }) => trigger.kind === 'visit') || placesOfEvent(event).length > 0)
      return event
    const [source] = byNearness(
      events.filter(
        (other) =>
          other !== event &&
          placesOfEvent(other).length > 0 &&
          !other.mentions.some((mention) =>
            ['invited', 'proposed', 'cancelled', 'declined'].includes(toldStatus(mention) ?? ''),
          ) &&
          shared(other.company.people, event.company.people).length > 0,
      ),
      stay.trigger.sentence,
    )
    const [place] = source === undefined ? [] : placesOfEvent(source)
    if (source === undefined || place === undefined || distanceBack(source, stay.trigger.sentence) >= LATER)
      return event
    const [day] = timesOfEvent(source)
    const placed: ContactMention = {
      ...stay,
      places: [{ place, near: 2 }],
      ...(day && timesOfEvent(event).length === 0 && { time: { value: { ...day, certainty: 'implied' }, near: 2 } }),
    }
    return {
      ...event,
      mentions: event.mentions.map((mention) => (mention === stay ? placed : mention)),
      because: [...event.because, 'during the visit told of'],
    }
  })

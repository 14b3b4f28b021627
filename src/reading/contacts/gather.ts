import { isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { isPredicate, rolesOf } from './clause.ts'
import { type Company, type Context, companyOfAll, isAnybody, together } from './context.ts'
import {
  type ContactEvent,
  companyConflict,
  conflictOf,
  datesMeet,
  eventOf,
  placesOfEvent,
  timesOfEvent,
  withMention,
} from './event.ts'
import { type ContactMention, canFound, isMereStart, toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'
import { prepositionPhraseOf } from './reality.ts'

/**
 * Puts the mentions of one report together into events, in the order of the text: each joins the event it fits best,
 * or begins one where it tells both sides, or is kept as a loose one that later words may complete.
 */
export const gatherEvents = (context: Context, mentions: readonly ContactMention[]): readonly ContactEvent[] => {
  let events: readonly ContactEvent[] = []
  const replace = (old: ContactEvent, event: ContactEvent): void => {
    events = events.map((other) => (other === old ? event : other))
  }
  for (const mention of mentions) {
    if (mention.reality.unreal || isMereStart(context, mention)) continue
    const carried = carriedBy(context, events, mention)
    if (carried) {
      replace(
        carried,
        withMention(carried, mention, `"${wordOf(context, mention)}" stands in the clause of the same contact`),
      )
      continue
    }
    const founds = canFound(context, mention)
    const fit = bestFit(context, events, mention, founds)
    if (fit) replace(fit.event, withMention(fit.event, mention, fit.because, fit.event.loose && !founds))
    else if (founds) events = [...events, eventOf(mention, false)]
    else if (canLinger(mention)) events = [...events, eventOf(mention, true)]
  }
  return withStay(
    context,
    absorbVisits(
      context,
      withGuests(
        context,
        absorbLoose(context, withInherited(context, withSubjects(context, absorbLoose(context, events)))),
      ),
    ),
  )
}

const wordOf = (context: Context, { trigger }: ContactMention): string =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.form ?? ''

/** A noun that hangs on a contact's own verb: "met … for talks", "møttes til samtaler". */
const carriedBy = (
  context: Context,
  events: readonly ContactEvent[],
  mention: ContactMention,
): ContactEvent | undefined => {
  const { trigger } = mention
  if (trigger.nature === 'verb' || trigger.another || trigger.kind === 'press-conference') return undefined
  const sentence = context.sentence(trigger.sentence)
  const token = sentence.tokens[trigger.token]
  if (!token || !isRelation(token, 'obl', 'obj', 'nmod', 'xcomp', 'advmod')) return undefined
  const above = treeOf(sentence)
    .pathToRoot(trigger.token)
    .slice(1)
    .find((at) => isPredicate(sentence, at))
  return events.find(
    (event) =>
      event.mentions.some(
        (other) =>
          other.trigger.sentence === trigger.sentence &&
          other.trigger.nature === 'verb' &&
          other.trigger.token === above,
      ) &&
      mention.reality.strength !== 'reference' &&
      conflictOf(context, event, mention) === undefined,
  )
}

/** Mentions that say something even though nobody yet knows between whom. */
const canLinger = ({ trigger, reality, time, places, company }: ContactMention): boolean =>
  !reality.unreal &&
  !trigger.background &&
  trigger.kind !== 'press-conference' &&
  trigger.kind !== 'letter' &&
  (trigger.definite ||
    trigger.vague ||
    trigger.complete ||
    places.length > 0 ||
    time !== undefined ||
    reality.strength === 'reference') &&
  (trigger.nature !== 'verb' || trigger.vague || trigger.complete || (company.unnamed && company.plural)) &&
  (isAnybody(company) ||
    trigger.vague ||
    trigger.definite ||
    trigger.another ||
    (time !== undefined && places.length > 0 && reality.strength === 'told') ||
    (reality.strength !== 'none' &&
      reality.status === 'held' &&
      (places.length > 0 || trigger.kind === 'talks' || trigger.kind === 'meeting')))

interface Fit {
  readonly event: ContactEvent
  readonly because: string
}

/** How many sentences a definite noun reaches back without anything else in common. */
const REACH = 40

const bestFit = (
  context: Context,
  events: readonly ContactEvent[],
  mention: ContactMention,
  founds: boolean,
): Fit | undefined => {
  const last = events
    .flatMap((event) => event.mentions)
    .sort((a, b) => a.trigger.sentence - b.trigger.sentence || a.trigger.token - b.trigger.token)
    .at(-1)
  const fits = events.flatMap((event) => {
    if (conflictOf(context, event, mention) !== undefined) return []
    const reasons = reasonsFor(context, event, mention, last)
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0) - distance(event, mention) * 0.05
    return [{ event, score, because: reasons.map(({ words }) => words).join('; '), reasons }]
  })
  const least = founds
    ? mention.trigger.definite
      ? 1.6
      : 2
    : mention.trigger.definite || mention.trigger.vague
      ? 0.5
      : 1.5
  const best = fits
    .filter(({ score, event }) => score >= least && distance(event, mention) < REACH)
    .sort((a, b) => b.score - a.score)[0]
  return best && { event: best.event, because: `"${wordOf(context, mention)}": ${best.because}` }
}

const distance = (event: ContactEvent, mention: ContactMention): number => {
  const last = event.mentions.at(-1)
  return last ? Math.abs(mention.trigger.sentence - last.trigger.sentence) : 0
}

interface Reason {
  readonly weight: number
  readonly words: string
}

const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((item) => b.includes(item))

/** What speaks for a mention being of an event, in words. */
const reasonsFor = (
  context: Context,
  event: ContactEvent,
  mention: ContactMention,
  last: ContactMention | undefined,
): readonly Reason[] => {
  const { trigger, company } = mention
  const reasons: Reason[] = []
  const kinds = event.mentions.map((other) => other.trigger.kind)
  // another meeting than the one told of: only what is itself new or yet to come can be it
  const isOther = trigger.another !== event.mentions.some((other) => other.trigger.another)
  if (isOther && trigger.another) reasons.push({ weight: -3, words: 'a new one' })
  else if (isOther) reasons.push({ weight: -0.5, words: 'the new one was told apart' })
  else if (trigger.another) reasons.push({ weight: 2, words: 'both are the new one' })

  const people = shared(event.company.people, company.people)
  if (people.length > 1) reasons.push({ weight: 2.5, words: `the same people (${namesOf(context, people)})` })
  else if (people.length === 1) reasons.push({ weight: 0.8, words: `${namesOf(context, people)} takes part in both` })
  const bodies = shared(bodiesOf(context, event.company), bodiesOf(context, company))
  // "before the three met, two of them met": a contact between all is not one between some
  if (
    trigger.nature === 'verb' &&
    trigger.complete &&
    bodies.length > 0 &&
    bodiesOf(context, event.company).length > 2 &&
    sidesCount(context, company) < bodiesOf(context, event.company).length
  )
    reasons.push({ weight: -1.5, words: 'fewer take part' })
  const others =
    people.length === 1 ? bodies.filter((body) => !people.some((person) => context.sideOf(person) === body)) : []
  if ((bodies.length > 1 && people.length < 2) || others.length > 0)
    reasons.push({ weight: 1.2, words: `the same sides (${namesOf(context, bodies)})` })
  else if (bodies.length === 1 && people.length === 0)
    reasons.push({ weight: 0.4, words: `${namesOf(context, bodies)} takes part in both` })
  if (!isAnybody(company)) {
    const near = shared(event.company.people, [...mention.around])
    if (near.length > 0) reasons.push({ weight: 0.4, words: `${namesOf(context, near)} stands beside it` })
    if (distance(event, mention) <= 1) reasons.push({ weight: 0.5, words: 'told of right before' })
  }

  if (trigger.definite && trigger.nature !== 'verb') {
    const sameWord = event.mentions.some(
      (other) =>
        lemmaAt(context, other) === lemmaAt(context, mention) &&
        numberAt(context, other) === numberAt(context, mention),
    )
    if (sameWord) reasons.push({ weight: 1.2, words: 'a definite noun for the same word' })
    else if (
      kinds.includes(trigger.kind) ||
      (mention.manner === 'open' && event.mentions.every(({ manner }) => manner === 'call'))
    )
      reasons.push({ weight: 0.9, words: `a definite noun for a ${trigger.kind}` })
    else reasons.push({ weight: 0.6, words: 'a definite noun' })
    // "since the talks broke down in May": no more is told of it
    if (isInPassing(context, event)) reasons.push({ weight: -0.6, words: 'spoken of in passing before' })
    // definite at its very first mention: what the report is about
    const [opening] = event.mentions
    if (opening?.trigger.definite && opening.trigger.nature !== 'verb')
      reasons.push({ weight: 0.1, words: 'what the report takes as known' })
    // "den samtalen", "that call": pointed at, so the one told of last
    if (
      last !== undefined &&
      event.mentions.includes(last) &&
      mention.trigger.sentence - last.trigger.sentence <= 1 &&
      isPointedAt(context, mention)
    )
      reasons.push({ weight: 1.5, words: 'pointed at as the one just told of' })
    // "the two ministers spoke on Monday" and then who they are
    if (
      event.loose &&
      trigger.complete &&
      event.mentions.every((other) => other.trigger.vague) &&
      toldStatus(mention) === undefined
    )
      reasons.push({ weight: 1.2, words: 'tells who those were that the report spoke of' })
  } else if (trigger.vague) reasons.push({ weight: 0.7, words: 'the parties are those told of' })
  // "the presidents spoke", and then which presidents
  const toldNow = toldStatus(mention)
  if (
    trigger.nature === 'verb' &&
    trigger.complete &&
    event.loose &&
    sidesCount(context, company) > 1 &&
    event.mentions.every((other) => other.trigger.vague && toldStatus(other) === toldNow) &&
    distance(event, mention) <= 2
  )
    reasons.push({ weight: 2, words: 'tells who those were that the report spoke of' })
  // "accepted the invitation": the one told of, whoever else is host
  if (
    context.words(trigger.sentence).invitations.has(wordOf(context, mention).toLowerCase()) &&
    trigger.definite &&
    event.mentions.some((other) => toldStatus(other) === 'invited')
  )
    reasons.push({ weight: 1.5, words: 'the invitation told of' })

  if (!trigger.complete && trigger.nature !== 'verb' && !trigger.definite && isIndefinite(context, mention))
    reasons.push({ weight: -0.8, words: 'told as a new thing' })

  const time = mention.time
  const times = timesOfEvent(event)
  if (
    time &&
    time.near <= 1 &&
    times.some(
      ({ edtf }) =>
        edtf !== undefined && time.value.edtf !== undefined && edtf.length >= 7 && datesMeet(edtf, time.value.edtf),
    )
  )
    reasons.push({ weight: 1, words: 'the same time' })
  const places = placesOfEvent(event)
  if (
    mention.places.some(
      ({ place, near }) =>
        near <= 1 &&
        places.some(
          (other) =>
            other.country === place.country &&
            (other.name === place.name || other.name === undefined || place.name === undefined),
        ),
    )
  )
    reasons.push({ weight: 0.8, words: 'the same place' })

  if (mention.there && distance(event, mention) <= 1 && places.length > 0)
    reasons.push({ weight: 2, words: 'at the place told of right before' })

  const statuses = event.mentions.map(toldStatus)
  const status = toldStatus(mention)
  if (status !== undefined && statuses.includes(status)) reasons.push({ weight: 0.3, words: `${status} in both` })
  if (event.mentions.some((other) => other.trigger.sentence <= 1) && mention.trigger.sentence <= 6 && bodies.length > 1)
    reasons.push({ weight: 0.9, words: 'the heading or lead tells of it' })
  else if (
    event.mentions.some((other) => other.trigger.sentence === 0) &&
    mention.trigger.sentence <= 3 &&
    (people.length > 0 || bodies.length > 0)
  )
    reasons.push({ weight: 1.1, words: 'the heading tells of it' })
  // the same guest to the same hosts, without another date
  const guests = shared(
    trigger.guests?.people ?? [],
    event.mentions.flatMap((other) => other.trigger.guests?.people ?? []),
  )
  if (trigger.kind === 'visit' && guests.length > 0 && shared(event.company.bodies, company.bodies).length > 0)
    reasons.push({ weight: 1, words: `${namesOf(context, guests)} is the guest in both` })
  if (trigger.kind === 'visit' && !kinds.includes('visit')) reasons.push({ weight: -1.2, words: 'a visit' })
  else if (trigger.kind !== 'visit' && kinds.every((kind) => kind === 'visit'))
    reasons.push({ weight: -1.2, words: 'told as a visit' })
  return reasons
}

const isIndefinite = (context: Context, { trigger }: ContactMention): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return treeOf(sentence)
    .childrenBy(trigger.token, 'det', 'nummod')
    .some((child) => context.words(trigger.sentence).indefinite.has(sentence.tokens[child]?.lower ?? ''))
}

/** A determiner that points: no article stands before a noun that is definite by its ending. */
const isPointedAt = (context: Context, { trigger }: ContactMention): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return treeOf(sentence)
    .childrenBy(trigger.token, 'det')
    .some((child) => context.words(trigger.sentence).pointing.has(sentence.tokens[child]?.lower ?? ''))
}

const lemmaAt = (context: Context, { trigger }: ContactMention): string =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.lowerLemma ?? ''

const numberAt = (context: Context, { trigger }: ContactMention): string | undefined =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.feats.Number

const bodiesOf = (context: Context, company: Company): readonly LocalKey[] => [
  ...new Set([...company.bodies, ...company.people.flatMap((person) => context.sideOf(person) ?? [])]),
]

const namesOf = (context: Context, keys: readonly LocalKey[]): string =>
  keys.map((key) => context.layer.actorOf(key).name).join(', ')

/** A loose event joins the first full one that nothing keeps it from, where it says nothing of its own. */
const absorbLoose = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] => {
  let kept = [...events]
  for (const loose of events.filter((event) => event.loose)) {
    const hasOwn = placesOfEvent(loose).length > 0 || timesOfEvent(loose).length > 0
    // a report of one contact speaks of it however far on: "these talks", "the meeting"
    const isOnlyOne =
      !isAnybody(loose.company) &&
      kept.filter((event) => !event.loose && sidesCount(context, event.company) > 1).length === 1
    const [first] = loose.mentions
    const near = first === undefined ? kept : [...kept].sort((a, b) => distanceBack(a, first) - distanceBack(b, first))
    const home = near.find(
      (event) =>
        !event.loose &&
        event.mentions.some(({ trigger }) => trigger.kind !== 'press-conference' && trigger.kind !== 'letter') &&
        sidesCount(context, event.company) > 1 &&
        loose.mentions.every((mention) => conflictOf(context, event, mention) === undefined) &&
        !isNews(event, loose) &&
        (isVisit(event) === isVisit(loose) || isJourneyTo(event, loose)) &&
        (hasOwn
          ? sharesSetting(event, loose) || isToldOfSame(event, loose) || isHeadingOf(event, loose)
          : bodiesAgree(context, event, loose) || isOnlyOne || loose.mentions.length === 1),
    )
    if (!home) continue
    const merged = loose.mentions.reduce(
      (event, mention) => withMention(event, mention, `"${wordOf(context, mention)}": nothing else it could mean`),
      home,
    )
    kept = kept.filter((event) => event !== loose).map((event) => (event === home ? merged : event))
  }
  return kept
}

const isVisit = ({ mentions }: ContactEvent): boolean => mentions.every(({ trigger }) => trigger.kind === 'visit')

/** Known only from a clause that tells something else: "since the talks broke down". */
const isInPassing = (context: Context, { mentions, loose }: ContactEvent): boolean =>
  loose &&
  mentions.length === 1 &&
  mentions.every(({ trigger }) => {
    const token = context.sentence(trigger.sentence).tokens[trigger.predicate]
    return token !== undefined && isRelation(token, 'advcl', 'acl')
  })

/** How far a mention stands from the nearest of an event; what comes only later is far. */
const distanceBack = (event: ContactEvent, { trigger }: ContactMention): number =>
  Math.min(
    ...event.mentions.map((other) =>
      other.trigger.sentence <= trigger.sentence
        ? trigger.sentence - other.trigger.sentence
        : LATER + other.trigger.sentence - trigger.sentence,
    ),
  )

/** Sets what comes later behind all that came before, in sentences. */
const LATER = 1000

/** What is first proposed after a contact was spoken of as known is another. */
const isNews = (event: ContactEvent, loose: ContactEvent): boolean =>
  event.mentions.every((mention) => ['proposed', 'invited'].includes(toldStatus(mention) ?? '')) &&
  Math.max(...loose.mentions.map(({ trigger }) => trigger.sentence)) <
    Math.min(...event.mentions.map(({ trigger }) => trigger.sentence))

/** Side by side, all those of the one take part in the other, and as much has become of both. */
const isToldOfSame = (event: ContactEvent, loose: ContactEvent): boolean => {
  const statuses = event.mentions.map(toldStatus)
  return (
    loose.company.people.length > 0 &&
    loose.company.people.every((person) => event.company.people.includes(person)) &&
    loose.mentions.every((mention) => distance(event, mention) <= 1 && statuses.includes(toldStatus(mention)))
  )
}

/** "Ingen avtale etter samtalene i Muskat": a heading says where, and the report who and when. */
const isHeadingOf = (event: ContactEvent, loose: ContactEvent): boolean =>
  !isAnybody(loose.company) &&
  loose.mentions.every(({ trigger }) => trigger.sentence === 0) &&
  placesOfEvent(event).length === 0 &&
  event.mentions.some(
    (mention) =>
      toldStatus(mention) === (loose.mentions[0] === undefined ? undefined : loose.mentions[0].reality.status),
  )

/** "was due in Lima to meet …, but called off the trip": with the journey goes the meeting it was made for. */
const isJourneyTo = (event: ContactEvent, loose: ContactEvent): boolean =>
  loose.mentions.every((mention) => toldStatus(mention) === 'cancelled' && distance(event, mention) <= 1) &&
  event.mentions.some((mention) => toldStatus(mention) === 'planned')

/** A place or date that both tell of. */
const sharesSetting = (a: ContactEvent, b: ContactEvent): boolean => {
  const places = placesOfEvent(a)
  const times = timesOfEvent(a)
  const samePlace = placesOfEvent(b).some((place) =>
    places.some(
      (other) =>
        other.country === place.country &&
        (other.name === place.name || other.name === undefined || place.name === undefined),
    ),
  )
  const sameTime = timesOfEvent(b).some(
    ({ edtf }) => edtf !== undefined && times.some((other) => other.edtf !== undefined && datesMeet(edtf, other.edtf)),
  )
  return samePlace || sameTime
}

const bodiesAgree = (context: Context, a: ContactEvent, b: ContactEvent): boolean => {
  const mine = bodiesOf(context, a.company)
  return bodiesOf(context, b.company).some((body) => mine.includes(body))
}

/**
 * "The ministers of three countries promised …, after talks in Geneva": those who do in the sentence, or in the one before
 * it, are those who met, where they are of two sides.
 */
const withSubjects = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    if (!event.loose || !first || sidesCount(context, event.company) > 1) return event
    const isAnchored = placesOfEvent(event).length > 0 || timesOfEvent(event).length > 0
    const { sentence } = first.trigger
    const found = (isAnchored ? [sentence, sentence - 1] : first.reality.status === 'held' ? [sentence] : []).flatMap(
      (index): readonly Company[] => {
        const within = context.document.analysis.sentences[index]
        if (!within || within.tokens.length === 0) return []
        const { root } = treeOf(within)
        const { subjects } = rolesOf(within, root, context.clauseWords(index))
        // "begge kan ha rett": a pronoun in the sentence before says too little
        return index === sentence || subjects.every((subject) => within.tokens[subject]?.upos !== 'PRON')
          ? [companyOfAll(context, index, subjects)]
          : []
      },
    )
    const company = found.find(
      (other) =>
        sidesCount(context, other) > 1 &&
        companyConflict(context, event.company, other) === undefined &&
        event.company.people.every((person) => other.people.includes(person)),
    )
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

/**
 * "Neste runde", "a new meeting", "when we meet in Delhi": between the sides of the contact told of before, where it has
 * a time or place of its own.
 */
const withInherited = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    if (!event.loose || !first || sidesCount(context, event.company) > 1) return event
    const isAnother =
      event.mentions.some(({ trigger }) => trigger.another) ||
      event.mentions.every(({ trigger, reality }) => trigger.nature === 'verb' && reality.status !== 'held')
    const told = event.mentions.map(toldStatus).find((status) => status !== undefined)
    // "their foreign ministers will hold talks in …": of the sides told of, though nobody is named
    const isUnnamed =
      event.company.unnamed && event.company.plural && event.company.people.length + event.company.bodies.length === 0
    // "partene møttes i Lima i mai": the two told of
    const isVague = event.mentions.some(({ trigger }) => trigger.vague)
    // "a first round in Lima in May": one of the series told of
    const isOneOfSeries =
      !isAnybody(event.company) &&
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
        event.company.people.every((person) => isAmong(person, other)),
    )
    // talks go on between those who talked, not between a mediator and one he phoned
    const isFace = (other: ContactEvent): boolean => other.mentions.some(({ manner }) => manner === 'face')
    const likely = before.some(isFace) && first.manner === 'face' ? before.filter(isFace) : before
    const full = likely.filter((other) => sides(other).length > 1)
    const source = [...(full.length > 0 ? full : likely)].sort((a, b) => distance(a, first) - distance(b, first))[0]
    if (!source) return event
    const isShort = sides(source).length < 2
    if (isShort && !isUnnamed && !isOffer) return event
    return {
      ...event,
      loose: false,
      company: {
        ...event.company,
        bodies: [...new Set([...event.company.bodies, ...sides(source)])],
        unnamed: event.company.unnamed || isShort,
        plural: true,
      },
      because: [...event.because, 'between the sides of the contact told of before it'],
    }
  })

/** "renewed his invitation to the minister": whom the host has been in contact with, where nobody else is named. */
const withGuests = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
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
const withStay = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
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
    const source = [...events]
      .filter(
        (other) =>
          other !== event &&
          placesOfEvent(other).length > 0 &&
          !other.mentions.some((mention) =>
            ['invited', 'proposed', 'cancelled', 'declined'].includes(toldStatus(mention) ?? ''),
          ) &&
          shared(other.company.people, event.company.people).length > 0,
      )
      .sort((a, b) => distanceBack(a, stay) - distanceBack(b, stay))[0]
    const [place] = source === undefined ? [] : placesOfEvent(source)
    if (source === undefined || place === undefined || distanceBack(source, stay) >= LATER) return event
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

/** A visit during which the guest met the hosts is told by that meeting; a visit to come stays by itself. */
const absorbVisits = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] => {
  let kept = [...events]
  for (const visit of events.filter(({ mentions }) => mentions.every(({ trigger }) => trigger.kind === 'visit'))) {
    const statuses = visit.mentions.map(toldStatus)
    const isOff = statuses.every((status) => status === 'cancelled')
    if (!isOff && statuses.some((status) => status !== undefined && status !== 'held' && status !== 'under-way'))
      continue
    const guests = visit.mentions.flatMap(({ trigger }) => trigger.guests?.people ?? [])
    const home = kept.find(
      (event) =>
        event !== visit &&
        event.mentions.some(
          ({ trigger }) => trigger.kind !== 'visit' && trigger.kind !== 'call' && trigger.kind !== 'letter',
        ) &&
        guests.some((guest) => event.company.people.includes(guest)) &&
        (!isOff || event.mentions.some((mention) => toldStatus(mention) === 'cancelled')) &&
        visit.mentions.every(
          (mention) =>
            conflictOf(context, event, { ...mention, company: { ...mention.company, bodies: [] } }) === undefined,
        ),
    )
    if (!home) continue
    const merged = visit.mentions.reduce(
      (event, mention) => ({
        ...withMention(
          event,
          { ...mention, company: { ...mention.company, bodies: [] } },
          `"${wordOf(context, mention)}": the visit at which they met`,
        ),
        loose: false,
      }),
      home,
    )
    kept = kept.filter((event) => event !== visit).map((event) => (event === home ? merged : event))
  }
  return kept
}

import type { ContactAccount, LocalClaim, LocalKey, PlaceValue, TimeValue } from '../../model/reading.ts'
import type { ClaimAttribute, ContactKind, ContactStatus, ParticipantRole, Span } from '../../model/record.ts'
import { contains, type Range, spanIn } from '../../text/span.ts'
import type { PlaceMention, TimeMention } from '../document.ts'
import { dayAgreed } from './agreed-day.ts'
import { bearersOf } from './bearers.ts'
import { clauseRange, isVerbOf } from './clause.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, isAhead } from './context.ts'
import { isDenialOutdone } from './denials.ts'
import type { ContactEvent } from './event.ts'
import { formatsOf } from './formats.ts'
import type { Matter } from './matter.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { standingAt } from './standing.ts'
import { mattersOf } from './topics.ts'

/** What sentences of their own say of an event: who led a side, what was agreed. */
export interface SideNote {
  readonly attribute: 'agenda' | 'purpose' | 'outcome' | 'participant' | 'duration' | 'venue' | 'party' | 'status'
  readonly value: string
  readonly evidence: Span
  /** Of a matter: left out. Of a participant: expressly not there. */
  readonly excluded?: boolean
  readonly role?: ParticipantRole
  /** Of a participant: the side whose delegation he led, where nothing else tells it. */
  readonly side?: LocalKey
  /** With attribute 'status'. */
  readonly status?: ContactStatus
  readonly qualifier?: LocalClaim['qualifier']
  /** Of an outcome: the length of time it names, ISO 8601. */
  readonly lasting?: string
  /** Whose words they are; else whoever says what stands there. */
  readonly speaker?: LocalKey
}

/** Later words of a status stand over earlier ones in this order; a denial speaks of the whole. */
const STATUS_ORDER: readonly ContactStatus[] = [
  'cancelled',
  'denied',
  'declined',
  'held',
  'under-way',
  'planned',
  'agreed',
  'invited',
  'proposed',
]

/** Writes an event down as the account of its report. */
export const accountOf = (
  context: Context,
  key: LocalKey,
  event: ContactEvent,
  notes: readonly SideNote[],
): ContactAccount => {
  const kind = kindIn(context, event)
  const roles = rolesOfEvent(context, event, notes)
  const claims = [
    ...event.mentions.flatMap((mention) => claimsOf(context, event, mention, roles)),
    ...notes.map((note) => noteClaim(context, note)),
    // on the telephone nobody is together anywhere
  ].filter(({ attribute }) => kind !== 'call' || (attribute !== 'venue' && attribute !== 'place'))
  const agreed = bestTime(event) ? undefined : dayAgreed(context, event, notes)
  if (agreed) claims.push(dayClaim(context, agreed))
  const time = bestTime(event) ?? agreed
  const place = kind === 'call' ? undefined : bestPlace(event)
  const told = statusOf(context, event, notes)
  // told of as if it had been, and dated after the report: it is to be
  const isToBe = told === 'held' && isAhead(context, time)
  const status = isToBe ? 'planned' : told
  const [first] = event.mentions
  if (first && !claims.some(({ attribute }) => attribute === 'status')) claims.push(impliedStatus(first, status))
  const venue = claims.find(({ attribute }) => attribute === 'venue')?.value
  const noted = (wanted: boolean): readonly LocalKey[] =>
    notes.flatMap(({ attribute, value, excluded }) =>
      attribute === 'participant' && (excluded === true) === wanted ? [value] : [],
    )
  const absent = noted(true)
  const people = [...new Set([...event.company.people, ...noted(false).filter((person) => !absent.includes(person))])]
  const parties = partiesOf(context, event, people, roles, notes)
  const bearers = bearersOf(context, event)
  return {
    key,
    kind,
    status,
    ...(time && { time: timeValue(time) }),
    ...(place && { place: placeValue(place) }),
    ...(venue !== undefined && { venue }),
    parties,
    participants: people.map((actor) => {
      const side =
        context.sideOf(actor) ??
        context.organisationOf(actor) ??
        notes.find(
          ({ attribute, value, side: led }) => attribute === 'participant' && value === actor && led !== undefined,
        )?.side
      const role = roles.get(actor)
      return { actor, ...(side !== undefined && { side }), ...(role && { role }) }
    }),
    ...(bearers.length > 0 && { bearers }),
    format: [...new Set(claims.flatMap(({ attribute, value }) => (attribute === 'format' ? [value] : [])))],
    claims: distinct(
      isToBe ? claims.map((claim) => (isHeldClaim(claim) ? { ...claim, value: status } : claim)) : claims,
    ),
    ...(isDomestic(context, event, parties, people) && { domestic: true }),
    because: event.because,
  }
}

/** What an account implies that only refers to a contact: "on the talks in Lima, he said …". */
const impliedStatus = ({ evidence, standing }: ContactMention, status: ContactStatus): LocalClaim => ({
  attribute: 'status',
  value: status,
  evidence,
  via: standing.via,
  certainty: 'implied',
  ...(standing.speaker !== undefined && { speaker: standing.speaker }),
})

const distinct = (claims: readonly LocalClaim[]): readonly LocalClaim[] => {
  const seen = new Set<string>()
  return claims.filter(({ attribute, value, qualifier, evidence }) => {
    const id = [attribute, value, qualifier ?? '', evidence.start, evidence.end].join('|')
    return seen.has(id) ? false : seen.add(id) !== undefined
  })
}

/** A word of its own for the kind stands over a general one; between talks and meeting the more frequent. */
export const kindOf = (event: ContactEvent): ContactKind => {
  const count = (kind: ContactKind): number =>
    event.mentions.filter((mention) => mention.trigger.kind === kind && !isSetting(event, mention)).length
  if (event.mentions.every(({ trigger }) => trigger.kind === 'visit')) return 'visit'
  for (const kind of ['call', 'letter', 'press-conference', 'summit'] as const) if (count(kind) > 0) return kind
  const nouns = event.mentions.filter(({ trigger }) => trigger.kind === 'talks' && trigger.nature !== 'verb').length
  return nouns > 0 &&
    nouns >= event.mentions.filter(({ trigger }) => trigger.kind === 'meeting' && trigger.nature !== 'verb').length
    ? 'talks'
    : count('meeting') > 0
      ? 'meeting'
      : 'talks'
}

/** "Spoke on the sidelines of the summit in Lima": where they met is no word for what they held. */
const isSetting = (event: ContactEvent, { trigger, reality }: ContactMention): boolean =>
  trigger.kind === 'summit' &&
  reality.strength === 'reference' &&
  event.mentions.some(
    (other) =>
      other.trigger.sentence === trigger.sentence && other.trigger.kind !== 'summit' && toldStatus(other) === 'held',
  )

/** "Samtale" may be either; where the heading or the sentence speaks of the telephone it is a call. */
const kindIn = (context: Context, event: ContactEvent): ContactKind => {
  const kind = kindOf(event)
  const isOpen = event.mentions.every(({ manner, places }) => manner === 'open' && places.length === 0)
  if (!isOpen || kind !== 'talks') return kind
  // "spoke by telephone … Earlier he had had a conversation with Y": so was the one told of right beside it
  const isOne = event.mentions.every(
    ({ trigger }) => context.sentence(trigger.sentence).tokens[trigger.token]?.feats.Number === 'Sing',
  )
  const own = event.mentions.map(({ trigger }) => trigger.sentence)
  const indexes = new Set([0, 1, ...own, ...(isOne ? own.flatMap((index) => (index > 0 ? [index - 1] : [])) : [])])
  const isRemote = [...indexes].some((index) => {
    const sentence = context.document.analysis.sentences[index]
    return sentence?.tokens.some(
      (token, at) =>
        context.words(index).remoteStems.some((stem) => token.lower.startsWith(stem)) ||
        // "I have rung my colleague … The conversation with her took place on Tuesday"
        (isOne && token.upos === 'VERB' && contactVerbAt(sentence, at, context.words(index))?.frame === 'phone'),
    )
  })
  return isRemote ? 'call' : kind
}

const statusOf = (context: Context, event: ContactEvent, notes: readonly SideNote[]): ContactStatus => {
  const noted = notes.flatMap(({ status }) => (status ? [status] : []))
  const told = [
    ...event.mentions
      .filter((mention) => !isMereJourney(event, mention) && !isDenialOutdone(context, event, mention))
      .map(toldStatus),
    ...noted,
  ]
  // an invitation that was answered is what the answer made it
  if (
    told.includes('invited') &&
    noted.includes('agreed') &&
    !told.some((one) => one !== 'invited' && one !== 'agreed' && one !== 'proposed')
  )
    return 'agreed'
  const found = STATUS_ORDER.find((status) => told.includes(status))
  // "etter samtalen": what the report itself speaks of as over has been, whatever is said of its going on
  const isOver = event.mentions.some(
    ({ reality, standing }) => reality.strength === 'reference' && reality.status === 'held' && !standing.direct,
  )
  if (found === 'cancelled' && event.mentions.some((mention) => isMovedOn(context, mention))) return 'planned'
  if (found) return isOver && (found === 'planned' || found === 'proposed') ? 'held' : found
  const referred = event.mentions.map(({ reality }) => reality.status)
  const meant = STATUS_ORDER.find((status) => referred.includes(status))
  return meant ?? 'held'
}

const isHeldClaim = ({ attribute, value }: LocalClaim): boolean => attribute === 'status' && value === 'held'

/** "Besøket er utsatt til april", of a journey called off: it is to be then. */
const isMovedOn = (context: Context, mention: ContactMention): boolean => {
  const { trigger, time } = mention
  return (
    toldStatus(mention) === 'planned' &&
    time !== undefined &&
    trigger.nature !== 'verb' &&
    isVerbOf(context.sentence(trigger.sentence), trigger.predicate, context.words(trigger.sentence).postponing)
  )
}

/** "reiste til Lima, der hun skal møte …": that she has gone does not mean that they have met. */
const isMereJourney = (event: ContactEvent, { trigger }: ContactMention): boolean =>
  trigger.frame === 'travel' && event.mentions.some((other) => other.trigger.frame !== 'travel')

const exactness = (edtf: string | undefined): number =>
  edtf === undefined ? 0 : edtf.includes('/') ? 1 : edtf.length >= 10 ? 3 : 2

const bestTime = (event: ContactEvent): TimeMention | undefined =>
  event.mentions
    .flatMap(({ time }) => (time ? [time] : []))
    .sort(
      (a, b) =>
        Math.min(a.near, 1) - Math.min(b.near, 1) ||
        a.near - b.near ||
        exactness(b.value.edtf) - exactness(a.value.edtf),
    )
    .map(({ value }) => value)[0]

const bestPlace = (event: ContactEvent): PlaceMention | undefined =>
  event.mentions
    .flatMap(({ places }) => places)
    .sort((a, b) => Number(b.place.name !== undefined) - Number(a.place.name !== undefined) || a.near - b.near)
    .map(({ place }) => place)[0]

const timeValue = ({ edtf, parts, evidence, certainty, resolvedBy }: TimeMention): TimeValue => ({
  parts,
  evidence,
  certainty,
  ...(edtf !== undefined && { edtf }),
  ...(resolvedBy && { resolvedBy }),
})

const placeValue = ({ name, country, lat, lon, evidence }: PlaceMention): PlaceValue => ({
  evidence,
  ...(name !== undefined && { name }),
  ...(country !== undefined && { country }),
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
})

const rolesOfEvent = (
  context: Context,
  event: ContactEvent,
  notes: readonly SideNote[],
): ReadonlyMap<LocalKey, ParticipantRole> => {
  const roles = new Map<LocalKey, ParticipantRole>()
  for (const { trigger } of event.mentions)
    for (const { company, role } of trigger.roles)
      for (const actor of [...company.people, ...(company.people.length > 0 ? [] : company.bodies)])
        if (!roles.has(actor)) roles.set(actor, role)
  for (const { attribute, value, role } of notes)
    if (attribute === 'participant' && role && context.layer.actorOf(value)) roles.set(value, role)
  return roles
}

/** The states and organisations that meet: those named, and the sides of the people; a mere host or mediator is none. */
const partiesOf = (
  context: Context,
  event: ContactEvent,
  people: readonly LocalKey[],
  roles: ReadonlyMap<LocalKey, ParticipantRole>,
  notes: readonly SideNote[],
): readonly LocalKey[] => {
  const named = [
    ...event.company.bodies,
    ...notes.flatMap(({ attribute, value }) => (attribute === 'party' ? [value] : [])),
  ]
  const ofPeople = people
    .filter((person) => roles.get(person) !== 'mediator')
    .flatMap((person) => context.sideOf(person) ?? [])
  const all = [...new Set([...named, ...ofPeople])]
  // whoever is visited is at home, and a side
  const isVisit = kindOf(event) === 'visit'
  const main = all.filter((body) => isVisit || !roles.has(body) || ofPeople.includes(body))
  if (main.length >= 2) return main
  // "the EU's foreign policy chief met …": where two states meet, whoever speaks for an organisation helps them to
  return all.length >= 2
    ? all
    : [...new Set([...all, ...people.flatMap((person) => context.organisationOf(person) ?? [])])]
}

const isDomestic = (
  context: Context,
  event: ContactEvent,
  parties: readonly LocalKey[],
  people: readonly LocalKey[],
): boolean => {
  const countries = new Set([...parties, ...people].map((key) => context.layer.actorOf(key).country ?? key))
  return countries.size === 1 && (people.length > 0 || event.company.unnamed)
}

const noteClaim = (context: Context, note: SideNote): LocalClaim => {
  const { speaker: sayer, via } = standingAt(context, note.evidence.start)
  const speaker = note.speaker ?? sayer
  const qualifier = note.excluded ? 'not' : note.qualifier
  return {
    attribute: note.attribute,
    value: note.value,
    evidence: note.evidence,
    via,
    certainty: 'stated',
    ...(qualifier && { qualifier }),
    ...(note.role && { role: note.role }),
    ...(note.lasting !== undefined && { lasting: note.lasting }),
    ...(speaker !== undefined && { speaker }),
  }
}

/** The day of a contact by that of what came of it. */
const dayClaim = (context: Context, day: TimeMention): LocalClaim => {
  const { speaker, via } = standingAt(context, day.evidence.start)
  return {
    attribute: 'time',
    value: day.edtf ?? day.evidence.exact,
    evidence: day.evidence,
    via,
    certainty: 'implied',
    time: timeValue(day),
    ...(day.resolvedBy && { resolvedBy: day.resolvedBy }),
    ...(speaker !== undefined && { speaker }),
  }
}

/** Everything one mention says. */
const claimsOf = (
  context: Context,
  event: ContactEvent,
  mention: ContactMention,
  roles: ReadonlyMap<LocalKey, ParticipantRole>,
): readonly LocalClaim[] => {
  const { trigger, standing, evidence, duration, venue } = mention
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const { report } = context.document
  const claim = (attribute: ClaimAttribute, value: string, more: Partial<LocalClaim> = {}): LocalClaim => ({
    attribute,
    value,
    evidence,
    via: standing.via,
    certainty: 'stated',
    ...(standing.speaker !== undefined && { speaker: standing.speaker }),
    ...more,
  })
  // "outside the hotel where they met", "took place on Monday and lasted an hour": words of another clause of its sentence
  const holding = (said: Range): Pick<LocalClaim, 'evidence'> => ({
    evidence: contains(evidence, said)
      ? evidence
      : spanIn(report, Math.min(evidence.start, said.start), Math.max(evidence.end, said.end)),
  })
  const found: LocalClaim[] = [
    claim('mention', sentence.tokens[trigger.token]?.form ?? ''),
    claim('kind', trigger.kind),
  ]
  const status = isMereJourney(event, mention) ? undefined : toldStatus(mention)
  if (status) found.push(claim('status', status))
  else if (mention.reality.status) found.push(claim('status', mention.reality.status, { certainty: 'implied' }))
  const time = mention.time?.value
  if (time?.edtf !== undefined)
    found.push(
      claim('time', time.edtf, {
        ...holding(time.evidence),
        time: timeValue(time),
        certainty: mention.time?.near === 2 ? 'implied' : time.certainty,
        ...(time.resolvedBy && { resolvedBy: time.resolvedBy }),
      }),
    )
  else if (time)
    found.push(
      claim('time', time.evidence.exact, { ...holding(time.evidence), time: timeValue(time), certainty: 'implied' }),
    )
  for (const { place, near } of mention.places.slice(0, 2))
    found.push(
      claim('place', place.name ?? place.country ?? place.evidence.exact, {
        ...holding(place.evidence),
        place: placeValue(place),
        certainty: near === 2 ? 'implied' : 'stated',
      }),
    )
  if (venue !== undefined) found.push(claim('venue', venue.exact, holding(venue)))
  // "the visit lasted only a day", of an hour's talks: how long somebody stayed is not how long they talked
  const isStay = trigger.kind === 'visit' && event.mentions.some((other) => other.trigger.kind !== 'visit')
  if (duration && !isStay)
    found.push(
      claim('duration', duration.value, {
        ...holding(duration),
        ...(duration.qualifier && { qualifier: duration.qualifier }),
      }),
    )
  for (const format of formatsOf(sentence, trigger, words)) found.push(claim('format', format))
  for (const body of mention.company.bodies) found.push(claim('party', body))
  for (const person of mention.company.people) {
    const role = roles.get(person)
    found.push(claim('participant', person, role ? { role } : {}))
  }
  for (const matter of mattersOf(sentence, trigger.token, trigger.predicate, report.text, {
    words,
    isTime: (token) => context.isTime(trigger.sentence, token),
  }))
    found.push(claim(matter.attribute, matter.phrase.value, matterParts(context, trigger.sentence, matter)))
  if (event.mentions.length === 0) return []
  return found
}

const matterParts = (context: Context, index: number, matter: Matter): Partial<LocalClaim> => {
  const range = clauseRange(context.sentence(index), matter.predicate, [matter.phrase.head])
  return {
    evidence: spanIn(context.document.report, range.start, Math.max(range.end, matter.phrase.end)),
    ...(matter.excluded && { qualifier: 'not' as const }),
  }
}

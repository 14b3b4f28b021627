import type { LocalClaim, Reading } from '../../model/reading.ts'
import {
  type Claim,
  type Comparison,
  type Contact,
  ContactKind,
  ContactStatus,
  Edtf,
  type Id,
  type Likeness,
  type Participant,
  type ParticipantRole,
} from '../../model/record.ts'
import { type Decisions, keepsApart } from '../decisions.ts'
import { holds, isDay, stretchOf, weekdayOf } from '../edtf.ts'
import type { Cast } from '../identity/actors.ts'
import { setPublished } from '../set-published.ts'
import { evidenceOf, type KnownAccount, knownAccount } from './contact-account.ts'
import { derivedPlace, derivedTime, type TimeClaim } from './facts.ts'
import { type ContactLink, joinAccounts } from './join-accounts.ts'
import { type OfficeHolders, officeHolders } from './office-holders.ts'
import { ranksOfPeople } from './ranks.ts'
import { claimId, withoutRejected } from './rejected-claims.ts'
import { latestStatus } from './status.ts'

/** An account with the reading it is part of. */
interface ToldAccount extends KnownAccount {
  readonly reading: Reading
}

/** One contact of the record with the accounts it was made of. */
export interface ToldContact {
  readonly contact: Omit<Contact, 'comparisons'>
  readonly accounts: readonly KnownAccount[]
}

export interface Contacts {
  readonly told: readonly ToldContact[]
  /** The contact that a report's local key stands for; absent for an unknown or rejected one. */
  idOf(report: Id, key: string): Id | undefined
  readonly review: readonly Likeness[]
}

/** What the readings tell of contacts, before any two accounts are taken for one; readings come sorted by the id of their report. */
export const accountsOf = (
  readings: readonly Reading[],
  cast: Cast,
  decisions: Decisions,
): { readonly accounts: readonly ToldAccount[]; readonly holders: OfficeHolders } => {
  const ofPeople = ranksOfPeople(cast)
  const accounts = readings.flatMap((reading) =>
    reading.contacts.map((local): ToldAccount => {
      // an account keeps its id whatever a person rejects of it: decisions name it by that
      const whole = knownAccount(reading, local, cast, ofPeople)
      const kept = withoutRejected(reading, local, decisions)
      return { ...(kept === local ? whole : knownAccount(reading, kept, cast, ofPeople)), id: whole.id, reading }
    }),
  )
  const rootOfPerson = new Map(
    cast.people.map((person) => [person.id, cast.idsOf(person.report.id, person.local.key)[0] ?? person.id]),
  )
  return {
    accounts,
    holders: officeHolders(cast.people, (account) => rootOfPerson.get(account.id) ?? account.id, cast.actorOf),
  }
}

/** Puts the accounts of all readings together into contacts; readings come sorted by the id of their report. */
export const contactsOf = (readings: readonly Reading[], cast: Cast, decisions: Decisions): Contacts => {
  const { accounts, holders } = accountsOf(readings, cast, decisions)
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const keptApart = keepsApart(decisions, 'contact', (id) => byId.get(id)?.report.id)
  const { partition, merged, review } = joinAccounts(accounts, holders, keptApart)
  const decided = decisions.merges('contact').filter(([a, b]) => byId.has(a) && byId.has(b))
  for (const [a, b] of decided) partition.join(a, b)

  const reasons = new Map<Id, Set<string>>()
  const give = (id: Id, because: string): void => {
    const root = partition.rootOf(id)
    reasons.set(root, (reasons.get(root) ?? new Set()).add(because))
  }
  for (const link of merged) give(link.a, link.because)
  for (const [a] of decided) give(a, 'a person has said that they are one')

  const told = [...partition.groups()].flatMap(([root, ids]): ToldContact[] => {
    if (decisions.isRejected('contact', ids)) return []
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    if (members.every(({ local }) => local.loose)) return []
    return [
      { contact: contactOf(root, members, [...(reasons.get(root) ?? [])].sort(), cast, decisions), accounts: members },
    ]
  })
  const kept = new Set(told.map(({ contact }) => contact.id))
  const rootOfKey = new Map(
    accounts.map((account) => [`${account.report.id} ${account.local.key}`, partition.rootOf(account.id)]),
  )
  return {
    told,
    idOf: (report, key) => {
      const root = rootOfKey.get(`${report} ${key}`)
      return root !== undefined && kept.has(root) ? root : undefined
    },
    review: likenesses(review, partition.rootOf, kept),
  }
}

const contactOf = (
  id: Id,
  accounts: readonly ToldAccount[],
  because: readonly string[],
  cast: Cast,
  decisions: Decisions,
): Omit<Contact, 'comparisons'> => {
  const ids = accounts.map((account) => account.id)
  const time = derivedTime(accounts)
  const status = latestStatus(
    accounts.map(({ report, local, published }) => ({
      report: report.id,
      status: local.status,
      ...(published && { published }),
    })),
  )
  const set = (field: 'kind' | 'status' | 'time' | 'place' | 'country' | 'venue'): string | undefined =>
    decisions.valueOf('contact', field, ids)
  const setKind = ContactKind.safeParse(set('kind'))
  const setStatus = ContactStatus.safeParse(set('status'))
  const setTime = Edtf.safeParse(set('time'))
  const edtf = setTime.success ? setTime.data : time?.edtf
  const place = withSetPlace(derivedPlace(accounts), set('place'), set('country'), set('venue'))
  const participants = participantsOf(accounts, cast)
  const format = [...new Set(accounts.flatMap(({ local }) => local.format))].sort()
  return {
    id,
    kind: setKind.success ? setKind.data : kindOf(accounts),
    status: setStatus.success ? setStatus.data : status,
    ...(edtf !== undefined && { time: edtf }),
    ...(place && { place }),
    parties: partiesOf(accounts, participants),
    participants,
    ...(format.length > 0 && { format }),
    claims: accounts.flatMap((account) => claimsOf(account, time, cast)),
    sameBecause: [...because, ...accounts.flatMap(({ local }) => local.because)].filter(
      (words, index, all) => all.indexOf(words) === index,
    ),
  }
}

const withSetPlace = (
  place: Contact['place'],
  name: string | undefined,
  country: string | undefined,
  venue: string | undefined,
): Contact['place'] => {
  if (name === undefined && country === undefined && venue === undefined) return place
  const { lat: _lat, lon: _lon, ...rest } = place ?? {}
  return {
    ...(name === undefined ? place : rest),
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(venue !== undefined && { venue }),
  }
}

/** Where as many reports say the one as the other, the more telling kind stands. */
const telling: readonly ContactKind[] = ['summit', 'call', 'letter', 'press-conference', 'visit', 'talks', 'meeting']

const kindOf = (accounts: readonly KnownAccount[]): ContactKind => {
  const counts = new Map<ContactKind, number>()
  for (const { local } of accounts) counts.set(local.kind, (counts.get(local.kind) ?? 0) + 1)
  // Once one report tells of a telephone, what others call talks was one.
  if (counts.has('call')) return 'call'
  return [...counts].sort(([a, x], [b, y]) => y - x || telling.indexOf(a) - telling.indexOf(b))[0]?.[0] ?? 'meeting'
}

/** The parties told of, and the sides of those who take part, mediators left out. */
const partiesOf = (accounts: readonly KnownAccount[], participants: readonly Participant[]): readonly Id[] => {
  const told = accounts.flatMap(({ parties }) => parties)
  const sides = participants.flatMap(({ side, role }) => (side !== undefined && role !== 'mediator' ? [side] : []))
  return [...new Set([...told, ...sides])].sort()
}

const roles: readonly (ParticipantRole | undefined)[] = ['head', 'host', 'mediator', 'member', undefined]

const participantsOf = (accounts: readonly KnownAccount[], cast: Cast): readonly Participant[] => {
  const found = new Map<Id, { side?: Id; role?: ParticipantRole }>()
  for (const { participants } of accounts)
    for (const { actor, side, role } of participants) {
      const known = found.get(actor) ?? {}
      const own = side ?? known.side ?? cast.sideOf(actor)
      const best = roles.indexOf(role) <= roles.indexOf(known.role) ? role : known.role
      found.set(actor, { ...(own !== undefined && { side: own }), ...(best && { role: best }) })
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([actor, rest]) => ({ actor, ...rest }))
}

/** All claims of one account, actors by their ids, with what the account itself says of kind, status, time and place. */
const claimsOf = (account: ToldAccount, time: TimeClaim | undefined, cast: Cast): readonly Claim[] => {
  const { report, local } = account
  const ids = (keys: readonly string[]): readonly Id[] => keys.flatMap((key) => cast.idsOf(report.id, key))
  const claims = local.claims.flatMap((claim): readonly Claim[] => {
    const isActor = claim.attribute === 'party' || claim.attribute === 'participant'
    const values = isActor ? cast.idsOf(report.id, claim.value) : [claim.value]
    return values.map((value) =>
      dated({ id: claimId(account.reading, claim), ...claimOf(claim, ids(claim.via)), value }, claim, account, time),
    )
  })
  const has = (attribute: Claim['attribute']): boolean => claims.some((claim) => claim.attribute === attribute)
  const [first] = evidenceOf(local)
  const own: Claim[] = []
  const add = (attribute: Claim['attribute'], value: string, evidence: Claim['evidence'] | undefined): void => {
    if (evidence && !has(attribute)) own.push({ attribute, value, evidence, via: [], certainty: 'implied' })
  }
  add('kind', local.kind, first)
  add('status', local.status, first)
  if (account.time && !has('time')) {
    const { time: value } = account
    const base: Claim = {
      attribute: 'time',
      value: value.edtf ?? value.evidence.exact,
      evidence: value.evidence,
      via: [],
      certainty: value.certainty,
      ...(value.resolvedBy && { resolvedBy: value.resolvedBy }),
    }
    own.push(dated(base, { time: value }, account, time))
  }
  add('place', account.place?.name ?? account.place?.country ?? '', account.place?.evidence)
  return [...claims, ...own]
}

const claimOf = (claim: LocalClaim, via: readonly Id[]): Omit<Claim, 'value'> => ({
  attribute: claim.attribute,
  ...(claim.qualifier && { qualifier: claim.qualifier }),
  evidence: claim.evidence,
  via: [...via],
  certainty: claim.certainty,
  ...(claim.resolvedBy && { resolvedBy: claim.resolvedBy }),
})

/** A day that the report leaves open ("Thursday") gets its date from another account of the same contact that has it. */
const dated = (
  claim: Claim,
  { time: read }: Pick<LocalClaim, 'time'>,
  account: KnownAccount,
  time: TimeClaim | undefined,
): Claim => {
  const own = account.time
  if (
    claim.attribute === 'time' &&
    own?.edtf !== undefined &&
    own.resolvedBy?.rule === setPublished &&
    read?.edtf === undefined &&
    read?.evidence.start === own.evidence.start
  )
    return { ...claim, value: own.edtf, certainty: own.certainty, resolvedBy: own.resolvedBy }
  if (claim.attribute !== 'time' || !time || time.account.id === account.id || !isDay(time.stretch)) return claim
  const told = stretchOf(read?.edtf ?? claim.value)
  const parts = read?.parts
  const isOpen = told ? !isDay(told) && holds(told, time.stretch) : true
  const names = parts?.weekday !== undefined || parts?.day !== undefined
  if (!isOpen || !names || (parts?.weekday !== undefined && parts.weekday !== weekdayOf(time.stretch))) return claim
  const evidence =
    time.account.time?.edtf === time.edtf
      ? time.account.time.evidence
      : time.account.local.claims.find((other) => other.attribute === 'time')?.evidence
  return {
    ...claim,
    value: time.edtf,
    certainty: 'implied',
    resolvedBy: { rule: 'same-contact', anchor: time.edtf, ...(evidence && { evidence }) },
  }
}

const likenesses = (
  links: readonly ContactLink[],
  rootOf: (id: Id) => Id,
  kept: ReadonlySet<Id>,
): readonly Likeness[] => {
  const found = new Map<string, Likeness>()
  for (const link of links) {
    const [a, b] = [rootOf(link.a), rootOf(link.b)].sort()
    if (a === undefined || b === undefined || a === b || !kept.has(a) || !kept.has(b)) continue
    const known = found.get(`${a} ${b}`)
    const because = [...new Set([...(known?.because ?? []), link.because])]
    found.set(`${a} ${b}`, {
      kind: 'contact',
      a,
      b,
      because,
      against: [...new Set([...(known?.against ?? []), ...link.against])],
    })
  }
  return [...found.values()].sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

/** Gives a contact its comparisons. */
export const withComparisons = ({ contact }: ToldContact, comparisons: readonly Comparison[]): Contact => ({
  ...contact,
  comparisons: comparisons.map(({ id }) => id),
})

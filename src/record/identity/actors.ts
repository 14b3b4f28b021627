import type { LocalActor, LocalKey, Reading } from '../../model/reading.ts'
import type { Actor, Id, Likeness, Office, Span } from '../../model/record.ts'
import type { Decisions } from '../decisions.ts'
import { keepsApart } from '../decisions.ts'
import { makePartition, type Partition } from '../partition.ts'
import { nameForms } from './name-form.ts'
import { type BodyAccount, joinOrganisations, joinStates } from './other-actors.ts'
import { type IdentityLink, joinFullNames } from './people.ts'
import { actorAccountId, isHolder, type PersonAccount, personAccount } from './person-account.ts'
import { joinHolders, joinSurnames } from './surnames.ts'
import { usualName } from './usual-name.ts'

/** Who is who in a case. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** Who a report's local key stands for: one id, or those of a group's members. Empty for an unknown key. */
  idsOf(report: Id, key: LocalKey): readonly Id[]
  actorOf(id: Id): Actor | undefined
  /** The actor that is a state, by its ISO 3166-1 alpha-2 code. */
  stateOf(country: string): Id | undefined
  /** The state that a person speaks for, else the one organisation of the reports in which he holds an office. */
  sideOf(person: Id): Id | undefined
  /** The actors a report mentions between two places, half-open, UTF-16 code units. */
  mentionedIn(report: Id, start: number, end: number): ReadonlySet<Id>
  readonly people: readonly PersonAccount[]
  readonly review: readonly Likeness[]
}

interface Account extends BodyAccount {
  readonly reading: Reading
}

/** Judges who is who across readings, which come sorted by the id of their report. */
export const castOf = (readings: readonly Reading[], decisions: Decisions): Cast => {
  const accounts: readonly Account[] = readings.flatMap((reading) =>
    reading.actors.map((local) => ({
      id: actorAccountId(reading.report, local),
      report: reading.report,
      local,
      reading,
    })),
  )
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const keptApart = keepsApart(decisions, 'actor', (id) => byId.get(id)?.report.id)
  const ofKind = (kind: LocalActor['kind']): readonly Account[] => accounts.filter(({ local }) => local.kind === kind)

  const isPerson = ({ local, report }: Account): boolean => local.kind === 'person' || isHolder(local, report)
  const formOf = nameForms()
  const people = accounts.filter(isPerson).map(({ reading, local }) => personAccount(reading, local, formOf))
  const full = joinFullNames(people, keptApart)
  joinDecided(full.partition, decisions)
  const surnames = joinSurnames(people, full.partition, keptApart)
  const holders = joinHolders(people, full.partition)
  joinDecided(full.partition, decisions)

  const bodies = makePartition(accounts.filter((account) => !isPerson(account)).map(({ id }) => id))
  const links: readonly IdentityLink[] = [
    ...full.merged,
    ...surnames.merged,
    ...holders,
    ...joinStates(ofKind('state'), bodies),
    ...joinOrganisations(ofKind('organisation'), bodies),
  ]
  joinDecided(bodies, decisions)

  const partitionOf = (account: Account): Partition => (isPerson(account) ? full.partition : bodies)
  const personById = new Map(people.map((person) => [person.id, person]))
  const groups = [...full.partition.groups(), ...bodies.groups()]
  const reasons = reasonsOf(links, decisions, (id) => {
    const account = byId.get(id)
    return account ? partitionOf(account).rootOf(id) : id
  })
  const actors = groups
    .flatMap(([root, ids]) => {
      const members = ids.flatMap((id) => byId.get(id) ?? [])
      return members.some((member) => isOnlyItsMembers(member))
        ? []
        : [actorOfAccounts(root, members, personById, reasons.get(root) ?? [], decisions)]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))

  const idOfKey = new Map(accounts.map((account) => [`${account.report.id} ${account.local.key}`, account]))
  const idsOf = (report: Id, key: LocalKey, seen: ReadonlySet<LocalKey> = new Set()): readonly Id[] => {
    const account = idOfKey.get(`${report} ${key}`)
    if (!account || seen.has(key)) return []
    if (!isOnlyItsMembers(account)) return [partitionOf(account).rootOf(account.id)]
    return [
      ...new Set((account.local.members ?? []).flatMap((member) => idsOf(report, member, new Set([...seen, key])))),
    ]
  }
  const actorById = new Map(actors.map((actor) => [actor.id, actor]))
  const states = new Map(
    actors.flatMap(({ kind, country, id }) =>
      kind === 'state' && country !== undefined ? [[country, id] as const] : [],
    ),
  )
  const organisations = new Map(actors.flatMap(({ kind, name, id }) => (kind === 'organisation' ? [[name, id]] : [])))
  const spansIn = mentionIndex(actors)
  return {
    actors,
    idsOf,
    actorOf: (id) => actorById.get(id),
    stateOf: (country) => states.get(country),
    sideOf: (person) => {
      const { country, offices = [] } = actorById.get(person) ?? {}
      if (country !== undefined) return states.get(country)
      const served = new Set(offices.flatMap(({ of, status }) => (of === undefined || status === 'former' ? [] : [of])))
      const [body] = served
      return served.size === 1 && body !== undefined ? organisations.get(body) : undefined
    },
    mentionedIn: (report, start, end) =>
      new Set(
        (spansIn.get(report) ?? [])
          .filter(({ span }) => span.start < end && start < span.end)
          .map(({ actor }) => actor),
      ),
    people,
    review: likenesses([...full.review, ...surnames.review], full.partition),
  }
}

/** "The two ministers" is its members, where the report names them, and no actor of its own. */
const isOnlyItsMembers = ({ local }: BodyAccount): boolean => local.kind === 'group' && (local.members?.length ?? 0) > 1

const joinDecided = (partition: Partition, decisions: Decisions): void => {
  for (const [a, b] of decisions.merges('actor'))
    if (partition.membersOf(a).length > 0 && partition.membersOf(b).length > 0) partition.join(a, b)
}

const reasonsOf = (
  links: readonly IdentityLink[],
  decisions: Decisions,
  rootOf: (id: Id) => Id,
): ReadonlyMap<Id, readonly string[]> => {
  const reasons = new Map<Id, Set<string>>()
  const add = (id: Id, because: readonly string[]): void => {
    const root = rootOf(id)
    const known = reasons.get(root) ?? new Set<string>()
    known.add(because.join('; '))
    reasons.set(root, known)
  }
  for (const link of links) add(link.a, link.because)
  for (const [a, b] of decisions.merges('actor'))
    if (rootOf(a) === rootOf(b)) add(a, ['a person has said that they are one'])
  return new Map([...reasons].map(([root, words]) => [root, [...words].sort()]))
}

const actorOfAccounts = (
  root: Id,
  members: readonly Account[],
  personById: ReadonlyMap<Id, PersonAccount>,
  because: readonly string[],
  decisions: Decisions,
): Actor => {
  const first = members[0]
  const kind = members.some(({ local }) => local.kind === 'person') ? 'person' : (first?.local.kind ?? 'unnamed')
  const ids = members.map(({ id }) => id)
  const country = decisions.valueOf('actor', 'country', ids) ?? countryOf(members)
  const wikidata = decisions.valueOf('actor', 'wikidata', ids)
  const people = members.flatMap(({ id }) => personById.get(id) ?? [])
  const named =
    kind === 'person'
      ? usualName(people.filter(({ local }) => local.kind === 'person'))
      : (mostly(
          members.map(({ local }) => local.name),
          true,
        ) ?? '')
  return {
    id: root,
    kind,
    name: decisions.valueOf('actor', 'name', ids) ?? named,
    names: namesOf(members),
    ...(country !== undefined && { country }),
    ...(wikidata !== undefined && { wikidata }),
    sameBecause: [...new Set([...because, ...members.flatMap(({ local }) => local.because)])],
    offices: distinctOffices(members.flatMap(({ local }) => local.offices)),
    mentions: members.flatMap(({ local }) => local.mentions).sort(inOrder),
  }
}

/** The side most accounts give; those that say it with an office before those that only gather it. */
const countryOf = (members: readonly Account[]): string | undefined => {
  const countries = (accounts: readonly Account[]): readonly string[] =>
    accounts.flatMap(({ local }) => local.country ?? [])
  const stated = members.filter(({ local }) => local.offices.some(({ of }) => of !== undefined && of === local.country))
  return mostly(countries(stated)) ?? mostly(countries(members))
}

const inOrder = (a: Span, b: Span): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end

/** Every surface form, the most frequent first. */
const namesOf = (members: readonly Account[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { local } of members)
    for (const name of new Set([local.name, ...local.names])) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}

/** The value most accounts give; where two are as frequent, none, or with `decide` the first by the alphabet. */
const mostly = (values: readonly string[], decide = false): string | undefined => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best, next] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (!best) return undefined
  return next && next[1] === best[1] && !decide ? undefined : best[0]
}

const distinctOffices = (offices: readonly Office[]): readonly Office[] => {
  const seen = new Map<string, Office>()
  for (const office of [...offices].sort((a, b) => inOrder(a.evidence, b.evidence))) {
    const key = [office.title.toLowerCase(), office.of ?? '', office.status ?? '', office.evidence.report].join(
      '\u0000',
    )
    if (!seen.has(key)) seen.set(key, office)
  }
  return [...seen.values()]
}

const mentionIndex = (
  actors: readonly Actor[],
): ReadonlyMap<Id, readonly { readonly span: Span; readonly actor: Id }[]> => {
  const index = new Map<Id, { span: Span; actor: Id }[]>()
  for (const actor of actors)
    for (const span of actor.mentions) {
      const known = index.get(span.report)
      if (known) known.push({ span, actor: actor.id })
      else index.set(span.report, [{ span, actor: actor.id }])
    }
  return index
}

/** What was left apart, by the ids of the record; each pair once. */
const likenesses = (links: readonly IdentityLink[], partition: Partition): readonly Likeness[] => {
  const found = new Map<string, Likeness>()
  for (const link of links) {
    const [a, b] = [partition.rootOf(link.a), partition.rootOf(link.b)].sort()
    if (a === undefined || b === undefined || a === b || found.has(`${a} ${b}`)) continue
    found.set(`${a} ${b}`, { kind: 'actor', a, b, because: link.because, against: link.against })
  }
  return [...found.values()].sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

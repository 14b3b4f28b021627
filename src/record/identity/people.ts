import { makePartition, type Partition } from '../partition.ts'
import { compareNames, type NameComparison } from './compare-names.ts'
import type { NameForm } from './name-form.ts'
import { officesDiffer, type PersonAccount, shareOffice } from './person-account.ts'

/** Why two accounts were taken for one, or might be. */
export interface IdentityLink {
  readonly a: string
  readonly b: string
  readonly because: readonly string[]
  readonly against: readonly string[]
}

export interface People {
  readonly partition: Partition
  readonly merged: readonly IdentityLink[]
  /** Left apart, for a person to judge. */
  readonly review: readonly IdentityLink[]
}

/** Accounts that a person has said are not of one. */
export type KeptApart = (a: readonly string[], b: readonly string[]) => boolean

/** Compares every full name of one account with every one of another; the best grade stands. Remembers what it compared. */
export const nameComparer = (): ((a: PersonAccount, b: PersonAccount) => NameComparison) => {
  const remembered = new Map<string, Map<string, NameComparison>>()
  const compare = (a: NameForm, b: NameForm): NameComparison => {
    const [x, y] = a.surface <= b.surface ? [a, b] : [b, a]
    const known = remembered.get(x.surface)?.get(y.surface)
    if (known) return known
    const found = compareNames(x, y)
    const ofX = remembered.get(x.surface) ?? new Map<string, NameComparison>()
    remembered.set(x.surface, ofX.set(y.surface, found))
    return found
  }
  const rank = { certain: 0, likely: 1, different: 2 } as const
  return (a, b) => {
    let best: NameComparison | undefined
    for (const x of a.full)
      for (const y of b.full) {
        const found = compare(x, y)
        if (!best || rank[found.grade] < rank[best.grade]) best = found
      }
    return best ?? { grade: 'different', by: 'full', sameSound: false, because: 'a full name is missing' }
  }
}

/** How many other people two accounts' reports name alike. */
type Story = (a: PersonAccount, b: PersonAccount) => number

/** So many others named alike, and two reports tell one story: a likely name in both is one person's. */
const sameStory = 2

/**
 * Whether accounts of two groups give one name in one story, or with one office: then one person, whatever side either
 * report seems to give. A side is often only gathered from what stands round a name, and hardly a story has namesakes
 * of two.
 */
type IsOneStory = (some: readonly PersonAccount[], others: readonly PersonAccount[]) => boolean

/** The sounds of a person's fullest name, in no order: "Sharofov Otabek" and "Otabek Sjarofov" are one. */
const soundSignatureOf = ({ full }: PersonAccount): string => {
  const [longest] = [...full].sort((a, b) => b.words.length - a.words.length)
  return (longest?.words ?? [])
    .map(({ keys }) => [...keys].sort()[0] ?? '')
    .sort()
    .join(' ')
}

const storyOf = (named: readonly PersonAccount[]): Story => {
  const signatures = new Map(named.map((account) => [account.id, soundSignatureOf(account)]))
  const byReport = new Map<string, Set<string>>()
  for (const { id, report } of named)
    byReport.set(report.id, (byReport.get(report.id) ?? new Set()).add(signatures.get(id) ?? ''))
  return (a, b) => {
    if (a.report.id === b.report.id) return 0
    const [here, there] = [byReport.get(a.report.id), byReport.get(b.report.id)]
    const own = new Set([signatures.get(a.id), signatures.get(b.id)])
    return [...(here ?? [])].filter((name) => !own.has(name) && (there?.has(name) ?? false)).length
  }
}

/** Whether a report gives the side by no office of that state: it was gathered from what stands round the name. */
const isGathered = ({ local: { country, offices } }: PersonAccount): boolean =>
  country !== undefined && !offices.some(({ of }) => of === country)

interface Edge extends IdentityLink {
  /** Order of joining: 0 certain names of one side, 1 certain names, 2 likely ones that something else speaks for. */
  readonly strength: number
}

/**
 * Joins the accounts that give a full name: certain names first, then likely ones that side or office speak for. A
 * group never takes in two names that are different, and none whose sides are known to be others unless the office is
 * the same.
 */
export const joinFullNames = (accounts: readonly PersonAccount[], keptApart: KeptApart): People => {
  const named = accounts.filter((account) => account.full.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(named.map((account) => [account.id, account]))
  const partition = makePartition(accounts.map((account) => account.id))
  const compare = nameComparer()
  const merged: IdentityLink[] = []
  const review: IdentityLink[] = []

  const standFor = joinEqual(named, partition, keptApart, merged)
  const story = storyOf(named)
  const membersOf = (id: string): readonly PersonAccount[] =>
    partition.membersOf(id).flatMap((member) => byId.get(member) ?? [])
  const isOneStory: IsOneStory = (some, others) =>
    some.some((a) =>
      others.some(
        (b) =>
          compare(a, b).grade === 'certain' &&
          (shareOffice(a, b) || story(a, b) >= (isGathered(a) || isGathered(b) ? 1 : sameStory)),
      ),
    )
  const edges = withoutGuesses(edgesBetween(standFor, compare, story), membersOf, isOneStory)
  for (const edge of edges.sort(byStrength)) {
    if (partition.rootOf(edge.a) === partition.rootOf(edge.b)) continue
    const [a, b] = [membersOf(edge.a), membersOf(edge.b)]
    const against = [
      ...edge.against,
      ...speaksAgainst(a, b, compare, isOneStory),
      ...(keptApart(partition.membersOf(edge.a), partition.membersOf(edge.b))
        ? ['a person has said that they are two']
        : []),
    ]
    if (against.length > 0) review.push({ a: edge.a, b: edge.b, because: edge.because, against })
    else {
      partition.join(edge.a, edge.b)
      merged.push(edge)
    }
  }
  return { partition, merged, review }
}

const byStrength = (a: Edge, b: Edge): number =>
  a.strength - b.strength || (a.a < b.a ? -1 : a.a > b.a ? 1 : a.b < b.b ? -1 : a.b > b.b ? 1 : 0)

/** An account whose side is unknown is not joined to one of two namesakes of different sides. */
const withoutGuesses = (
  edges: readonly Edge[],
  membersOf: (id: string) => readonly PersonAccount[],
  isOneStory: IsOneStory,
): Edge[] => {
  const met = new Map<string, Map<string, readonly PersonAccount[]>>()
  const note = (id: string, otherId: string): void => {
    const [side] = countriesOf(membersOf(otherId))
    if (countriesOf(membersOf(id)).size > 0 || side === undefined) return
    const sides = met.get(id) ?? new Map<string, readonly PersonAccount[]>()
    met.set(id, sides.set(side, [...(sides.get(side) ?? []), ...membersOf(otherId)]))
  }
  for (const edge of edges) {
    note(edge.a, edge.b)
    note(edge.b, edge.a)
  }
  const isTorn = (id: string): boolean => {
    const sides = [...(met.get(id)?.values() ?? [])]
    return sides.some((one, at) => sides.slice(at + 1).some((other) => !isOneStory(one, other)))
  }
  return edges.map((edge) =>
    isTorn(edge.a) || isTorn(edge.b)
      ? { ...edge, against: [...edge.against, 'another of that name speaks for another side'] }
      : edge,
  )
}

const signatureOf = (account: PersonAccount): string =>
  [...new Set(account.full.map((form) => form.words.map((word) => word.ascii).join(' ') + (form.suffix ?? '')))]
    .sort()
    .join('|')

/** Joins accounts of the very same names and side, and gives one account to stand for each such group. */
const joinEqual = (
  named: readonly PersonAccount[],
  partition: Partition,
  keptApart: KeptApart,
  merged: IdentityLink[],
): readonly PersonAccount[] => {
  const first = new Map<string, PersonAccount>()
  const standFor: PersonAccount[] = []
  for (const account of named) {
    const key = `${signatureOf(account)}\u0000${account.local.country ?? ''}`
    const known = first.get(key)
    if (!known || keptApart(partition.membersOf(known.id), [account.id])) {
      if (!known) first.set(key, account)
      standFor.push(account)
      continue
    }
    partition.join(known.id, account.id)
    const name = account.full[0]?.surface ?? account.local.name
    merged.push({
      a: known.id,
      b: account.id,
      because: [`“${name}”: the same name${sideWords(account, known)}`],
      against: [],
    })
  }
  return standFor
}

const sideWords = (a: PersonAccount, b: PersonAccount): string => {
  const { country } = a.local
  return country !== undefined && country === b.local.country ? `, both of ${country}` : ''
}

const edgesBetween = (
  accounts: readonly PersonAccount[],
  compare: ReturnType<typeof nameComparer>,
  story: Story,
): Edge[] => {
  const byKey = new Map<string, PersonAccount[]>()
  for (const account of accounts)
    for (const key of blockKeys(account)) {
      const block = byKey.get(key)
      if (block) block.push(account)
      else byKey.set(key, [account])
    }
  const edges: Edge[] = []
  for (const a of accounts) {
    // each pair is met from the account with the lesser id
    const others = new Set<PersonAccount>()
    for (const key of blockKeys(a)) for (const b of byKey.get(key) ?? []) if (a.id < b.id) others.add(b)
    for (const b of others) {
      const edge = edgeOf(a, b, compare(a, b), story)
      if (edge) edges.push(edge)
    }
  }
  return edges
}

/** The sounds and the rough beginnings of all words of the full names: two names of one person share at least one. */
const blockKeys = (account: PersonAccount): ReadonlySet<string> =>
  new Set(
    account.full.flatMap((form) =>
      form.words.flatMap((word) =>
        word.ascii.length < 2 ? [] : word.keys.flatMap((key) => [key, `${key.replace(/[aeiou]/gu, '').slice(0, 3)}…`]),
      ),
    ),
  )

const edgeOf = (a: PersonAccount, b: PersonAccount, names: NameComparison, story: Story): Edge | undefined => {
  if (names.grade === 'different') return undefined
  const [x, y] = a.id < b.id ? [a, b] : [b, a]
  const sides = [a.local.country, b.local.country]
  const sameSide = sides[0] !== undefined && sides[0] === sides[1]
  const office = shareOffice(a, b)
  const because = [names.because, ...(sameSide ? [`both of ${sides[0]}`] : []), ...(office ? ['the same office'] : [])]
  if (names.grade === 'certain') return { a: x.id, b: y.id, because, against: [], strength: sameSide ? 0 : 1 }
  const against: string[] = []
  if (partedByGender(a, b)) against.push('one is told of as a woman, the other as a man')
  const others = story(a, b)
  const sidesPart = sides[0] !== undefined && sides[1] !== undefined && !sameSide
  if (others >= sameStory && !sidesPart) because.push(`the two reports name ${others} others alike`)
  else if (names.sameSound && !sidesPart) because.push('nothing speaks against it')
  else if (!sameSide && !office)
    against.push('the names alone do not tell; neither side nor office is known to be the same')
  else if (officesDiffer(a, b)) against.push('the names alone do not tell; the offices are others')
  return { a: x.id, b: y.id, because, against, strength: 2 }
}

export const partedByGender = (a: PersonAccount, b: PersonAccount): boolean =>
  a.local.gender !== undefined && b.local.gender !== undefined && a.local.gender !== b.local.gender

/** What keeps two groups apart although a pair of their accounts has one name. */
const speaksAgainst = (
  a: readonly PersonAccount[],
  b: readonly PersonAccount[],
  compare: ReturnType<typeof nameComparer>,
  isOneStory: IsOneStory,
): readonly string[] => {
  const against: string[] = []
  const distinct = (accounts: readonly PersonAccount[]): readonly PersonAccount[] => [
    ...new Map(accounts.map((account) => [signatureOf(account), account])).values(),
  ]
  for (const x of distinct(a))
    for (const y of distinct(b)) {
      const names = compare(x, y)
      if (names.grade === 'different' && ![...a, ...b].some((whole) => isPartOf(x, whole) && isPartOf(y, whole))) {
        against.push(names.because)
        return against
      }
    }
  const [here, there] = [countriesOf(a), countriesOf(b)]
  const isParted = here.size > 0 && there.size > 0 && ![...here].some((country) => there.has(country))
  if (isParted && !a.some((x) => b.some((y) => shareOffice(x, y))) && !isOneStory(a, b))
    against.push(`one is of ${[...here].sort().join(' and ')}, the other of ${[...there].sort().join(' and ')}`)
  return against
}

/** Whether one name of an account holds all words of another's: "Samuel Kofi Abban" those of "Kofi Abban" and of "Samuel Abban". */
const isPartOf = (part: PersonAccount, whole: PersonAccount): boolean =>
  part.full.every((name) =>
    whole.full.some((form) =>
      name.words.every((word) =>
        form.words.some(({ ascii }) => (word.initial ? ascii.startsWith(word.ascii) : ascii === word.ascii)),
      ),
    ),
  )

export const countriesOf = (accounts: readonly PersonAccount[]): ReadonlySet<string> =>
  new Set(accounts.flatMap((account) => account.local.country ?? []))

import { meet, widened } from '../edtf.ts'
import type { Partition } from '../partition.ts'
import { compareNames } from './compare-names.ts'
import { countriesOf, type IdentityLink, partedByGender } from './people.ts'
import { type HeldOffice, type PersonAccount, shareOffice } from './person-account.ts'

/**
 * Joins accounts that give a surname alone to the one person it can mean: of those named in full in the same report
 * where the spelling shows why reading left them apart, else of all in the case. Never where two would fit.
 */
export const joinSurnames = (
  accounts: readonly PersonAccount[],
  partition: Partition,
  keptApart: (a: readonly string[], b: readonly string[]) => boolean,
): { readonly merged: readonly IdentityLink[]; readonly review: readonly IdentityLink[] } => {
  const merged: IdentityLink[] = []
  const review: IdentityLink[] = []
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const membersOf = (root: string): readonly PersonAccount[] =>
    partition.membersOf(root).flatMap((id) => byId.get(id) ?? [])
  const full = accounts.filter((account) => account.full.length > 0)
  const bySound = soundIndex(full)
  const inReport = new Map<string, PersonAccount[]>()
  for (const account of full) inReport.set(account.report.id, [...(inReport.get(account.report.id) ?? []), account])

  const alone: PersonAccount[] = []
  const singles = accounts
    .filter((account) => account.full.length === 0 && account.single.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  // Judged before anything is joined: the order of the accounts must not tell.
  const judged = singles.map((account) => {
    const here = inReport.get(account.report.id) ?? []
    const misspelled = here.filter((other) => isMisspelledOf(account, other) && !partedByGender(account, other))
    const near = rootsOf(misspelled, partition)
    if (near.length === 1 && near[0] !== undefined)
      return { account, root: near[0], because: wordsFor(account, misspelled) }
    const shut = new Set(rootsOf(here, partition))
    const fitting = rootsOf(candidatesOf(account, bySound), partition).filter(
      (root) => !shut.has(root) && !keptApart(partition.membersOf(root), [account.id]),
    )
    const possible = fitting.filter((root) => nothingAgainst(account, membersOf(root)))
    const chosen = possible.length === 1 ? possible : narrowed(account, possible, membersOf)
    return { account, root: chosen.length === 1 ? chosen[0] : undefined, because: [], fitting, possible }
  })
  for (const { account, root, because, fitting, possible } of judged) {
    if (root !== undefined) {
      const target = membersOf(root)[0]
      const name = target?.full[0]?.surface ?? target?.local.name ?? ''
      const only =
        possible && possible.length > 1
          ? 'the only one of that side or office'
          : 'the only one so named in these reports'
      merged.push({
        a: root,
        b: account.id,
        because: because.length > 0 ? because : [`“${account.single[0]?.surface ?? ''}” is ${name}: ${only}`],
        against: [],
      })
    } else if (fitting === undefined || fitting.length === 0) alone.push(account)
    else
      for (const candidate of fitting.slice(0, 3))
        review.push({
          a: candidate,
          b: account.id,
          because: [`“${account.single[0]?.surface ?? ''}” may be ${membersOf(candidate)[0]?.full[0]?.surface ?? ''}`],
          against: ['more than one person fits, or the side is another'],
        })
  }
  for (const link of merged) partition.join(link.a, link.b)
  const rest = joinAlone(alone, partition, keptApart)
  return { merged: [...merged, ...rest.merged], review: [...review, ...rest.review] }
}

const soundIndex = (accounts: readonly PersonAccount[]): ReadonlyMap<string, readonly PersonAccount[]> => {
  const index = new Map<string, PersonAccount[]>()
  for (const account of accounts) {
    const keys = new Set(account.full.flatMap((form) => form.words.flatMap((word) => word.keys)))
    for (const key of keys) {
      const known = index.get(key)
      if (known) known.push(account)
      else index.set(key, [account])
    }
  }
  return index
}

const candidatesOf = (
  account: PersonAccount,
  index: ReadonlyMap<string, readonly PersonAccount[]>,
): readonly PersonAccount[] => {
  const keys = new Set(account.single.flatMap((form) => form.words.flatMap((word) => word.keys)))
  const found = new Map([...keys].flatMap((key) => (index.get(key) ?? []).map((other) => [other.id, other] as const)))
  return [...found.values()].filter((other) => fits(account, other, (comparison) => comparison.sameSound))
}

const fits = (
  account: PersonAccount,
  other: PersonAccount,
  accepts: (comparison: ReturnType<typeof compareNames>) => boolean,
): boolean =>
  account.single.some((one) =>
    other.full.some((whole) => {
      const comparison = compareNames(one, whole)
      return comparison.grade !== 'different' && comparison.by === 'surname' && accepts(comparison)
    }),
  )

/** Reading joins a surname spelled as in the full name; what it leaves apart for the spelling alone is joined here. */
const isMisspelledOf = (account: PersonAccount, other: PersonAccount): boolean =>
  fits(account, other, () => true) &&
  !account.single.some((one) =>
    other.full.some((whole) => whole.words.some((word) => word.ascii === one.words[0]?.ascii)),
  )

const rootsOf = (accounts: readonly PersonAccount[], partition: Partition): readonly string[] =>
  [...new Set(accounts.map((account) => partition.rootOf(account.id)))].sort()

const wordsFor = (account: PersonAccount, others: readonly PersonAccount[]): readonly string[] => {
  const whole = others[0]?.full[0]
  const one = account.single[0]
  return whole && one ? [`${compareNames(one, whole).because}; the only such name in the report`] : []
}

const nothingAgainst = (account: PersonAccount, members: readonly PersonAccount[]): boolean => {
  const countries = countriesOf(members)
  const { country } = account.local
  if (country !== undefined && countries.size > 0 && !countries.has(country)) return false
  return !members.some((member) => partedByGender(account, member))
}

/** Where several fit: the only one whose side is the same, else the only one whose office is. */
const narrowed = (
  account: PersonAccount,
  roots: readonly string[],
  membersOf: (root: string) => readonly PersonAccount[],
): readonly string[] => {
  const { country } = account.local
  const ofSide = country === undefined ? [] : roots.filter((root) => countriesOf(membersOf(root)).has(country))
  const ofOffice = (ofSide.length > 0 ? ofSide : roots).filter(
    (root) => account.offices.length > 0 && membersOf(root).some((member) => shareOffice(account, member)),
  )
  return ofSide.length === 1 ? ofSide : ofOffice
}

/** Surnames that no full name explains: one person where the name and the side are the same, and no second side bears it. */
const joinAlone = (
  accounts: readonly PersonAccount[],
  partition: Partition,
  keptApart: (a: readonly string[], b: readonly string[]) => boolean,
): { readonly merged: readonly IdentityLink[]; readonly review: readonly IdentityLink[] } => {
  const merged: IdentityLink[] = []
  const byName = new Map<string, PersonAccount[]>()
  for (const account of accounts) {
    const key = account.single[0]?.words[0]?.keys[0] ?? account.id
    byName.set(key, [...(byName.get(key) ?? []), account])
  }
  for (const group of byName.values()) {
    const [first, ...others] = group
    const oneSide = countriesOf(group).size <= 1 && !group.some((a) => group.some((b) => partedByGender(a, b)))
    for (const other of first && oneSide ? others : []) {
      if (!first || first.report.id === other.report.id || keptApart([first.id], [other.id])) continue
      partition.join(first.id, other.id)
      merged.push({
        a: first.id,
        b: other.id,
        because: [`“${other.single[0]?.surface ?? ''}”: the only one so named in these reports`],
        against: [],
      })
    }
  }
  return { merged, review: [] }
}

/** How far from a report's date an office-holder is taken to be the same, in days. */
const tenure = 31

/**
 * Joins accounts without a name ("the Norwegian foreign minister") to the holder of that office: the only one whom
 * reports of about the same date name, all dated. Whoever any report calls a former holder is none.
 */
export const joinHolders = (accounts: readonly PersonAccount[], partition: Partition): readonly IdentityLink[] => {
  const named = accounts.filter((account) => account.full.length > 0 || account.single.length > 0)
  const nameless = accounts.filter((account) => account.full.length === 0 && account.single.length === 0)
  if (nameless.length === 0) return []
  const countries = new Map<string, Set<string>>()
  for (const { id, local } of named)
    if (local.country !== undefined)
      countries.set(partition.rootOf(id), (countries.get(partition.rootOf(id)) ?? new Set()).add(local.country))
  const serves = (account: PersonAccount, held: HeldOffice, office: HeldOffice): boolean =>
    held.kind === office.kind &&
    (held.of ?? [...(countries.get(partition.rootOf(account.id)) ?? [])].join()) === office.of
  const links = nameless.flatMap((account): IdentityLink[] => {
    const office = account.offices.find((held) => held.sole && held.of !== undefined && held.status === 'current')
    const { published } = account
    if (!office || !published) return []
    const holds = (other: PersonAccount, status: HeldOffice['status']): boolean =>
      other.offices.some(
        (held) => held.status === status && (held.sole || status === 'former') && serves(other, held, office),
      )
    const past = new Set(
      rootsOf(
        named.filter((other) => holds(other, 'former')),
        partition,
      ),
    )
    const near = named.filter(
      (other) => other.published !== undefined && meet(widened(published, tenure), other.published),
    )
    const holders = rootsOf(
      near.filter((other) => holds(other, 'current')),
      partition,
    ).filter((root) => !past.has(root))
    const [holder] = holders
    if (holder === undefined || holders.length > 1) return []
    const name = accounts.find((other) => partition.rootOf(other.id) === holder && other.full.length > 0)?.full[0]
      ?.surface
    return [
      {
        a: holder,
        b: account.id,
        because: [
          `“${account.local.name}” is ${name ?? 'its holder'}: the only holder of the office in reports of that time`,
        ],
        against: [],
      },
    ]
  })
  for (const link of links) partition.join(link.a, link.b)
  return links
}

import type { Id } from '../../model/record.ts'
import { isDay } from '../edtf.ts'
import { labelOf } from '../label.ts'
import type { Partition } from '../partition.ts'
import { sharedBy } from '../shared.ts'
import type { KnownAccount } from './contact-account.ts'
import type { ContactLink } from './join-accounts.ts'
import { isOneNews } from './one-news.ts'
import { comesAfter, isKindred, isToldBefore, kindsFit } from './same-contact.ts'
import { tookPlace } from './status.ts'
import { isRoundOnOtherDay, whenOf } from './when-meets.ts'
import { whereOf } from './who-meets.ts'

/**
 * Puts each account that does not say who met with the one contact it can mean of those that other reports tell of: "the
 * experts meet in Vienna on 5 October" beside a report of whose experts they are. Where two contacts fit, or one of its
 * own report, it stays alone, and makes none.
 */
export const joinLoose = (
  accounts: readonly KnownAccount[],
  partition: Partition,
  keptApart: (a: readonly Id[], b: readonly Id[]) => boolean,
): readonly ContactLink[] => {
  const loose = accounts.filter(({ local }) => local.loose)
  if (loose.length === 0) return []
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const contacts = [...partition.groups().values()]
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter(([first]) => first && !first.local.loose)
    .map(toldOf)
  const links = loose.flatMap((account) => {
    const fits = contacts.flatMap((contact) => {
      const because = fitOf(account, contact)
      return because === undefined ? [] : [{ contact, because }]
    })
    const [fit] = fits
    const told = fit?.contact.accounts ?? []
    const [member] = told
    if (!fit || !member || fits.length > 1 || told.some(({ report }) => report.id === account.report.id)) return []
    const ids = told.map(({ id }) => id)
    return keptApart([account.id], ids) ? [] : [linkOf(account, member, fit.because)]
  })
  // afterwards, so that which account comes first decides nothing
  for (const { a, b } of links) partition.join(a, b)
  return links
}

/** A contact's accounts, with all who are in any of them. */
interface Told {
  readonly accounts: readonly KnownAccount[]
  readonly sides: ReadonlySet<Id>
  readonly people: ReadonlySet<Id>
}

const toldOf = (accounts: readonly KnownAccount[]): Told => ({
  accounts,
  sides: new Set(accounts.flatMap(({ sides }) => [...sides])),
  people: new Set(accounts.flatMap(({ people }) => [...people])),
})

const linkOf = (loose: KnownAccount, member: KnownAccount, because: string): ContactLink => ({
  a: loose.id,
  b: member.id,
  because: `${[labelOf(loose.report), labelOf(member.report)].sort().join(' and ')}: ${because}; one does not say who met, and nothing else fits`,
  against: [],
})

/** What tells that a loose account means a contact; undefined where nothing does, or anything speaks against it. */
const fitOf = (loose: KnownAccount, { accounts, sides, people }: Told): string | undefined => {
  const isAmong =
    sharedBy(loose.sides, sides) === loose.sides.size && sharedBy(loose.people, people) === loose.people.size
  if (!isAmong || accounts.some((account) => isAgainst(loose, account))) return undefined
  return accounts.map((account) => likenessOf(loose, account)).find((likeness) => likeness !== undefined)
}

const isAgainst = (loose: KnownAccount, account: KnownAccount): boolean =>
  !kindsFit(loose, account) ||
  loose.isMeal !== account.isMeal ||
  whereOf(loose, account) === 'apart' ||
  (whenOf(loose, account, false) === 'apart' && !isRoundOnOtherDay(loose, account)) ||
  comesAfter(loose, account) ||
  comesAfter(account, loose) ||
  isToldBefore(loose, account) ||
  isToldBefore(account, loose)

const likenessOf = (loose: KnownAccount, account: KnownAccount): string | undefined => {
  if (!isKindred(loose, account)) return undefined
  const isSamePlace = loose.place?.name !== undefined && whereOf(loose, account) === 'same'
  const isSameDay = loose.stretch !== undefined && isDay(loose.stretch) && whenOf(loose, account, false) === 'same-day'
  if (isSameDay) return isSamePlace ? 'the same day, the same place' : 'the same day'
  const isNews = isOneNews(loose, account) && tookPlace(loose.local.status) === tookPlace(account.local.status)
  return isSamePlace && isNews ? 'the same place, in the news of the same days' : undefined
}

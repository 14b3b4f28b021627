import { contentId } from '../../model/ids.ts'
import {
  type ClaimAttribute,
  type Comparison,
  ContactStatus,
  type Id,
  type Relation,
  type Variant,
} from '../../model/record.ts'
import type { KnownAccount } from '../contacts/contact-account.ts'
import type { ToldContact } from '../contacts/contacts.ts'
import { hasHappened, tookPlace } from '../contacts/status.ts'
import type { Decisions } from '../decisions.ts'
import { calendarOf, holds, isDay, isShort, lengthOf, meet, stretchOf } from '../edtf.ts'
import type { Cast } from '../identity/actors.ts'
import { labelOf } from '../label.ts'
import { compareMatters } from './compare-matters.ts'
import { rangeOf, relateDurations } from './durations.ts'
import { compareParticipants } from './participants.ts'
import { mostSerious, type Relating } from './relating.ts'
import type { Sources } from './sources.ts'
import { groupBy, type Told, type ToldClaim, toldClaims } from './told-claim.ts'
import { relateVenues, venueTold } from './venues.ts'

export interface Finding {
  readonly attribute: ClaimAttribute
  readonly relation: Relation
  readonly because: string
  readonly told: readonly Told[]
  /** Reports that say nothing of it, where that is the finding. */
  readonly silent?: readonly Id[]
}

/** What comparing needs to know of the case. */
export interface ComparisonContext {
  readonly cast: Cast
  readonly sources: Sources
  /** Whose own account a report is, by ISO 3166-1 alpha-2; press reports have no entry. */
  readonly owners: ReadonlyMap<Id, string>
  readonly decisions: Decisions
}

/** Compares what the accounts of one contact say, attribute by attribute. */
export const compareContact = (
  contact: ToldContact,
  { cast, sources, owners, decisions }: ComparisonContext,
): readonly Comparison[] => {
  const claims = toldClaims(contact.accounts, cast)
  const findings = [
    ...compareDurations(claims),
    ...compareTimes(contact),
    ...comparePlaces(contact),
    ...compareVenues(claims),
    ...compareStatuses(contact, claims, owners),
    ...compareParticipants(contact, claims, cast),
    ...compareMatters(contact, claims, cast, owners),
  ]
  const ids = contact.accounts.map(({ id }) => id)
  // what one report says twice, in two mouths, is no difference between accounts
  const reportsOf = ({ told, silent }: Finding): ReadonlySet<Id> =>
    new Set([...told.flatMap((one) => one.claims.map(({ report }) => report.id)), ...(silent ?? [])])
  return findings
    .filter((finding) => reportsOf(finding).size > 1)
    .flatMap((finding) => {
      const idUnder = (id: Id): Id => contentId('comparison', id, finding.attribute, finding.relation)
      if (decisions.isRejected('comparison', ids.map(idUnder))) return []
      return [comparisonOf(idUnder(contact.contact.id), contact.contact.id, finding, sources)]
    })
}

const comparisonOf = (id: Id, contact: Id, finding: Finding, sources: Sources): Comparison => {
  const variants = finding.told.map(
    ({ value, claims }): Variant => ({
      value,
      text: claims[0]?.evidence.exact ?? '',
      reports: [...new Set(claims.map(({ report }) => report.id))].sort(),
      via: [...new Set(claims.flatMap(({ via }) => via))].sort(),
      evidence: claims.map(({ evidence }) => evidence),
    }),
  )
  const silent = (finding.silent ?? []).map(
    (report): Variant => ({ value: '', text: '', reports: [report], via: [], evidence: [] }),
  )
  const all = [
    ...finding.told.flatMap(({ claims }) => claims.map(({ report, via }) => sources.sourceOf(report.id, via))),
    ...(finding.silent ?? []).map((report) => sources.sourceOf(report, [])),
  ]
  return {
    id,
    contact,
    attribute: finding.attribute,
    relation: finding.relation,
    because: finding.because,
    variants: [...variants, ...silent],
    independentSources: new Set(all).size,
  }
}

const named = (claim: ToldClaim): string => `“${claim.evidence.exact.slice(0, 80)}” (${labelOf(claim.report)})`

const compareDurations = (claims: readonly ToldClaim[]): readonly Finding[] => {
  const told = claims.filter(
    ({ attribute, value, qualifier }) => attribute === 'duration' && rangeOf(value, qualifier) !== undefined,
  )
  const worst = mostSerious(told, (a, b) => {
    const [x, y] = [rangeOf(a.value, a.qualifier), rangeOf(b.value, b.qualifier)]
    // how long a contact was to be says nothing against how long it was
    if (!x || !y || isRun(a) !== isRun(b)) return undefined
    if (isDayOf(a, b) || isDayOf(b, a)) return undefined
    const { relation, because } = relateDurations(x, y)
    return { relation, because: `${named(a)} and ${named(b)}: ${because}` }
  })
  return worst
    ? [
        {
          attribute: 'duration',
          ...worst,
          told: groupBy(told, ({ value, qualifier }) => (qualifier ? `${qualifier} ${value}` : value)),
        },
      ]
    : []
}

/** "A day of talks" and "five hours": as much as a day of work may hold. */
const isDayOf = (day: ToldClaim, hours: ToldClaim): boolean =>
  day.value === 'P1D' && /^PT(?:[3-9]|1\d)H/u.test(hours.value)

/** Told of what took place or may have, not of what was to be. */
const isRun = ({ account: { local } }: ToldClaim): boolean => tookPlace(local.status) || local.status === 'denied'

/** Times of the accounts as claims, so that they group like the others. */
const accountClaims = ({ accounts }: ToldContact, attribute: 'time' | 'place' | 'status'): readonly ToldClaim[] =>
  accounts.flatMap((account): ToldClaim[] => {
    const { report, local } = account
    const first = local.claims.find((claim) => claim.attribute === attribute) ?? local.claims[0]
    const evidence =
      attribute === 'time' ? account.time?.evidence : attribute === 'place' ? account.place?.evidence : first?.evidence
    const value =
      attribute === 'time'
        ? mostExactTime(account)
        : attribute === 'place'
          ? (account.place?.name ?? account.place?.country)
          : local.status
    return evidence && value !== undefined
      ? [{ account, report, attribute, value, evidence, via: [], language: report.language }]
      : []
  })

/** "Next week", and further on "on Thursday, March 13": of the times an account gives, the shortest that lies in the one it goes by. */
const mostExactTime = ({ time, stretch, local }: KnownAccount): string | undefined => {
  const within = local.claims.flatMap((claim) => {
    const edtf = claim.attribute === 'time' ? (claim.time?.edtf ?? claim.value) : undefined
    const own = edtf === undefined ? undefined : stretchOf(edtf)
    return edtf !== undefined && own && stretch && holds(stretch, own) ? [{ edtf, length: lengthOf(own) }] : []
  })
  return within.sort((a, b) => a.length - b.length)[0]?.edtf ?? time?.edtf
}

const compareTimes = (contact: ToldContact): readonly Finding[] => {
  const told = accountClaims(contact, 'time').filter(({ value }) => stretchOf(value) !== undefined)
  const worst = mostSerious(told, (a, b) => {
    const [x, y] = [stretchOf(a.value), stretchOf(b.value)]
    if (!x || !y) return undefined
    if (meet(x, y)) return { relation: 'agrees', because: 'the same time, as far as each says' }
    // what never was, by one of the two, has no day to differ on
    if (isDenied(a) !== isDenied(b)) return undefined
    const [one, other] = [calendarOf(x), calendarOf(y)]
    const isClock = isDay(x) && isDay(y) && one.day === other.day && one.month === other.month
    if (isClock && (a.value.endsWith('Z') || b.value.endsWith('Z'))) return undefined
    const areHeldTalks = [a, b].every(({ account: { local } }) => local.kind === 'talks' && tookPlace(local.status))
    if (areHeldTalks && isShort(x) && isShort(y))
      return lastsDays(contact)
        ? {
            relation: 'agrees',
            because: `both may be true: talks of several days, ${a.value} and ${b.value} among them`,
          }
        : { relation: 'differs', because: `both may be true, if the talks ran over days: ${a.value} and ${b.value}` }
    return relateOthers(a, b)
  })
  return worst ? [{ attribute: 'time', ...worst, told: groupBy(told, ({ value }) => value) }] : []
}

/** Whether any account has it run over days: "three days of talks", "from Monday to Wednesday". */
const lastsDays = ({ accounts }: ToldContact): boolean =>
  accounts.some(
    ({ stretch, local }) =>
      (stretch !== undefined && !isDay(stretch) && isShort(stretch)) ||
      local.claims.some(({ attribute, value }) => attribute === 'duration' && /^P\d/u.test(value)),
  )

const isDenied = ({ account }: ToldClaim): boolean => account.local.status === 'denied'

/** Two values of which one alone is right: of a plan, both may have been at their time. */
const relateOthers = (a: ToldClaim, b: ToldClaim): Relating => {
  const mayBeMoved =
    [a, b].some(({ account }) => !hasHappened(account.local.status)) && a.report.published !== b.report.published
  return mayBeMoved
    ? { relation: 'differs', because: `both may be true: first planned otherwise, ${a.value} and ${b.value}` }
    : {
        relation: 'conflicts',
        because: `cannot both be true: ${a.value} (${labelOf(a.report)}) and ${b.value} (${labelOf(b.report)})`,
      }
}

const comparePlaces = (contact: ToldContact): readonly Finding[] => {
  const told = accountClaims(contact, 'place')
  const worst = mostSerious(told, (a, b) => {
    const [x, y] = [a.account.place, b.account.place]
    if (x?.name !== undefined && x.name === y?.name) return { relation: 'agrees', because: 'the same place' }
    const inside =
      x?.country !== undefined && x.country === y?.country && (x.name === undefined || y?.name === undefined)
    if (inside) return { relation: 'agrees', because: 'one place lies in the other' }
    const names = ({ account }: ToldClaim): readonly string[] =>
      account.local.claims.flatMap(({ attribute, value }) => (attribute === 'place' ? [value] : []))
    // an account that names more places may mean the other's too
    return x?.name !== undefined &&
      y?.name !== undefined &&
      new Set([x.name, y.name, ...names(a), ...names(b)]).size === 2
      ? relateOthers(a, b)
      : undefined
  })
  return worst ? [{ attribute: 'place', ...worst, told: groupBy(told, ({ value }) => value) }] : []
}

const compareVenues = (claims: readonly ToldClaim[]): readonly Finding[] => {
  const told = claims.filter(({ attribute }) => attribute === 'venue')
  const venues = new Map(told.map((claim) => [claim, venueTold(claim.value, claim.language)]))
  const worst = mostSerious(told, (a, b) => {
    const [x, y] = [venues.get(a), venues.get(b)]
    const found = x && y && relateVenues(x, y)
    if (found === 'same') return { relation: 'agrees', because: 'the same venue, as far as each says' }
    return found === 'other' ? relateOthers(a, b) : undefined
  })
  return worst ? [{ attribute: 'venue', ...worst, told: groupBy(told, ({ value }) => value) }] : []
}

/** Statuses of whole accounts, and what one side says against them in a report: that it never took place, or that it did. */
const statusClaims = (contact: ToldContact, claims: readonly ToldClaim[]): readonly ToldClaim[] => {
  const whole = accountClaims(contact, 'status')
  const spoken = claims.filter(({ attribute, value, speaker, account }) => {
    const status = ContactStatus.safeParse(value)
    if (attribute !== 'status' || speaker === undefined || !status.success) return false
    return status.data === 'denied'
      ? account.local.status !== 'denied'
      : account.local.status === 'denied' && tookPlace(status.data)
  })
  return [...whole, ...spoken]
}

const statusOf = ({ value, account }: ToldClaim): ContactStatus => {
  const status = ContactStatus.safeParse(value)
  return status.success ? status.data : account.local.status
}

/** One account has that it took place and the other, not of a time before, that it did not. */
const heldAgainstOff = (held: ToldClaim, not: ToldClaim): Clash | undefined => {
  const said = statusOf(not)
  if (!tookPlace(statusOf(held)) || !(said === 'denied' || said === 'cancelled' || said === 'declined'))
    return undefined
  const denial = not.account.published
  const time = held.account.stretch
  const before = denial !== undefined && time !== undefined && denial.end <= time.start
  return before ? undefined : [held, not]
}

/**
 * One account has it settled that they meet, and the other that it is off: by one side's no to what was settled between
 * both, by its word that nothing was, or in a report that came out before the plan was told as standing. What is called off after that is no conflict.
 */
const settledAgainstOff = (open: ToldClaim, off: ToldClaim): Clash | undefined => {
  const [plan, end] = [statusOf(open), statusOf(off)]
  if (plan !== 'planned' && plan !== 'agreed') return undefined
  if (end === 'declined' || end === 'denied') return [open, off]
  const [told, ended] = [open.account.published, off.account.published]
  const isLater = told !== undefined && ended !== undefined && told.start >= ended.end
  return end === 'cancelled' && isLater ? [open, off] : undefined
}

type Clash = readonly [is: ToldClaim, isNot: ToldClaim]

/** By its own account one side only asked, or was asked; by its own the other has accepted. */
const askedAgainstAccepted = (
  asked: ToldClaim,
  accepted: ToldClaim,
  owners: ReadonlyMap<Id, string>,
): Relating | undefined => {
  const [one, other] = [owners.get(asked.report.id), owners.get(accepted.report.id)]
  const isOpen = statusOf(asked) === 'invited' || statusOf(asked) === 'proposed'
  if (!isOpen || statusOf(accepted) !== 'agreed' || one === undefined || other === undefined || one === other)
    return undefined
  return {
    relation: 'differs',
    because: `accepted in ${labelOf(accepted.report)}, still open in ${labelOf(asked.report)}`,
  }
}

const compareStatuses = (
  contact: ToldContact,
  claims: readonly ToldClaim[],
  owners: ReadonlyMap<Id, string>,
): readonly Finding[] => {
  const told = statusClaims(contact, claims)
  const worst = mostSerious(told, (a, b) => {
    const [x, y] = [statusOf(a), statusOf(b)]
    if (x === y) return { relation: 'agrees', because: 'the same status' }
    const clash = heldAgainstOff(a, b) ?? heldAgainstOff(b, a) ?? settledAgainstOff(a, b) ?? settledAgainstOff(b, a)
    if (clash)
      return {
        relation: 'conflicts',
        because: `cannot both be true: ${statusOf(clash[0])} (${labelOf(clash[0].report)}) and ${statusOf(clash[1])} (${labelOf(clash[1].report)})`,
      }
    const isOpen = askedAgainstAccepted(a, b, owners) ?? askedAgainstAccepted(b, a, owners)
    if (isOpen) return isOpen
    return {
      relation: 'agrees',
      because: `one after the other: ${[a, b].map((claim) => `${statusOf(claim)} in ${labelOf(claim.report)}`).join(', ')}`,
    }
  })
  return worst ? [{ attribute: 'status', ...worst, told: groupBy(told, ({ value }) => value) }] : []
}

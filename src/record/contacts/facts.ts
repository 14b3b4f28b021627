import type { Place } from '../../model/record.ts'
import { isDay, lengthOf, meet, type Stretch, stretchOf } from '../edtf.ts'
import type { KnownAccount } from './contact-account.ts'
import { hasHappened, tookPlace } from './status.ts'

/** A time one account gives, with where it stands. */
export interface TimeClaim {
  readonly account: KnownAccount
  readonly edtf: string
  readonly stretch: Stretch
  /** Days told as first and last, not a stretch somewhere in which it was. */
  readonly spell: boolean
}

/** Every time the accounts of one contact give, as far as it can be laid on a calendar. */
export const timesOf = (accounts: readonly KnownAccount[]): readonly TimeClaim[] =>
  accounts.flatMap((account) => {
    const values = [
      account.time?.edtf,
      ...account.local.claims.flatMap((claim) => (claim.attribute === 'time' ? [claim.time?.edtf ?? claim.value] : [])),
    ]
    return [...new Set(values)].flatMap((edtf): TimeClaim[] => {
      const stretch = edtf === undefined ? undefined : stretchOf(edtf)
      if (edtf === undefined || !stretch) return []
      const days = lengthOf(stretch) / (24 * 60)
      const rule = account.time?.edtf === edtf ? account.time.resolvedBy?.rule : undefined
      // the days of the visit at which they met are not those of the meeting
      const isVisit =
        account.local.kind !== 'visit' &&
        account.local.claims.some(({ attribute, value }) => attribute === 'kind' && value === 'visit')
      return [
        {
          account,
          edtf,
          stretch,
          spell: edtf.includes('/') && days > 1 && days <= 6 && rule !== 'week' && rule !== 'weekend' && !isVisit,
        },
      ]
    })
  })

/**
 * Gives the most exact time that the accounts agree on: of the times most reports can agree with, one of an account of
 * what happened before one of a plan, then the most exact. Absent where no account gives any.
 */
export const derivedTime = (accounts: readonly KnownAccount[]): TimeClaim | undefined => {
  const times = timesOf(accounts)
  const spell = spellOf(times)
  if (spell) return spell
  const support = (time: TimeClaim): number =>
    new Set(times.filter((other) => meet(other.stretch, time.stretch)).map((other) => other.account.report.id)).size
  const told = (time: TimeClaim): number =>
    hasHappened(time.account.local.status) && time.account.local.status !== 'cancelled' ? 0 : 1
  const exactness = (time: TimeClaim): number => (time.spell ? 24 * 60 - 1 : lengthOf(time.stretch))
  return [...times].sort(
    (a, b) =>
      support(b) - support(a) ||
      Number(isDay(b.stretch) || b.spell) - Number(isDay(a.stretch) || a.spell) ||
      told(a) - told(b) ||
      exactness(a) - exactness(b) ||
      (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0) ||
      (a.account.id < b.account.id ? -1 : 1),
  )[0]
}

/** Talks that were on one day by one account and on another by another ran from the first to the last. */
const spellOf = (times: readonly TimeClaim[]): TimeClaim | undefined => {
  const days = times
    .filter(
      ({ account, stretch, edtf }) =>
        account.local.kind === 'talks' &&
        tookPlace(account.local.status) &&
        isDay(stretch) &&
        /^\d{4}-\d\d-\d\d$/u.test(edtf),
    )
    .sort((a, b) => a.stretch.start - b.stretch.start || (a.account.id < b.account.id ? -1 : 1))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || meet(first.stretch, last.stretch) || first.account.report.id === last.account.report.id)
    return undefined
  const stretch = { start: first.stretch.start, end: last.stretch.end }
  return { ...first, edtf: `${first.edtf}/${last.edtf}`, stretch, spell: true }
}

/** Gives the most exact place most accounts have, with a venue where one is told. Absent where none is. */
export const derivedPlace = (accounts: readonly KnownAccount[]): Place | undefined => {
  const counts = new Map<string, { place: Place; count: number; latest: number }>()
  for (const { place, published } of accounts) {
    const latest = published?.start ?? Number.NEGATIVE_INFINITY
    if (!place || (place.name === undefined && place.country === undefined)) continue
    const key = `${place.name ?? ''}|${place.country ?? ''}`
    const known = counts.get(key)
    if (known) {
      known.count++
      known.latest = Math.max(known.latest, latest)
    } else
      counts.set(key, {
        count: 1,
        latest,
        place: {
          ...(place.name !== undefined && { name: place.name }),
          ...(place.country !== undefined && { country: place.country }),
          ...(place.lat !== undefined && place.lon !== undefined && { lat: place.lat, lon: place.lon }),
        },
      })
  }
  const best = [...counts].sort(
    ([keyA, a], [keyB, b]) =>
      Number(b.place.name !== undefined) - Number(a.place.name !== undefined) ||
      b.count - a.count ||
      Number(b.place.country !== undefined) - Number(a.place.country !== undefined) ||
      // a plan that was moved: where the later report has it
      (b.latest > a.latest ? 1 : b.latest < a.latest ? -1 : 0) ||
      (keyA < keyB ? -1 : 1),
  )[0]
  const venue = [...accounts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ local }) => local.venue)
    .find((name) => name !== undefined)
  const place = { ...best?.[1].place, ...(venue !== undefined && { venue }) }
  return Object.keys(place).length > 0 ? place : undefined
}

import { locales } from '../../locales/index.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { contentId } from '../../model/ids.ts'
import type { LocalKey, MeasureAccount, Reading } from '../../model/reading.ts'
import { Edtf, type Id, type Measure, MeasureKind, type Report, type Resolution } from '../../model/record.ts'
import { makeCompanies } from '../companies.ts'
import { type Decisions, keepsApart } from '../decisions.ts'
import {
  daysBetween,
  isDay,
  isYearAtMost,
  lengthOf,
  meet,
  type Stretch,
  stretchOf,
  weekdayOf,
  widened,
} from '../edtf.ts'
import type { Cast } from '../identity/actors.ts'
import { officeNameOf } from '../identity/office-kind.ts'
import { anyTime, pairsInTime, type TimedKey } from '../pairs-in-time.ts'
import { makePartition } from '../partition.ts'
import { sharedBy } from '../shared.ts'
import { keyWordsOf } from './key-words.ts'

/** One measure as one report tells of it, its actors known across reports. */
interface KnownMeasure {
  readonly id: Id
  readonly report: Report
  readonly local: MeasureAccount
  readonly actor?: Id
  readonly target?: Id
  /** The state for which the actor acts, else the actor: "Foreign Minister Vikan", "Norway". */
  readonly by?: Id
  /** The state whose envoy it is done to, else the target: "Ambassador Daneshfar", "Iran". */
  readonly to?: Id
  readonly stretch?: Stretch
  readonly published?: Stretch
  /** Whom the words that tell of it name. */
  readonly named: ReadonlySet<Id>
  readonly keyWords: ReadonlySet<string>
}

/** How far the reports of an undated measure may lie from its date or from each other, in days. */
const reach = 45

/** Puts what several reports tell of one act together: one measure, one evidence a report. */
export const measuresOf = (readings: readonly Reading[], cast: Cast, decisions: Decisions): readonly Measure[] => {
  const accounts = readings.flatMap((reading) =>
    reading.measures.map((local, index) => knownMeasure(reading, local, index, cast)),
  )
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const partition = makePartition(accounts.map(({ id }) => id))
  const keptApart = keepsApart(decisions, 'measure', (id) => byId.get(id)?.report.id)
  const companies = makeCompanies(accounts, (a, b) => a.report.id === b.report.id || speaksAgainst(a, b), keptApart)

  const counts = new Map<string, number>()
  for (const account of accounts) counts.set(actOf(account), (counts.get(actOf(account)) ?? 0) + 1)
  const isOnly = (account: KnownMeasure): boolean => counts.get(actOf(account)) === 1

  const alike: { at: number; other: number; a: KnownMeasure; b: KnownMeasure; score: number }[] = []
  for (const [at, other] of pairsInTime(accounts, keysOf)) {
    const [a, b] = [accounts[at], accounts[other]]
    const score = a && b ? likeness(a, b, isOnly(a) && isOnly(b)) : 0
    if (a && b && score > 0) alike.push({ at, other, a, b, score })
  }
  alike.sort((x, y) => y.score - x.score || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : 1))
  for (const { at, other, a, b } of alike) {
    const [here, there] = [companies.rootOf(at), companies.rootOf(other)]
    if (here === there || !companies.canJoin(here, there)) continue
    companies.join(here, there)
    partition.join(a.id, b.id)
  }
  for (const [a, b] of decisions.merges('measure')) if (byId.has(a) && byId.has(b)) partition.join(a, b)

  return [...partition.groups()].flatMap(([root, ids]) => {
    if (decisions.isRejected('measure', ids)) return []
    return [
      measureOf(
        root,
        ids.flatMap((id) => byId.get(id) ?? []),
        decisions,
      ),
    ]
  })
}

const ofEnvoys: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['ambassador', 'consul', 'envoy', 'diplomat'])

/** Tells whether a report has somebody for one whom a state has sent. */
const isEnvoy = ({ report, actors }: Reading, key: LocalKey | undefined): boolean =>
  (actors.find((actor) => actor.key === key)?.offices ?? []).some(({ title }) => {
    const office = officeNameOf(title, locales.get(report.language))
    return office !== undefined && ofEnvoys.has(office.kind)
  })

const knownMeasure = (reading: Reading, local: MeasureAccount, index: number, cast: Cast): KnownMeasure => {
  const { report } = reading
  const one = (key: string | undefined): Id | undefined =>
    key === undefined ? undefined : cast.idsOf(report.id, key)[0]
  const [actor, target] = [one(local.actor), one(local.target)]
  const stretch = local.time?.edtf === undefined ? undefined : stretchOf(local.time.edtf)
  const published = report.published === undefined ? undefined : stretchOf(report.published)
  return {
    id: contentId(
      'measure',
      report.id,
      local.kind,
      local.evidence.start,
      local.evidence.end,
      local.actor ?? '',
      local.target ?? '',
      index,
    ),
    report,
    local,
    keyWords: keyWordsOf(local.evidence.exact, report.language),
    named: cast.mentionedIn(report.id, local.evidence.start, local.evidence.end),
    ...(actor !== undefined && { actor }),
    ...(target !== undefined && { target }),
    ...(actor !== undefined && { by: cast.sideOf(actor) ?? actor }),
    ...(target !== undefined && { to: (isEnvoy(reading, local.target) ? cast.sideOf(target) : undefined) ?? target }),
    ...(stretch && { stretch }),
    ...(published && { published }),
  }
}

/**
 * What makes accounts worth comparing: one kind of act by the same actor or to the same target. Those without a date are
 * compared with what lies as near their report as `speaksAgainst` asks, the last day counted in.
 */
const keysOf = ({ local: { kind }, by, to, stretch, published }: KnownMeasure): readonly TimedKey[] => {
  const window = stretch ?? (published ? widened(published, reach + 1) : anyTime)
  return [
    ...(by === undefined ? [] : [{ key: `${kind} by ${by}`, window }]),
    ...(to === undefined ? [] : [{ key: `${kind} to ${to}`, window }]),
  ]
}

/** What keeps two accounts from being of one act: another actor, target or time. */
const speaksAgainst = (a: KnownMeasure, b: KnownMeasure): boolean => {
  if (a.by !== undefined && b.by !== undefined && a.by !== b.by) return true
  if (a.to !== undefined && b.to !== undefined && (a.to !== b.to || areTwo(a, b))) return true
  if (a.stretch && b.stretch) return !meet(a.stretch, b.stretch) || isSum(a) !== isSum(b)
  const [x, y] = [a.local.time?.parts, b.local.time?.parts]
  const differ = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other
  if (
    differ(x?.weekday, y?.weekday) ||
    differ(x?.month, y?.month) ||
    differ(x?.day, y?.day) ||
    differ(x?.year, y?.year)
  )
    return true
  const [dated, undated] = a.stretch ? [a, b] : [b, a]
  if (dated.stretch) return !mayBeAt(undated, dated.stretch)
  return a.published !== undefined && b.published !== undefined && daysBetween(a.published, b.published) > reach
}

/** "have seized four boats since 2020": what has been done over years, not one act. What lasts may have begun then. */
const isSum = ({ local: { kind, time }, stretch }: KnownMeasure): boolean =>
  atOnce.has(kind) && time?.edtf?.includes('/') === true && stretch !== undefined && !isYearAtMost(stretch)

const atOnce: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['expulsion', 'recall', 'summons', 'seizure', 'release'])

/** Two people of one side; one of them and the side itself may be one: "the Iranian ambassador", "Reza Daneshfar". */
const areTwo = (a: KnownMeasure, b: KnownMeasure): boolean =>
  a.target !== b.target && a.target !== a.to && b.target !== b.to

const mayBeAt = (undated: KnownMeasure, stretch: Stretch): boolean => {
  const weekday = undated.local.time?.parts.weekday
  if (weekday !== undefined && isDay(stretch) && weekdayOf(stretch) !== weekday) return false
  return undated.published === undefined || daysBetween(undated.published, stretch) <= reach
}

/** The kind of act, who did it and to whom, in one report. */
const actOf = ({ report, local: { kind }, by, to }: KnownMeasure): string =>
  [report.id, kind, by ?? '', to ?? ''].join(' ')

/**
 * How much is alike; 0 where too little is. The actor or the target must be the same and known; beside it a day or
 * weekday, the other of the two, and key words or others named in the words that tell of it. Both actor and target are
 * enough where neither report tells of a second such act.
 */
const likeness = (a: KnownMeasure, b: KnownMeasure, isOnly: boolean): number => {
  if (speaksAgainst(a, b)) return 0
  const actor = a.by !== undefined && a.by === b.by
  const target = a.to !== undefined && a.to === b.to
  if (!actor && !target) return 0
  const own = new Set([a.actor, a.target, b.actor, b.target])
  const others = [...a.named].filter((id) => b.named.has(id) && !own.has(id)).length
  const words = sharedBy(a.keyWords, b.keyWords)
  const day = a.stretch !== undefined && b.stretch !== undefined && (isDay(a.stretch) || isDay(b.stretch))
  const weekday =
    [a, b].some(({ local }) => local.time?.parts.weekday !== undefined) &&
    [a, b].some(({ stretch }) => stretch && isDay(stretch))
  const score =
    (actor && target ? (isOnly ? 4 : 3) : 1) + (day || weekday ? 2 : 0) + Math.min(2, others) + Math.min(2, words)
  return score >= 4 ? score : 0
}

const measureOf = (id: Id, accounts: readonly KnownMeasure[], decisions: Decisions): Measure => {
  const ids = accounts.map((account) => account.id)
  const times = accounts.flatMap((account) =>
    account.stretch && account.local.time?.edtf !== undefined
      ? [{ account, stretch: account.stretch, edtf: account.local.time.edtf }]
      : [],
  )
  const best = [...times].sort(
    (a, b) =>
      lengthOf(a.stretch) - lengthOf(b.stretch) || (a.edtf < b.edtf ? -1 : 1) || (a.account.id < b.account.id ? -1 : 1),
  )[0]
  const setTime = Edtf.safeParse(decisions.valueOf('measure', 'time', ids))
  const setKind = MeasureKind.safeParse(decisions.valueOf('measure', 'kind', ids))
  const resolvedBy = setTime.success || !best ? undefined : resolutionOf(best.account, accounts)
  const actor = accounts.map((account) => account.actor).find((one) => one !== undefined)
  const target = accounts.map((account) => account.target).find((one) => one !== undefined)
  const first = accounts[0]
  return {
    id,
    kind: setKind.success ? setKind.data : (first?.local.kind ?? 'agreement'),
    ...(actor !== undefined && { actor }),
    ...(target !== undefined && { target }),
    ...(setTime.success ? { time: setTime.data } : best ? { time: best.edtf } : {}),
    ...(resolvedBy && { resolvedBy }),
    evidence: accounts.map(({ local }) => local.evidence),
    confidence: decisions.isAccepted('measure', ids) ? 1 : Math.max(...accounts.map(({ local }) => local.confidence)),
  }
}

/** How the time was come by: as read, or, where another report left the day open, from the account that dates it. */
const resolutionOf = (dated: KnownMeasure, accounts: readonly KnownMeasure[]): Resolution | undefined => {
  const open = accounts.some(
    ({ id, local, stretch }) => id !== dated.id && local.time !== undefined && (!stretch || !isDay(stretch)),
  )
  if (open && dated.local.time?.edtf !== undefined)
    return { rule: 'same-measure', anchor: dated.local.time.edtf, evidence: dated.local.time.evidence }
  return dated.local.time?.resolvedBy
}

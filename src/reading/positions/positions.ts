import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey, PositionAccount, StatementAccount } from '../../model/reading.ts'
import type { Stance } from '../../model/record.ts'
import { type Range, spanIn } from '../../text/span.ts'
import type { ActorLayer, Document } from '../document.ts'
import { findConditions } from './conditions.ts'
import { demandAt, turnAt } from './demands.ts'
import { exclusionAt } from './exclusions.ts'
import { isOutsider, mayHold } from './holders.ts'
import { blameAt, claimAt, namingAt, verdictAt } from './judgements.ts'
import { nounAt } from './nouns.ts'
import type { Found, Setting } from './setting.ts'
import { stanceAt } from './stances.ts'
import { willAt, withheldAt } from './volition.ts'

/**
 * Ways of reading a stance from one word, in order: the word's own stance first, since "refuses to discuss" is a refusal
 * and no bare exclusion; what a whole clause only implies last. The first that finds one has the word.
 */
const readers: readonly ((setting: Setting, at: number) => readonly Found[])[] = [
  stanceAt,
  nounAt,
  verdictAt,
  namingAt,
  exclusionAt,
  demandAt,
  turnAt,
  willAt,
  withheldAt,
  claimAt,
  blameAt,
]

/**
 * Finds where sides stand: who seeks, offers, accepts, demands, rejects or leaves out what, and on what condition.
 * Only a side or one who speaks for a side holds a stance; what the reporter merely tells of is none.
 */
export const findPositions = (
  document: Document,
  actors: ActorLayer,
  statements: readonly StatementAccount[],
): readonly PositionAccount[] => {
  const owner = ownAccountOf(document.report)
  // in a side's own account nobody else speaks between the quotations
  const narrators =
    owner === undefined
      ? []
      : actors.actors.filter(({ kind, country }) => kind === 'state' && country === owner).map(({ key }) => key)
  const said = saidIn(statements)
  const speakersAt = (place: number): readonly LocalKey[] => statements[statementAt(said, place)]?.speakers ?? narrators
  const isQuoted = (place: number): boolean =>
    statements.some(
      ({ form, spans }) => form === 'direct' && spans.some(({ start, end }) => start <= place && place < end),
    )
  const headings = document.report.blocks.filter((block) => block.kind === 'title' || block.kind === 'heading')
  const isHeading = (place: number): boolean => headings.some(({ start, end }) => start <= place && place < end)
  const found = document.analysis.sentences.flatMap((sentence, index): readonly Found[] => {
    const locale = document.localeOf(sentence)
    const setting: Setting = {
      document,
      sentence,
      index,
      locale,
      actors,
      speakersAt,
      isNarrated: (place) => narrators.length > 0 && statementAt(said, place) < 0,
      isQuoted,
    }
    return [...sentence.tokens.flatMap((_, at) => firstOf(setting, at)), ...findConditions(setting)].filter(
      ({ holders }) => !holders.some((holder) => isOutsider(actors, holder, locale)),
    )
  })
  const accounts = found.flatMap(({ holders, range, at, ...rest }): readonly PositionAccount[] => {
    const [holder] = holders
    // a heading only says again what the report tells, unless it lets somebody speak
    if (holder === undefined || !mayHold(actors, holder) || (isHeading(at) && !isQuoted(at))) return []
    const statement = statementAt(said, at)
    // what a condition makes depend stands often outside the words that make it: would go "as soon as …"
    const { start, end } = rest.stance === 'condition' ? range : withinStatement(statements[statement], range, at)
    return [{ ...rest, holder, evidence: spanIn(document.report, start, end), ...(statement >= 0 && { statement }) }]
  })
  const sorted = [...accounts].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
  return joined(document, actors, withoutRepeats(sorted))
}

const firstOf = (setting: Setting, at: number): readonly Found[] => {
  for (const read of readers) {
    const found = read(setting, at)
    if (found.length > 0) return found
  }
  return []
}

/**
 * A stance taken in somebody's words is read from those words, not from what stands round them; one that only ends in a
 * quoted fragment keeps its whole clause.
 */
const withinStatement = (statement: StatementAccount | undefined, range: Range, at: number): Range => {
  const span = statement?.spans.find(({ start, end }) => start <= at && at < end)
  if (!span) return range
  const shared = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }
  return (shared.end - shared.start) * 2 >= range.end - range.start ? shared : range
}

/** A stretch of somebody's words, with the index of the statement it is of. */
interface Said extends Range {
  readonly statement: number
}

/** The stretches of those statements whose speakers are known, the shortest first. */
const saidIn = (statements: readonly StatementAccount[]): readonly Said[] =>
  statements
    .flatMap(({ spans, speakers }, statement) =>
      speakers.length > 0 ? spans.map(({ start, end }) => ({ start, end, statement })) : [],
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))

/** Index of the shortest statement that holds a place; -1 where none does. */
const statementAt = (said: readonly Said[], place: number): number => {
  for (const { start, end, statement } of said) if (start <= place && place < end) return statement
  return -1
}

/** Stances of which the one is the softer word for the other. */
const kin: readonly (readonly Stance[])[] = [
  ['seeks', 'demands'],
  ['offers', 'accepts'],
  ['rejects', 'excludes'],
]
const areKin = (a: Stance, b: Stance): boolean => a === b || kin.some((pair) => pair.includes(a) && pair.includes(b))

/**
 * One stance a clause. A condition stands above what it makes depend: "er villig til X hvis Y". Of two that overlap with
 * one stance, the narrower evidence; of two kindred ones, the first: "ready to accept" is readiness.
 */
const withoutRepeats = (accounts: readonly PositionAccount[]): readonly PositionAccount[] =>
  accounts.filter(
    (account, i) =>
      !accounts.some((other, j) => {
        if (i === j) return false
        const inside = (a: PositionAccount, b: PositionAccount): boolean =>
          b.evidence.start <= a.evidence.start && a.evidence.end <= b.evidence.end
        if (other.stance === 'condition' && account.stance !== 'condition')
          return account.evidence.start < other.evidence.end && other.evidence.start < account.evidence.end
        if (account.stance === 'condition' && other.stance !== 'condition') return false
        if (other.holder !== account.holder) return false
        if (inside(other, account) && inside(account, other)) return j < i
        if (other.stance === account.stance) return inside(other, account)
        return areKin(other.stance, account.stance) && inside(account, other)
      }),
  )

/** How far apart two clauses of one breath stand: ", og ", " and that ". */
const seam = 10

/** "We want X, and we want Y": one stance told in two clauses of one sentence. */
const areOneSide = (actors: ActorLayer, a: LocalKey, b: LocalKey): boolean => {
  const { country } = actors.actorOf(a)
  return a === b || (country !== undefined && actors.actorOf(b).country === country)
}

const joined = (
  document: Document,
  actors: ActorLayer,
  accounts: readonly PositionAccount[],
): readonly PositionAccount[] => {
  const done: PositionAccount[] = []
  for (const account of accounts) {
    const last = done.at(-1)
    const gap = last ? document.report.text.slice(last.evidence.end, account.evidence.start) : ''
    const isOne =
      last !== undefined &&
      areOneSide(actors, last.holder, account.holder) &&
      areKin(last.stance, account.stance) &&
      !account.condition &&
      !last.condition &&
      account.evidence.start >= last.evidence.end &&
      gap.length <= seam &&
      !/[.!?\n]/u.test(gap)
    if (isOne)
      done[done.length - 1] = { ...last, evidence: spanIn(document.report, last.evidence.start, account.evidence.end) }
    else done.push(account)
  }
  return done
}

import type { LocalKey, MeasureAccount } from '../model/reading.ts'
import { overlaps } from '../text/span.ts'
import { contextOf } from './contacts/context.ts'
import type { ActorLayer, Document, PlaceMention, TimeMention } from './document.ts'
import { deedMeasures } from './measures/deed.ts'
import { withDoersOfSame } from './measures/doers-of-same.ts'
import { verbMeasures } from './measures/verb.ts'

/** The confidence of an act that a verb tells of as done. */
const surely = 0.7

/**
 * Finds the acts other than contacts that a report tells of as done: expulsions, closures, arrests, votes, agreements
 * and their like, by verb, participle or noun. What is planned, threatened, demanded or denied is no measure.
 */
export const findMeasures = (
  document: Document,
  actors: ActorLayer,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): readonly MeasureAccount[] => {
  const context = contextOf(document, actors, [], times, places)
  const told = document.analysis.sentences.map((_, index) => [
    ...verbMeasures(context, index, times),
    ...deedMeasures(context, index, times),
  ])
  const found = withDoersOfSame(context, told).flat()
  const { blocks } = document.report
  const { sentences } = document.analysis
  const sentenceOf = ({ evidence }: MeasureAccount): number =>
    sentences.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end)
  // "reopens its embassy and lifts the ban": two clauses of one sentence tell of two acts
  const areApart = (a: MeasureAccount, b: MeasureAccount): boolean =>
    ofThings.has(a.kind) && !overlaps(a.evidence, b.evidence) && sentenceOf(a) === sentenceOf(b)
  const isHeading = ({ evidence }: MeasureAccount): boolean =>
    blocks.some(
      ({ kind, start, end }) =>
        (kind === 'title' || kind === 'heading') && start <= evidence.start && evidence.end <= end,
    )
  const headings = new Set(found.filter(isHeading))
  // "Benin-Niger prisoner swap" over the account of it
  const isHeadingOf = (other: MeasureAccount, one: MeasureAccount): boolean =>
    headings.has(one) &&
    other.kind === one.kind &&
    one.actor === undefined &&
    one.target === undefined &&
    one.time === undefined
  // what the text tells before what its headings do, the fullest account first, an act before what it left behind ("held since May"): an act told twice in a report is kept once
  const ranked = [...found].sort(
    (a, b) =>
      Number(headings.has(a)) - Number(headings.has(b)) ||
      Number(b.actor !== undefined) - Number(a.actor !== undefined) ||
      Number(b.confidence >= surely) - Number(a.confidence >= surely) ||
      Number(b.time !== undefined) - Number(a.time !== undefined) ||
      b.confidence - a.confidence ||
      a.evidence.start - b.evidence.start,
  )
  return ranked
    .filter(
      (measure, index) =>
        !ranked
          .slice(0, index)
          .some(
            (other) =>
              (isSame(other, measure, actors) || isHeadingOf(other, measure)) &&
              !areApart(other, measure) &&
              !isToldBefore(measure, other, document.report.published),
          ),
    )
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}

/** Kinds of which one clause may tell several, each of another thing; of persons two verbs tell of one act: "summoned and handed a note". */
const ofThings: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>([
  'closure',
  'restriction',
  'restoration',
  'sanction',
  'tariff',
])

/** Tells whether the words of an act name two states and more beside whom it is done to: theirs together, and nobody's in particular. */
const areMany = ({ evidence, target }: MeasureAccount, { mentions, actorOf }: ActorLayer): boolean => {
  const within = mentions.filter(
    ({ start, end, actor, form }) =>
      actor !== undefined &&
      form === 'name' &&
      evidence.start <= start &&
      end <= evidence.end &&
      actorOf(actor).kind === 'state' &&
      actor !== target,
  )
  return new Set(within.map(({ actor }) => actor)).size > 1
}

/** An act without a day that is told before one of an earlier year ("In 2007 …") is another than that. */
const isToldBefore = (undated: MeasureAccount, dated: MeasureAccount, published: string | undefined): boolean =>
  undated.time === undefined &&
  undated.evidence.start < dated.evidence.start &&
  dated.time?.edtf !== undefined &&
  published !== undefined &&
  dated.time.edtf.slice(0, 4) < published.slice(0, 4)

/** One act told twice: the same words, or the same doer and kind with nothing that sets them apart. */
const isSame = (a: MeasureAccount, b: MeasureAccount, actors: ActorLayer): boolean => {
  if (a.kind !== b.kind) return false
  if (overlaps(a.evidence, b.evidence)) return true
  const isUndated = a.time === undefined || b.time === undefined
  const isUnsigned = [a, b].some((one) => one.actor === undefined && !areMany(one, actors))
  if (isUnsigned && isUndated && a.target !== undefined && a.target === b.target) return true
  return (
    a.actor !== undefined &&
    b.actor !== undefined &&
    sideOf(a.actor, actors) === sideOf(b.actor, actors) &&
    isUndated &&
    (a.target === undefined || b.target === undefined || sideOf(a.target, actors) === sideOf(b.target, actors))
  )
}

/** The country that an actor is or speaks for; of others, their own key. */
const sideOf = (key: LocalKey, { actorOf }: ActorLayer): string => actorOf(key).country ?? key

import type { MeasureAccount } from '../model/reading.ts'
import { contextOf } from './contacts/context.ts'
import { overlaps } from '../text/span.ts'
import type { ActorLayer, Document, TimeMention } from './document.ts'
import { deedMeasures } from './measures/deed.ts'
import { verbMeasures } from './measures/verb.ts'

/**
 * Finds the acts other than contacts that a report tells of as done: expulsions, closures, arrests, votes, agreements
 * and their like, by verb, participle or noun. What is planned, threatened, demanded or denied is no measure.
 */
export const findMeasures = (document: Document, actors: ActorLayer, times: readonly TimeMention[]): readonly MeasureAccount[] => {
  const context = contextOf(document, actors, [], times, [])
  const found = document.analysis.sentences.flatMap((_, index) => [...verbMeasures(context, index, times), ...deedMeasures(context, index, times)])
  const ranked = [...found].sort((a, b) => b.confidence - a.confidence || a.evidence.start - b.evidence.start)
  return ranked
    .filter((measure, index) => !ranked.slice(0, index).some((other) => other.kind === measure.kind && overlaps(other.evidence, measure.evidence)))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}

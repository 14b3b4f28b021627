import type { Document, Quotation } from '../../src/reading/document.ts'
import type { Attribution } from '../../src/reading/statements/attribution.ts'
import type { Range } from '../../src/text/span.ts'
import { type GoldAttribution, joined } from './polnear.ts'

export interface GivenAttribution extends GoldAttribution {
  readonly attribution: Attribution
}

/**
 * Writes attributions as PolNeAR would: quotation marks and "that" belong to the content, a quotation that goes on in
 * its paragraph belongs to the one before, a quoted fragment to the clause it stands in, and a cue is the verb with
 * its auxiliaries and adverbs. What is reported inside a report is left out.
 */
export const inPolnearConventions = (
  document: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly GivenAttribution[] => {
  const given: GivenAttribution[] = []
  for (const attribution of attributions) {
    const content = attribution.content.map((range, index) =>
      withMarks(quotations, introduced(attribution, range, index)),
    )
    const before = given.findLast((other) => other.attribution.form === 'direct')
    if (attribution.construction === 'continued' && before && sameParagraph(document, before.content, content)) {
      given[given.indexOf(before)] = {
        ...before,
        content: joined(document.report.text, [...before.content, ...content]),
      }
      continue
    }
    if (
      attribution.construction === 'quoted-fragment' &&
      attributions.some((other) => other.form === 'indirect' && isRoundFragment(other, attribution))
    )
      continue
    given.push({
      attribution,
      content,
      source: sourceOf(document, attribution),
      cue: attribution.cue ? [attribution.cue.group] : [],
    })
  }
  return given.filter((one) => !isNested(one, given))
}

/** PolNeAR marks nobody who speaks inside what another says (none of 22,014 dev and train attributions); the record does. */
const isNested = ({ attribution: { form, cue } }: GivenAttribution, given: readonly GivenAttribution[]): boolean =>
  form === 'indirect' &&
  cue !== undefined &&
  given.some(
    (other) =>
      other.attribution.cue?.start !== cue.start &&
      other.content.some((range) => range.start <= cue.start && cue.end <= range.end),
  )

const introduced = (attribution: Attribution, range: Range, index: number): Range =>
  index === 0 && attribution.introducedAt !== undefined && attribution.introducedAt < range.start
    ? { start: attribution.introducedAt, end: range.end }
    : range

/** Takes in a mark at either edge of the range, if it belongs to a quotation that lies inside. */
const withMarks = (quotations: readonly Quotation[], range: Range): Range => {
  let { start, end } = range
  for (const quotation of quotations) {
    const content = quotation.content[0]
    if (!content || quotation.marks === 'dash') continue
    if (content.start === start || (quotation.start === start - 1 && content.start <= end))
      start = Math.min(start, quotation.start)
    const last = quotation.content.at(-1)
    if (last && (last.end === end || (last.end > end - 1 && quotation.end <= end + 2 && last.start < end)))
      end = Math.max(end, quotation.end)
  }
  return { start, end }
}

const sameParagraph = (document: Document, before: readonly Range[], after: readonly Range[]): boolean => {
  const from = before.at(-1)?.end
  const to = after[0]?.start
  return from !== undefined && to !== undefined && !document.report.text.slice(from, to).includes('\n')
}

const isRoundFragment = (clause: Attribution, fragment: Attribution): boolean =>
  clause.cue !== undefined &&
  clause.cue.sentence === fragment.cue?.sentence &&
  clause.cue.token === fragment.cue.token &&
  fragment.content.every(({ start, end }) =>
    clause.content.some((range) => range.start <= start && end <= range.end + 2),
  )

const sourceOf = (document: Document, { source }: Attribution): readonly Range[] => {
  const tokens = source ? document.analysis.sentences[source.sentence]?.tokens : undefined
  const first = source ? tokens?.[source.first] : undefined
  const last = source ? tokens?.[source.last - 1] : undefined
  return first && last ? [{ start: first.start, end: last.end }] : []
}

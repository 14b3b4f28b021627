import { contains, overlaps, type Range } from '../../text/span.ts'
import type { Document, Quotation } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { continueQuotations } from './continued.ts'
import { readDirect } from './direct.ts'
import { clausesRoundFragments } from './fragments.ts'
import { isHeading, repeatedIn } from './headings.ts'
import { readHeadlines } from './headlines.ts'
import { partedAtFragments } from './partedClauses.ts'
import { readReported } from './reported.ts'

/**
 * Reads every attribution of a report, loose ones and denied ones too, in order of the text. Quoted words win over
 * a reported clause that is all quoted; what is reported inside a quotation is part of that quotation.
 */
export const readAttributions = (document: Document, quotations: readonly Quotation[]): readonly Attribution[] => {
  const speech = readReported(document)
  const { attributions: tied, loose } = readDirect(document, speech, quotations)
  const continued = continueQuotations(document, speech, tied, loose)
  const direct = withVoicesBelow(document, [...tied, ...continued])
  const reported = speech
    .flatMap((sentence) => sentence.reported)
    .map((attribution) => withWholeQuotations(attribution, quotations))
    .filter((attribution) => !tellsOfQuotation(attribution, direct) && !isInsideMarks(attribution, quotations))
    .flatMap((attribution) => partedAtFragments(document, attribution, direct))
    .filter((attribution) => !isQuoted(document, attribution, direct) && !isInsideQuotation(attribution, direct))
  const round = clausesRoundFragments(document, speech, quotations, direct, reported)
  // a clause behind the one round a fragment is another saying
  const isReplaced = (attribution: Attribution): boolean =>
    round.some((other) => sameCue(other, attribution) && startOf(attribution) < endOf(other))
  const clauses = [...reported.filter((attribution) => !isReplaced(attribution)), ...round]
  const headlines = readHeadlines(document, quotations).filter(
    (attribution) => ![...direct, ...clauses].some((other) => sameWords(other, attribution)),
  )
  return [...direct, ...clauses, ...headlines].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** "Indian minister on a tour: “…”": a heading's quotation is of whoever says it below. */
const withVoicesBelow = (document: Document, direct: readonly Attribution[]): readonly Attribution[] =>
  direct.map((attribution) => {
    const words = attribution.content[0]
    const block = words && document.report.blocks.find(({ start, end }) => start <= words.start && words.start < end)
    const below = words && block && isHeading(block) ? repeatedIn(document, words, direct) : undefined
    return below?.source ? { ...attribution, construction: 'repeated-heading', source: below.source } : attribution
  })

/** A reported clause that runs into quoted words holds them to their closing mark. */
const withWholeQuotations = (attribution: Attribution, quotations: readonly Quotation[]): Attribution => ({
  ...attribution,
  content: attribution.content.map(({ start, end }, order) => {
    // behind an inserted phrase the words may open with the mark
    const last = quotations.findLast(
      (quotation) =>
        quotation.marks === 'quotes' &&
        quotation.start > (order > 0 ? start - 2 : start) &&
        quotation.start <= end + 1 &&
        quotation.end > end,
    )
    return { start, end: last && last.end - end < 2000 ? last.end : end }
  }),
})

const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0
const endOf = (attribution: Attribution): number => attribution.content.at(-1)?.end ?? 0

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

const shared = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce(
    (sum, x) => sum + b.reduce((own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )

const sameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue !== undefined && a.cue.sentence === b.cue?.sentence && a.cue.token === b.cue.token

const sameWords = (a: Attribution, b: Attribution): boolean =>
  shared(a.content, b.content) > 0.6 * Math.min(lengthOf(a.content), lengthOf(b.content))

/** Tells whether the words are all, or but for a few characters, quoted already, or their verb closes a quotation. */
const isQuoted = (document: Document, attribution: Attribution, direct: readonly Attribution[]): boolean => {
  const quoted = direct.reduce((sum, other) => sum + shared(attribution.content, other.content), 0)
  if (quoted >= 0.8 * lengthOf(attribution.content)) return true
  // "– …, la han til, ifølge byrået": the phrase relays the quotation
  if (
    attribution.construction === 'according' &&
    direct.some((other) =>
      other.construction === 'quoted-fragment'
        ? // "och frågan är enligt X ”inte trivial”": a clause that the tree has lost the end of
          sameCue(other, attribution) && shared(attribution.content, other.content) === 0
        : shared(attribution.content, other.content) > 0,
    )
  )
    return true
  const { cue } = attribution
  return direct.some((other) => {
    if (cue === undefined || other.cue?.sentence !== cue.sentence || other.cue.token !== cue.token) return false
    if (other.construction === 'quoted-fragment') return false
    // one verb closes a quotation and reports nothing more, unless a clause is introduced behind it
    return (
      (attribution.introducedAt === undefined &&
        !standsBetween(attribution, other) &&
        !goesOnQuoted(document, attribution, other)) ||
      other.content.some((range) => attribution.content.some((own) => overlaps(own, range)))
    )
  })
}

/** "X says she understands it: “…”": a clause between the verb and the words that it introduces too. */
const standsBetween = ({ construction, content, cue }: Attribution, direct: Attribution): boolean =>
  construction === 'complement' &&
  cue !== undefined &&
  content.every(({ start, end }) => start >= cue.end && direct.content.every((words) => words.start >= end))

/** "It would sign, X told reporters, “provided that …”": words before the clause that go on in quoted ones. */
const goesOnQuoted = (
  document: Document,
  { construction, content, cue }: Attribution,
  direct: Attribution,
): boolean => {
  const quoted = direct.content[0]
  return (
    construction === 'inverted' &&
    cue !== undefined &&
    quoted !== undefined &&
    quoted.start >= cue.end &&
    content.every(({ end }) => end <= cue.start) &&
    /^\p{Ll}/u.test(document.report.text.charAt(quoted.start))
  )
}

/** "“…,” he is said to have told friends": hearsay of a saying whose words are quoted tells nothing more. */
const tellsOfQuotation = ({ construction, content }: Attribution, direct: readonly Attribution[]): boolean =>
  (construction === 'evidential' || construction === 'hearsay') &&
  direct.some(({ cue }) => cue !== undefined && content.some((range) => contains(range, cue)))

/** What stands between quotation marks, whoever it is of, tells of nobody else's words. */
const isInsideMarks = ({ cue }: Attribution, quotations: readonly Quotation[]): boolean =>
  cue !== undefined &&
  quotations.some(
    ({ marks, ending, start, end }) =>
      marks === 'quotes' && ending !== 'paragraph' && start < cue.start && cue.end < end,
  )

const isInsideQuotation = (attribution: Attribution, direct: readonly Attribution[]): boolean =>
  direct.some(
    (other) =>
      other.construction !== 'quoted-fragment' &&
      attribution.cue !== undefined &&
      other.content.some((range) => attribution.cue !== undefined && contains(range, attribution.cue)),
  )

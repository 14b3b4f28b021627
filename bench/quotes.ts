import { loadAnalyser } from '../src/language/load.ts'
import { locales } from '../src/locales/index.ts'
import { isFormOf } from '../src/locales/lexeme.ts'
import type { Document } from '../src/reading/document.ts'
import { findQuotations } from '../src/reading/quotations.ts'
import { readAttributions } from '../src/reading/statements/attributions.ts'
import { confidenceOf } from '../src/reading/statements/confidence.ts'
import type { Range } from '../src/text/span.ts'
import { holdToBaseline } from './baseline.ts'
import { inPolnearConventions } from './quotes/conventions.ts'
import { type GoldAttribution, readPolnear } from './quotes/polnear.ts'
import {
  atLeastHalf,
  emptyTally,
  type Figures,
  figuresOf,
  isSame,
  type Part,
  pairAttributions,
  parts,
  type Tally,
} from './quotes/scores.ts'

/**
 * Scores the reading of statements over PolNeAR's dev part: source, cue, content and the whole attribution, exact and
 * overlapping (shared characters over all, at least a half), over all attributions and over those whose cue is a verb
 * of speech; and how often a confidence is right, over the constructions that statements are made of.
 *   npm run bench:quotes [-- --json] [-- --misses] [-- --part=train --limit=60] [-- --check]
 */
const flags = new Map(process.argv.slice(2).map((flag) => [flag.replace(/=.*$/u, ''), flag.replace(/^[^=]*=?/u, '')]))
const part = flags.get('--part') ?? 'dev'
const articles = readPolnear(new URL(`../../shared/data/quotes/polnear-${part}.jsonl.gz`, import.meta.url))
if (!articles) {
  process.stdout.write(
    'PolNeAR is not there: this bench reads ../shared/data/quotes/polnear-dev.jsonl.gz beside the checkout\n',
  )
  process.exit(0)
}

const english = locales.get('en')
if (!english) throw new Error('the English locale is missing')
const speechVerbs = english.speech.verbs.filter(
  ({ kind, particles }) => (kind === 'say' || kind === 'manner') && particles.length === 0,
)
const isSpeech = (text: string, cue: readonly Range[]): boolean =>
  cue.some(({ start, end }) =>
    text
      .slice(start, end)
      .split(/[\s:,]+/u)
      .some((form) => speechVerbs.some(({ word }) => isFormOf({ lower: form.toLowerCase(), lowerLemma: '' }, word))),
  )

interface Scores {
  readonly exact: Readonly<Record<Part | 'whole', Tally>>
  readonly overlap: Readonly<Record<Part | 'whole', Tally>>
}
const emptyScores = (): Scores => {
  const row = (): Record<Part | 'whole', Tally> => ({
    source: emptyTally(),
    cue: emptyTally(),
    content: emptyTally(),
    whole: emptyTally(),
  })
  return { exact: row(), overlap: row() }
}
const all = emptyScores()
const speech = emptyScores()
const bins = Array.from({ length: 10 }, () => ({ given: 0, right: 0, sum: 0 }))

const tally = (
  scores: Scores,
  given: readonly GoldAttribution[],
  wanted: readonly GoldAttribution[],
  isCounted: (one: GoldAttribution) => boolean,
): void => {
  for (const [mode, fits] of [
    ['exact', isSame],
    ['overlap', atLeastHalf],
  ] as const)
    for (const what of [...parts, 'whole'] as const) {
      const has = (one: GoldAttribution): boolean => what === 'whole' || one[what].length > 0
      const mine = given.filter(has)
      const theirs = wanted.filter(has)
      const pairs = pairAttributions(mine, theirs, fits, what === 'whole' ? undefined : what)
      const into = scores[mode][what]
      into.given += mine.filter(isCounted).length
      into.wanted += theirs.filter(isCounted).length
      // a pair counts where either side is of the kind counted: precision over what is given, recall over what is wanted
      into.right += pairs.filter(
        ([i, j]) =>
          isCounted(mine[i] ?? { source: [], cue: [], content: [] }) &&
          isCounted(theirs[j] ?? { source: [], cue: [], content: [] }),
      ).length
    }
}

const analyser = await loadAnalyser()
const limit = Number(flags.get('--limit') ?? articles.length)
for (const { report, attributions: wanted } of articles.slice(0, limit)) {
  const analysis = await analyser.analyse(report.text, report.blocks)
  const document: Document = { report, analysis, localeOf: () => english }
  const quotations = findQuotations(report)
  const read = readAttributions(document, quotations)
  const given = inPolnearConventions(document, quotations, read)
  tally(all, given, wanted, () => true)
  tally(speech, given, wanted, ({ cue }) => isSpeech(report.text, cue))
  const paired = new Map(pairAttributions(given, wanted, atLeastHalf, 'content'))
  given.forEach(({ attribution, source }, index) => {
    if (!attribution.asserted || attribution.source === undefined) return
    const confidence = confidenceOf(attribution)
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    const other = wanted[paired.get(index) ?? -1]
    if (!bin) return
    bin.given++
    bin.sum += confidence
    if (other && atLeastHalf(source, other.source)) bin.right++
  })
  if (flags.has('--misses')) {
    const show = (ranges: readonly Range[]): string =>
      ranges.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
    const line = (mark: string, one: GoldAttribution, more = ''): string =>
      `${mark} [${show(one.source)}] {${show(one.cue)}} ${show(one.content)}${more}\n`
    const matched = new Set(paired.values())
    given.forEach((one, index) => {
      const other = wanted[paired.get(index) ?? -1]
      if (!other) process.stdout.write(line('+', one, `  (${one.attribution.construction})`))
      else if (!isSame(one.content, other.content))
        process.stdout.write(line('~', one, `  (${one.attribution.construction})`) + line('  wanted', other))
    })
    wanted.forEach((one, index) => {
      if (!matched.has(index)) process.stdout.write(line('-', one))
    })
  }
}

const table = (scores: Scores['exact']): Record<Part | 'whole', Figures> => ({
  source: figuresOf(scores.source),
  cue: figuresOf(scores.cue),
  content: figuresOf(scores.content),
  whole: figuresOf(scores.whole),
})
const both = (scores: Scores): Record<Part | 'whole', { exact: Figures; overlap: Figures }> => {
  const exact = table(scores.exact)
  const overlap = table(scores.overlap)
  return {
    source: { exact: exact.source, overlap: overlap.source },
    cue: { exact: exact.cue, overlap: overlap.cue },
    content: { exact: exact.content, overlap: overlap.content },
    whole: { exact: exact.whole, overlap: overlap.whole },
  }
}
const reliability = bins.flatMap(({ given, right, sum }) =>
  given > 0
    ? [{ confidence: Math.round((100 * sum) / given) / 100, right: Math.round((100 * right) / given) / 100, given }]
    : [],
)
const result = { part, articles: Math.min(limit, articles.length), ...both(all), speech: both(speech), reliability }

if (flags.has('--json')) process.stdout.write(`${JSON.stringify(result, undefined, 1)}\n`)
else {
  const row = (name: string, { precision, recall, f1 }: Figures): string =>
    `  ${name.padEnd(18)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`
  for (const [name, scores] of [
    ['all attributions', both(all)],
    ['cue is a verb of speech', both(speech)],
  ] as const) {
    process.stdout.write(`PolNeAR ${part}, ${result.articles} articles, ${name}\n`)
    for (const what of [...parts, 'whole'] as const) {
      process.stdout.write(row(`${what} exact`, scores[what].exact))
      process.stdout.write(row(`${what} overlapping`, scores[what].overlap))
    }
  }
  process.stdout.write('confidence, and the share whose content and source overlap the gold\n')
  for (const { confidence, right, given } of reliability)
    process.stdout.write(`  ${confidence.toFixed(2)}  ${right.toFixed(2)}  (${given})\n`)
}
if (part === 'dev' && limit >= articles.length)
  holdToBaseline(
    'quotes',
    Object.fromEntries(
      [...parts, 'whole' as const].map((what) => [
        what,
        { exact: result[what].exact.f1, overlap: result[what].overlap.f1 },
      ]),
    ),
    new Set(flags.keys()),
  )

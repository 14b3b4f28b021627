import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/install.mjs'
import { loadAnalyser } from '../src/language/load.ts'
import { holdToBaseline } from './baseline.ts'
import { sentencesOf } from './constructions/sentences.ts'
import { tallyOf } from './paragraphs/match.ts'
import { recordOfParagraph } from './paragraphs/read.ts'

/**
 * Scores plain sentences, made of every construction that tells of a contact and every way of naming two people
 * (fixtures/constructions): what fails shows as a whole row or column. A sentence is right where its one contact is
 * found with its people and status, and no other.
 *   npm run bench:constructions [-- LANGUAGE…] [-- --json] [-- --misses] [-- --check] [-- --keep]
 */
const args = process.argv.slice(2)
const flags = new Set(args.filter((arg) => arg.startsWith('--')))
const wanted = args.filter((arg) => !arg.startsWith('--'))
const analyser = await loadAnalyser()
const folder = join(root, 'fixtures', 'constructions')

/** How many sentences are right, of how many, by what they have in common. */
type Shares = Map<string, { right: number; all: number }>
const count = (shares: Shares, name: string, isRight: boolean): void => {
  const share = shares.get(name) ?? { right: 0, all: 0 }
  shares.set(name, { right: share.right + (isRight ? 1 : 0), all: share.all + 1 })
}
const part = ({ right, all }: { readonly right: number; readonly all: number }): number =>
  Math.round((1000 * right) / all) / 1000

const figures: Record<string, Record<string, number>> = {}
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const language = file.replace('.json', '')
  if (wanted.length > 0 && !wanted.includes(language)) continue
  const [whole, constructions, namings]: readonly [Shares, Shares, Shares] = [new Map(), new Map(), new Map()]
  for (const { construction, naming, paragraph, hasStatus } of sentencesOf(join(folder, file))) {
    const { tally, missed } = tallyOf(paragraph, await recordOfParagraph(paragraph, analyser))
    const { contacts, people, status } = tally
    const isRight =
      [contacts, people].every(({ right, given, wanted }) => right === given && right === wanted) &&
      (!hasStatus || status.right === status.wanted)
    count(whole, 'all', isRight)
    count(constructions, construction, isRight)
    count(namings, naming, isRight)
    if (flags.has('--misses') && !isRight)
      console.log([paragraph.id, paragraph.text, ...missed.map((line) => `   ${line}`), ''].join('\n'))
  }
  const figuresOf = (shares: Shares): Record<string, number> =>
    Object.fromEntries([...shares].map(([name, share]) => [name, part(share)]))
  figures[language] = figuresOf(whole)
  figures[`${language}, by construction`] = figuresOf(constructions)
  figures[`${language}, by naming`] = figuresOf(namings)
}

if (flags.has('--json')) console.log(JSON.stringify(figures))
else
  for (const [name, shares] of Object.entries(figures)) {
    console.log(`${name}: ${shares.all ?? ''}`)
    const worstFirst = Object.entries(shares).sort((a, b) => a[1] - b[1])
    if (shares.all === undefined) for (const [row, share] of worstFirst) console.log(`  ${share.toFixed(2)}  ${row}`)
  }
holdToBaseline('constructions', figures, flags)

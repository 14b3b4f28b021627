import { join } from 'node:path'
import { root } from '../scripts/install.mjs'
import { loadAnalyser } from '../src/language/load.ts'
import { holdToBaseline } from './baseline.ts'
import { paragraphsIn } from './paragraphs/annotated.ts'
import { added, type Counts, nothing, type Tally, tallyOf } from './paragraphs/match.ts'
import { recordOfParagraph } from './paragraphs/read.ts'

/**
 * Scores single paragraphs, each read as a report by itself (fixtures/paragraphs): what one way of telling of a contact
 * or of quoting costs, where the cases have the same thing told by several reports.
 *   npm run bench:paragraphs [-- --json] [-- --misses] [-- --check] [-- --keep]
 * `--misses` lists what is missing or wrong in the half to learn from, never in the half kept aside.
 */
const flags = new Set(process.argv.slice(2))
const analyser = await loadAnalyser()

const f1 = ({ right, given, wanted }: Counts): number | null =>
  given + wanted === 0 ? null : Math.round((2000 * right) / (given + wanted)) / 1000
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2))

const parts = new Map<string, Tally>()
const halves = new Map<string, Tally>()
for (const half of ['learn', 'aside'])
  for (const [name, paragraphs] of paragraphsIn(join(root, 'fixtures', 'paragraphs', half))) {
    let total = nothing
    for (const paragraph of paragraphs) {
      const { tally, missed } = tallyOf(paragraph, await recordOfParagraph(paragraph, analyser))
      total = added(total, tally)
      if (flags.has('--misses') && half === 'learn' && missed.length > 0)
        console.log(
          [
            `== ${paragraph.id} (${paragraph.published})`,
            paragraph.text,
            ...missed.map((line) => `   ${line}`),
            '',
          ].join('\n'),
        )
    }
    parts.set(`${half}/${name}`, total)
    halves.set(half, added(halves.get(half) ?? nothing, total))
  }
const tallies = new Map([...parts, ...halves])

const figures = Object.fromEntries(
  [...tallies].map(([name, { contacts, people, status, time, place, length, direct, indirect }]) => [
    name,
    {
      contacts: f1(contacts),
      people: f1(people),
      status: f1(status),
      time: f1(time),
      place: f1(place),
      length: f1(length),
      direct: f1(direct),
      indirect: f1(indirect),
    },
  ]),
)
if (flags.has('--json')) console.log(JSON.stringify(figures))
else {
  const columns = [
    'contacts P',
    'R',
    'people P',
    'R',
    'status',
    'time',
    'place',
    'length',
    'direct P',
    'R',
    'indirect P',
    'R',
  ]
  const row = (name: string, cells: readonly string[]): void =>
    console.log([name.padEnd(18), ...cells.map((cell) => cell.padStart(10))].join(' '))
  row('', columns)
  for (const [name, { contacts, people, status, time, place, length, direct, indirect }] of tallies) {
    const both = ({ right, given, wanted }: Counts): readonly string[] => [share(right, given), share(right, wanted)]
    const one = ({ right, wanted }: Counts): string => share(right, wanted)
    row(name, [
      ...both(contacts),
      ...both(people),
      one(status),
      one(time),
      one(place),
      one(length),
      ...both(direct),
      ...both(indirect),
    ])
  }
}
// the parts of a half are few paragraphs each: only the halves are held
holdToBaseline('paragraphs', Object.fromEntries(Object.entries(figures).filter(([name]) => !name.includes('/'))), flags)

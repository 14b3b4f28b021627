import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { root } from '../scripts/install.mjs'
import type { ClaimAttribute, Span } from '../src/model/record.ts'
import { openReader } from '../src/pipeline.ts'
import { holdToBaseline } from './baseline.ts'
import { recordOfCase } from './scoring.ts'

/**
 * Scores how much of what reports tell of a contact is read: how long, in which house, to what end, about what, and what
 * came of it. Differences between reports are made of these. A value is read where a claim of its attribute stands on
 * some of its words, whichever contact it was given to; purpose and agenda pass for each other. Of the claims given, it
 * counts those that stand on annotated words; the annotations list a value where it is told first, so that one told
 * again, in a heading or by another contact's way, counts against it. `--misses` prints each value that is not read, with the words around it.
 *   npm run bench:values [-- --json] [-- --misses] [-- --check] [-- --keep]
 */
const attributes = {
  duration: ['duration'],
  venue: ['venue'],
  purpose: ['purpose', 'agenda'],
  agenda: ['agenda', 'purpose'],
  outcomes: ['outcome'],
} as const satisfies Record<string, readonly ClaimAttribute[]>
type Attribute = keyof typeof attributes
const names = Object.keys(attributes) as readonly Attribute[]

const Told = z.array(z.object({ report: z.string(), text: z.string() })).default([])
const Contact = z.object({ duration: Told, venue: Told, purpose: Told, agenda: Told, outcomes: Told })
const Gold = z.object({
  reports: z.record(z.string(), z.object({ file: z.string() })),
  contacts: z.array(Contact),
  optional: z.object({ contacts: z.array(Contact).default([]) }).default({ contacts: [] }),
})

/** Words of one report, by where they stand in it. */
interface Place {
  readonly report: string
  readonly start: number
  readonly end: number
}

const meets = (a: Place, b: Place): boolean => a.report === b.report && a.start < b.end && a.end > b.start

const flags = new Set(process.argv.slice(2))
const folder = join(root, 'fixtures', 'cases')
const reader = await openReader()
const counts = new Map(names.map((name) => [name, { told: 0, read: 0, given: 0, right: 0 }]))
const misses: string[] = []

const scoreStory = async (story: string): Promise<void> => {
  const { reports, contacts } = await recordOfCase(join(folder, story), reader)
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, story, 'gold.json'), 'utf8')))
  const claims = contacts.flatMap((contact) => contact.claims)
  const claimsOf = (name: Attribute): readonly Span[] =>
    claims.flatMap(({ attribute, evidence }) => (attributes[name].some((one) => one === attribute) ? [evidence] : []))
  const placesIn = (all: readonly z.infer<typeof Contact>[], name: Attribute): readonly Place[] =>
    all.flatMap((contact) =>
      contact[name].flatMap(({ report, text }) => {
        const file = gold.reports[report]?.file
        const read = reports.find(({ source }) => file !== undefined && basename(source) === basename(file))
        const start = read?.text.indexOf(text) ?? -1
        return read && start >= 0 ? [{ report: read.id, start, end: start + text.length }] : []
      }),
    )
  for (const name of names) {
    const told = placesIn(gold.contacts, name)
    const count = counts.get(name)
    if (!count) continue
    for (const place of told) {
      count.told++
      if (claimsOf(name).some((claim) => meets(claim, place))) count.read++
      else
        misses.push(`${story} ${name}: ${aroundOf(place, reports.find(({ id }) => id === place.report)?.text ?? '')}`)
    }
    const annotated = attributes[name].flatMap((attribute) =>
      placesIn([...gold.contacts, ...gold.optional.contacts], attribute === 'outcome' ? 'outcomes' : attribute),
    )
    const own = claims.flatMap(({ attribute, evidence }) => (attribute === attributes[name][0] ? [evidence] : []))
    count.given += own.length
    count.right += own.filter((claim) => annotated.some((place) => meets(claim, place))).length
  }
}

const aroundOf = ({ start, end }: Place, text: string): string =>
  `${text.slice(Math.max(0, start - 140), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`.replaceAll(
    '\n',
    ' ',
  )

for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) await scoreStory(entry.name)

const shareOf = (part: number, all: number): number => Math.round((1000 * part) / Math.max(1, all)) / 1000
const figures = Object.fromEntries(
  [...counts].map(([name, { told, read, given, right }]) => [
    name,
    { precision: shareOf(right, given), recall: shareOf(read, told) },
  ]),
)
if (flags.has('--json')) console.log(JSON.stringify(figures))
else
  for (const [name, { told, read, given, right }] of counts)
    console.log(
      `${name.padEnd(9)} P ${shareOf(right, given).toFixed(3)} (${right} of ${given} given)  R ${shareOf(read, told).toFixed(3)} (${read} of ${told} told)`,
    )
if (flags.has('--misses')) for (const miss of misses) console.log(miss)
holdToBaseline('values', figures, flags)

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { contentId } from '../model/ids.ts'
import type { ContactAccount, LocalActor, LocalClaim, Reading } from '../model/reading.ts'
import {
  ActorKind,
  ClaimAttribute,
  ContactKind,
  ContactStatus,
  ParticipantRole,
  Qualifier,
  type Report,
  type Span,
} from '../model/record.ts'
import { spanIn } from '../text/span.ts'

/**
 * Readings as a careful reader would make them, out of the annotations of a case: what the record makes of them is the
 * record's own doing, whatever the reader can.
 */

/** What a report says of one attribute; lengths have a value too. */
const ToldWords = z
  .array(
    z.object({
      report: z.string(),
      text: z.string(),
      value: z.string().optional(),
      qualifier: Qualifier.optional(),
    }),
  )
  .default([])

const GoldDifference = z.object({ contact: z.string().optional(), attribute: z.string() })

const Gold = z.object({
  reports: z.record(z.string(), z.object({ file: z.string(), language: z.string(), published: z.string().nullish() })),
  names: z.array(
    z.object({
      id: z.string(),
      kind: ActorKind.catch('organisation'),
      country: z.string().nullish(),
      english: z.string().optional(),
      names: z.array(z.string()).default([]),
    }),
  ),
  discrepancies: z.array(GoldDifference).default([]),
  optional: z.object({ discrepancies: z.array(GoldDifference).default([]) }).default({ discrepancies: [] }),
  contacts: z.array(
    z.object({
      id: z.string(),
      kind: ContactKind,
      status: ContactStatus,
      statusIn: z.record(z.string(), ContactStatus).optional(),
      time: z.string().optional(),
      place: z.string().optional(),
      country: z.string().optional(),
      parties: z.array(z.string()).default([]),
      reports: z.array(z.string()),
      duration: ToldWords,
      venue: ToldWords,
      purpose: ToldWords,
      agenda: ToldWords,
      outcomes: ToldWords,
      participants: z
        .array(z.object({ name: z.string(), side: z.string().optional(), role: ParticipantRole.optional() }))
        .default([]),
    }),
  ),
})
type Gold = z.infer<typeof Gold>
type GoldContact = Gold['contacts'][number]

/** What one report says of a contact's attributes, as annotated. */
const claimsOf = (
  { duration, venue, purpose, agenda, outcomes }: GoldContact,
  report: string,
): readonly { readonly attribute: ClaimAttribute; readonly words: GoldContact['duration'][number] }[] =>
  Object.entries({ duration, venue, purpose, agenda, outcome: outcomes }).flatMap(([attribute, told]) =>
    told
      .filter((words) => words.report === report)
      .map((words) => ({ attribute: ClaimAttribute.parse(attribute), words })),
  )

/** Which reports give a contact's date: all that are dated themselves, or of the news only the first that tells of it. */
export type Dating = 'all' | 'first'

/** In another year or month than the report's: whoever looks back says to when. */
const isLongPast = (time: string, published: string | null | undefined): boolean =>
  published != null && time.slice(0, 7) < published.slice(0, 7)

/** The folders of all cases that may be looked at. */
export const caseFolders = (): readonly string[] => {
  const root = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url))
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${root}${entry.name}`)
    .sort()
}

/** What the annotations of a case have as a difference, as 'contact attribute'; `optional` ones may be found or not. */
export const goldDifferences = (
  folder: string,
): { readonly wanted: ReadonlySet<string>; readonly optional: ReadonlySet<string> } => {
  const { discrepancies, optional } = goldOf(folder)
  const keys = (all: readonly z.infer<typeof GoldDifference>[]): ReadonlySet<string> =>
    new Set(all.map(({ contact, attribute }) => `${contact ?? ''} ${attribute}`))
  return { wanted: keys(discrepancies), optional: keys(optional.discrepancies) }
}

const goldOf = (folder: string): Gold => Gold.parse(JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')))

const bodyOf = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '')

/** Who published a report, by its front matter or the file beside it. */
const outletOf = (file: string): string | undefined => {
  const beside = file.replace(/\.[^.]+$/u, '.meta.json')
  const stated = existsSync(beside) ? beside : file
  return /^"?\s*"?outlet"?:\s*"?(.+?)"?,?$/mu.exec(readFileSync(stated, 'utf8'))?.[1]
}

/** Makes the readings of one case. The value of each account's claim 'mention' is the contact's id in the annotations. */
export const goldReadings = (folder: string, dating: Dating): readonly Reading[] => {
  const gold = goldOf(folder)
  return Object.entries(gold.reports).map(([id, { file, language, published }]): Reading => {
    const text = bodyOf(readFileSync(`${folder}/reports/${file}`, 'utf8'))
    const outlet = outletOf(`${folder}/reports/${file}`)
    const report: Report = {
      id: contentId('r', text),
      source: file,
      sha256: '',
      language,
      text,
      furniture: [],
      read: true,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph', language }],
      ...(published && { published }),
      ...(outlet !== undefined && { outlet }),
    }
    const toldIn = (contact: GoldContact): readonly LocalClaim[] =>
      claimsOf(contact, id).flatMap(({ attribute, words }): readonly LocalClaim[] => {
        const start = text.indexOf(words.text)
        return start < 0
          ? []
          : [
              {
                attribute,
                value: words.value ?? words.text,
                evidence: spanIn(report, start, start + words.text.length),
                via: [],
                certainty: 'stated',
                ...(words.qualifier && { qualifier: words.qualifier }),
              },
            ]
      })
    const actors = actorsOf(gold, report)
    const known = new Set(actors.map(({ key }) => key))
    const head = spanIn(report, 0, Math.min(text.length, 20))
    const contacts = gold.contacts
      .filter(({ reports }) => reports.includes(id))
      .map(
        (contact, index): ContactAccount => ({
          key: `c${index}`,
          kind: contact.kind,
          status: contact.statusIn?.[id] ?? contact.status,
          parties: contact.parties.filter((party) => known.has(party)),
          participants: contact.participants
            .filter(({ name }) => known.has(name))
            .map(({ name, side, role }) => ({
              actor: name,
              ...(side !== undefined && { side }),
              ...(role && { role }),
            })),
          format: [],
          because: [],
          claims: [
            { attribute: 'mention', value: contact.id, evidence: head, via: [], certainty: 'stated' },
            ...toldIn(contact),
          ],
          ...(contact.time !== undefined &&
            (dating === 'all' ? published : contact.reports[0] === id || isLongPast(contact.time, published)) && {
              time: { edtf: contact.time, parts: {}, evidence: head, certainty: 'stated' as const },
            }),
          ...(contact.country !== undefined && {
            place: {
              country: contact.country,
              evidence: head,
              ...(contact.place !== undefined && { name: contact.place }),
            },
          }),
        }),
      )
    return {
      report,
      reader: 'a careful reader',
      actors,
      contacts,
      statements: [],
      positions: [],
      measures: [],
      diagnostics: [],
    }
  })
}

const actorsOf = (gold: Gold, report: Report): readonly LocalActor[] => {
  const spanOf = (words: string): Span =>
    spanIn(report, report.text.indexOf(words), report.text.indexOf(words) + words.length)
  const named = gold.names.flatMap(({ id, kind, country, english, names }): LocalActor[] => {
    const met = names.filter((name) => report.text.includes(name)).sort((a, b) => b.length - a.length)
    const [first] = met
    if (first === undefined && kind !== 'state') return []
    // a reader knows an organisation by its one name, whatever the report calls it
    const known = kind === 'organisation' ? (english ?? names[0]) : undefined
    return [
      {
        key: id,
        kind,
        name: known ?? first ?? id,
        names: met.length > 0 ? met : [id],
        offices: [],
        mentions: met.map(spanOf),
        because: [],
        ...(country && { country }),
      },
    ]
  })
  const parties = new Set(gold.contacts.flatMap((contact) => contact.parties))
  const states = [...parties].filter((party) => !named.some(({ key }) => key === party))
  return [
    ...named,
    ...states.map(
      (country): LocalActor => ({
        key: country,
        kind: 'state',
        name: country,
        names: [country],
        country,
        offices: [],
        mentions: [],
        because: [],
      }),
    ),
  ]
}

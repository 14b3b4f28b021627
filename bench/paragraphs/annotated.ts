import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ContactKind, ContactStatus } from '../../src/model/record.ts'

const Told = z.object({
  kind: ContactKind,
  status: ContactStatus,
  /** ISO 3166-1 alpha-2 codes of states, names of organisations. */
  sides: z.array(z.string()).default([]),
  people: z.array(z.string()).default([]),
  time: z.string().nullish(),
  place: z.string().nullish(),
  country: z.string().nullish(),
  duration: z.string().nullish(),
})
const Said = z.object({ form: z.enum(['direct', 'indirect']), speaker: z.string().nullish(), text: z.string() })
const Annotated = z.object({
  id: z.string(),
  language: z.string(),
  published: z.string(),
  text: z.string(),
  people: z.array(z.object({ name: z.string(), country: z.string().nullish() })).default([]),
  contacts: z.array(Told).default([]),
  maybe: z.array(Told).default([]),
  statements: z.array(Said).default([]),
  maybeStatements: z.array(Said).default([]),
})

/** A contact that a paragraph tells of, as `fixtures/paragraphs/README.md` describes it. */
export type ToldContact = z.infer<typeof Told>
/** Words that a paragraph says somebody said; `text` stands in the paragraph to the character. */
export type SaidWords = z.infer<typeof Said>
/** One paragraph with all that a careful reader marks in it. */
export type Paragraph = z.infer<typeof Annotated>

/** Reads the annotated paragraphs of a folder, by the name of their file without its ending, in the order of the names. */
export const paragraphsIn = (folder: string): ReadonlyMap<string, readonly Paragraph[]> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [
        name.replace(/\.jsonl$/u, ''),
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => checked(Annotated.parse(JSON.parse(line)))),
      ]),
  )

/** Throws where words are marked that the paragraph does not have, or a contact's people are not listed. */
const checked = (paragraph: Paragraph): Paragraph => {
  const { id, text, people, contacts, maybe, statements, maybeStatements } = paragraph
  const names = new Set(people.map(({ name }) => name))
  const strange = [
    ...[...statements, ...maybeStatements].flatMap((said) => (text.includes(said.text) ? [] : [said.text])),
    ...[...contacts, ...maybe].flatMap((told) => told.people.filter((name) => !names.has(name))),
  ]
  if (strange.length > 0) throw new Error(`${id}: not in the paragraph or its people: ${strange.join(' | ')}`)
  return paragraph
}

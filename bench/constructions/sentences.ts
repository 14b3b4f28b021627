import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ContactKind, ContactStatus } from '../../src/model/record.ts'
import type { Paragraph } from '../paragraphs/annotated.ts'

/** Somebody invented: 'name' and 'country' (ISO 3166-1 alpha-2), and what the language says of them, by the name of the slot. */
const Person = z.object({ name: z.string(), country: z.string() }).catchall(z.string())
type Person = z.infer<typeof Person>

const Naming = z.object({
  name: z.string(),
  /** What stands for the one and for the other, with slots of that person: '{genitive} {office} {name}'. */
  a: z.string(),
  b: z.string(),
  /** A sentence before it, with slots of both: '{A.name} er {A.genitive} {A.office}.' */
  before: z.string().optional(),
  /** Empty where it names nobody. */
  people: z.array(z.string()).optional(),
  /** Whose states it tells; both where it is not given. */
  sides: z.array(z.enum(['a', 'b'])).default(['a', 'b']),
})

const Construction = z.object({
  name: z.string(),
  kind: ContactKind,
  /** Absent where a careful reader may say one or another. */
  status: ContactStatus.optional(),
  /** Whole, with slots {A} and {B} for how the two are named. */
  text: z.string(),
  title: z.boolean().default(false),
  /** A third one who takes part. */
  more: Person.optional(),
  /** The namings that it is tried with, or those that do not go with it; all where neither is given. */
  only: z.array(z.string()).optional(),
  without: z.array(z.string()).default([]),
})

const Language = z.object({
  language: z.string(),
  published: z.string(),
  /** What stands under a title. */
  underTitle: z.string(),
  pairs: z.array(z.tuple([Person, Person])),
  namings: z.array(Naming),
  constructions: z.array(Construction),
})
type Language = z.infer<typeof Language>

/** A sentence made of a construction and a way of naming two people, with what it tells of. */
export interface Sentence {
  readonly construction: string
  readonly naming: string
  readonly paragraph: Paragraph
  readonly hasStatus: boolean
}

/** Makes every construction of a language's file with every way of naming that goes with it; the pairs of people take turns. */
export const sentencesOf = (file: string): readonly Sentence[] => {
  const language = Language.parse(JSON.parse(readFileSync(file, 'utf8')))
  return language.constructions.flatMap((construction, row) =>
    language.namings.flatMap((naming, column) => {
      const { only, without } = construction
      const pair = language.pairs[(row * 3 + column) % language.pairs.length]
      const fits = !without.includes(naming.name) && (only?.includes(naming.name) ?? true)
      return pair && fits ? [sentenceOf(language, construction, naming, pair)] : []
    }),
  )
}

const sentenceOf = (
  { language, published, underTitle }: Language,
  construction: z.infer<typeof Construction>,
  naming: z.infer<typeof Naming>,
  [a, b]: readonly [Person, Person],
): Sentence => {
  const slots = { ...prefixed('A', a), ...prefixed('B', b) }
  const named = { A: filled(naming.a, { ...slots, ...a }), B: filled(naming.b, { ...slots, ...b }) }
  const sentence = raised(tidied(filled(construction.text, { ...slots, ...named })))
  const before = naming.before === undefined ? '' : `${filled(naming.before, slots)} `
  const more = construction.more === undefined ? [] : [construction.more]
  const people = naming.people === undefined ? [a, b, ...more] : more
  const sides = [...naming.sides.map((side) => (side === 'a' ? a : b)), ...more]
  return {
    construction: construction.name,
    naming: naming.name,
    hasStatus: construction.status !== undefined,
    paragraph: {
      id: `${language}: ${construction.name} × ${naming.name}`,
      language,
      published,
      text: construction.title ? `${sentence}\n\n${underTitle}` : `${before}${sentence}`,
      people: people.map(({ name, country }) => ({ name, country })),
      contacts: [
        {
          kind: construction.kind,
          status: construction.status ?? 'held',
          sides: sides.map(({ country }) => country),
          people: people.map(({ name }) => name),
        },
      ],
      maybe: [],
      statements: [],
      maybeStatements: [],
    },
  }
}

const prefixed = (letter: string, person: Person): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(person).map(([slot, words]) => [`${letter}.${slot}`, words]))

/** Throws where a slot has nothing to be filled with. */
const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/\{([\w.]+)\}/gu, (_, slot: string) => {
    const words = slots[slot]
    if (words === undefined) throw new Error(`nothing for {${slot}} in: ${text}`)
    return words
  })

/** One sign where the comma behind an apposition meets the sentence's own. */
const tidied = (text: string): string => text.replace(/,\s*(?=[,.])/gu, '').replace(/,(?=['’]s\s)/gu, '')

const raised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase())

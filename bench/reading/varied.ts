import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Makes many reports out of the examples: other people, places and days in each story, and texts of about one length. */

/** A small generator of its own: the same reports on every machine. @see https://prng.di.unimi.it (splitmix32) */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

const syllables = [
  'ber',
  'dal',
  'fen',
  'gor',
  'hol',
  'kam',
  'lun',
  'mar',
  'nor',
  'pet',
  'rud',
  'sol',
  'tor',
  'vik',
  'zan',
  'eri',
  'osk',
  'ule',
  'ami',
  'ira',
]
const endings = ['sen', 'vik', 'land', 'dze', 'ov', 'stad', 'berg', 'lund', 'ev', 'heim', 'ian', 'moe']
const cities = [
  'Tbilisi',
  'Riga',
  'Tallinn',
  'Vilnius',
  'Baku',
  'Minsk',
  'Helsinki',
  'Ankara',
  'Doha',
  'Astana',
  'Sofia',
  'Oslo',
]

interface Example {
  readonly name: string
  readonly language: string
  readonly header: readonly string[]
  readonly paragraphs: readonly string[]
}

const exampleOf = (folder: string, name: string): Example => {
  const text = readFileSync(join(folder, name), 'utf8')
  const front = /^---\n([\s\S]*?)\n---\n/u.exec(text)
  const sidecar = join(folder, `${name.slice(0, -extname(name).length)}.meta.json`)
  const stated: Record<string, string> = front ? {} : JSON.parse(readFileSync(sidecar, 'utf8'))
  const header = front
    ? (front[1] ?? '').split('\n')
    : Object.entries(stated).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const language = /^language:\s*"?(\w+)/mu.exec(header.join('\n'))?.[1] ?? 'en'
  return {
    name,
    language,
    header,
    paragraphs: text
      .slice(front?.[0].length ?? 0)
      .trim()
      .split(/\n\s*\n/u),
  }
}

const words = (text: string): number => text.split(/\s+/u).length

/** Fills a report up with paragraphs of the others in its language, from a place of its own in them. */
const lengthened = (example: Example, all: readonly Example[], wanted: number, random: () => number): string => {
  const others = all
    .filter(({ language, name }) => language === example.language && name !== example.name)
    .flatMap(({ paragraphs }) => paragraphs.slice(1, -1))
  const parts = [...example.paragraphs]
  const from = Math.floor(random() * Math.max(1, others.length))
  for (let at = 0; at < others.length && words(parts.join(' ')) < wanted; at++)
    parts.splice(parts.length - 1, 0, others[(from + at) % others.length] ?? '')
  return parts.join('\n\n')
}

/** What was written: words in all, and the share of sentences, 0 to 1, that an earlier report has letter for letter. */
export interface Written {
  readonly words: number
  readonly repeated: number
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…][”"»]?)\s+|\n+/u).filter((sentence) => sentence !== '')

/**
 * Writes `count` reports into a folder. Ten of each story name the same people, so that a record of them has contacts
 * told by several.
 */
export const writeVaried = (from: string, to: string, count: number, wordsEach: number): Written => {
  const names = readdirSync(from)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
  const examples = names.map((name) => exampleOf(from, name))
  const surnames = [
    'Solheimsvik',
    'Aaskog',
    'Sandmo',
    'Kvalstad',
    'Nistad',
    'Kvelashvili',
    'Bazjenov|Bazhenov',
    'Zjumabajev|Zhumabayev',
    'Kasenov|Kassenov',
    'Abuladze',
    'Reitan',
    'Myklebust',
  ]
  mkdirSync(to, { recursive: true })
  let written = 0
  let sentences = 0
  let repeated = 0
  const met = new Set<string>()
  let random = randomFrom(1)
  let replacements: readonly (readonly [RegExp, string])[] = []
  for (let at = 0; at < count; at++) {
    const story = Math.floor(at / examples.length)
    if (at % examples.length === 0) {
      random = randomFrom(story + 1)
      const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
      const surname = (): string => {
        const name = pick(syllables) + pick(syllables) + pick(endings)
        return name.charAt(0).toUpperCase() + name.slice(1)
      }
      const day = 1 + Math.floor(random() * 28)
      const month = 1 + Math.floor(random() * 12)
      replacements = [
        ...surnames.map((name) => [new RegExp(name, 'gu'), surname()] as const),
        [/Tbilisi/gu, pick(cities)],
        [
          /published: "?2024-03-\d\d"?/gu,
          `published: ${2015 + (story % 10)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        ],
      ]
    }
    const example = examples[at % examples.length]
    if (!example) continue
    const body = lengthened(example, examples, wordsEach, random)
    const text = replacements.reduce(
      (result, [pattern, name]) => result.replace(pattern, name),
      `---\n${example.header.join('\n')}\n---\n${body}\n`,
    )
    written += words(body)
    const own = sentencesOf(text.slice(text.indexOf('\n---\n', 4) + 5))
    sentences += own.length
    repeated += own.filter((sentence) => met.has(sentence)).length
    for (const sentence of own) met.add(sentence)
    writeFileSync(join(to, `${String(at).padStart(5, '0')}.md`), text)
  }
  return { words: written, repeated: sentences === 0 ? 0 : repeated / sentences }
}

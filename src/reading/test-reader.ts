import { takeIn } from '../intake/report.ts'
import type { Analyser } from '../language/analysis.ts'
import { loadAnalyser } from '../language/load.ts'
import type { Reading } from '../model/reading.ts'
import { readReport } from './read.ts'

let analyser: Promise<Analyser> | undefined

/**
 * Reads words of a test as a report, with the model; the first call loads it.
 * @param stated what the front matter says beside the language: 'published', 'outlet'
 */
export const readText = async (
  language: string,
  text: string,
  stated: Readonly<Record<string, string>> = {},
): Promise<Reading> => {
  const front = Object.entries({ language, ...stated }).map(([name, value]) => `${name}: ${value}\n`)
  const { report } = takeIn({ source: 'report.md', bytes: Buffer.from(`---\n${front.join('')}---\n${text}\n`) })
  if (!report) throw new Error('not taken in')
  analyser ??= loadAnalyser()
  return readReport(report, await analyser)
}

/** Gives what a report is read to say, a line each as 'direct Vala via Ziwa: words'; nobody where it does not tell who. */
export const statementsIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { statements, actors } = await readText(language, text)
  const nameOf = new Map(actors.map(({ key, name, country, kind }) => [key, kind === 'state' ? country : name]))
  const namesOf = (keys: readonly string[]): string => keys.map((key) => nameOf.get(key)).join(' and ')
  return statements.map(
    ({ form, speakers, via, spans }) =>
      `${form} ${namesOf(speakers) || 'nobody'}${via.length > 0 ? ` via ${namesOf(via)}` : ''}: ${spans.map(({ exact }) => exact).join(' … ')}`,
  )
}

/** Gives the measures that a report is read to tell, as 'SK summons', in order; the side is the actor's, '?' where none is told. */
export const measuresIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { measures, actors } = await readText(language, text)
  const sideOf = new Map(actors.map(({ key, country, name }) => [key, country ?? name]))
  return measures.map(({ kind, actor }) => `${actor === undefined ? '?' : sideOf.get(actor)} ${kind}`)
}

/** Gives the contacts that a report is read to tell, a line each: kind, status, time, place, people by the alphabet. */
export const contactsIn = async (language: string, text: string): Promise<readonly string[]> =>
  contactLines(await readText(language, text, { published: '2025-10-09' }))

/** The contacts of a reading in such lines, without those of which it does not tell who met. */
export const contactLines = ({ actors, contacts }: Pick<Reading, 'actors' | 'contacts'>): readonly string[] => {
  const nameOf = (key: string): string => actors.find((actor) => actor.key === key)?.name ?? key
  return contacts
    .filter(({ loose }) => !loose)
    .map(({ kind, status, time, place, participants }) =>
      [
        kind,
        status,
        time?.edtf ?? '-',
        place?.name ?? '-',
        ...participants.map(({ actor }) => nameOf(actor)).sort(),
      ].join(' '),
    )
}

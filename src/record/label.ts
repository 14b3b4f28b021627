import type { Report } from '../model/record.ts'

/** Names a report in words for a reader: its outlet, else its title, else its file. */
export const labelOf = (report: Report): string =>
  report.outlet ?? report.title ?? report.source.split(/[\\/]/u).at(-1) ?? report.id

/** Joins words as a list in English: 'a', 'a and b', 'a, b and c'. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

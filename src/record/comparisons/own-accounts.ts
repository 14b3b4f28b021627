import { locales } from '../../locales/index.ts'
import { internationalMedia } from '../../locales/media.ts'
import type { StateWord } from '../../locales/states.ts'
import type { Report } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'

/**
 * Tells whose own account a report is: the state whose ministry, government or agency published it, by ISO 3166-1
 * alpha-2. Absent for press reports and where the publisher's state cannot be told.
 */
export const ownAccountOf = (report: Report): string | undefined => {
  const { outlet } = report
  if (outlet === undefined) return undefined
  const name = ` ${fold(outlet).replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()} `
  const agency = internationalMedia.find((medium) => medium.kind === 'agency' && medium.forms.some((form) => fold(form) === fold(outlet)))
  if (agency) return agency.stateOf
  const all = [...locales.values()]
  const publishes = all.filter(({ readouts }) => readouts.publishers.some((word) => name.includes(` ${fold(word)} `)))
  if (publishes.length === 0) return undefined
  const state = stateNamedIn(name, all.flatMap(({ states }) => states.words))
  return state ?? publishes.find(({ language }) => language === report.language)?.readouts.home
}

/** The state named by the longest words that stand in a publisher's name. */
const stateNamedIn = (name: string, words: readonly StateWord[]): string | undefined => {
  let best: { readonly length: number; readonly country: string } | undefined
  for (const { country, forms } of words)
    for (const form of forms) {
      const folded = fold(form).replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()
      if (folded.length > Math.max(1, best?.length ?? 0) && name.includes(` ${folded} `)) best = { length: folded.length, country }
    }
  return best?.country
}

import { fold } from '../../text/fold.ts'
import type { PersonAccount } from './person-account.ts'

/** The record names actors as English does, where a report in English does. */
const namingLanguage = 'en'

/**
 * Chooses a person's name among the forms met: one of an English report before others, then a full name before a part
 * of it, then what most reports and most mentions have. Nothing is respelled: a form no report has is no name here.
 */
export const usualName = (accounts: readonly PersonAccount[]): string => {
  const counts = new Map<
    string,
    { reports: Set<string>; mentions: number; english: boolean; words: number; latin: boolean }
  >()
  for (const account of accounts) {
    const forms = [...account.full, ...account.single]
    for (const form of forms) {
      const known = counts.get(form.surface) ?? {
        reports: new Set<string>(),
        mentions: 0,
        english: false,
        words: form.words.length,
        latin: /^[\p{Script=Latin}\p{M}\p{P}\p{S}\s]+$/u.test(form.surface),
      }
      known.reports.add(account.report.id)
      known.mentions += account.local.mentions.filter((mention) => mention.exact.includes(form.surface)).length
      known.english ||= account.report.language === namingLanguage
      counts.set(form.surface, known)
    }
  }
  const best = [...counts.entries()].sort(
    ([nameA, a], [nameB, b]) =>
      Number(b.words > 1) - Number(a.words > 1) ||
      Number(b.latin) - Number(a.latin) ||
      Number(b.english) - Number(a.english) ||
      b.reports.size - a.reports.size ||
      b.mentions - a.mentions ||
      b.words - a.words ||
      Number(hasSmallFamily(nameA)) - Number(hasSmallFamily(nameB)) ||
      (fold(nameA) < fold(nameB) ? -1 : fold(nameA) > fold(nameB) ? 1 : nameA < nameB ? -1 : 1),
  )[0]
  return best?.[0] ?? accounts[0]?.local.name ?? ''
}

/** "Sergej orlov": the last word without a capital is a slip. */
const hasSmallFamily = (name: string): boolean => /\s\p{Ll}[^\s]*$/u.test(name)

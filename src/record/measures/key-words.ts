import { issuesIn } from '../../locales/find-issues.ts'

/**
 * Gives what the words of a report can be told again by whatever the language: issues and numbers written in digits,
 * and within one language words of six letters and more. Years are no key.
 */
export const keyWordsOf = (text: string, language: string): ReadonlySet<string> =>
  new Set([
    // an act of agreeing is an agreement on whatever
    ...[...issuesIn(text, language)].filter((issue) => issue !== 'agreement'),
    ...(text.match(/\b\d+\b/gu) ?? []).filter((number) => !/^(?:19|20)\d\d$/u.test(number)),
    ...(text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => `${language}:${word}`),
  ])

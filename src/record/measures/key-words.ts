import { issuesIn } from '../comparisons/issues.ts'

/** Counts what the words of two reports have in common whatever their languages: issues, numbers written in digits. */
export const sharedWords = (a: string, languageA: string, b: string, languageB: string): number => {
  const here = keysOf(a, languageA)
  return [...keysOf(b, languageB)].filter((key) => here.has(key)).length
}

/** Issues of the lexicon and, of one language, words of five letters and more; years are no key. */
const keysOf = (text: string, language: string): ReadonlySet<string> =>
  new Set([
    ...issuesIn(text, language),
    ...(text.match(/\b\d+\b/gu) ?? []).filter((number) => !/^(?:19|20)\d\d$/u.test(number)),
    ...(text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => `${language}:${word}`),
  ])

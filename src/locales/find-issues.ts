import { locales } from './index.ts'
import type { Issue, IssuePattern } from './issues.ts'

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []

const isMatch = (word: string, pattern: string): boolean => {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1))
  return word === pattern
}

/** At most so many words may stand where a pattern has '…'. */
const gap = 3

const matchesAt = (words: readonly string[], at: number, pattern: readonly string[]): boolean => {
  const [first, ...rest] = pattern
  if (first === undefined) return true
  if (first === '…') return [...Array(gap + 1).keys()].some((skipped) => matchesAt(words, at + skipped, rest))
  const word = words[at]
  return word !== undefined && isMatch(word, first) && matchesAt(words, at + 1, rest)
}

/** Patterns by the first letter of their first word, so that few are tried at each word. */
const byLetter: ReadonlyMap<string, ReadonlyMap<string, readonly IssuePattern[]>> = new Map(
  [...locales.values()].map(({ language, issues }) => {
    const index = new Map<string, IssuePattern[]>()
    for (const pattern of issues) {
      const letter = pattern.words[0]?.charAt(0) ?? ''
      index.set(letter, [...(index.get(letter) ?? []), pattern])
    }
    return [language, index]
  }),
)

/** Names the issues that words of a language touch. Empty for a language without a locale. */
export const issuesIn = (text: string, language: string): ReadonlySet<Issue> => {
  const patterns = byLetter.get(language)
  const words = patterns ? wordsOf(text) : []
  const found = new Set<Issue>()
  words.forEach((word, at) => {
    for (const pattern of patterns?.get(word.charAt(0)) ?? [])
      if (!found.has(pattern.issue) && matchesAt(words, at, pattern.words)) found.add(pattern.issue)
  })
  return found
}

/** How far behind a number the word may stand that it counts: "three bilateral agreements". */
const countReach = 2

/**
 * Reads how many of what words of a language name: 40 prisoners, three agreements. One of a thing is not told from the
 * article. Empty for a language without a locale.
 */
export const countsIn = (text: string, language: string): ReadonlyMap<Issue, number> => {
  const numbers = locales.get(language)?.time.numbers
  const words = wordsOf(text)
  const found = new Map<Issue, number>()
  words.forEach((word, at) => {
    const count = /^\d+$/u.test(word) ? Number(word) : numbers?.get(word)
    if (count === undefined || count < 2) return
    for (const counted of words.slice(at + 1, at + 1 + countReach))
      for (const issue of issuesIn(counted, language)) if (!found.has(issue)) found.set(issue, count)
  })
  return found
}

/** Tells whether words of a language say that something is the only one of its sort: "solely", "utelukkende", "confined to". */
export const isExclusive = (text: string, language: string): boolean => {
  const contacts = locales.get(language)?.contacts
  if (!contacts) return false
  const { only, confining } = contacts
  return wordsOf(text).some((word) => only.has(word) || confining.some(({ forms }) => forms.has(word)))
}

/** Tells whether words of a language speak of a promise: "gave no such assurance", "lovet å …". */
export const isOfPromise = (text: string, language: string): boolean => {
  const outcomes = locales.get(language)?.outcomes
  if (!outcomes) return false
  const { pledges, promising, assuring } = outcomes
  return wordsOf(text).some(
    (word) => pledges.has(word) || [...promising, ...assuring].some(({ forms }) => forms.has(word)),
  )
}

/** Tells whether words of a language say that a paper is signed or given out: "undertegnet en avtale". */
export const isOfSealing = (text: string, language: string): boolean => {
  const sealing = locales.get(language)?.outcomes.sealing ?? []
  return wordsOf(text).some((word) => sealing.some(({ forms }) => forms.has(word)))
}

/** Tells whether words of a language are its word for any paper at all, as an outcome has it: "document". */
export const isAnyPaper = (text: string, language: string): boolean =>
  text.toLowerCase() === locales.get(language)?.outcomes.paper

/** Tells whether words of a language have one for nothing, or for anything denied: "agreed on nothing at all". */
export const isOfNothing = (text: string, language: string): boolean => {
  const nothing = locales.get(language)?.outcomes.nothing
  return nothing !== undefined && wordsOf(text).some((word) => nothing.has(word))
}

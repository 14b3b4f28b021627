import { eld } from 'eld/small'
import { locales } from '../locales/index.ts'

/** The language of a stretch of text, and how far it can be trusted. */
export interface Detected {
  /** BCP 47; `und` where it could not be told. */
  readonly language: string
  /** True where the words themselves speak for it; false for a guess that context may overrule. */
  readonly certain: boolean
}

/** The detector's codes that stand for what the telltale words tell apart: it has one code for both Norwegians. */
const scandinavian: ReadonlySet<string> = new Set(['no', 'da', 'sv', 'is'])

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const languagesOf = new Map<string, string[]>()
for (const [language, { telltale }] of locales)
  for (const word of telltale) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/**
 * Weighs, for each language with telltale words, how much of the text's words are its own: a word that n of all
 * languages have counts ln(all / n), so one shared by every neighbour says nothing.
 */
const telltaleScores = (words: readonly string[]): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>([...locales.keys()].map((language) => [language, 0]))
  for (const word of words) {
    const known = languagesOf.get(word)
    if (!known) continue
    const weight = Math.log(scores.size / known.length)
    for (const language of known) scores.set(language, (scores.get(language) ?? 0) + weight)
  }
  return scores
}

/** The detector reads the beginning only: more text makes it slower and no surer. */
const enough = 4000

/**
 * Tells the language of a text. The n-gram detector (eld) names the language; where it names a Scandinavian one, or is
 * unsure, the telltale words of the locales decide, since it knows no Nynorsk.
 */
export const detectLanguage = (text: string): Detected => {
  const sample = text.slice(0, enough)
  const words = wordsOf(sample)
  if (words.length === 0) return { language: 'und', certain: false }
  const result = eld.detect(sample)
  const [first, second] = [...telltaleScores(words)].sort((a, b) => b[1] - a[1])
  const best = first?.[0] ?? 'und'
  const margin = (first?.[1] ?? 0) - (second?.[1] ?? 0)
  const guessed = result.language
  if (scandinavian.has(guessed) || (!result.isReliable() && margin > 0)) {
    const plain = guessed === 'no' || guessed === 'is' ? 'nb' : guessed
    // Icelandic shares no telltale words: without any, the detector's word stands
    if (guessed === 'is' && margin < 2) return { language: 'is', certain: result.isReliable() }
    if (margin >= 1.5) return { language: best, certain: margin >= 3 }
    return { language: margin > 0 ? best : plain || 'und', certain: false }
  }
  if (guessed === '') return { language: margin > 0 ? best : 'und', certain: false }
  const agrees = best === guessed && margin > 1
  return { language: guessed, certain: agrees || (result.isReliable() && words.length >= 8) }
}

/** The usual tag of a language as people write it: 'nb-NO', 'nno', 'Norsk bokmål' … `undefined` where it is not one. */
export const languageTag = (stated: string): string | undefined => {
  const base = /^\s*([a-z]{2,3})(?:[-_][a-z0-9]+)*\s*$/iu.exec(stated)?.[1]?.toLowerCase()
  if (base === undefined) return undefined
  return Intl.getCanonicalLocales(base)[0] ?? base
}

import type { Place } from './tokenize.ts'

const STOP = /^(?:[.!?…]+|\.{2,}|[!?.]+)$/u
const CLOSING = /^(?:["”»’'›)\]]|'')$/u
const OPENS = /^[\p{Lu}\p{Lt}\p{N}"“«„‘'(\[–—-]/u

/**
 * Gives the token indexes at which sentences end (half-open), by rule: after a stop with its closing marks where what
 * follows can open a sentence, and at an empty line.
 */
export const sentenceEnds = (text: string, tokens: readonly Place[]): number[] => {
  const ends: number[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || !next) break
    const gap = text.slice(token.end, next.start)
    if (/\n\s*\n/.test(gap)) {
      ends.push(i + 1)
      continue
    }
    if (gap === '' || !OPENS.test(text.slice(next.start, next.end))) continue
    let last = i
    while (last > 0 && isSign(text, tokens[last], CLOSING)) last--
    if (isSign(text, tokens[last], STOP)) ends.push(i + 1)
  }
  if (tokens.length > 0) ends.push(tokens.length)
  return ends
}

const isSign = (text: string, place: Place | undefined, pattern: RegExp): boolean =>
  place !== undefined && pattern.test(text.slice(place.start, place.end))

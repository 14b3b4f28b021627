import { z } from 'zod'

/** What the tokenizer must know of a language; read from the model's tokens.json, gathered from its treebanks. */
export const tokenRulesSchema = z.object({
  /** Whether words joined by a hyphen are one token or several. */
  hyphen: z.enum(['keep', 'split']),
  slash: z.enum(['keep', 'split']),
  /** Whether digits with a full stop are an ordinal ("18. februar"). */
  ordinals: z.boolean(),
  /** Whether English clitics are tokens of their own ("do" + "n't", "Russia" + "'s"). */
  clitics: z.boolean(),
  /** Abbreviations with their full stops, lower case. */
  abbreviations: z.array(z.string()),
  /** First parts that keep their hyphen where others lose it ("non", "co"), lower case. */
  kept: z.array(z.string()),
  /** Words written as one that count as two, with the length of the first ("cannot": 3). */
  joined: z.record(z.string(), z.number()),
  /** The same where what follows decides: "its" is "it" + "s" before "the", one word before "own"; lower case. */
  joinedBefore: z.record(z.string(), z.object({ first: z.number(), before: z.array(z.string()) })),
  /** Abbreviations whose full stop ends a sentence of its own before a capital ("etc."), lower case. */
  closing: z.array(z.string()),
  /** Abbreviations only before a number ("no. 5"), lower case. */
  numbered: z.array(z.string()),
})
export type TokenRulesData = z.infer<typeof tokenRulesSchema>

/** Rules ready for use. */
export interface TokenRules {
  readonly data: TokenRulesData
  readonly abbreviations: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
  readonly joined: ReadonlyMap<string, number>
  readonly joinedBefore: ReadonlyMap<string, { readonly first: number; readonly before: ReadonlySet<string> }>
  readonly closing: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
}

export const tokenRules = (data: TokenRulesData): TokenRules => ({
  data,
  abbreviations: new Set(data.abbreviations),
  kept: new Set(data.kept),
  joined: new Map(Object.entries(data.joined)),
  joinedBefore: new Map(
    Object.entries(data.joinedBefore).map(([word, { first, before }]) => [word, { first, before: new Set(before) }]),
  ),
  closing: new Set(data.closing),
  numbered: new Set(data.numbered),
})

/** The place of a word in the text: UTF-16 code units, half-open. */
export interface Place {
  readonly start: number
  readonly end: number
}

// A run without spaces is cut here, so that no pattern looks far ahead again and again.
const LONGEST_CHUNK = 600
const WORD = String.raw`[\p{L}\p{N}\p{M}_]`
const URL = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”«»]+/uy
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}-]+)*/uy
const HANDLE = /[@#](?!\p{N}+(?![\p{L}\p{N}_]))[\p{L}\p{N}_]+(?:\.\p{L}+)*/uy
const FILE = /[\p{L}\p{N}_#~-]*\.(?:docx?|xlsx?|pdf|pptx?|jpe?g|gif|png|txt|zip|exe|csv|html?)(?![\p{L}\p{N}])/iuy
const HOST =
  /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|gov|edu|int|info|no|se|dk|fi|ru|uk|eu|de|fr|tv|io|Com|COM|Org|ORG|Net|NET)(?:\/[^\s<>"“”«»]*)?(?![\p{L}\p{N}])/uy
const NUMBER = /[+−-]?\p{N}+(?:[.,:]\p{N}+)*/uy
const DATE =
  /\p{N}{3}\/\p{N}{3}-\p{N}{4}(?!\p{N})|\p{N}+(?:[/.]\p{N}+)+|\p{N}+(?:-\p{N}+){2,}|(?:\p{N}{5}|\p{N}{3}|[xX]?\p{N})-\p{N}{4}(?!\p{N})/uy
// ".04" and "'72", where nothing stands before.
const BARE = /\.\p{N}+|['’]\p{N}{2}s?(?![\p{L}\p{N}'’])/uy
const DECADE = /\p{N}{1,3}0['’]s(?![\p{L}\p{N}])/uy
// "b/c", "w/o": letters with a slash are one word, longer words are not.
const SHORT_SLASH = /\p{L}\/(?:\p{L}|\p{N}|out)(?![\p{L}\p{N}]|\.\p{N})|[wW]\/(?![\p{L}\p{N}])/uy
const DOTTED = /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/uy
const EMOTICON = /(?:>?[:=]-?[)(DPpO/|]|;-?[)P]|:'\(|<3|\^_+\^)(?![\p{L}\p{N}])/uy
const PLAIN_WORD = new RegExp(String.raw`${WORD}+(?:['’\u0060´.&]${WORD}+)*`, 'uy')
// A trailing hyphen ("stats- og regjeringssjefer") stays with its word.
const JOINED_WORD = new RegExp(
  String.raw`${WORD}+(?:['’.&–-]${WORD}+|(?<=(?<!${WORD})\p{L})/(?=\p{L})${WORD}+|/\p{L}(?!${WORD})|(?<=\p{Lu}):(?:s|ns?|ens?|ets?)(?!${WORD}))*(?:-(?!${WORD}))?`,
  'uy',
)
const HYPHENED = new RegExp(`-\\p{L}${WORD}*`, 'uy')
const GLUED = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{L})/u
// "already.clearly": what looks like no name of a group ("misc.consumers.living") or program.
const GLUED_LOWER = /^(?:\p{L}\p{Ll}{2,}|\p{L}+['’]t)\.(?=(?:\p{L}+|I['’]\p{Ll}+)$)/u
// "St.Peter", "J.Smith": the stop belongs to what stands before it.
const GLUED_STOP = /^\p{L}+\.(?=\p{Lu}\p{Ll}{2})/u
const RUN = /(?!<>)[-=<>|+*~_{}]{2,}|\.{2,}|([!?.])[!?.]+|([#$§])\2+|''|``|‘’|’’/uy
const CLITIC = /(?:n['’]t|['’\u0060´](?:s|re|ve|ll|d|m))$/iu

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Splits text from `from` to `to` into words; white space and control characters are no words. */
export const tokenize = (text: string, from: number, to: number, rules: TokenRules): Place[] => {
  const places: Place[] = []
  let at = from
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at + 1
    while (end < to && end - at < LONGEST_CHUNK && !isBlank(text.charCodeAt(end))) end++
    // Never between the halves of a surrogate pair.
    if (end < to && end - at === LONGEST_CHUNK && isLowSurrogate(text.charCodeAt(end))) end--
    splitChunk(text.slice(at, end), at, following(text, end, to), rules, places)
    at = end
  }
  return places
}

// White space, control characters, the byte order mark and zero-width spaces; not the joiners inside an emoji.
const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2028 && code <= 0x202f) ||
  code === 0x205f ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0xad

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const FOLLOWING = 24

/** What comes after white space, its beginning only: tells "22. februar" from "22. Neste", "its own" from "its the". */
const following = (text: string, from: number, to: number): string => {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return text.slice(at, Math.min(to, at + FOLLOWING))
}

const firstSign = (text: string): string => (text === '' ? '' : String.fromCodePoint(text.codePointAt(0) ?? 32))

const startsLower = (text: string): boolean => {
  const sign = firstSign(text)
  return sign === sign.toLowerCase() && sign !== sign.toUpperCase()
}
const startsUpper = (text: string): boolean => {
  const sign = firstSign(text)
  return sign !== sign.toLowerCase()
}

const splitChunk = (chunk: string, offset: number, next: string, rules: TokenRules, places: Place[]): void => {
  let at = 0
  while (at < chunk.length) {
    const end = endOfWord(chunk, at, next, rules)
    addWord(chunk, at, end, offset, next, rules, places)
    at = end
  }
}

const trimClosing = (chunk: string, at: number, end: number): number => {
  let last = end
  while (last > at + 1 && /[.,;:!?)\]'"’]/u.test(chunk.charAt(last - 1))) last--
  return last
}

const endOfWord = (chunk: string, at: number, next: string, rules: TokenRules): number => {
  if (/[.:@#<;=]/.test(chunk)) {
    const end = addressEnd(chunk, at)
    if (end > at) return end
  }
  const number = numberEnd(chunk, at, next, rules)
  if (number > at) return number
  if (rules.data.slash === 'split') {
    const short = matchAt(SHORT_SLASH, chunk, at)
    if (short > at && !/[\p{L}\p{N}]/u.test(chunk.charAt(at - 1))) return short
  }
  const word = wordEnd(chunk, at, rules)
  if (word > at) return withStop(chunk, at, word, next, rules)
  // «Storm ut»-funksjonen: what a hyphen adds to a quoted word is one token with its hyphen.
  if (rules.data.hyphen === 'keep' && at > 0 && /[»"”’]/u.test(chunk.charAt(at - 1))) {
    const added = matchAt(HYPHENED, chunk, at)
    if (added > at) return added
  }
  const run = matchAt(RUN, chunk, at)
  if (run > at) return run
  return at + signLength(chunk, at)
}

/** A sign outside the words: one code point with what modifies it, so that an emoji stays whole. */
const signLength = (chunk: string, at: number): number => {
  const match = /^\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic})*/u.exec(
    chunk.slice(at, at + 24),
  )
  return match ? match[0].length : (chunk.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Web and mail addresses, handles, emoticons and letters with full stops ("U.S."). */
const addressEnd = (chunk: string, at: number): number => {
  const url = matchAt(URL, chunk, at)
  if (url > at) return trimClosing(chunk, at, url)
  for (const pattern of [ADDRESS, HOST, FILE, HANDLE, EMOTICON, DOTTED]) {
    const end = matchAt(pattern, chunk, at)
    if (end > at) return end
  }
  return at
}

const numberEnd = (chunk: string, at: number, next: string, rules: TokenRules): number => {
  const end = Math.max(matchAt(NUMBER, chunk, at), matchAt(DATE, chunk, at))
  if (end === at) return /[\p{L}\p{N}.]/u.test(chunk.charAt(at - 1)) ? at : matchAt(BARE, chunk, at)
  const after = chunk.charAt(end)
  // "19.plass" and "70's".
  if (rules.data.ordinals && after === '.' && end - at <= 2 && /\p{Ll}/u.test(chunk.charAt(end + 1))) return end + 1
  if (/^['’]s(?![\p{L}\p{N}])/u.test(chunk.slice(end, end + 3))) return end + 2
  // "18-åringen", "70-tallet", "2nd": the digits begin a word.
  if (/[\p{L}_]/u.test(after))
    return rules.data.hyphen === 'keep' || !isMeasure(chunk, end) ? wordEnd(chunk, at, rules) : end
  if (rules.data.hyphen === 'keep' && /[-–'’]/u.test(after) && /[\p{L}]/u.test(chunk.charAt(end + 1)))
    return wordEnd(chunk, at, rules)
  // A leading sign counts only at the start of the chunk, else "5-3" would lose its hyphen.
  if (at > 0 && /[+−-]/u.test(chunk.charAt(at))) return at
  if (rules.data.ordinals && after === '.' && end - at <= 3 && end + 1 === chunk.length && startsLower(next))
    return end + 1
  return end
}

const isMeasure = (chunk: string, at: number): boolean =>
  /^(?:am|pm|a\.m\.|p\.m\.|km|kg|mm|cm|ft|m|k|b|bn|tn?|gb|mb|hrs?|mins?|yrs?|lbs?|oz|percent|watts?|p)(?![\p{L}\p{N}])/iu.test(
    chunk.slice(at, at + 6),
  )

const wordEnd = (chunk: string, at: number, rules: TokenRules): number => {
  if (rules.data.hyphen === 'keep') return beforeGlue(chunk, at, matchAt(JOINED_WORD, chunk, at), rules)
  const end = beforeGlue(chunk, at, matchAt(PLAIN_WORD, chunk, at), rules)
  // "non-partisan" and "e-mail" stay whole, "long-term" does not.
  if (end > at && chunk.charAt(end) === '-' && rules.kept.has(chunk.slice(at, end).toLowerCase())) {
    const second = matchAt(PLAIN_WORD, chunk, end + 1)
    if (second > end + 1) return second
  }
  return end
}

/** Stops a word at the full stop of a sentence that the next one was glued to ("gjort.Regjeringen"). */
const beforeGlue = (chunk: string, at: number, end: number, rules: TokenRules): number => {
  const word = chunk.slice(at, end)
  if (!word.includes('.')) return end
  const stop = GLUED_STOP.exec(word)?.[0]
  if (stop && (stop.length === 2 || rules.abbreviations.has(stop.toLowerCase()))) return at + stop.length
  const glue = GLUED.exec(word)
  if (glue) return at + glue.index
  const lower = GLUED_LOWER.exec(word)?.[0]
  return lower && !rules.abbreviations.has(lower.toLowerCase()) ? at + lower.length - 1 : end
}

/** Takes a full stop into the word where it marks an abbreviation or an initial. */
const withStop = (chunk: string, at: number, end: number, next: string, rules: TokenRules): number => {
  if (chunk.charAt(end) !== '.' || chunk.charAt(end - 1) === '.') return end
  const follows = chunk.slice(end + 1)
  if (follows.startsWith('.')) return end
  const word = chunk.slice(at, end)
  const low = `${word.toLowerCase()}.`
  if (rules.abbreviations.has(low)) return keepsStop(low, follows === '' ? next : follows, rules) ? end + 1 : end
  const initial = /^\p{Lu}$/u.test(word) && (follows === '' ? startsUpper(next) : /^[\p{Lu}-]/u.test(follows))
  return initial ? end + 1 : end
}

const keepsStop = (abbreviation: string, next: string, rules: TokenRules): boolean => {
  if (rules.numbered.has(abbreviation)) return /^[\p{N}#]/u.test(next)
  return !rules.closing.has(abbreviation) || (next !== '' && !startsUpper(next))
}

const addWord = (
  chunk: string,
  start: number,
  end: number,
  offset: number,
  next: string,
  rules: TokenRules,
  places: Place[],
): void => {
  const cuts = rules.data.clitics ? cliticCuts(chunk.slice(start, end), end === chunk.length ? next : '', rules) : []
  let at = start
  for (const cut of [...cuts.map((cut) => start + cut), end]) {
    places.push({ start: offset + at, end: offset + cut })
    at = cut
  }
}

const cliticCuts = (word: string, next: string, rules: TokenRules): number[] => {
  const low = word.toLowerCase()
  const joined = rules.joined.get(low)
  if (joined !== undefined) return [joined]
  const perhaps = rules.joinedBefore.get(low)
  if (perhaps) {
    const after = /^[\p{L}'’]+/u.exec(next)?.[0].toLowerCase() ?? ''
    return perhaps.before.has(after) ? [perhaps.first] : []
  }
  if (matchAt(DECADE, word, 0) === word.length) return []
  const clitic = CLITIC.exec(word)
  if (clitic && clitic.index > 0) return [clitic.index]
  // "companies'": the bare apostrophe of a plural possessive is never inside PLAIN_WORD, so it stands alone already.
  return []
}

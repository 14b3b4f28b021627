import chardet from 'chardet'
import iconv from 'iconv-lite'

/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  /** The encoding's usual name: 'utf-8', 'windows-1252', 'koi8-r', … */
  readonly encoding: string
  /** How many characters could not be read; each stands as U+FFFD in the text. */
  readonly broken: number
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Encodings of one byte a character that reports come in; the order breaks ties. */
const singleByte = [
  'windows-1252',
  'iso-8859-15',
  'windows-1251',
  'koi8-r',
  'iso-8859-1',
  'windows-1250',
  'iso-8859-5',
] as const

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
  const text = iconv.decode(bytes, encoding, { stripBOM: true })
  return { text, encoding, broken: text.split('\uFFFD').length - 1 }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The share of UTF-8 sequences among the bytes above ASCII: near 1 for UTF-8 with a few damaged characters. */
const utf8Share = (bytes: Uint8Array): number => {
  let high = 0
  let inSequence = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    high++
    const follow = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    if (follow === 0 || byte >= 0xf5) continue
    const rest = bytes.subarray(at + 1, at + 1 + follow)
    if (rest.length === follow && rest.every((next) => (next & 0xc0) === 0x80)) {
      inSequence += 1 + follow
      high += follow
      at += follow
    }
  }
  return high === 0 ? 1 : inSequence / high
}

/** UTF-16 without a mark: Latin text has its zero bytes on one side, Cyrillic its 0x04. */
const utf16Side = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined
  const pairs = Math.floor(sample.length / 2)
  const highBytes = [0, 0]
  for (let at = 0; at < pairs * 2; at++) {
    const byte = sample[at] ?? 0
    if (byte === 0x00 || byte === 0x04 || byte === 0x20)
      highBytes[at % 2] = (highBytes[at % 2] ?? 0) + (byte === 0x20 ? 0 : 1)
  }
  const [even = 0, odd = 0] = highBytes
  if (odd > 0.8 * pairs && even < 0.2 * pairs) return 'utf-16le'
  if (even > 0.8 * pairs && odd < 0.2 * pairs) return 'utf-16be'
  return undefined
}

/**
 * Scores text by how much it looks like written language: letters of one script in a word speak for it; control
 * characters, currency and drawing signs inside words, and words mixing scripts or with a capital after a small letter
 * speak against it. It tells the one-byte encodings apart, which all decode any byte.
 */
const plausibility = (text: string): number => {
  let score = 0
  for (const [char] of text.matchAll(/\P{ASCII}/gu)) {
    if (/[åæøäöéüÅÆØÄÖÉÜ«»“”‘’–—…€]/u.test(char)) score += 2
    else if (/\p{Script=Cyrillic}/u.test(char)) score += 2
    else if (/\p{Script=Latin}/u.test(char)) score += 1
    else if (/[\u00A0§°£©®½¼№]/u.test(char)) score += 0
    else score -= 3
  }
  score -=
    3 * [...text.matchAll(/[\p{Script=Latin}][\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{Script=Latin}]/gu)].length
  score -= 3 * [...text.matchAll(/\p{Ll}\p{Lu}/gu)].length
  // Cyrillic read as Western European gives words of nothing but accented letters
  score -= 3 * [...text.matchAll(/[\u00C0-\u00FF]{3,}/gu)].reduce((sum, [run]) => sum + run.length, 0)
  score -= 2 * [...text.matchAll(/(?<=\p{Ll})[^\p{L}\p{M}\s\p{ASCII}’–—“”«»…](?=\p{Ll})/gu)].length
  score -= 4 * [...text.matchAll(/[\u0080-\u009F]/gu)].length
  return score
}

/**
 * Reads bytes as text: by a byte order mark, else as UTF-8 where they are that (or nearly: a few damaged characters do
 * not make a file something else), else as UTF-16 by its zero bytes, else as the one-byte encoding that chardet or the
 * text's own look speaks for. The mark itself is no part of the text.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  for (const { bytes: mark, encoding } of marks)
    if (mark.every((byte, at) => bytes[at] === byte)) return decodeAs(bytes, encoding)
  const side = utf16Side(bytes)
  if (side) return decodeAs(bytes, side)
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8')
  if (utf8Share(bytes) >= 0.7) return decodeAs(bytes, 'utf-8')
  const sample = bytes.subarray(0, 65_536)
  const guesses = new Map(chardet.analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence]))
  const candidates = singleByte.map((encoding) => {
    const text = iconv.decode(sample, encoding)
    return { encoding, score: plausibility(text) + (guesses.get(encoding) ?? 0) / 50 }
  })
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  return decodeAs(bytes, best.encoding)
}

import anyAscii from 'any-ascii'

/**
 * How a name sounds, whatever the language it was spelled for: the romanisations of Slavic, Arabic and other names in
 * Norwegian, English, German, Swedish and Danish reports lead to one key ("Sjubin", "Shubin", "Schubin").
 * Capitals in a key are sounds that take several letters: C (ch), X (sh), S (shch), Z (zh), J (dzh).
 */
export interface Sound {
  /** Plain ASCII small letters, as written. */
  readonly ascii: string
  /** Keys of the spellings it may stand for, each once; two names whose keys meet are spelled for the same sound. */
  readonly keys: readonly string[]
  /** What rough romanisations of each key have in common, in the order of the keys. */
  readonly skeletons: readonly string[]
  /** Written in a script that leaves vowels out, so that only the consonants tell. */
  readonly vowelless: boolean
}

/** Letters that a language without them writes with two. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/[šşș]/gu, 'sh'],
  [/[čćç]/gu, 'ch'],
  [/ž/gu, 'zh'],
  [/[öøœ]/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/[äæ]/gu, 'ae'],
  [/å/gu, 'aa'],
  [/[ğ]/gu, ''],
  [/đ/gu, 'dj'],
  [/ł/gu, 'l'],
  [/ţ|ț/gu, 'ts'],
]

/** In order: a longer letter group before the shorter ones inside it, endings last. */
const romanised: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/(?<=..)[iyj]+[ae]h$/gu, 'ia'],
  [/shch|schtsch|sjtsj|sjtj|stsj|szcz|schch|stjt/gu, 'S'],
  [/dzh|dsj|dzj|dsch/gu, 'J'],
  [/tsch|tsj|tch|cz|tj(?!a)/gu, 'C'],
  [/sch|skj|sh|sj/gu, 'X'],
  [/ch/gu, 'C'],
  [/zh|zj/gu, 'Z'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ts|tz/gu, 'c'],
  [/ck|q/gu, 'k'],
  [/c(?![eiy])/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/[iyj]+/gu, 'i'],
  [/ie/gu, 'e'],
  [/(?<=[aou])i(?=o)/gu, ''],
  [/(?<=..)[ie]?[oe][vf](?=a?$)/gu, 'ov'],
  [/enka$/gu, 'enko'],
  [/(?<=...)h$/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/**
 * Other languages' readings of a spelling: "ch" is kh in German and Polish, "j" is dzh in English and "dj" in French.
 * Only in words long enough that two names do not meet by chance.
 */
const otherwise = (ascii: string): readonly string[] => {
  if (ascii.length < 5) return []
  const found: string[] = []
  if (ascii.length > 5 && /(?<![st])ch/u.test(ascii)) found.push(ascii.replace(/(?<![st])ch/gu, 'kh'))
  if (/dj|(?<![bdfklmnprstvz])j(?=[aeiou])/u.test(ascii))
    found.push(ascii.replace(/dj|(?<![bdfklmnprstvz])j(?=[aeiou])/gu, 'dzh'))
  return found
}

/** The key of a word in plain ASCII small letters. */
export const keyOf = (ascii: string): string => romanised.reduce((key, [from, to]) => key.replace(from, to), ascii)

/** The consonants of a key in broad classes, vowels left out. */
const skeletonOf = (key: string): string =>
  key
    .replace(/ks/gu, 'k')
    .replace(/[SXCZJscz]/gu, 's')
    .replace(/[gkh]/gu, 'k')
    .replace(/[aeiou]/gu, '')
    .replace(/(.)\1+/gu, '$1')

const vowellessScript = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Gives the sound of one word of a name, in any script. */
export const soundOf = (word: string): Sound => {
  const lower = word.normalize('NFC').toLowerCase()
  const ascii = anyAscii(lower)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
  const written = anyAscii(spelledOut.reduce((text, [from, to]) => text.replace(from, to), lower)).toLowerCase()
  const keys = [...new Set([ascii, written, ...otherwise(ascii)].map(keyOf))]
  return {
    ascii,
    keys,
    skeletons: keys.map(skeletonOf),
    vowelless: vowellessScript.test(word),
  }
}

export const soundsAlike = (a: Sound, b: Sound): boolean => a.keys.some((key) => key !== '' && b.keys.includes(key))

const groups = [
  'ae',
  'ei',
  'ou',
  'ao',
  'sz',
  'zZ',
  'zX',
  'zc',
  'XS',
  'XZ',
  'ZJ',
  'sc',
  'cC',
  'CX',
  'SC',
  'gh',
  'gk',
  'sX',
  'vf',
  'bv',
  'dt',
]

const substitution = (a: string, b: string): number =>
  a === b ? 0 : groups.some((group) => group.includes(a) && group.includes(b)) ? 1 : 3

/** Edit distance in which letters that romanisations take for each other cost 1, a vowel more `vowel`, and others 3. */
const distance = (a: string, b: string, vowel: number): number => {
  const cost = (letter: string): number => (/[aeiou]/u.test(letter) ? vowel : 3)
  let row: number[] = [0]
  for (const letter of b) row.push((row.at(-1) ?? 0) + cost(letter))
  for (const from of a) {
    const next: number[] = [(row[0] ?? 0) + cost(from)]
    for (let at = 1; at <= b.length; at++) {
      const to = b.charAt(at - 1)
      next.push(
        Math.min(
          (row[at] ?? 0) + cost(from),
          (next[at - 1] ?? 0) + cost(to),
          (row[at - 1] ?? 0) + substitution(from, to),
        ),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** "Ivanov" and "Ivanova", "Alexander" and "Alexandra": two people's names, however near. */
const partedByGender = (a: string, b: string): boolean =>
  a !== b && a.endsWith('a') !== b.endsWith('a') && /[^eiou]$/u.test(a) && /[^eiou]$/u.test(b)

/**
 * Tells whether two words may be rough romanisations of one name: "Hussein" and "Husayn", "Selenko" and "Zelenko".
 * Of given names a vowel more makes another: "Kristin", "Kristian".
 */
export const soundsNear = (a: Sound, b: Sound, place: 'given' | 'family'): boolean =>
  a.keys.some((x, atX) =>
    b.keys.some((y, atY) => {
      const skeleton = a.skeletons[atX] ?? ''
      if (skeleton.length < 2 || skeleton !== b.skeletons[atY]) return false
      if (a.vowelless || b.vowelless) return true
      if (x.length < 4 || y.length < 4 || partedByGender(x, y)) return false
      return distance(x, y, place === 'given' ? 3 : 1) <= Math.max(1, Math.floor(Math.min(x.length, y.length) / 3))
    }),
  )

/** Tells whether one word may be the other misprinted: one letter wrong, left out, put in or swapped, in six or more. */
export const mayBeMisprint = (a: Sound, b: Sound): boolean => {
  const [x, y] = a.ascii.length <= b.ascii.length ? [a.ascii, b.ascii] : [b.ascii, a.ascii]
  if (x.length < 6 || y.length - x.length > 1 || x === y || x.charAt(0) !== y.charAt(0) || partedByGender(x, y))
    return false
  let from = 0
  while (from < x.length && x.charAt(from) === y.charAt(from)) from++
  if (x.length < y.length) return x.slice(from) === y.slice(from + 1)
  const swapped = x.charAt(from) === y.charAt(from + 1) && x.charAt(from + 1) === y.charAt(from)
  return x.slice(from + 1) === y.slice(from + 1) || (swapped && x.slice(from + 2) === y.slice(from + 2))
}

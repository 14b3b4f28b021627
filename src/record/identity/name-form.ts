import { locales } from '../../locales/index.ts'
import { isGivenName, isHungarianGivenName, standsFirst } from './given-names.ts'
import { type Sound, soundOf } from './sound.ts'

/** A person's name taken apart: titles, articles and particles left off. */
export interface NameForm {
  readonly surface: string
  /** In order of the name, given names first wherever the order was told. */
  readonly words: readonly NameWord[]
  /** 'jr', 'sr' or a number: "George II". */
  readonly suffix?: string
  /** Whether the order was turned, the family name having stood first. */
  readonly turned: boolean
  readonly parts: NameParts
}

/** Given names, fathers' names and the family name: the last plain word, with what is hyphened to it. */
export interface NameParts {
  readonly given: readonly NameWord[]
  readonly fathers: readonly NameWord[]
  readonly family: readonly NameWord[]
  /** All given names, and all of the family name, written together. */
  readonly wholeGiven: Sound
  readonly wholeFamily: Sound
}

export interface NameWord extends Sound {
  /** One letter: "W." */
  readonly initial: boolean
  /** `father`: a patronymic, Slavic or Arabic ("bin Salman"). */
  readonly role: 'plain' | 'father'
  /** Written with a hyphen to the word before. */
  readonly joined: boolean
}

const articles = new Set(['al', 'el', 'as', 'ash', 'at', 'ad', 'an', 'ar', 'az', 'ul', 'ur', 'us', 'oul'])
const sonOf = new Set(['bin', 'bn', 'ibn', 'ben', 'bint', 'ould', 'uld', 'wuld'])
const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'do',
  'du',
  'la',
  'le',
  'ter',
  'ten',
  'af',
  'av',
  'zu',
  'zum',
  'y',
  'e',
  'i',
  'the',
  'and',
])
/** Words that stand before a name and are none, of every language read: "sjeik", "President", "utenriksminister". */
const titles: ReadonlySet<string> = new Set(
  [...locales.values()].flatMap(({ offices }) => [
    ...[...offices.honorifics.keys()].map((word) => word.replace(/\./gu, '')),
    ...offices.nouns.flatMap((noun) => noun.forms).flatMap((form) => form.split(' ')),
    ...offices.former,
  ]),
)
const generations = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['fils', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['pere', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['x', '10'],
  ['xi', '11'],
  ['xii', '12'],
  ['xiii', '13'],
  ['xiv', '14'],
  ['xv', '15'],
  ['xvi', '16'],
  ['xxiii', '23'],
])

/** Slavic patronymics in plain ASCII: -ovich, -evitsj, -owitsch, -ovych; -ovna, -ivna, -ichna. */
const slavicFather = /[oei][vw][iy](?:ch|tsj|tsch|tj|c)$|(?:[oei][vw]n|ichn|initsjn|inichn)a$/u
const capitalsOnly = /^[IVX]+$/u

/** Splits a name in a script without spaces between its words: family name first, the rest together. */
const spaced = (surface: string): { readonly text: string; readonly turned: boolean } => {
  const letters = [...surface.replace(/[\s·・]/gu, '')]
  const isEastern = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(letters.join(''))
  if (!isEastern || /\s/u.test(surface)) return { text: surface, turned: false }
  const family = letters.length === 4 ? 2 : 1
  return { text: `${letters.slice(0, family).join('')} ${letters.slice(family).join('')}`, turned: true }
}

interface Piece {
  readonly text: string
  readonly joined: boolean
}

const pieces = (text: string): readonly Piece[] =>
  text
    .replace(/["“”«»„‘][^"“”«»„‘’]*["“”«»„’]/gu, ' ')
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[\s.,·]+/u)
    .flatMap((word) => word.split(/[-‐‑–]/u).map((part, index) => ({ text: part, joined: index > 0 })))
    .filter(({ text: part }) => /[\p{L}\p{N}]/u.test(part))
    .flatMap((piece) =>
      /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/u.test(piece.text)
        ? [...piece.text].map((letter) => ({ ...piece, text: letter }))
        : [piece],
    )
    .reduce<readonly Piece[]>(withServants, [])

/** "Abdel Fattah", "Abd al-Fattah", "Abdulfattah": one given name, "servant of" and what follows. */
const withServants = (before: readonly Piece[], piece: Piece): readonly Piece[] => {
  const last = before.at(-1)
  const small = piece.text.toLowerCase()
  if (last?.text.toLowerCase() === 'abdul')
    return articles.has(small) ? before : [...before.slice(0, -1), { ...last, text: `Abdul${small}` }]
  if (/^abd(?:[aeou][lrsn]?)?$/u.test(small)) return [...before, { ...piece, text: 'Abdul' }]
  const compound = /^abd[aeou](?:l|r(?=r)|s(?=s))?(?=[b-z]{1}[a-z]{2})/u.exec(small)
  return [...before, compound ? { ...piece, text: `Abdul${small.slice(compound[0].length)}` } : piece]
}

/** Tells whether it names somebody, and is not an office or a description only: "the foreign minister", "Utenriksministeren". */
export const isProperName = (surface: string): boolean =>
  pieces(surface).some(({ text }) => !titles.has(text.toLowerCase()) && !isSmall(text) && /\p{L}.*\p{L}/u.test(text))

/** Written small, in a script that has capitals. */
const isSmall = (text: string): boolean => text.toLowerCase() === text && text.toUpperCase() !== text

const together = (words: readonly NameWord[]): Sound => soundOf(words.map((word) => word.ascii).join(''))

const partsOf = (words: readonly NameWord[]): NameParts => {
  const fathers = words.filter((word) => word.role === 'father')
  const plain = words.filter((word) => word.role === 'plain')
  const isAllGiven = words.at(-1)?.role === 'father' || plain.length < 2
  let cut = isAllGiven ? plain.length : plain.length - 1
  while (!isAllGiven && cut > 1 && plain[cut]?.joined === true) cut--
  const [given, family] = [plain.slice(0, cut), plain.slice(cut)]
  return { given, fathers, family, wholeGiven: together(given), wholeFamily: together(family) }
}

/** Takes names apart as `nameForm` does, each surface once: the same few names stand in report after report. */
export const nameForms = (): ((surface: string) => NameForm) => {
  const known = new Map<string, NameForm>()
  return (surface) => {
    const form = known.get(surface) ?? nameForm(surface)
    known.set(surface, form)
    return form
  }
}

/** Takes a person's name apart. A name with a comma is read family first ("Orban, Viktor"). */
export const nameForm = (surface: string): NameForm => {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(surface)
  const behind = comma?.[2] ?? ''
  const isSuffix = generations.has(behind.replace(/[.\s]/gu, '').toLowerCase())
  const ordered = comma && !isSuffix ? `${behind} ${comma[1] ?? ''}` : surface
  const { text, turned: eastern } = spaced(ordered)
  const words: NameWord[] = []
  let suffix: string | undefined
  let fatherNext = false
  const all = pieces(text)
  all.forEach((piece, index) => {
    const sound = soundOf(piece.text)
    const { ascii } = sound
    const last = index === all.length - 1
    const small = piece.text.toLowerCase() === piece.text
    if (words.length === 0 && !last && titles.has(piece.text.toLowerCase())) return
    if (
      words.length > 0 &&
      generations.has(ascii) &&
      (last || index === all.length - 2) &&
      (ascii.length > 1 || capitalsOnly.test(piece.text))
    ) {
      if (!small && (capitalsOnly.test(piece.text) || /^(?:jr|sr|junior|senior|fils|pere)$/u.test(ascii))) {
        suffix = generations.get(ascii)
        return
      }
    }
    if (
      !last &&
      sonOf.has(ascii) &&
      (words.length > 0 || small || ascii !== 'ben' || all[index + 1]?.joined === true)
    ) {
      fatherNext = true
      return
    }
    if (!last && articles.has(ascii) && !piece.joined) return
    if (!last && articles.has(ascii) && piece.joined && words.length > 0) return
    if (!last && particles.has(ascii) && (small || words.length > 0 || all.length === 2)) return
    words.push({
      initial: ascii.length === 1,
      role: fatherNext ? 'father' : 'plain',
      joined: piece.joined && words.length > 0,
      ...sound,
    })
    fatherNext = false
  })
  const marked = words.map(
    (word, index): NameWord =>
      words.length >= 3 &&
      index > 0 &&
      index < words.length - 1 &&
      word.ascii.length > 5 &&
      slavicFather.test(word.ascii)
        ? { ...word, role: 'father' }
        : word,
  )
  const turned = eastern || (comma === null && isFamilyFirst(marked))
  const start = marked[0]
  const inOrder = turned && start ? [...marked.slice(1), start] : marked
  return { surface, words: inOrder, turned, parts: partsOf(inOrder), ...(suffix && { suffix }) }
}

/** By a family name known to stand first, or by a Hungarian given name in the last place after what is none. */
const isFamilyFirst = (words: readonly NameWord[]): boolean => {
  const start = words[0]
  const end = words.at(-1)
  if (!start || !end || words.length < 2 || start.initial) return false
  if (standsFirst(start) && !standsFirst(end)) return true
  if (standsFirst(start) && words.length === 3) return true
  return words.length === 2 && isHungarianGivenName(end) && !isGivenName(start)
}

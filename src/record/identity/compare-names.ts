import { areForms, isGivenName } from './given-names.ts'
import type { NameForm, NameParts, NameWord } from './name-form.ts'
import { mayBeMisprint, type Sound, soundsAlike, soundsNear } from './sound.ts'

/**
 * What two names by themselves tell of their bearers.
 * `certain`: one name in two spellings, scripts or orders, with or without a title, patronymic or middle name.
 * `likely`: may well be one, and something beside the name must say so: a short form, an initial, a misprint, the
 * form of another language, a part left off.
 * `different`: nothing in them speaks for one person.
 */
export type NameGrade = 'certain' | 'likely' | 'different'

export interface NameComparison {
  readonly grade: NameGrade
  /** `surname`, `given`: one of them is only that part of the other. `full`: both have both. */
  readonly by: 'full' | 'surname' | 'given'
  /** Whether every part compared is spelled for the same sound, a genitive's s apart. */
  readonly sameSound: boolean
  /** In words a reader can check. */
  readonly because: string
}

/** How near two words of names are, best first. */
type Nearness = 'same' | 'rough' | 'form' | 'initial' | 'genitive' | 'misprint' | 'apart'

const nearness = (
  a: Sound & { readonly initial?: boolean },
  b: Sound & { readonly initial?: boolean },
  place: 'given' | 'family',
): Nearness => {
  if (a.ascii === b.ascii && !a.vowelless && a.ascii !== '') return 'same'
  if (a.initial || b.initial) return place === 'given' && a.ascii.charAt(0) === b.ascii.charAt(0) ? 'initial' : 'apart'
  if (!a.vowelless && !b.vowelless && soundsAlike(a, b)) return 'same'
  if (place === 'given' && areForms(a, b)) return soundsNear(a, b, place) ? 'rough' : 'form'
  if (soundsNear(a, b, place)) return 'rough'
  if (place === 'given' && isGivenName(a) && isGivenName(b)) return 'apart'
  if (place === 'family' && (a.ascii === `${b.ascii}s` || b.ascii === `${a.ascii}s`)) return 'genitive'
  return mayBeMisprint(a, b) ? 'misprint' : 'apart'
}

const different = (because: string): NameComparison => ({ grade: 'different', by: 'full', sameSound: false, because })
const quoted = (a: NameForm, b: NameForm): string => `“${a.surface}” and “${b.surface}”`

/** Compares two names of persons; symmetric. */
export const compareNames = (a: NameForm, b: NameForm): NameComparison => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length === 0) return different('a name is missing')
  if (generationsPart(a, b))
    return different(
      `${quoted(a, b)}: ${a.suffix && b.suffix ? 'another generation each' : 'one is marked as another generation'}`,
    )
  if (short.words.length === 1 && long.words.length === 1) return compareSingles(short, long)
  if (short.words.length === 1) return compareSingleToFull(short, long)
  const straight = compareFull(short, long)
  if (straight.grade === 'certain' || short.turned || long.turned) return straight
  const turned = compareTurned(short, long)
  return turned ?? straight
}

/** "Ferdinand Marcos Jr." is not Ferdinand Marcos; a number may be left off: "King Charles", "Lloyd Austin III". */
const generationsPart = (a: NameForm, b: NameForm): boolean => {
  if (a.suffix === b.suffix) return false
  const [one, other] = [a.suffix, b.suffix]
  if (one !== undefined && other !== undefined) return true
  return /^[js]r$/u.test(one ?? other ?? '')
}

const compareSingles = (a: NameForm, b: NameForm): NameComparison => {
  const [x, y] = [a.words[0], b.words[0]]
  if (!x || !y) return different('a name is missing')
  const near = nearness(x, y, 'family')
  if (near === 'apart' || near === 'initial') return { ...different(`${quoted(a, b)} are two names`), by: 'surname' }
  const how =
    near === 'misprint'
      ? 'differ in one letter'
      : a.suffix === b.suffix && near === 'same'
        ? 'are one name alone'
        : 'may be one name'
  return { grade: 'likely', by: 'surname', sameSound: near === 'same', because: `${quoted(a, b)} ${how}` }
}

const compareSingleToFull = (single: NameForm, full: NameForm): NameComparison => {
  const word = single.words[0]
  if (!word) return different('a name is missing')
  const { given, fathers, family, wholeFamily } = full.parts
  const whole = family.length > 1 ? [wholeFamily] : []
  const families = [...family, ...whole, ...(family.length === 0 ? fathers : given.slice(1))]
  const best = (words: readonly Sound[], place: 'given' | 'family'): Nearness =>
    words.map((other) => nearness(word, other, place)).sort((x, y) => order.indexOf(x) - order.indexOf(y))[0] ?? 'apart'
  const bySurname = best(families, 'family')
  if (bySurname !== 'apart' && bySurname !== 'initial')
    return {
      grade: 'likely',
      by: 'surname',
      sameSound: bySurname === 'same',
      because: `“${single.surface}” is ${bySurname === 'same' ? '' : bySurname === 'misprint' ? 'one letter off ' : 'another spelling of '}the family name in “${full.surface}”`,
    }
  const first = given[0]
  if (full.turned && full.words.length === 2 && first && nearness(word, first, 'family') === 'same')
    return {
      grade: 'likely',
      by: 'surname',
      sameSound: true,
      because: `“${single.surface}” is one of the two names in “${full.surface}”`,
    }
  const byGiven = first ? nearness(word, first, 'family') : 'apart'
  if (byGiven === 'same' || byGiven === 'rough')
    return {
      grade: 'likely',
      by: 'given',
      sameSound: byGiven === 'same',
      because: `“${single.surface}” is the given name in “${full.surface}”`,
    }
  return { ...different(`“${single.surface}” is no part of “${full.surface}”`), by: 'surname' }
}

const order: readonly Nearness[] = ['same', 'rough', 'form', 'initial', 'genitive', 'misprint', 'apart']

const isWordForWord = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  a.length === b.length &&
  a.every((word, index) => {
    const other = b[index]
    return other !== undefined && !word.initial && nearness(word, other, 'given') === 'same'
  })

const compareFull = (short: NameForm, long: NameForm): NameComparison => {
  if (isWordForWord(short.words, long.words))
    return { grade: 'certain', by: 'full', sameSound: true, because: `${quoted(short, long)}: the same name` }
  const [a, b] = [short.parts, long.parts]
  const given = compareGiven(a, b)
  if (given === 'apart') return different(`${quoted(short, long)}: other given names`)
  if (fathersConflict(a.fathers, b.fathers)) return different(`${quoted(short, long)}: other fathers' names`)
  if (middlesConflict(a.given.slice(1), b.given.slice(1), b.family))
    return different(`${quoted(short, long)}: other middle names`)
  const family = compareFamily(a, b)
  if (family === 'apart') return different(`${quoted(short, long)}: other family names`)
  const bothRough = given === 'rough' && family === 'rough'
  if ((given === 'same' || given === 'rough') && (family === 'same' || family === 'rough')) {
    const why = given === 'same' && family === 'same' ? 'the same name' : 'spellings of one name'
    if (short.suffix !== long.suffix)
      return { grade: 'likely', by: 'full', sameSound: false, because: `${quoted(short, long)}: a number left off` }
    return {
      grade: bothRough && a.given.length !== b.given.length ? 'likely' : 'certain',
      by: 'full',
      sameSound: given === 'same' && family === 'same',
      because: `${quoted(short, long)}: ${why}`,
    }
  }
  const why =
    family === 'part'
      ? 'a family name more in one'
      : given === 'initial'
        ? 'an initial for a given name'
        : given === 'form'
          ? 'forms of one given name'
          : given === 'left-off'
            ? 'other given names used'
            : 'one letter differs'
  if (family === 'genitive' && given === 'same')
    return {
      grade: 'likely',
      by: 'full',
      sameSound: true,
      because: `${quoted(short, long)}: a last s, which may be a genitive's`,
    }
  if ((given === 'misprint' || given === 'left-off') && family !== 'same')
    return different(`${quoted(short, long)}: too little is alike`)
  return { grade: 'likely', by: 'full', sameSound: false, because: `${quoted(short, long)}: ${why}` }
}

/** Compares the first given names, hyphened or written together ("Jong-un", "Jong Un", "Jongun"). */
const compareGiven = (one: NameParts, other: NameParts): Nearness | 'left-off' => {
  const [a, b] = [one.given, other.given]
  const [x, y] = [a[0], b[0]]
  if (!x || !y) return 'apart'
  const first = nearness(x, y, 'given')
  const all = nearness(one.wholeGiven, other.wholeGiven, 'given')
  if (a.length !== b.length && (all === 'same' || all === 'rough')) return all
  if (a.length === b.length && a.length > 1 && b[1]?.joined !== a[1]?.joined && all === 'same') return 'same'
  if (first !== 'apart') return first
  // "Adriana Ulyanova" apart, "Robert Anders Foss" called "Anders Foss" together: a later given name may be the one used.
  const used = (single: NameWord, others: readonly NameWord[]): boolean =>
    others.slice(1).some((later) => !later.initial && nearness(single, later, 'given') === 'same')
  if ((a.length === 1 && used(x, b)) || (b.length === 1 && used(y, a))) return 'left-off'
  return 'apart'
}

const fathersConflict = (a: readonly NameWord[], b: readonly NameWord[]): boolean => {
  const [x, y] = [a[0], b[0]]
  return x !== undefined && y !== undefined && nearness(x, y, 'given') === 'apart'
}

/** Middle names speak against where both have them and the first ones are not one. */
const middlesConflict = (a: readonly NameWord[], b: readonly NameWord[], families: readonly NameWord[]): boolean => {
  const [x, y] = [a[0], b[0]]
  if (!x || !y) return false
  if (families.some((family) => nearness(x, family, 'family') === 'same')) return false
  const anyShared = a.some((one) =>
    b.some((other) => ['same', 'rough', 'form'].includes(nearness(one, other, 'given')) && !one.initial),
  )
  return !anyShared && nearness(x, y, 'given') === 'apart'
}

/** `part`: the family name of one stands inside the other's longer name. */
const compareFamily = (a: NameParts, b: NameParts): Nearness | 'part' => {
  const [x, y] = [a.family.at(-1), b.family.at(-1)]
  if (!x && !y) return a.fathers.length > 0 && b.fathers.length > 0 ? 'same' : 'apart'
  if (!x || !y) {
    const [without, withOne] = x ? [b, a] : [a, b]
    if (without.fathers.length > 0 && withOne.fathers.length > 0) return 'same'
    const name = withOne.family.at(-1)
    return name && without.fathers.some((father) => nearness(father, name, 'family') === 'same') ? 'part' : 'apart'
  }
  const whole = nearness(a.wholeFamily, b.wholeFamily, 'family')
  if (whole === 'same' || whole === 'rough') return whole
  if (a.family.length === b.family.length) {
    const last = nearness(x, y, 'family')
    if (last === 'same' && a.family.length > 1) return whole
    if (last !== 'apart') return last
  } else if (a.family.some((one) => b.family.some((other) => nearness(one, other, 'family') === 'same'))) return 'part'
  const inside = (name: NameWord, others: readonly NameWord[]): boolean =>
    others.slice(1).some((other) => !other.initial && nearness(name, other, 'family') === 'same')
  return inside(x, b.given) || inside(y, a.given) ? 'part' : 'apart'
}

/** "Orbán Viktor" and "Viktor Orbán": the same words the other way round, unless both could be given names. */
const compareTurned = (a: NameForm, b: NameForm): NameComparison | undefined => {
  const start = b.words[0]
  if (!start || a.words.length !== b.words.length) return undefined
  const turned = [...b.words.slice(1), start]
  const isSame = a.words.every((word, index) => {
    const other = turned[index]
    return other !== undefined && nearness(word, other, 'family') === 'same'
  })
  if (!isSame) return undefined
  const grade = a.words.every((word) => isGivenName(word)) ? 'likely' : 'certain'
  return {
    grade,
    by: 'full',
    sameSound: true,
    because: `${quoted(a, b)}: the same name with the family name first in one`,
  }
}

import type { Name, Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import { genderOfGivenName } from '../locales/given-names.ts'
import type { Locale } from '../locales/locale.ts'
import { officeAt } from './actors/officeIndex.ts'
import { isHonorific } from './actors/personNames.ts'
import { findStates, mayStandForState, type StateMention } from './states.ts'

/** Two stretches that the model took for one person's name; what stands between `end` and `next` is of neither. */
interface Seam {
  readonly name: Name
  /** Where the first name ends. */
  readonly end: number
  /** Where the second begins; the end of the whole where there is none. */
  readonly next: number
}

/**
 * Gives people's names their own bounds where the model ran them together with what stands beside them, and mends the
 * tree, which has the two for one as well. What was taken for a place is a person by a given name; the state before a
 * name ("Ghanas Kwame Boateng") is none of its words; and two that stand side by side behind their verb are two, the
 * first who does it, the second whom it is done to: "møtte Ane Vik Polens utenriksminister", "besøkte Jan Nowicki Oslo",
 * "ringte Ane Vik Anna Holm". There a name ends before a state that possesses what follows, before the state's capital,
 * and where a known given name opens a second name.
 */
export const withPartedNames = (given: Sentence, locale: Locale): Sentence => {
  const analysed = withPeopleOfPlaces(given)
  const isLong = ({ kind, first, last }: Name): boolean => kind === 'person' && last - first > 1
  const sentence = analysed.names
    .filter((name) => isLong(name) && isLedBySide(name, analysed, locale))
    .reduce(withoutLeadingSide, analysed)
  return sentence.names
    .filter(isLong)
    .flatMap((name) => seamOf(name, sentence, locale) ?? [])
    .reduce(partedAt, sentence)
}

/** "Ghanas Kwame Boateng": the state that the one named speaks for, taken for the first of his names. */
const isLedBySide = (name: Name, sentence: Sentence, locale: Locale): boolean =>
  statesWithin(name, [name.first], sentence, locale).some(
    ({ first, last, form, genitive }) => first === name.first && last === name.first + 1 && form === 'name' && genitive,
  )

/** The states that the words of a name may stand for where it is taken for none, if one may begin at one of the tokens. */
const statesWithin = (
  name: Name,
  tokens: readonly number[],
  sentence: Sentence,
  locale: Locale,
): readonly StateMention[] =>
  // hardly any name holds one, and finding them all takes time
  tokens.some((at) => mayStandForState(sentence, at, locale))
    ? findStates({ ...sentence, names: sentence.names.filter((other) => other !== name) }, locale)
    : []

/** Leaves the state out of the name, and hangs it on the name in whose place it stood. */
const withoutLeadingSide = (sentence: Sentence, name: Name): Sentence => {
  const { tokens } = sentence
  const [side, next] = [name.first, name.first + 1]
  const own = tokens[side]
  if (own === undefined || own.head === next) return withName(sentence, name, next)
  return {
    ...withName(sentence, name, next),
    tokens: tokens.map((token, at) => {
      if (at === side) return { ...token, head: next, deprel: 'nmod:poss' }
      if (at === next) return { ...token, head: own.head, deprel: own.deprel }
      return token.head === side ? { ...token, head: next } : token
    }),
  }
}

const withName = (sentence: Sentence, name: Name, first: number): Sentence => ({
  ...sentence,
  names: sentence.names.map((other) =>
    other === name ? { ...name, first, start: sentence.tokens[first]?.start ?? name.start } : other,
  ),
})

/** "Senegal's Aïssatou Diop", taken for a place: a known given name and what the tree hangs on it as more of a name are a person. */
const withPeopleOfPlaces = (sentence: Sentence): Sentence => {
  const { tokens } = sentence
  const isPerson = ({ kind, first, last }: Name): boolean =>
    kind === 'gpe' &&
    last - first > 1 &&
    genderOfGivenName(tokens[first]?.form ?? '') !== undefined &&
    tokens.slice(first + 1, last).every((token) => token.upos === 'PROPN' && isRelation(token, 'flat'))
  return sentence.names.some(isPerson)
    ? { ...sentence, names: sentence.names.map((name) => (isPerson(name) ? { ...name, kind: 'person' } : name)) }
    : sentence
}

const seamOf = (name: Name, sentence: Sentence, locale: Locale): Seam | undefined => {
  const side = sideWithin(name, sentence, locale)
  if (side !== undefined) return { name, end: side, next: side + 1 }
  const second = secondGivenName(name, sentence, locale)
  return second === undefined ? undefined : { name, end: second, next: second }
}

/**
 * Where a state stands inside a name, behind a word of it: as the possessor of an office or of a name, or its capital as
 * the last of three words behind a verb.
 */
const sideWithin = (name: Name, sentence: Sentence, locale: Locale): number | undefined => {
  const inside = Array.from({ length: name.last - name.first - 1 }, (_, at) => name.first + 1 + at)
  return statesWithin(name, inside, sentence, locale).find(({ first, last, form, genitive }) => {
    if (first <= name.first || last > name.last || last - first > 1) return false
    if (form === 'name' && genitive) return isPossessed(last, name, sentence, locale)
    return (
      form === 'capital' && last === name.last && first - name.first > 1 && verbBefore(name, sentence) !== undefined
    )
  })?.first
}

/** An office, a name or what describes one stands there. */
const isPossessed = (at: number, name: Name, { tokens, names }: Sentence, locale: Locale): boolean =>
  at < name.last ||
  isTagged(tokens[at], 'ADJ') ||
  officeAt(tokens, at, locale) !== undefined ||
  names.some((other) => other.kind === 'person' && other.first === at)

/** Where a known given name opens a second name of two words or more, behind one of two. */
const secondGivenName = (name: Name, sentence: Sentence, locale: Locale): number | undefined => {
  const isGiven = (at: number): boolean => genderOfGivenName(sentence.tokens[at]?.form ?? '') !== undefined
  const at = name.first + 2
  // "Hans Eksellense Reza Kohandani": a style is no name's end
  const isStyle = isHonorific(sentence.tokens[at - 1], locale)
  return at + 2 <= name.last && isGiven(at) && !isGiven(at - 1) && !isStyle && verbBefore(name, sentence) !== undefined
    ? at
    : undefined
}

/** How many words of a title may stand between the verb and the name: "møtte Norges nye utenriksminister X". */
const titleReach = 4

/** The verb that a name stands right behind, its title at most between. */
const verbBefore = ({ first }: Name, { tokens }: Sentence): number | undefined => {
  for (let at = first - 1; at >= 0 && first - at <= titleReach + 1; at--) {
    if (isTagged(tokens[at], 'VERB')) return at
    if (!isTagged(tokens[at], 'NOUN', 'PROPN', 'ADJ')) return undefined
  }
  return undefined
}

const partedAt = (sentence: Sentence, { name, end, next }: Seam): Sentence => {
  const { tokens } = sentence
  const stretch = (first: number, last: number): readonly Name[] =>
    first < last
      ? [{ ...name, first, last, start: tokens[first]?.start ?? name.start, end: tokens[last - 1]?.end ?? name.end }]
      : []
  return {
    ...sentence,
    names: sentence.names.flatMap((other) =>
      other === name ? [...stretch(name.first, end), ...stretch(next, name.last)] : [other],
    ),
    tokens: rehung(sentence, { name, end, next }),
  }
}

/**
 * Hangs the second name, and the possessor or capital between or behind the two, where they belong. Behind an inverted
 * verb the first is its subject, and no other one is.
 */
const rehung = (sentence: Sentence, { name, end, next }: Seam): readonly Token[] => {
  const verb = verbBefore(name, sentence)
  const isInverted =
    verb !== undefined &&
    treeOf(sentence)
      .childrenBy(verb, 'nsubj')
      .every((at) => at > verb)
  return sentence.tokens.map((token, at) => {
    const hung = (head: number, deprel: string): Token => ({ ...token, head, deprel })
    if (at === name.first && isInverted) return hung(verb, 'nsubj')
    if (at === end && end < next)
      return isTagged(sentence.tokens[next], 'NOUN', 'PROPN', 'ADJ')
        ? hung(next, 'nmod:poss')
        : verb === undefined
          ? token
          : hung(verb, 'obj')
    if (at === next && next < name.last && verb !== undefined) return hung(verb, isInverted ? 'obj' : 'obl')
    if (next < at && at < name.last) return hung(next, 'flat:name')
    return isInverted && at > verb && token.head === verb && isRelation(token, 'nsubj') ? hung(verb, 'obj') : token
  })
}

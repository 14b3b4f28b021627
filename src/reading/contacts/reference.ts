import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import { caseOf, casesOf, isPredicate, isVerbOf } from './clause.ts'
import { type Tense, tenseOf } from './clause-tense.ts'
import { contactNounAt, isDefinite, phraseHeadOf } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { isNegated, statusWordAt, TAKES_BACK } from './operators.ts'
import type { Reality } from './reality.ts'
import { visitClauseOf } from './told-clause.ts'
import { isUntrue } from './untruth.ts'

const RELATIONS = ['before', 'after', 'during'] as const
/** How a clause lies in time to a contact it refers to. */
export type TimeRelation = (typeof RELATIONS)[number]

/**
 * Tells how real a contact is that its sentence only refers to: "after the meeting", "spoke about the call"; undefined
 * where the sentence tells of it.
 * @param modifier what a word on the noun says became of it: "the cancelled meeting"
 */
export const referenceTo = (
  sentence: Sentence,
  noun: number,
  words: ContactLexicon,
  modifier: ContactStatus | undefined,
): Reality | undefined => {
  const tree = treeOf(sentence)
  const governor = sentence.tokens[noun]?.head ?? -1
  const above = statusWordAt(sentence, governor, words)?.status
  // "inform him about the call": spoken of, whatever is to come is the informing; "agreed on talks" is another matter
  if (isSpokenAbout(sentence, noun, words) && governor >= 0 && !above && !isOver(sentence, noun, words)) {
    const tense = tenseAbove(sentence, noun, words)
    return isOfDeniedReport(sentence, governor, words)
      ? { status: 'denied', strength: 'told', unreal: false, tense }
      : { strength: 'reference', unreal: false, tense }
  }
  const isOwnClause =
    visitClauseOf(sentence, noun, words) !== undefined ||
    (tree.childrenBy(noun, 'cop').length > 0 && tree.childrenBy(noun, 'nsubj').length > 0)
  const relation = isOwnClause ? undefined : prepositionPhraseOf(sentence, noun, words)
  if (!relation || (relation === 'during' && isDisposedOf(sentence, noun, words, above))) return undefined
  if (relation === 'during' && isToBeAttended(sentence, noun, words)) return undefined
  const tense = tenseAbove(sentence, noun, words)
  if (modifier && TAKES_BACK.includes(modifier)) return { status: modifier, strength: 'told', unreal: false, tense }
  const status =
    statusBy(relation, tense, above) ?? modifier ?? (relation === 'after' && tense === 'none' ? 'held' : undefined)
  return { strength: 'reference', unreal: false, tense, ...(status && { status }) }
}

/**
 * "No date has been set for a meeting", "datoen for toppmøtet er ikke avklart": only when it is to be is spoken of. Undefined
 * where nothing is, or where the clause says what became of it ("agreed on a date for talks").
 */
export const ofItsDate = (sentence: Sentence, noun: number, words: ContactLexicon): Reality | undefined => {
  const date = dateOf(sentence, noun, words)
  if (date === undefined) return undefined
  const { head } = date
  const isSet = !isNegated(sentence, head, words) && !isNegated(sentence, date.at, words)
  if (isSet && statusWordAt(sentence, head, words)) return undefined
  // "the summit" is to be all the same; of "their next meeting" nobody has said that there is one
  const isToBe = isSet || (isDefinite(sentence, noun, words) && !isNext(sentence, noun, words))
  return {
    strength: 'reference',
    unreal: !isToBe,
    tense: tenseOf(sentence, head, words),
    ...(isToBe && { status: 'planned' }),
  }
}

/** The word for the time of a contact, before its preposition or, with the verb between, as its subject; and that verb. */
const dateOf = (
  sentence: Sentence,
  noun: number,
  words: ContactLexicon,
): { readonly at: number; readonly head: number } | undefined => {
  const tree = treeOf(sentence)
  const [preposition = 0] = tree.childrenBy(noun, 'case')
  const before = preposition - 1
  return [before, ...tree.childrenBy(before, 'nsubj', 'nsubj:pass', 'obj')].flatMap((at) => {
    const token = sentence.tokens[at]
    const isDate = token && words.dates.has(token.lower) && isRelation(token, 'obj', 'nsubj', 'nsubj:pass')
    return isDate ? [{ at, head: token.head }] : []
  })[0]
}

const isNext = (sentence: Sentence, noun: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(noun, 'det', 'amod')
    .some((child) => words.another.has(sentence.tokens[child]?.lower ?? ''))

/** "About the call", "a report of a meeting". */
const isSpokenAbout = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  const preposition = caseOf(sentence, noun)
  const governor = sentence.tokens[sentence.tokens[noun]?.head ?? -1]
  const isOfHearsay = governor !== undefined && words.of.has(preposition) && isFormOfAny(governor, words.hearsay)
  return isOfHearsay || words.about.has(preposition)
}

/** "Denies reports on a meeting", "avviser meldingene om et møte": what is denied is that there was one. */
const isOfDeniedReport = (sentence: Sentence, report: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[report]
  if (token?.upos !== 'NOUN') return false
  if (isUntrue(sentence, report, token.head, words)) return true
  if (!isRelation(token, 'obj', 'nsubj:pass')) return false
  const status = statusWordAt(sentence, token.head, words)?.status
  return status === 'denied' || (status === 'declined' && isFormOfAny(token, words.hearsay))
}

/** "Inviterte ham på besøk", "kommer på besøk til Oslo": what the verb says of it stands; "ber i et brev om" asks for something else. */
const isDisposedOf = (
  sentence: Sentence,
  noun: number,
  words: ContactLexicon,
  above: ContactStatus | undefined,
): boolean => {
  const kind = contactNounAt(sentence, noun, words)?.kind
  const governor = sentence.tokens[noun]?.head ?? -1
  // the journey is the visit
  const isTravelled = kind === 'visit' && contactVerbAt(sentence, governor, words)?.frame === 'travel'
  // what was promised "in a call" before its verb, or agreed at talks, is not the contact
  const isFronted = noun < governor && kind !== 'visit'
  return kind !== 'letter' && ((above !== undefined && above !== 'agreed' && !isFronted) || isTravelled)
}

/** "Before the meeting" is ahead of it; what was done during or after one has found it held. */
const statusBy = (
  relation: TimeRelation,
  tense: Tense,
  above: ContactStatus | undefined,
): ContactStatus | undefined => {
  if (relation === 'before') return 'planned'
  const isOver =
    tense === 'past' || tense === 'perfect' || (tense === 'present' && (relation === 'after' || above === 'agreed'))
  return isOver ? 'held' : undefined
}

/** "Skal delta i møtet", "will be at the summit": who is to be there tells that it is to come. */
const isToBeAttended = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  const governor = sentence.tokens[noun]?.head ?? -1
  return (
    words.in.has(caseOf(sentence, noun)) &&
    isVerbOf(sentence, governor, words.carriers) &&
    treeOf(sentence).childrenBy(governor, 'obj').length === 0 &&
    tenseOf(sentence, governor, words) === 'future' &&
    !isNegated(sentence, governor, words)
  )
}

/** Whether a contact's noun stands behind "before", "after" or "during", or not. */
export const prepositionPhraseOf = (
  sentence: Sentence,
  at: number,
  words: ContactLexicon,
): TimeRelation | undefined => {
  const tree = treeOf(sentence)
  // "after two hours of talks": the preposition stands with the hours
  const noun = phraseHeadOf(sentence, at, words)
  const token = sentence.tokens[noun]
  if (!token || !isRelation(token, 'obl', 'nmod', 'advmod', 'advcl', 'conj', 'root', 'obj', 'parataxis'))
    return undefined
  if (isOver(sentence, noun, words)) return 'during'
  const first = Math.min(
    ...tree
      .childrenOf(noun)
      .filter(
        (child) =>
          child < noun && !isRelation(sentence.tokens[child] ?? token, 'nsubj', 'cop', 'aux', 'punct', 'advmod', 'cc'),
      ),
    noun,
  )
  for (let at = first; at >= Math.max(0, first - 4); at--) {
    for (const kind of RELATIONS) {
      const length = words[kind].lengthAt(sentence.tokens, at)
      if (length > 0 && at + length >= first && at + length <= noun) return kind
    }
  }
  for (const mark of casesOf(sentence, noun))
    for (const kind of RELATIONS) if (words[kind].lengthAt([{ lower: mark }], 0) > 0) return kind
  return undefined
}

/** "Over lunch", "over en middag i Lima": what was done there, was done as they met. */
const isOver = (sentence: Sentence, noun: number, words: ContactLexicon): boolean =>
  words.over.has(caseOf(sentence, noun)) &&
  sentence.tokens[noun]?.feats.Number !== 'Plur' &&
  contactNounAt(sentence, noun, words)?.kind === 'meeting' &&
  !isDefinite(sentence, noun, words)

/** The tense of the nearest clause above a noun that has one. */
const tenseAbove = (sentence: Sentence, noun: number, words: ContactLexicon): Tense => {
  for (const at of treeOf(sentence).pathToRoot(noun).slice(1)) {
    if (!isPredicate(sentence, at)) continue
    const tense = tenseOf(sentence, at, words)
    if (tense !== 'none') return tense
  }
  return 'none'
}

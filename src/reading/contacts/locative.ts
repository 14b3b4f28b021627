import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, headWithin, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { PlaceMention } from '../document.ts'
import { caseOf, casesOf, formAt, isPredicate } from './clause.ts'
import { contactVerbAt } from './contact-verb.ts'
import type { Context } from './context.ts'
import { isOnFringes } from './fringes.ts'
import { isTable } from './length-words.ts'
import type { Trigger } from './trigger.ts'

/** A place says where only behind a preposition of place, or of direction for a visit or a journey's end. */
export const isLocative = (context: Context, place: PlaceMention, trigger: Trigger): boolean => {
  const sentence = context.sentence(place.sentence)
  const words = context.words(place.sentence)
  // "in the capital X", "in Oman's capital, X": the preposition stands with the noun even where the tree has parted the two
  const named = formAt(sentence, place.first - 1) === ',' ? place.first - 2 : place.first - 1
  const isNamed =
    context.document.localeOf(sentence).places.cityNouns.has(formAt(sentence, named)) && caseOf(sentence, named) !== ''
  // "in Lisbon, not in Cascais"
  if (words.in.has(formAt(sentence, named)) && words.negations.has(formAt(sentence, named - 1))) return false
  let at = isNamed ? named : headWithin(sentence, place)
  // "i Saudi-Arabias hovedstad Riyadh": the preposition stands with the noun that the name explains
  for (let step = 0; step < 4; step++) {
    // "in Quito's palace": the mark of the possessor is no preposition
    const forms = casesOf(sentence, at).filter((form) => !/^['’]s?$/u.test(form))
    if (forms.some((form) => words.in.has(form))) return !isInsideTopic(context, place, at, trigger)
    if (forms.some((form) => words.to.has(form) || isOwnPreposition(sentence, trigger, words, form)))
      return trigger.kind === 'visit' || isCityOrCarrier(context, place, trigger)
    const token = sentence.tokens[at]
    if (!token || token.head < 0) return false
    // "in the border town of X": where the town is, the contact is
    const isOfCity =
      forms.every((form) => words.of.has(form)) &&
      context.document.localeOf(sentence).places.cityNouns.has(formAt(sentence, token.head))
    if (forms.length > 0 && isOfCity) {
      at = token.head
      continue
    }
    if (forms.length > 0) return false
    if (!isRelation(token, 'nmod', 'appos', 'flat', 'compound', 'conj'))
      return trigger.kind === 'visit' && isRelation(token, 'obj')
    // a possessor in front is the owner, not the place: "USAs utenriksminister"
    if (
      isRelation(token, 'nmod') &&
      at < token.head &&
      token.deprel !== 'appos' &&
      !isVenueNoun(context, sentence, token.head)
    )
      return false
    at = token.head
  }
  return false
}

/** "Leaves for Lima": the preposition without which the verb is of no journey. */
const isOwnPreposition = (sentence: Sentence, trigger: Trigger, words: ContactLexicon, form: string): boolean =>
  trigger.frame === 'travel' && (contactVerbAt(sentence, trigger.token, words)?.particles.has(form) ?? false)

/** "the palace in Lima": a house is where its town is. */
const isVenueNoun = (context: Context, sentence: Sentence, at: number): boolean =>
  context.document.localeOf(sentence).venues.kindOf(formAt(sentence, at)) !== undefined

/** "peace in Ukraine" as what was talked of: the place is the topic's, not the contact's. */
const isInsideTopic = (context: Context, place: PlaceMention, at: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(place.sentence)
  const words = context.words(place.sentence)
  const token = sentence.tokens[at]
  if (!token || token.head < 0 || !isRelation(token, 'nmod') || token.head === trigger.token) return false
  const above = sentence.tokens[token.head]
  // "ifølge talskvinnen i Dodoma": where she speaks
  const { according } = context.document.localeOf(sentence).speech
  const isSource =
    casesOf(sentence, token.head).some((form) => according.includes(form)) ||
    treeOf(sentence)
      .childrenBy(token.head, 'case')
      .some((child) => phraseLengthAt(according, sentence.tokens, child) > 0)
  if (isSource || isOfDoer(context, place.sentence, token.head, trigger)) return true
  // "talks are under way in Geneva"
  if (token.head === trigger.predicate) return false
  // "the ministers in Thailand and Cambodia": the country is theirs
  if (place.name === undefined && context.layer.mentionAt(place.sentence, token.head) !== undefined) return true
  // "in a village outside X"
  const isTown = context.document.localeOf(sentence).places.cityNouns.has(above?.lower ?? '')
  if (
    above?.upos !== 'NOUN' ||
    isTown ||
    isVenueNoun(context, sentence, token.head) ||
    isTable(context, place.sentence, token.head) ||
    words.stretches.has(above.lower)
  )
    return false
  if (isOnFringes(sentence, token.head, words)) return false
  // "broke up without agreement in the Togolese capital"
  if (words.negations.has(caseOf(sentence, token.head))) return false
  return (
    context.layer.mentionAt(place.sentence, token.head) === undefined &&
    !context.isTime(place.sentence, token.head) &&
    context.placeAt(place.sentence, token.head) === undefined &&
    !treeOf(sentence).pathToRoot(token.head).includes(trigger.token)
  )
}

/** "Før møtet sa departementet i Rabat at …": where those are at home who do or say what the clause tells. */
const isOfDoer = (context: Context, index: number, noun: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(index)
  const path = treeOf(sentence).pathToRoot(noun)
  const at = path.findIndex((step) => isPredicate(sentence, step))
  const verb = sentence.tokens[path[at] ?? -1]
  if (path.includes(trigger.token) || at < 1 || verb === undefined) return false
  // parsers take a speaker behind his verb for its object
  const isSaying = entriesOf(verb, context.document.localeOf(sentence).speech.verbs).length > 0
  return hasRelation(sentence, path[at - 1] ?? noun, 'nsubj', ...(isSaying ? ['obj'] : []))
}

const isCityOrCarrier = (context: Context, place: PlaceMention, trigger: Trigger): boolean => {
  const sentence = context.sentence(place.sentence)
  return place.name !== undefined && treeOf(sentence).pathToRoot(place.first).includes(trigger.predicate)
}

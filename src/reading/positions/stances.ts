import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, isFormOfAny } from '../../locales/lexeme.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { Stance } from '../../model/record.ts'
import { agentsOf, isDoneTo } from './agents.ts'
import { isAskedOf, isToOwn, isWantedOf } from './asked.ts'
import { findSubject, isNegated } from './clause.ts'
import { fitting } from './fitting.ts'
import {
  isClaimedOfOthers,
  isCourtesy,
  isForecast,
  isHeld,
  isMaintained,
  isOfAll,
  isOfContact,
  isOfDay,
  isOfNothing,
  isOfSanctions,
  isOfTwoSides,
  isOnlyTurnedTo,
  isUnfulfilled,
} from './guises.ts'
import { holdersOf, isBody, isOfficial, isOwnSide, mayHold } from './holders.ts'
import { holdingSubject } from './holding-subject.ts'
import { issueOf } from './issue.ts'
import { isProcedural } from './procedural.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  isFirstPerson,
  isHypothetical,
  isOneOf,
  isOpenContentOfStance,
  placeOf,
  type Setting,
  speakerAt,
} from './setting.ts'
import { withMore, withWhatItIsOn } from './wider-evidence.ts'

/** "er ikke aktuelt nå": the tree may hang the predicate on the adverb behind it. */
export const isBesideAdverb = (sentence: Sentence, at: number): boolean => {
  const head = sentence.tokens[at]?.head ?? -1
  return (
    sentence.tokens[at]?.upos === 'ADJ' &&
    sentence.tokens[head]?.upos === 'ADV' &&
    treeOf(sentence).childrenBy(head, 'cop').length > 0
  )
}

export const isPredicate = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence).childrenBy(at, 'cop').length > 0 ||
  hasRelation(sentence, at, 'xcomp', 'root', 'ccomp', 'conj') ||
  isBesideAdverb(sentence, at)

/** Reads a stance from the verb or adjective at a token. */
export const stanceAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token) return []
  const { verbs, adjectives, ownMouth } = locale.stances
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    const verb = fitting(sentence, at, entriesByForm(token, verbs))
    const found = verb ? verbStance(setting, at, verb) : []
    const own = verb ? undefined : fitting(sentence, at, entriesByForm(token, ownMouth))
    if (own) return ownStance(setting, at, own)
    // "is opposed to": a tagger's passive is an adjective all the same
    if (found.length > 0 || (verb && entriesByForm(token, adjectives).length === 0)) return found
  }
  const isInfinitive = token.upos === 'VERB' && token.feats.VerbForm === 'Inf'
  const adjective =
    token.upos === 'PROPN' || isInfinitive ? undefined : fitting(sentence, at, entriesByForm(token, adjectives))
  // "gjør det klart at øya ikke er til salgs": what follows is a clause, and the particle is in it
  const next = sentence.tokens[at + 1]
  const isClear = adjective?.with.length === 1 && next?.upos === 'SCONJ' && next.lower !== adjective.with[0]
  if (adjective && token.upos === 'ADP') return prepositionalStance(setting, at, adjective)
  return adjective && !isClear && isPredicate(sentence, at)
    ? wordStance(setting, at, adjective, confidence.adjective)
    : []
}

/** "is against plans for a dam", "er imot utplassering": what a side is against heads the clause. */
const prepositionalStance = (setting: Setting, at: number, { stance, negated }: StanceWord): readonly Found[] => {
  const { sentence, locale } = setting
  const what = hasRelation(sentence, at, 'case') ? (sentence.tokens[at]?.head ?? -1) : -1
  const subject = what < 0 ? undefined : findSubject(sentence, what)
  const told = isNegated(sentence, what, locale) ? negated : stance
  const isNominal = treeOf(sentence).childrenBy(what, 'cop').length > 0
  if (told === undefined || !subject?.own || !isNominal || isHypothetical(setting, what)) return []
  const holders = holdersOf(setting, subject.at)
  if (holders.length !== 1 || !holders.every((key) => isBody(setting.actors, key) || isOfficial(setting.actors, key)))
    return []
  return [
    {
      stance: told,
      holders,
      range: evidenceOf(sentence, what),
      at: placeOf(sentence, at),
      issue: issueOf(setting, what),
      confidence: confidence.adjective,
    },
  ]
}

const verbStance = (setting: Setting, shown: number, word: StanceWord): readonly Found[] => {
  const { sentence } = setting
  // "vil ha": the helper shows the stance, the verb it helps has the arguments
  const centre = hasRelation(sentence, shown, 'aux') ? (sentence.tokens[shown]?.head ?? shown) : shown
  // "vil si at": of a helper's particles the last is the verb it helps, or helps it: "vil ha åpnet kontoret"
  const last = word.with.at(-1)
  const helpers = treeOf(sentence).childrenBy(centre, 'aux')
  if (
    centre !== shown &&
    last !== undefined &&
    formAt(sentence, centre) !== last &&
    !helpers.some((helper) => formAt(sentence, helper) === last)
  )
    return []
  // "vill förhandla", "vil snakke med": what the helper is on is the verb it helps; "vil ha" is on the object
  const isHelper = centre !== shown && !setting.locale.contacts.perfect.has(formAt(sentence, centre))
  // "the gain we shall have by …": without an object nothing is wanted
  if (centre !== shown && !isHelper && treeOf(sentence).childrenBy(centre, 'obj', 'ccomp', 'xcomp').length === 0)
    return []
  return wordStance(setting, centre, word, confidence.verb, isHelper ? centre : undefined)
}

/** How far behind a word the "that" may stand which opens what it is on: "demanded until the last week that". */
const clauseReach = 8

/** What a stance is on: behind the word, or its object before it; a clause that the tree hangs on a word between. */
const complementOf = (sentence: Sentence, at: number, word: StanceWord): number | undefined => {
  const tree = treeOf(sentence)
  const own = tree
    .childrenBy(at, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl', 'acl', 'csubj')
    .find(
      (child) =>
        (child > at && (word.with.length > 0 || !isPlainOblique(sentence, child))) ||
        hasRelation(sentence, child, 'obj'),
    )
  if (own !== undefined) return own
  const oblique = tree.childrenBy(at, 'obl').find((child) => child > at && child <= at + clauseReach)
  return oblique === undefined
    ? undefined
    : tree
        .childrenBy(oblique, 'acl')
        .find((child) => sentence.tokens[child]?.upos === 'VERB' && tree.childrenBy(child, 'nsubj').length > 0)
}

/** "wants in Geneva": a place or time beside the verb is not what is wanted. */
const isPlainOblique = (sentence: Sentence, at: number): boolean =>
  hasRelation(sentence, at, 'obl') && sentence.tokens[at]?.upos !== 'VERB'

/** "I hope to read novels", "we hope that it will rain": what one wishes for oneself, or would see happen. */
const isOwnWish = (setting: Setting, at: number, subject: number): boolean => {
  const { sentence, locale } = setting
  const { wishes, hopes } = locale.stances
  const { alone } = locale.positions
  if (isOneOf(sentence, at, wishes) && alone.has(formAt(sentence, subject))) return true
  if (!isOneOf(sentence, at, hopes) || treeOf(sentence).childrenBy(at, 'ccomp').length === 0) return false
  return (
    isFirstPerson(setting, subject) ||
    !holdersOf(setting, subject).every((key) => isBody(setting.actors, key) || isOfficial(setting.actors, key))
  )
}

/** "has not given up": what a side has not done so far, and no word of what it will not do. */
const isPerfect = ({ sentence, locale }: Setting, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)))

/** "svarte med å nekte": done in answer, and no stance of its own. */
const isMeans = ({ sentence, locale }: Setting, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'mark')
    .some((mark) => locale.measures.means.has(formAt(sentence, mark)))

/** "stood by its demand that": the stance is the noun's, and read there; "stood by its account": what was told is no stance. */
const isCarried = ({ sentence, locale }: Setting, at: number, complement: number): boolean => {
  const carried = sentence.tokens[complement]
  return (
    carried?.upos === 'NOUN' &&
    isOneOf(sentence, at, locale.stances.carriers) &&
    (isFormOfAny(carried, locale.stances.hearsay) ||
      fitting(sentence, complement, entriesByForm(carried, locale.stances.nouns)) !== undefined)
  )
}

/** "blamed the delay on bad weather": nobody is accused. */
const isOnSomebody = ({ sentence, actors, index, locale }: Setting, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obj', 'obl', 'iobj')
    .flatMap((child) => treeOf(sentence).subtreeOf(child))
    .some(
      (child) =>
        actors.mentionAt(index, child) !== undefined ||
        sentence.tokens[child]?.upos === 'PRON' ||
        isOneOf(sentence, child, locale.judgements.opponents),
    )

const wordStance = (
  setting: Setting,
  at: number,
  word: StanceWord,
  sure: number,
  helped?: number,
): readonly Found[] => {
  const { sentence, locale } = setting
  // "har sagt seg villig til å …", "stands ready to …": what follows may hang on the verb that carries the adjective
  const carrier = hasRelation(sentence, at, 'xcomp') ? (sentence.tokens[at]?.head ?? at) : at
  const own = helped ?? complementOf(sentence, at, word)
  const carried =
    own === undefined && carrier !== at
      ? treeOf(sentence)
          .childrenBy(carrier, 'advcl', 'xcomp', 'obl', 'ccomp')
          .find((child) => child > at)
      : undefined
  const complement = own ?? carried
  const subject = holdingSubject(setting, at)
  // "said no to": the negation is the word's own, and its object
  const isOwnNo = word.with.some((particle) => locale.positions.negations.has(particle))
  const [answer] = treeOf(sentence)
    .childrenBy(at, 'obj', 'advmod', 'discourse')
    .filter((child) => child > at)
  if (isOwnNo && !word.with.includes(formAt(sentence, answer ?? at))) return []
  const stance = !isOwnNo && isNegated(sentence, at, locale) ? word.negated : word.stance
  if (
    stance === undefined ||
    subject === undefined ||
    (word.stance === undefined && isPerfect(setting, at)) ||
    isHypothetical(setting, at) ||
    isOwnWish(setting, at, subject.at) ||
    (isAskedOf(setting, at) && !isFirstPerson(setting, subject.at)) ||
    isOpenContentOfStance(setting, at) ||
    isWantedOf(setting, at, subject) ||
    isMeans(setting, at) ||
    isForecast(setting, at) ||
    isUnfulfilled(setting, at) ||
    isOfNothing(setting, at) ||
    isClaimedOfOthers(setting, at) ||
    isOfTwoSides(setting, subject.at) ||
    isOfAll(setting, subject.at, stance) ||
    isOfDay(setting, at, word) ||
    isOnlyTurnedTo(setting, at, word) ||
    (isOneOf(sentence, at, locale.stances.faulting) && !isOnSomebody(setting, at))
  )
    return []
  if (
    complement !== undefined &&
    (isProcedural(setting, at, complement) || isToOwn(setting, at, stance, holdersOf(setting, subject.at)))
  )
    return []
  if (
    complement !== undefined &&
    (isCarried(setting, at, complement) ||
      isCourtesy(setting, at, word) ||
      isHeld(setting, at) ||
      isOfSanctions(setting, at, stance) ||
      isMaintained(setting, at, complement))
  )
    return []
  // "blamed each other": each side's, and neither's in particular
  if (
    treeOf(sentence)
      .childrenBy(at, 'obj')
      .some(
        (object) =>
          locale.contacts.eachOther.has(formAt(sentence, object)) ||
          locale.contacts.eachOther.has(`${formAt(sentence, object)} ${formAt(sentence, object + 1)}`),
      )
  )
    return []
  const isPassive = sure === confidence.verb && isDoneTo(setting, at, word, subject)
  if (isPassive && isOfContact(setting, subject.at)) return []
  const holders = isPassive ? agentsOf(setting, at) : holdersOf(setting, subject.at)
  // "Poland refused both", "and Chile accepted": an answer stands by itself where a state or body gives it
  const isBare =
    complement === undefined && !(isPassive || (isAnswer(stance) && holders.some((key) => isBody(setting.actors, key))))
  // "wants it": on what, is not said
  if (
    isBare ||
    holders.length !== 1 ||
    (complement !== undefined && stance !== 'rejects' && isBarePronoun(sentence, complement))
  )
    return []
  return [
    {
      stance,
      holders,
      range: withMore(
        sentence,
        at,
        withWhatItIsOn(sentence, evidenceOf(sentence, carried === undefined ? at : carrier), at, subject),
        setting.locale.contacts,
      ),
      at: placeOf(sentence, at),
      issue: issueOf(setting, complement ?? subject.at),
      confidence: sure,
    },
  ]
}

const isAnswer = (stance: Stance): boolean => stance === 'rejects' || stance === 'accepts'

const isBarePronoun = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'PRON' &&
  treeOf(sentence).childrenOf(at).length === 0 &&
  treeOf(sentence).childrenBy(sentence.tokens[at]?.head ?? -1, 'xcomp', 'ccomp', 'advcl', 'obl', 'obj').length < 2

/** "expected an apology", "expects Kenya to pay", "expects to be heard": asked of somebody; "expects to win" is a forecast. */
const isOfOthers = (sentence: Sentence, at: number, complement: number): boolean =>
  hasRelation(sentence, complement, 'obj') ||
  treeOf(sentence).childrenBy(at, 'obj', 'iobj').length > 0 ||
  (hasRelation(sentence, complement, 'xcomp') && treeOf(sentence).childrenBy(complement, 'aux:pass').length > 0) ||
  (hasRelation(sentence, complement, 'ccomp') &&
    treeOf(sentence)
      .childrenBy(complement, 'nsubj')
      .some((subject) => sentence.tokens[subject]?.upos !== 'PRON'))

/** "we need", "vi forventer": a stance where a side says it of itself. */
const ownStance = (setting: Setting, at: number, word: StanceWord): readonly Found[] => {
  const { sentence, locale } = setting
  const subject = findSubject(sentence, at)
  const complement = complementOf(sentence, at, { ...word, with: ['any'] })
  const stance = isNegated(sentence, at, locale) ? word.negated : word.stance
  if (
    stance === undefined ||
    subject === undefined ||
    complement === undefined ||
    hasRelation(sentence, subject.at, 'nsubj:pass') ||
    isHypothetical(setting, at)
  )
    return []
  const place = placeOf(sentence, at)
  // "we lacked a comma" tells what was
  if (word.stance === 'seeks' && sentence.tokens[at]?.feats.Tense === 'Past' && setting.isQuoted(place)) return []
  const isWe = isFirstPerson(setting, subject.at) && !locale.positions.alone.has(formAt(sentence, subject.at))
  // "said Manila expected an apology": the speaker's own side
  const speaker = speakerAt(setting, place)
  const isRefused = word.stance === undefined
  const own = holdersOf(setting, subject.at)
  const isReported =
    speaker !== undefined &&
    (isRefused ? sentence.tokens[at]?.feats.Tense !== 'Past' : isOfOthers(sentence, at, complement)) &&
    (isRefused || !setting.isQuoted(place)) &&
    (own.includes(speaker) ||
      isOwnSide(setting, subject.at, speaker) ||
      setting.actors.actorOf(speaker).country === undefined) &&
    own.some((key) => isBody(setting.actors, key))
  const holders = isWe ? setting.speakersAt(place) : isReported ? own : []
  if (holders.length !== 1 || !holders.every((key) => mayHold(setting.actors, key))) return []
  return [
    {
      stance,
      holders,
      range: evidenceOf(sentence, at),
      at: place,
      issue: issueOf(setting, complement),
      confidence: confidence.own,
    },
  ]
}

import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, isFormOfAny } from '../../locales/lexeme.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { LocalKey } from '../../model/reading.ts'
import { isAskedOf } from './asked.ts'
import { findSubject, isNegated } from './clause.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isBody, isOfficial, mayHold } from './holders.ts'
import { issueOf } from './issue.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  isHypothetical,
  isOneOf,
  placeOf,
  rangeOver,
  type Setting,
} from './setting.ts'

/** Reads a stance from its noun: "renewed its demand for …", "Uganda's demand is that …", "the aim is to …". */
export const nounAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (token?.upos !== 'NOUN') return []
  const word = fitting(sentence, at, entriesByForm(token, locale.stances.nouns))
  const found = word ? carried(setting, at, word) : []
  if (found.length > 0) return found
  const [entry] = entriesByForm(token, locale.stances.nouns)
  const told = entry ? owned(setting, at, entry) : aim(setting, at)
  return told.length > 0 || word === undefined ? told : possessed(setting, at, word)
}

/** Stances that their noun tells wherever it stands, for what is demanded, refused or laid at somebody's door goes on being so. */
const standing: ReadonlySet<StanceWord['stance']> = new Set<StanceWord['stance']>(['demands', 'rejects', 'accuses'])

/** "Serbia's demand for compensation was on the agenda", "delayed by Hungary's refusal to": a side's, as something known. */
const possessed = (setting: Setting, at: number, { stance }: StanceWord): readonly Found[] => {
  const { sentence, locale, actors } = setting
  const complement = treeOf(sentence)
    .childrenBy(at, 'nmod', 'acl', 'ccomp', 'obl')
    .find((child) => child > at)
  const holders = ownersOf(setting, at)
  const above = sentence.tokens[sentence.tokens[at]?.head ?? -1]
  // "dropped its demand for", "rejected Peru's demand that": the verb tells who stands where
  const isOfStance =
    above !== undefined &&
    hasRelation(sentence, at, 'obj', 'nsubj:pass') &&
    !isFormOfAny(above, locale.contacts.discussing)
  if (stance === undefined || !standing.has(stance) || complement === undefined || isOfStance) return []
  if (holders.length !== 1 || !holders.every((key) => isBody(actors, key) || isOfficial(actors, key))) return []
  return [
    {
      stance,
      holders,
      range: rangeOver(sentence, spokenIn(setting, [at])),
      at: placeOf(sentence, at),
      issue: issueOf(setting, complement),
      confidence: confidence.noun,
    },
  ]
}

/** "renewed its demand for compensation", "stilte krav om": of the one whose it is or who makes it. */
const carried = (setting: Setting, at: number, word: StanceWord): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const governor = sentence.tokens[at]?.head ?? -1
  const isCarried =
    governor >= 0 &&
    governor < at &&
    hasRelation(sentence, at, 'obj', 'obl', 'compound') &&
    isOneOf(sentence, governor, locale.stances.carriers)
  if (word.stance === undefined || !isCarried) return []
  if (isNegated(sentence, governor, locale) || isHypothetical(setting, governor) || isAskedOf(setting, governor))
    return []
  const complement = tree.childrenBy(at, 'nmod', 'acl', 'obl', 'advcl').find((child) => child > at)
  const subject = findSubject(sentence, governor)
  if (subject === undefined || hasRelation(sentence, subject.at, 'nsubj:pass')) return []
  const own = isReflexive(setting, at) ? [] : ownersOf(setting, at)
  const holders = own.length > 0 ? own : holdersOf(setting, subject.at)
  if (holders.length !== 1) return []
  return [
    {
      stance: word.stance,
      holders,
      range: evidenceOf(sentence, governor),
      at: placeOf(sentence, at),
      issue: issueOf(setting, complement ?? at),
      confidence: confidence.noun,
    },
  ]
}

/** "The Maltese side reaffirmed its demand": of the subject, whoever else the report is about. */
const isReflexive = ({ sentence, locale }: Setting, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'nmod')
    .some(
      (child) =>
        child < at &&
        sentence.tokens[child]?.upos === 'PRON' &&
        !locale.positions.firstPerson.has(formAt(sentence, child)),
    )

/** "Norway's readiness", "his Government's readiness", "kravet fra Uganda": whose a stance is; nobody where no side owns it. */
const ownersOf = (setting: Setting, at: number): readonly LocalKey[] => {
  const { sentence, locale, actors } = setting
  const tree = treeOf(sentence)
  const owner = tree
    .childrenBy(at, 'nmod')
    .find(
      (child) =>
        child < at || tree.childrenBy(child, 'case').some((mark) => locale.measures.from.has(formAt(sentence, mark))),
    )
  const holders = owner === undefined ? [] : holdersOf(setting, owner)
  return holders.length === 1 && holders.every((key) => mayHold(actors, key)) ? holders : []
}

/** "Ugandas krav er at …", "its demand that X return the boats was repeated": of the one whose it is. */
const owned = (setting: Setting, at: number, { stance }: StanceWord): readonly Found[] => {
  const { sentence, locale } = setting
  if (stance === undefined || !hasRelation(sentence, at, 'nsubj')) return []
  const tree = treeOf(sentence)
  const place = placeOf(sentence, at)
  const head = sentence.tokens[at]?.head ?? -1
  const listed = listedBehind(setting, head)
  const [whose] = listed === undefined ? [] : tree.childrenBy(head, 'obl').filter((child) => child < at)
  const own = whose === undefined ? ownersOf(setting, at) : holdersOf(setting, whose)
  const holders = own.length > 0 ? own : setting.speakersAt(place)
  const isClausal = (clause: number): boolean => tree.childrenBy(clause, 'mark').length > 0
  const content = tree.childrenBy(at, 'acl', 'ccomp').find((child) => child > at && isClausal(child))
  const isWhat =
    head > at &&
    isPredicated(setting, head) &&
    (isClausal(head) || tree.childrenBy(head, 'ccomp').length > 0 || isAskedThing(setting, head))
  const isTold = content !== undefined || isWhat || listed !== undefined
  if (holders.length !== 1 || (own.length === 0 && !isWhat) || !isTold) return []
  if (!holders.every((key) => mayHold(setting.actors, key)) || isNegated(sentence, head, locale)) return []
  return [
    {
      stance,
      holders,
      range: rangeOver(sentence, [
        ...spokenIn(setting, [at, ...(whose === undefined ? [] : [whose]), isWhat ? head : at]),
        ...(listed === undefined ? [] : [listed]),
      ]),
      at: place,
      issue: issueOf(setting, isWhat ? head : (content ?? at)),
      confidence: confidence.noun,
    },
  ]
}

/** "Kenya's demand is an apology": what is asked; "is a provocation" judges the demand. */
const isAskedThing = ({ sentence, locale }: Setting, head: number): boolean =>
  isOneOf(sentence, head, locale.conditions.requisites)

/** "Kenya's demand is simple: the boats back": the last word of what stands behind the colon after a predicate; absent where none does. */
const listedBehind = ({ sentence }: Setting, head: number): number | undefined => {
  const isAdjective = sentence.tokens[head]?.upos === 'ADJ' && treeOf(sentence).childrenBy(head, 'cop').length > 0
  const last = sentence.tokens.findLastIndex(({ upos }) => upos !== 'PUNCT')
  return isAdjective && sentence.tokens[head + 1]?.form === ':' && last > head + 1 ? last : undefined
}

/** The tokens below some, marks of punctuation left off. */
const spokenIn = ({ sentence }: Setting, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) =>
    treeOf(sentence)
      .subtreeOf(head)
      .filter((below) => sentence.tokens[below]?.upos !== 'PUNCT'),
  )

const isPredicated = ({ sentence }: Setting, head: number): boolean =>
  sentence.tokens[head]?.upos === 'AUX' || treeOf(sentence).childrenBy(head, 'cop').length > 0

/** "the purpose had been to discuss gas": what a contact was about, and nothing sought; "only to discuss" leaves the rest out. */
const isToTalk = ({ sentence, locale }: Setting, head: number): boolean =>
  [head, ...treeOf(sentence).childrenBy(head, 'xcomp', 'ccomp', 'csubj', 'advcl')].some((verb) =>
    isOneOf(sentence, verb, locale.positions.discussing),
  ) &&
  !treeOf(sentence)
    .subtreeOf(head)
    .some((below) => locale.contacts.only.has(formAt(sentence, below)))

/** "the aim is to …", "målet er …": sought by the one who says so. */
const aim = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  if (!hasRelation(sentence, at, 'nsubj') || !isOneOf(sentence, at, locale.stances.aims)) return []
  const head = sentence.tokens[at]?.head ?? -1
  const place = placeOf(sentence, at)
  const holders = setting.speakersAt(place)
  if (
    head < at ||
    !isPredicated(setting, head) ||
    holders.length !== 1 ||
    !holders.every((key) => mayHold(setting.actors, key)) ||
    isNegated(sentence, head, locale) ||
    isToTalk(setting, head)
  )
    return []
  return [
    {
      stance: 'seeks',
      holders,
      range: rangeOver(sentence, [at, ...spokenIn(setting, [head]).filter((below) => below >= at)]),
      at: place,
      issue: issueOf(setting, head),
      confidence: confidence.own,
    },
  ]
}

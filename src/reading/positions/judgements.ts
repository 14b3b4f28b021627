import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { Verdict } from '../../locales/judgements.ts'
import { entriesByForm } from '../../locales/lexeme.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { LocalKey } from '../../model/reading.ts'
import { clauseRange, findSubject, isNegated, subjectOf } from './clause.ts'
import { standsWith } from './fitting.ts'
import { holdersOf, isOfOthers, isOwnSide, mayHold, sideFor } from './holders.ts'
import { issueOf } from './issue.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  isFirstPerson,
  isHypothetical,
  isOneOf,
  placeOf,
  type Setting,
  speakerAt,
} from './setting.ts'
import { isBesideAdverb, isPredicate } from './stances.ts'

/** How far before its noun a verdict's other word may stand: "a clear red line". */
const verdictReach = 3

const verdictOf = ({ sentence, locale }: Setting, at: number): Verdict | undefined => {
  const token = sentence.tokens[at]
  if (!token || token.upos === 'VERB') return undefined
  const entries = entriesByForm(token, locale.judgements.verdicts)
  if (entries.length === 0) return undefined
  const near = [...Array(verdictReach).keys()].map((step) => formAt(sentence, at - 1 - step))
  return entries.find(({ after }) => after.size === 0 || near.some((form) => after.has(form)))
}

/** "is unacceptable", "amounts to a breach": judged by the one who says it. */
export const verdictAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const verdict = verdictOf(setting, at)
  if (!verdict) return []
  const isNamed = treeOf(sentence)
    .pathToRoot(at)
    .slice(1, 3)
    .some((above) => isOneOf(sentence, above, locale.judgements.naming))
  // "have no legal basis": what is had; "is no matter for negotiation": of the predicate
  const above = sentence.tokens[at]?.head ?? -1
  const isOfPredicate = hasRelation(sentence, at, 'nmod') && treeOf(sentence).childrenBy(above, 'cop').length > 0
  const isHad = verdict.after.size > 0 && (hasRelation(sentence, at, 'obj', 'obl') || isOfPredicate)
  if (isNamed || !(isHad || isPredicate(sentence, at))) return []
  const isNegative = [...verdict.after].some((form) => locale.positions.negations.has(form))
  const clause = isHad || isBesideAdverb(sentence, at) ? above : at
  const stance = !isNegative && isNegated(sentence, clause, locale) ? verdict.negated : verdict.stance
  const place = placeOf(sentence, at)
  const holder = speakerAt(setting, place) ?? sideFor(setting, clause)
  const subject = subjectOf(sentence, clause) ?? treeOf(sentence).childrenBy(clause, 'csubj')[0]
  if (stance === undefined || holder === undefined || subject === undefined || isHypothetical(setting, at)) return []
  if (isFirstPerson(setting, subject) || !mayHold(setting.actors, holder)) return []
  return [
    {
      stance,
      holders: [holder],
      range: clauseRange(sentence, clause, true),
      at: place,
      issue: issueOf(setting, subject),
      confidence: confidence.verdict,
    },
  ]
}

/** "called the conditions unacceptable", "omtaler kravet som absurd": the verdict in a verb's own words. */
const namedVerdict = (setting: Setting, at: number): Verdict | undefined => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const isAs = (child: number): boolean =>
    tree.childrenBy(child, 'case', 'mark').some((mark) => locale.judgements.treating.as.has(formAt(sentence, mark)))
  return (
    tree
      .childrenBy(at, 'obj', 'iobj', 'xcomp', 'obl', 'advmod')
      .filter((child) => child > at)
      // the first is what is called so, unless the tree has lost that: "det senare uteslutet", "sees that as a provocation"
      .filter((child, index) => index > 0 || hasRelation(sentence, child, 'xcomp') || isAs(child))
      .map((child) => verdictOf(setting, child))
      .find((verdict) => verdict?.stance !== undefined)
  )
}

/** "called it “unlawful and humiliating”", "kalte nabolandet «en skyldner»": a name given in quotation marks, unless for praise; else a verdict. */
export const namingAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  if (!isOneOf(sentence, at, locale.judgements.naming)) return []
  const tree = treeOf(sentence)
  const subject = findSubject(sentence, at)
  const below = tree.subtreeOf(at).filter((child) => child > at)
  const said = below.filter((child) => setting.isQuoted(placeOf(sentence, child)))
  const verdict = said.length === 0 ? namedVerdict(setting, at) : undefined
  const holders = subject === undefined ? [] : holdersOf(setting, subject.at)
  const [holder] = holders
  if (
    subject === undefined ||
    holders.length !== 1 ||
    holder === undefined ||
    (said.length === 0 && verdict === undefined) ||
    hasRelation(sentence, subject.at, 'nsubj:pass') ||
    isNegated(sentence, at, locale)
  )
    return []
  if (below.some((child) => locale.judgements.praise.has(formAt(sentence, child)))) return []
  const isBlame = said.some((child) => verdictOf(setting, child) !== undefined)
  const objects = tree.childrenBy(at, 'obj', 'iobj').filter((child) => !said.includes(child))
  const isOther = objects.some(
    (object) =>
      (setting.actors.actorsIn(setting.index, object).length > 0 && !isOwnSide(setting, object, holder)) ||
      isOneOf(sentence, object, locale.judgements.opponents),
  )
  if (!isBlame && !isOther && verdict === undefined) return []
  const range = evidenceOf(sentence, at)
  const last = sentence.tokens[Math.max(at, ...said)]?.end ?? range.end
  return [
    {
      stance: verdict?.stance ?? 'accuses',
      holders,
      range: { start: range.start, end: Math.max(range.end, last) },
      at: placeOf(sentence, at),
      issue: issueOf(setting, objects[0] ?? at),
      confidence: confidence.naming,
    },
  ]
}

/** "was behind the attack", "sto bak brannen": somebody of another side, by the one who says so. */
const behindAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { behind } = locale.judgements
  const tree = treeOf(sentence)
  const isStanding =
    isOneOf(sentence, at, behind.verbs) &&
    tree
      .childrenBy(at, 'compound:prt', 'advmod', 'obl')
      .some(
        (child) =>
          behind.words.has(formAt(sentence, child)) ||
          tree.childrenBy(child, 'case').some((mark) => behind.words.has(formAt(sentence, mark))),
      )
  const isThere =
    tree.childrenBy(at, 'cop').length > 0 &&
    tree.childrenBy(at, 'case').some((mark) => behind.words.has(formAt(sentence, mark)))
  const subject = isStanding || isThere ? findSubject(sentence, at) : undefined
  const place = placeOf(sentence, at)
  const holder = speakerAt(setting, place)
  if (
    !subject ||
    holder === undefined ||
    !mayHold(setting.actors, holder) ||
    isOwnSide(setting, subject.at, holder) ||
    isNegated(sentence, at, locale) ||
    isHypothetical(setting, at)
  )
    return []
  return isOfOthers(setting, subject.at, holder)
    ? [
        {
          stance: 'accuses',
          holders: [holder],
          range: evidenceOf(sentence, at),
          at: place,
          issue: issueOf(setting, at),
          confidence: confidence.blame,
        },
      ]
    : []
}

/** With its particles and no other: "brøt avtalen", not "kampene brøt ut". */
const isWholeVerb = ({ sentence }: Setting, at: number, entry: StanceWord): boolean =>
  standsWith(sentence, at, entry) &&
  treeOf(sentence)
    .childrenBy(at, 'compound:prt')
    .every((particle) => entry.with.includes(formAt(sentence, particle))) &&
  // two prepositions: the first is a particle, whatever the tree calls it
  !(
    sentence.tokens[at + 1]?.upos === 'ADP' &&
    sentence.tokens[at + 2]?.upos === 'ADP' &&
    !entry.with.includes(formAt(sentence, at + 1))
  )

/** "the delay proves that they play for time": what is told in the same breath, the clause that shows it. */
const shownBy = (setting: Setting, at: number, holder: LocalKey): number => {
  const above = setting.sentence.tokens[at]?.head ?? -1
  const isTold =
    hasRelation(setting.sentence, at, 'ccomp') && speakerAt(setting, placeOf(setting.sentence, above)) === holder
  return isTold ? above : at
}

/** "is trying to strangle the island", "fortsetter å krenke": an infinitive of what is being done. */
const isAttempted = ({ sentence, locale }: Setting, at: number): boolean =>
  hasRelation(sentence, at, 'xcomp') && isOneOf(sentence, sentence.tokens[at]?.head ?? -1, locale.judgements.attempting)

/** "treat fishermen as hostages", "behandler sjøfolk som forbrytere": as what nobody is praised for. */
const isIllTreated = ({ sentence, locale }: Setting, at: number): boolean => {
  const { treating, praise } = locale.judgements
  const tree = treeOf(sentence)
  return (
    isOneOf(sentence, at, treating.verbs) &&
    tree
      .childrenBy(at, 'xcomp', 'obl', 'advcl', 'obj')
      .filter((child) => tree.childrenBy(child, 'mark', 'case').some((mark) => treating.as.has(formAt(sentence, mark))))
      .some((child) => tree.subtreeOf(child).every((below) => !praise.has(formAt(sentence, below))))
  )
}

/** "they violate the truce", "De stjäl våra sardiner": a wrong laid at another's door by the one who speaks. */
export const blameAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { blaming, assailing, taking } = locale.judgements
  const { firstPerson } = locale.positions
  const token = sentence.tokens[at]
  if (isTagged(token, 'VERB', 'NOUN', 'PROPN', 'PRON')) {
    const found = behindAt(setting, at)
    if (found.length > 0) return found
  }
  if (token?.upos !== 'VERB') return []
  const tree = treeOf(sentence)
  const ours = tree
    .childrenBy(at, 'obj')
    .some((object) =>
      tree.childrenBy(object, 'nmod:poss', 'det', 'nmod').some((owner) => firstPerson.has(formAt(sentence, owner))),
    )
  const isAssault = entriesByForm(token, assailing).some((entry) => isWholeVerb(setting, at, entry))
  const isBlame =
    isAssault ||
    isIllTreated(setting, at) ||
    (entriesByForm(token, blaming).some((entry) => isWholeVerb(setting, at, entry))
      ? tree.childrenBy(at, 'obj', 'obl', 'ccomp').length > 0
      : ours && isOneOf(sentence, at, taking))
  if (!isBlame) return []
  const subject = findSubject(sentence, at)
  const place = placeOf(sentence, at)
  const holder = speakerAt(setting, place)
  if (
    subject === undefined ||
    holder === undefined ||
    !mayHold(setting.actors, holder) ||
    isOwnSide(setting, subject.at, holder) ||
    (isAssault && !(isOfOthers(setting, subject.at, holder) && isDone(setting, at)))
  )
    return []
  // told as done: neither denied, wished, feared nor asked
  const helpers = tree.childrenBy(at, 'aux').map((aux) => formAt(sentence, aux))
  const isOpen =
    helpers.some((helper) => locale.contacts.possible.has(helper) || locale.contacts.pastFuture.has(helper)) ||
    (token.feats.VerbForm === 'Inf' && !isAttempted(setting, at))
  if (
    isOpen ||
    isNegated(sentence, at, locale) ||
    isHypothetical(setting, at) ||
    hasRelation(sentence, subject.at, 'nsubj:pass')
  )
    return []
  return [
    {
      stance: 'accuses',
      holders: [holder],
      range: evidenceOf(sentence, shownBy(setting, at, holder)),
      at: place,
      issue: issueOf(setting, at),
      confidence: confidence.blame,
    },
  ]
}

/** Tells whether a verb, or its helper, tells of what was or has been; "must be settled" is still to come. */
const isDone = ({ sentence, locale }: Setting, at: number): boolean =>
  !treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((aux) => isOneOf(sentence, aux, locale.positions.demandModals)) &&
  (sentence.tokens[at]?.feats.Tense === 'Past' ||
    treeOf(sentence)
      .childrenBy(at, 'aux')
      .some(
        (aux) => sentence.tokens[aux]?.feats.Tense === 'Past' || locale.contacts.perfect.has(formAt(sentence, aux)),
      ))

/** "was launched from a base in Armenia": what came from another side. */
const isFromOthers = (setting: Setting, at: number, holder: LocalKey): boolean => {
  const { sentence, locale, actors, index } = setting
  const tree = treeOf(sentence)
  const source = tree
    .childrenBy(at, 'obl')
    .find((child) => tree.childrenBy(child, 'case').some((mark) => locale.measures.from.has(formAt(sentence, mark))))
  if (source === undefined || !isDone(setting, at)) return false
  return tree.subtreeOf(source).some((below) => {
    const key = actors.mentionAt(index, below)?.actor
    return key !== undefined && actors.actorOf(key).country !== undefined && !isOwnSide(setting, below, holder)
  })
}

/** "hevder at motparten kom med nye krav": what the other side is said to have done by one who only claims it. */
export const claimAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  const isClaim = isOneOf(sentence, at, locale.judgements.claiming)
  const isBelief = !isClaim && isOneOf(sentence, at, locale.judgements.believing)
  if (token?.upos !== 'VERB' || !(isClaim || isBelief)) return []
  const [content] = treeOf(sentence).childrenBy(at, 'ccomp', 'xcomp')
  const subject = findSubject(sentence, at)
  if (
    content === undefined ||
    subject === undefined ||
    isNegated(sentence, at, locale) ||
    isNegated(sentence, content, locale)
  )
    return []
  const accused = subjectOf(sentence, content)
  const holders = holdersOf(setting, subject.at)
  const [holder] = holders
  if (accused === undefined || holders.length !== 1 || holder === undefined || !mayHold(setting.actors, holder))
    return []
  // what a side believes of another state is an opinion; what its people did, an accusation
  const isPeople =
    sentence.tokens[accused]?.upos === 'NOUN' && isOfOthers(setting, accused, holder) && isDone(setting, content)
  if (isBelief && !isPeople) return []
  // "hevder at soldatene åpnet ild": whose they are, is known from before
  const isAssault =
    isClaim &&
    entriesByForm(sentence.tokens[content] ?? token, locale.judgements.assailing).some((entry) =>
      isWholeVerb(setting, content, entry),
    ) &&
    sentence.tokens[accused]?.upos === 'NOUN' &&
    !isOwnSide(setting, accused, holder)
  const isOther =
    isPeople ||
    isAssault ||
    isFromOthers(setting, content, holder) ||
    isOneOf(sentence, accused, locale.offices.counterparts) ||
    isOneOf(sentence, accused, locale.judgements.opponents) ||
    setting.actors
      .actorsIn(setting.index, accused)
      .some((key) => mayHold(setting.actors, key) && !isOwnSide(setting, accused, holder)) ||
    (sentence.tokens[accused]?.upos === 'NOUN' && isOfOthers(setting, accused, holder))
  if (!isOther || isRelation(token, 'advcl')) return []
  return [
    {
      stance: 'accuses',
      holders,
      range: evidenceOf(sentence, content),
      at: placeOf(sentence, at),
      issue: issueOf(setting, content),
      confidence: confidence.own,
    },
  ]
}

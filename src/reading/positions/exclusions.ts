import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, entriesOf } from '../../locales/lexeme.ts'
import { objectKindsOf } from '../../locales/measures.ts'
import { clauseChain, clauseRange, findSubject, isNegated, subjectOf } from './clause.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isOwnSide, mayHold } from './holders.ts'
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
  speakerAt,
} from './setting.ts'

/** Reads what a side leaves out: "will not discuss", "is not on the agenda", "has no plans to", "…, not about …". */
export const exclusionAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { positions, contacts } = locale
  const token = sentence.tokens[at]
  if (!token) return []
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX'
  if (isVerb && (isOneOf(sentence, at, positions.discussing) || isRaising(setting, at))) {
    const found = undiscussed(setting, at)
    if (found.length > 0) return found
  }
  if (isVerb && (isOneOf(sentence, at, contacts.focusing) || isOneOf(sentence, at, positions.discussing)))
    return onlyAbout(setting, at)
  if (token.upos === 'NOUN' && isOneOf(sentence, at, positions.agenda)) return offAgenda(setting, at)
  if (token.upos === 'NOUN' && isOneOf(sentence, at, positions.intentions)) return noIntention(setting, at)
  if (token.upos === 'NOUN' && isOneOf(sentence, at, positions.imputed)) return noneHad(setting, at)
  if (token.upos === 'NOUN' && isOneOf(sentence, at, positions.mooted)) return noQuestionOf(setting, at)
  if (token.upos === 'NOUN') return noneSuch(setting, at)
  if (!positions.negations.has(formAt(sentence, at))) return []
  return token.upos === 'PRON' ? nothingTo(setting, at) : contrastAt(setting, at)
}

/** "ta opp", "bring up": a verb of discussing with its particle, as what will be; what was not brought up is only told. */
const isRaising = ({ sentence, locale }: Setting, at: number): boolean => {
  const token = sentence.tokens[at]
  if (token === undefined || fitting(sentence, at, entriesByForm(token, locale.positions.raising)) === undefined)
    return false
  return treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((aux) => {
      const form = formAt(sentence, aux)
      return locale.positions.will.has(form) || locale.contacts.pastFuture.has(form)
    })
}

/** "will not discuss …", "do not intend to discuss …": the side leaves it out. */
const undiscussed = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const [object] = treeOf(sentence).childrenBy(at, 'obj', 'obl', 'nsubj:pass')
  if (object === undefined || !isNegated(sentence, at, locale)) return []
  return excluded(setting, at, object)
}

/** "X was not a topic", "X is not on the agenda": left out by whoever says so. */
const offAgenda = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const governor = sentence.tokens[at]?.head ?? at
  const subject = subjectOf(sentence, at) ?? tree.childrenBy(at, 'csubj')[0] ?? subjectOf(sentence, governor)
  const isOff = isNegated(sentence, at, locale) || isNegated(sentence, governor, locale)
  const clause = tree.childrenBy(at, 'cop').length > 0 ? at : governor
  // "we do not sit at the table": where people are, and no matter
  const isMatter =
    subject !== undefined &&
    (sentence.tokens[subject]?.upos !== 'PRON' || locale.pronouns.impersonal.has(formAt(sentence, subject)))
  return !isMatter || !isOff || clause < 0 ? [] : excluded(setting, clause, subject, false)
}

/** "has no plans to …": the side leaves it out. */
const noIntention = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const purpose = tree.childrenBy(at, 'acl', 'nmod', 'obl').find((child) => child > at)
  const governor = sentence.tokens[at]?.head ?? -1
  const isNone = isNegated(sentence, at, locale) || hasNone(setting, at)
  // "has not changed its plans" has some
  const isHad =
    locale.contacts.perfect.has(formAt(sentence, governor)) || isOneOf(sentence, governor, locale.positions.existing)
  if (!isHad) return []
  if (purpose === undefined || governor < 0 || !(isNone || isNegated(sentence, governor, locale))) return []
  return excluded(setting, governor, purpose)
}

const hasNone = ({ sentence, locale }: Setting, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'det', 'advmod')
    .some((det) => locale.positions.negations.has(formAt(sentence, det)))

/** "We have nothing to apologise for", "vi har ingenting å diskutere": refused by the one who says so of his own side. */
const nothingTo = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const [deed] = treeOf(sentence).childrenBy(at, 'acl')
  const isDeed = deed !== undefined && sentence.tokens[deed]?.feats.VerbForm === 'Inf'
  const isTold =
    isDeed && (isOneOf(sentence, deed, locale.stances.procedural) || isOneOf(sentence, deed, locale.stances.imparting))
  if (!isDeed || isTold) return []
  const clause = sentence.tokens[at]?.head ?? -1
  // "There is nothing to negotiate"
  const isThere = hasRelation(sentence, at, 'nsubj') && isOneOf(sentence, clause, locale.positions.existing)
  return isThere && isOneOf(sentence, deed, locale.positions.discussing)
    ? excluded(setting, clause, deed, false)
    : hadNone(setting, at, deed)
}

/** "has no troops in Chad", "har ingen rolle i saken": a denial of what one is blamed of having. */
const noneHad = (setting: Setting, at: number): readonly Found[] =>
  hasNone(setting, at) && treeOf(setting.sentence).childrenBy(at, 'nmod', 'acl', 'amod').length > 0
    ? hadNone(setting, at, at)
    : []

/** What one says to have none of: of a side that says so itself. */
const hadNone = (setting: Setting, at: number, what: number): readonly Found[] => {
  const { sentence, locale } = setting
  const clause = sentence.tokens[at]?.head ?? -1
  const isHad = hasRelation(sentence, at, 'obj') && locale.contacts.perfect.has(formAt(sentence, clause))
  const subject = isHad ? findSubject(sentence, clause) : undefined
  const holder = speakerAt(setting, placeOf(sentence, at))
  if (!subject?.own || holder === undefined || !mayHold(setting.actors, holder)) return []
  // "the vessel had no part in it": of a thing, by the one who speaks up for it
  const isThing =
    sentence.tokens[subject.at]?.upos === 'NOUN' && setting.actors.actorsIn(setting.index, subject.at).length === 0
  if (!(isOwnSide(setting, subject.at, holder) || isThing) || isHypothetical(setting, clause)) return []
  return [
    {
      stance: 'rejects',
      holders: [holder],
      range: evidenceOf(sentence, clause),
      at: placeOf(sentence, at),
      issue: issueOf(setting, what),
      confidence: confidence.contrast,
    },
  ]
}

/** "no such offer exists", "there is no agreement": denied by the one who says so. */
const noneSuch = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token || !hasNone(setting, at) || !hasRelation(sentence, at, 'nsubj', 'obj', 'root', 'xcomp')) return []
  const isDeal =
    entriesOf(token, locale.stances.nouns).some(({ stance }) => stance === 'offers' || stance === 'demands') ||
    objectKindsOf(locale.measures, formAt(sentence, at)).includes('agreements')
  const clause = hasRelation(sentence, at, 'root') ? at : token.head
  const isYielded = isOneOf(sentence, at, locale.conditions.requisites) && isToCome(setting, clause)
  const isThere =
    isOneOf(sentence, clause, locale.positions.existing) ||
    treeOf(sentence).childrenBy(clause, 'cop', 'expl').length > 0
  const holder = speakerAt(setting, token.start)
  if (!(isDeal || isYielded) || !isThere || holder === undefined || !mayHold(setting.actors, holder)) return []
  return [
    {
      stance: 'rejects',
      holders: [holder],
      range: clauseRange(sentence, clause, true),
      at: token.start,
      issue: issueOf(setting, at),
      confidence: confidence.contrast,
    },
  ]
}

/** "There is no question of a visit", "det är inte tal om något besök": left out by the one who says so; "no question that" is sure of it. */
const noQuestionOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const clause = tree.childrenBy(at, 'cop').length > 0 ? at : (sentence.tokens[at]?.head ?? -1)
  const isThere = clause === at || isOneOf(sentence, clause, locale.positions.existing)
  const what = tree
    .childrenBy(at, 'nmod', 'acl', 'obl')
    .find((child) => child > at && tree.childrenBy(child, 'case').length > 0)
  const isNone = hasNone(setting, at) || isNegated(sentence, clause, locale)
  return isThere && isNone && what !== undefined ? excluded(setting, clause, what, false) : []
}

/** "there will be no concessions", "det blir ingen innrømmelser": told of what is to come. */
const isToCome = ({ sentence, locale }: Setting, clause: number): boolean =>
  locale.positions.becoming.has(formAt(sentence, clause)) ||
  treeOf(sentence)
    .childrenBy(clause, 'aux')
    .map((aux) => formAt(sentence, aux))
    .some((form) => locale.positions.will.has(form) || locale.contacts.pastFuture.has(form))

/** "would deal with embassies only": one topic, and no other. */
const onlyAbout = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const isOnly = [at, ...tree.childrenBy(at, 'obl', 'obj')].some((head) =>
    tree.childrenBy(head, 'advmod').some((child) => locale.contacts.only.has(formAt(sentence, child))),
  )
  const subject = subjectOf(sentence, at)
  const holder = speakerAt(setting, placeOf(sentence, at))
  const [topic] = tree.childrenBy(at, 'obl', 'obj')
  if (
    !isOnly ||
    subject === undefined ||
    topic === undefined ||
    holder === undefined ||
    !mayHold(setting.actors, holder) ||
    isNegated(sentence, at, locale)
  )
    return []
  return [
    {
      stance: 'excludes',
      holders: [holder],
      range: evidenceOf(sentence, at),
      at: placeOf(sentence, at),
      issue: issueOf(setting, topic),
      confidence: confidence.contrast,
    },
  ]
}

/** "…, ikke om hele forholdet", "alt, men ikkje å dele landet": what a speaker sets apart from what it is about. */
const contrastAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { tokens } = sentence
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const isSet =
    before !== undefined && (before.form === ',' || (before.upos === 'CCONJ' && tokens[at - 2]?.form === ','))
  if (!isSet || !next || locale.conditions.without.has(formAt(sentence, at))) return []
  // "people with fishing rods, not with guns": what they had, and nothing that it is about
  const isSame = tokens.slice(0, at).some(({ lower, deprel }) => lower === next.lower && deprel === 'case')
  const isTopic = locale.positions.topical.has(next.lower) && !(isSame && locale.contacts.with.has(next.lower))
  const isDeed =
    next.upos === 'PART' ||
    (next.upos === 'SCONJ' && hasRelation(sentence, at + 1, 'mark')) ||
    next.feats.VerbForm === 'Inf'
  const head = next.feats.VerbForm === 'Inf' ? at + 1 : next.head
  const place = placeOf(sentence, at)
  const holder = speakerAt(setting, place)
  // "not about who lives there" is a figure of speech more often than an agenda
  const isNamed = isDeed || isTagged(tokens[head], 'NOUN', 'PROPN')
  if (!(isTopic || isDeed) || !isNamed || head <= at || holder === undefined || !mayHold(setting.actors, holder))
    return []
  const main = tokens.findIndex(({ start }) => setting.speakersAt(start)[0] === holder && start >= place - 160)
  const last = Math.max(
    head,
    ...treeOf(sentence)
      .subtreeOf(head)
      .filter((below) => tokens[below]?.upos !== 'PUNCT' && !hasRelation(sentence, below, 'parataxis')),
  )
  return [
    {
      stance: 'excludes',
      holders: [holder],
      range: rangeOver(sentence, [main < 0 ? at : Math.min(main, at), last]),
      at: place,
      issue: issueOf(setting, head),
      confidence: confidence.contrast,
    },
  ]
}

/** What a side leaves out: said by the speaker, else by the subject. */
const excluded = (setting: Setting, at: number, what: number, mayBeSubjects = true): readonly Found[] => {
  const { sentence } = setting
  const place = placeOf(sentence, at)
  const spoken = setting.speakersAt(place)
  const subject = mayBeSubjects ? subjectOf(sentence, at) : undefined
  const own = subject === undefined || subject === what ? [] : holdersOf(setting, subject)
  // "will not discuss it, according to a person familiar with the plans": the subject's, where the teller is of no side
  const isTellers = spoken.length === 1 && (own.length !== 1 || spoken.every((key) => mayHold(setting.actors, key)))
  const holders = isTellers ? spoken : own
  if (holders.length !== 1 || isHypothetical(setting, at)) return []
  const top = clauseChain(sentence, at).at(-1) ?? at
  const range = clauseRange(sentence, top, true)
  const clausal = treeOf(sentence)
    .childrenBy(top, 'csubj')
    .flatMap((child) => treeOf(sentence).subtreeOf(child))
  const first = clausal.length > 0 ? placeOf(sentence, Math.min(...clausal)) : range.start
  return [
    {
      stance: 'excludes',
      holders,
      range: { start: Math.min(range.start, first), end: range.end },
      at: place,
      issue: issueOf(setting, what),
      confidence: confidence.excludes,
    },
  ]
}

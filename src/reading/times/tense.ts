import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import type { TenseWords } from '../../locales/time.ts'
import type { Tense } from './calendar.ts'

const isAny = (token: Token, words: ReadonlySet<string>): boolean =>
  words.has(token.lower) || words.has(token.lowerLemma)

const isNoun = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'

const isNounOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && isNoun(token) && isAny(token, words)

const isInfinitive = (token: Token): boolean => token.feats.VerbForm === 'Inf'

/** "Er avlyst", "has been called off", which leaves it as it is now; "was called off" tells of then. */
const isOfNow = (helpers: readonly Token[]): boolean =>
  helpers.length > 0 && helpers.every(({ feats }) => feats.Tense !== 'Past' || feats.VerbForm === 'Part')

/** Without tags: a word of the future anywhere in the sentence, else both sides stay open. */
const tenseOfWords = (sentence: Sentence, words: TenseWords): Tense =>
  sentence.tokens.some((token) => words.future.has(token.lower)) ? 'future' : 'open'

/** Tells whether a verb reports speech: "sier mandag" in a report is what was said, the present notwithstanding. */
const isReporting = (token: Token, { tokens }: Sentence, locale: Locale): boolean =>
  // "samtalene fortsetter onsdag", "mandag begynner samtaler": what goes on or begins is not said
  !isFormOfAny(token, locale.contacts.continuing) &&
  !isFormOfAny(token, locale.contacts.starting) &&
  entriesOf(token, locale.speech.verbs).some(({ particles }) =>
    particles.every((word) => word.split(' ').every((part) => tokens.some(({ lower }) => lower === part))),
  )

const tenseOfVerb = (sentence: Sentence, verb: number, locale: Locale, depth: number): Tense => {
  const words = locale.time.tense
  const { tokens } = sentence
  const token = tokens[verb]
  if (token === undefined || depth > 4) return 'open'
  const helpers = treeOf(sentence)
    .childrenBy(verb, 'aux', 'cop')
    .map((index) => tokens[index])
    .filter((it) => it !== undefined)
  const forms = [...helpers, token].filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
  // "was to have opened on Tuesday", "skulle ha åpnet tirsdag": a plan, whose day may be yet to come
  const isUnreal =
    helpers.length > 1 && helpers.some((it) => it.feats.VerbForm === 'Fin' && words.planned.has(it.lower))
  const wasTo =
    helpers.some(isInfinitive) &&
    helpers.some((it) => it.feats.Tense === 'Past' && !isInfinitive(it) && isAny(it, words.past))
  // "were to meet on Saturday": the copula is the parser's word for it
  const wereTo = isInfinitive(token) && helpers.some((it) => it.feats.Tense === 'Past' && isRelation(it, 'cop'))
  if (isUnreal || wasTo || wereTo) return 'open'
  const hasPerfect = helpers.some((it) => isInfinitive(it) && isAny(it, words.past)) && helpers.length > 1
  if (hasPerfect) return 'past'
  if (forms.some((it) => words.future.has(it.lower))) return 'future'
  if (forms.some((it) => words.planned.has(it.lower))) return 'open'
  // "to be held" as "to hold"
  const isPassive = helpers.length > 0 && helpers.every((it) => isInfinitive(it) && !isAny(it, words.past))
  if ((isInfinitive(token) && helpers.every(isInfinitive)) || isPassive) {
    const governor = tokens[token.head]
    if (governor === undefined) return 'open'
    // "klarte ikke å bli enige tirsdag": what somebody managed, or failed, to do lies where he did
    if (isFormOfAny(governor, locale.outcomes.managing) || isFormOfAny(governor, locale.contacts.failing))
      return tenseOfVerb(sentence, token.head, locale, depth + 1)
    // "planned to meet", "extended an invitation to meet"
    const isPlanned = [
      governor,
      ...treeOf(sentence)
        .childrenBy(token.head, 'obj')
        .flatMap((object) => tokens[object] ?? []),
    ].some((it) => isAny(it, words.plans))
    if (isPlanned) return 'future'
    return isRelation(token, 'conj') ? tenseOfVerb(sentence, token.head, locale, depth + 1) : 'open'
  }
  // "talks that were to be held": a plan once made
  if (helpers.some((it) => isInfinitive(it) && !isAny(it, words.past)) && helpers.length > 1 && !isInfinitive(token))
    return 'open'
  // "fredag er aflyst", "has been called off on Friday": what is off may have been to come
  if (isAny(token, words.calledOff) && isOfNow(helpers)) return 'open'
  // "Invited him to Athens in September": the plan was made then, the September is to come.
  // "is scheduled for October" is to come
  if (isAny(token, words.plans)) {
    const isScheduled = treeOf(sentence)
      .childrenBy(verb, 'aux', 'cop')
      .some((child) => tokens[child]?.feats.Tense === 'Pres' && !isAny(tokens[child] ?? token, words.past))
    return isScheduled ? 'future' : 'open'
  }
  const isPast = (it: Token): boolean => it.feats.Tense === 'Past' || (helpers.includes(it) && words.past.has(it.lower))
  return forms.some(isPast) || isReporting(token, sentence, locale) ? 'past' : 'open'
}

/**
 * Tells on which side of today the verb that governs a token lies. Plans once made ("skulle", "was to"), the present
 * tense and sentences without tags leave it open: the nearer day is then the likelier.
 */
export const tenseAt = (sentence: Sentence, index: number, locale: Locale): Tense => {
  const words = locale.time.tense
  const { tokens } = sentence
  if (!tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return tenseOfWords(sentence, words)
  // A finite past verb right beside the time is its own, whatever the tree makes of a long clause.
  const isPastVerb = (it: Token | undefined): boolean =>
    it !== undefined &&
    it.upos === 'VERB' &&
    it.feats.Tense === 'Past' &&
    it.feats.VerbForm !== 'Part' &&
    !isAny(it, words.plans)
  if (isPastVerb(tokens[index - 1]) || isPastVerb(tokens[index + 1])) return 'past'
  const tree = treeOf(sentence)
  const verb = tree.pathToRoot(index).find((at) => {
    const token = tokens[at]
    return token?.upos === 'VERB' || token?.upos === 'AUX' || tree.childrenBy(at, 'cop').length > 0
  })
  if (verb === undefined) return 'open'
  // "avlyste fredagens møte": the day is the meeting's, which may be yet to come
  const token = tokens[index]
  const own = token && isRelation(token, 'nmod') ? tokens[token.head] : undefined
  const governing = tokens[verb]
  if (
    own !== undefined &&
    isNoun(own) &&
    own !== governing &&
    governing !== undefined &&
    isAny(governing, words.calledOff)
  )
    return 'open'
  // "conveyed a proposal for a meeting in November": that was then, and the November is to come
  const isOfPlan = tree
    .pathToRoot(index)
    .some((at) => at !== verb && isNounOf(tokens[at], words.plans) && tree.pathToRoot(at).includes(verb))
  if (isOfPlan) return 'future'
  // … which parsers hang on the verb as well
  const isBehindPlan = tree
    .childrenBy(verb, 'obj')
    .some((at) => at < index && isNounOf(tokens[at], words.plans) && tree.childrenBy(at, 'nmod', 'acl').length > 0)
  if (isBehindPlan) return 'open'
  // "the reason is a call on Friday": what something comes of has been
  const isCause = tree.childrenBy(verb, 'nsubj').some((at) => words.causes.has(tokens[at]?.lower ?? ''))
  if (isCause && tree.childrenBy(verb, 'cop').length > 0) return 'past'
  const tense = tenseOfNewTime(sentence, index, verb, locale) ?? tenseOfVerb(sentence, verb, locale, 0)
  // "28. september": the day hangs on its month
  const isOfVerb = token?.head === verb || (token?.head === index + 1 && tokens[index + 1]?.head === verb)
  return tense === 'open' && isOfVerb && isBarePresent(sentence, verb) ? 'future' : tense
}

/**
 * "Has been put off until June", "sa at møtet var flyttet til 3. juni": what a plan is moved to lies ahead of who says so.
 * Told as past, it may be over by now. Undefined where the time is no such one.
 */
const tenseOfNewTime = (sentence: Sentence, index: number, verb: number, { contacts }: Locale): Tense | undefined => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[verb]
  const phrase = tree.pathToRoot(index).find((at) => sentence.tokens[at]?.head === verb)
  const isNewTime =
    phrase !== undefined &&
    phrase > verb &&
    tree.childrenBy(phrase, 'case').some((at) => contacts.until.has(sentence.tokens[at]?.lower ?? ''))
  if (!token || !isNewTime || !isFormOfAny(token, contacts.postponing)) return undefined
  const helpers = tree.childrenBy(verb, 'aux', 'cop').flatMap((at) => sentence.tokens[at] ?? [])
  return isRelation(token, 'ccomp') || isOfNow(helpers) ? 'future' : 'open'
}

/** "Torsdag møtes de to", "the next round is in Lima in May": none of our languages tells of a past day so. */
const isBarePresent = (sentence: Sentence, verb: number): boolean => {
  const tree = treeOf(sentence)
  const { upos, feats } = sentence.tokens[verb] ?? { feats: {} }
  const [copula, ...others] = tree.childrenBy(verb, 'aux', 'cop')
  if (copula === undefined) return upos === 'VERB' && feats.Tense === 'Pres'
  const isSomewhere = upos !== 'VERB' && others.length === 0 && tree.childrenBy(verb, 'case').length > 0
  return isSomewhere && sentence.tokens[copula]?.feats.Tense === 'Pres'
}

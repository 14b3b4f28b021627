import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { LocalKey } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { type Range, trimmed } from '../../text/span.ts'
import { clauseRange, isNegated, subjectOf } from './clause.ts'
import { conditionHolders, isConduct } from './condition-holders.ts'
import { isDoneBy } from './done-by.ts'
import { shortened, wordsOf } from './excerpt.ts'
import { isBeforeMark, isBehindItsVerb, isOnlyATime, isParticle, lasts, lostVerb } from './false-openers.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isOfOthers } from './holders.ts'
import { issueOf } from './issue.ts'
import { isReport, mainBeside, nearestJoined, ruling, toldWith, verbBehind } from './main-clause.ts'
import { confidence, type Found, formAt, isFirstPerson, isOneOf, placeOf, type Setting } from './setting.ts'
import { isOfPresent } from './tense.ts'

/** How a word or phrase opens what is required: by itself, or beside something in the main clause. */
type Opening = 'alone' | 'only' | 'done' | 'awaited' | 'promised' | 'denied'

const openingAt = (setting: Setting, at: number): Opening | undefined => {
  const { sentence, locale } = setting
  const { alone, only, onlyWords, promised, denied, lasting } = locale.conditions.openers
  const opens = (list: readonly string[]): boolean => phraseLengthAt(list, sentence.tokens, at) > 0
  if (opens(alone)) return isOnlyATime(setting, at, alone) || isParticle(setting, at) ? undefined : 'alone'
  const isPhrase = hasRelation(sentence, at, 'case') || isBeforeMark(sentence, at)
  if (opens(only) && !(isPhrase && opens(promised))) {
    if (followsOnly(sentence, at, onlyWords)) return 'only'
    if (isDoneBy(setting, at)) return 'done'
    if (!isPhrase && !opens(promised)) return 'awaited'
  }
  const isClause = hasRelation(sentence, at, 'mark') && !isPhrase && !isBehindItsVerb(sentence, at)
  if (opens(lasting) && isClause && isOfPresent(setting, at)) return 'alone'
  if (isPhrase) return undefined
  return opens(promised) ? 'promised' : opens(denied) ? 'denied' : undefined
}

/** The clauses of a condition: what is required, and the main clause that depends on it. */
interface Clauses {
  readonly required: number
  readonly main: number
  /** The clause that the main one is told with: "is ready to help if". */
  readonly told: number
}

const openersOf = ({ locale }: Setting): Readonly<Record<Opening, readonly string[]>> => {
  const { alone, only, promised, denied } = locale.conditions.openers
  return { alone, only, done: only, awaited: only, promised, denied }
}

const clausesAt = (setting: Setting, at: number, opening: Opening): Clauses | undefined => {
  const { sentence, locale } = setting
  const { alone } = locale.conditions.openers
  const phrase = phraseLengthAt(openersOf(setting)[opening], sentence.tokens, at)
  const marked = phrase > 1 ? clauseMarkedAt(sentence, at + phrase - 1) : undefined
  const opened = finiteOf(
    sentence,
    marked ?? clauseBelow(sentence, at, phrase) ?? phraseBelow(sentence, at, phrase) ?? clauseOpenedAt(sentence, at),
    at,
  )
  // "bli så lenge de trenger": the opener hangs on the main verb before it
  const isMain = opened !== undefined && opened < at
  // "med mindre X ber om unnskyldning": the tree may take the phrase for words of their own
  const isPhrase =
    opened !== undefined && opened > at && opened < at + phrase && !isTagged(sentence.tokens[at + phrase], 'PUNCT')
  const inTree = !isMain && !isPhrase && opened !== undefined && (sentence.tokens[opened]?.head ?? -1) >= 0
  const lost = opening === 'alone' && hasRelation(sentence, at, 'case') ? lostVerb(sentence, at) : undefined
  const required = lost ?? (inTree ? opened : opening === 'alone' ? verbBehind(sentence, at) : undefined)
  if (required === undefined) return undefined
  const within = (token: number | undefined): boolean => token !== undefined && token >= at && token < at + phrase
  const hung = inTree && lost === undefined ? aboveClause(sentence, required) : undefined
  // "as soon as", "provided that": the clause may hang on the phrase that opens it, and that on the main clause
  const outside = within(hung) ? sentence.tokens[hung ?? at]?.head : hung
  const isLost = outside === undefined || outside < 0 || within(outside) || isReport(setting, outside, required)
  const above = isMain ? opened : isLost ? mainBeside(setting, required, at) : outside
  // "ready to discuss it, but not before": nothing more is said of when, and the whole clause depends on it
  const isAll = required >= at && required < at + phraseLengthAt(alone, sentence.tokens, at)
  const whole = isAll
    ? treeOf(sentence)
        .pathToRoot(required)
        .find((step) => treeOf(sentence).childrenBy(step, 'nsubj', 'expl').length > 0)
    : undefined
  const main =
    whole ?? (above === undefined || above > at ? above : nearestJoined(sentence, ruling(sentence, above), at))
  return main === undefined || main < 0 || main === required || isTooLate(setting, main)
    ? undefined
    : { required, main, told: toldWith(setting, main) }
}

/** How many words may stand between the two helpers: "ville vi ikke ha kommet". */
const helperReach = 3

/** "If they had asked, we would have come": what can no longer be, and depends on nothing. */
const isTooLate = ({ sentence, locale }: Setting, main: number): boolean => {
  const { tokens } = sentence
  const { pastFuture, perfect } = locale.contacts
  return tokens.some(
    ({ lower }, at) =>
      pastFuture.has(lower) &&
      (at === main || tokens[at]?.head === main || tokens[main]?.head === at) &&
      tokens
        .slice(at + 1, at + 1 + helperReach)
        .some((token) => perfect.has(token.lower) && token.feats.VerbForm === 'Inf'),
  )
}

/** The clause whose conjunction ends a phrase: "as soon as the courts allow it". */
const clauseMarkedAt = (sentence: Sentence, last: number): number | undefined => {
  const token = sentence.tokens[last]
  return token && isRelation(token, 'mark') && token.head > last ? token.head : undefined
}

/** "så snart X har betalt": the clause that hangs on the words of the phrase that opens it, or beside them and right behind. */
const clauseBelow = (sentence: Sentence, at: number, phrase: number): number | undefined => {
  if (phrase < 2) return undefined
  const tree = treeOf(sentence)
  const clausesOf = (head: number): readonly number[] =>
    tree
      .childrenBy(head, 'advcl', 'acl', 'ccomp')
      .filter((clause) => clause >= at + phrase && sentence.tokens[clause]?.upos === 'VERB')
  const own = [...Array(phrase).keys()].flatMap((step) => clausesOf(at + step))
  const beside = clausesOf(sentence.tokens[at + phrase - 1]?.head ?? -1)
  return own[0] ?? beside.find((clause) => tree.subtreeOf(clause)[0] === at + phrase)
}

/** "in return for two generals": the noun that the last word of a phrase opens. */
const phraseBelow = (sentence: Sentence, at: number, phrase: number): number | undefined => {
  const last = at + phrase - 1
  const head = sentence.tokens[last]?.head ?? -1
  const isOpened = phrase > 1 && hasRelation(sentence, last, 'case') && head > last
  return isOpened && isTagged(sentence.tokens[head], 'NOUN') ? head : undefined
}

/** "until three men thrown out have their papers back": the tree may mark the participle behind the subject for the clause. */
const finiteOf = (sentence: Sentence, opened: number | undefined, at: number): number | undefined => {
  const { tokens } = sentence
  const noun = opened !== undefined && hasRelation(sentence, opened, 'acl') ? (tokens[opened]?.head ?? -1) : -1
  const verb = noun > at && hasRelation(sentence, noun, 'nsubj') ? (tokens[noun]?.head ?? -1) : -1
  return opened !== undefined && verb > opened ? verb : opened
}

/** The clause that a condition hangs on: above "den dag …" the verb, above "he added, \"once …\"" the clause he added to. */
const aboveClause = (sentence: Sentence, required: number): number | undefined => {
  const above = sentence.tokens[required]?.head ?? -1
  const isRelay = hasRelation(sentence, required, 'acl') || hasRelation(sentence, above, 'parataxis')
  return isRelay ? sentence.tokens[above]?.head : above
}

/** Tells whether the main clause is such as makes this opening a condition. */
const fitsMain = (
  setting: Setting,
  { required, main, told }: Clauses,
  opening: Opening,
  spoken: readonly LocalKey[],
): boolean => {
  const { sentence, locale } = setting
  if (lasts(setting, required) || isOnlyToSpeak(setting, main)) return false
  const subject = subjectOf(sentence, told)
  switch (opening) {
    case 'promised':
      return (
        hangsAsIf(setting, required) &&
        !(spoken.length === 0 && isUndergone(setting, told, subject)) &&
        (promises(setting, main) ||
          promises(setting, told) ||
          isAwaited(setting, { required, main, told }, spoken) ||
          isOurs(setting, main, subject) ||
          (spoken.length === 1 && isToBeGiven(setting, main)))
      )
    case 'denied':
      return spoken.length === 1 && isNegated(sentence, main, locale)
    case 'done':
      return spoken.length === 1
    case 'awaited':
      return isAwaited(setting, { required, main, told }, spoken)
    case 'alone':
      // "freed them in return for money" is told as done
      if (sentence.tokens[required]?.upos === 'NOUN' && !(promises(setting, main) || promises(setting, told)))
        return false
      return spoken.length > 0 || (isConduct(setting, subject) && !isNarrated(sentence, told, required))
    case 'only':
      return true
  }
}

/** "will say more once": what comes is a word and no act; "says yes if" is an assent. */
export const isOnlyToSpeak = ({ sentence, locale }: Setting, main: number): boolean => {
  const token = sentence.tokens[main]
  return (
    token !== undefined &&
    isFormOfAny(token, locale.stances.procedural) &&
    fitting(sentence, main, entriesByForm(token, locale.stances.verbs)) === undefined
  )
}

/** "Armenia would be hit if": what befalls a side, and is no promise of its; "is prepared to" is one. */
const isUndergone = ({ sentence, locale }: Setting, main: number, subject: number | undefined): boolean =>
  subject !== undefined &&
  hasRelation(sentence, subject, 'nsubj:pass') &&
  !(sentence.tokens[main]?.upos !== 'AUX' && isOneOf(sentence, main, locale.conditions.openers.promises))

/** "will reopen the road when Kenya hands over the men": what one gives, and what another side is to do before. */
const isAwaited = (setting: Setting, { required, main, told }: Clauses, spoken: readonly LocalKey[]): boolean => {
  const { sentence, locale } = setting
  const subject = subjectOf(sentence, told)
  const [holder, other] =
    spoken.length > 0 ? spoken : isConduct(setting, subject) ? holdersOf(setting, subject ?? -1) : []
  const doer = treeOf(sentence).childrenBy(required, 'nsubj')[0]
  return (
    holder !== undefined &&
    other === undefined &&
    doer !== undefined &&
    isOfOthers(setting, doer, holder) &&
    isOneOf(sentence, main, locale.positions.giving) &&
    ![main, required].some((verb) => isPreterite(sentence.tokens[verb]))
  )
}

/** "båtene blir levert tilbake": what comes about by whoever says so. */
const isToBeGiven = ({ sentence, locale }: Setting, main: number): boolean =>
  isOneOf(sentence, main, locale.positions.giving) &&
  treeOf(sentence)
    .childrenBy(main, 'aux')
    .some((aux) => locale.positions.becoming.has(formAt(sentence, aux)))

/** "kept its troops there until a deal was reached": both told as past. */
const isNarrated = (sentence: Sentence, told: number, required: number): boolean =>
  isPreterite(sentence.tokens[told]) &&
  [required, ...treeOf(sentence).childrenBy(required, 'aux', 'aux:pass', 'cop')].some((verb) =>
    isPreterite(sentence.tokens[verb]),
  )

const isPreterite = (token: Token | undefined): boolean =>
  token?.feats.Tense === 'Past' && token.feats.VerbForm === 'Fin'

/** "help if X asks for it": what is required hangs on what is promised; behind "ask if" it is a question. */
const hangsAsIf = ({ sentence, locale }: Setting, required: number): boolean => {
  if (hasRelation(sentence, required, 'advcl', 'conj', 'acl')) return true
  const above = sentence.tokens[sentence.tokens[required]?.head ?? -1]
  return (
    hasRelation(sentence, required, 'ccomp') &&
    above?.feats.VerbForm === 'Inf' &&
    entriesOf(above, locale.speech.verbs).length === 0
  )
}

/** "If they leave, we open the border": what the speaker's side does. */
export const isOurs = (setting: Setting, main: number, subject: number | undefined): boolean =>
  subject !== undefined &&
  isFirstPerson(setting, subject) &&
  !setting.locale.positions.alone.has(formAt(setting.sentence, subject)) &&
  // without marks too "we" is somebody's own word: "stoppar vi leveranserna, säger ministern"
  (setting.isQuoted(placeOf(setting.sentence, main)) ||
    setting.speakersAt(placeOf(setting.sentence, main)).length === 1) &&
  // "har vi vunne noko" tells what has come of it
  !treeOf(setting.sentence)
    .childrenBy(main, 'aux')
    .some((aux) => setting.locale.contacts.perfect.has(formAt(setting.sentence, aux)))

/**
 * Who speaks at the opener, or where a reporting clause parts it from what depends: “can be settled”, he said, if …;
 * until that happened, she said, the crossing ….
 */
const speakersOf = (setting: Setting, place: number, main: number): readonly LocalKey[] => {
  const spoken = setting.speakersAt(place)
  const start = placeOf(setting.sentence, main)
  return spoken.length === 0 && (setting.isQuoted(start) || place < start) ? setting.speakersAt(start) : spoken
}

/** Finds conditions by the word that opens what is required: "until", "only if", "så lenge", "forutsatt at". */
export const findOpeners = (setting: Setting): readonly Found[] =>
  flatMap(setting.sentence.tokens, (token, at): readonly Found[] => {
    const opening = openingAt(setting, at)
    const clauses = opening && clausesAt(setting, at, opening)
    const spoken = clauses ? speakersOf(setting, token.start, clauses.main) : []
    if (!clauses || !fitsMain(setting, clauses, opening, spoken)) return []
    const { sentence } = setting
    const required = clauseRange(sentence, clauses.required, true)
    const dependent = withJoined(sentence, clauses.told)
    const range = {
      start: Math.min(token.start, required.start, dependent.start),
      end: Math.max(required.end, dependent.end, endOfJoined(sentence, clauses.required)),
    }
    const holders = conditionHolders(setting, clauses.told, spoken, opening === 'promised')
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders: holders.length === 1 ? holders : [],
        range: shortened(setting, range, token.start),
        at: token.start,
        issue: issueOf(setting, clauses.main),
        condition: {
          requires: wordsOf(setting, required),
          for: wordsOf(
            setting,
            beside(setting, dependent, { start: Math.min(token.start, required.start), end: required.end }),
          ),
        },
      },
    ]
  })

/** How long what depends may be with the clause it is joined to. */
const longestJoined = 200

/** "would be suspended and would not be issued again until": a joined clause with the one that has its subject. */
const withJoined = (sentence: Sentence, told: number): Range => {
  const own = clauseRange(sentence, told, true)
  const head = sentence.tokens[told]?.head ?? -1
  const tree = treeOf(sentence)
  const isShared =
    hasRelation(sentence, told, 'conj') &&
    tree.childrenBy(told, 'nsubj').length === 0 &&
    tree.childrenBy(told, 'aux').length > 0 &&
    tree.childrenBy(head, 'nsubj').length > 0
  const start = isShared ? clauseRange(sentence, head, true).start : own.start
  return own.end - start <= longestJoined ? { start: Math.min(start, own.start), end: own.end } : own
}

/** "forutsatt at X og at Y", "provided that X leaves and pays": the end of the last clause that is required beside the first; 0 where there is none. */
const endOfJoined = (sentence: Sentence, required: number): number => {
  const tree = treeOf(sentence)
  const isTensed = sentence.tokens[required]?.feats.VerbForm === 'Fin'
  const joined = tree
    .childrenBy(required, 'conj')
    .findLast(
      (child) =>
        tree.childrenBy(child, 'mark').length > 0 ||
        (isTensed && sentence.tokens[child]?.feats.VerbForm === 'Fin' && tree.childrenBy(child, 'nsubj').length === 0),
    )
  return joined === undefined ? 0 : clauseRange(sentence, joined, true).end
}

/** What is left of the main clause once the condition that stands in it is taken out. */
const beside = ({ document }: Setting, whole: Range, condition: Range): Range => {
  const text = document.report.text
  const before = trimmed(text, { start: whole.start, end: Math.min(whole.end, Math.max(whole.start, condition.start)) })
  const behind = trimmed(text, { start: Math.min(whole.end, Math.max(whole.start, condition.end)), end: whole.end })
  const kept = before.end - before.start >= behind.end - behind.start ? before : behind
  return { start: kept.start + (/^[\s,;:]*/u.exec(text.slice(kept.start, kept.end))?.[0].length ?? 0), end: kept.end }
}

/** "only once", "only happen, as we have noted, once", "bare dersom", "først når": the word stands before, in the clause. */
const followsOnly = (sentence: Sentence, at: number, onlyWords: readonly string[]): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const token = sentence.tokens[before]
    if (!token || /^[.;:!?]$/u.test(token.form)) return false
    if (onlyWords.includes(token.lower)) return true
  }
  return false
}

/** The head of the clause or noun phrase that a conjunction or preposition opens. */
const clauseOpenedAt = (sentence: Sentence, at: number): number | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (isRelation(token, 'mark', 'case', 'advmod', 'fixed') && token.head >= 0) {
    const governor = sentence.tokens[token.head]
    if (
      governor &&
      isRelation(token, 'fixed', 'advmod') &&
      isRelation(governor, 'mark', 'case', 'advmod') &&
      governor.head >= 0
    )
      return governor.head
    return token.head
  }
  // "den dag Thailand slopar …": the clause hangs on the day
  return isRelation(token, 'det') ? treeOf(sentence).childrenBy(token.head, 'acl')[0] : undefined
}

/** "would reopen", "er villig til": what the clause says is to come, and hangs on the condition. */
export const promises = ({ sentence, locale }: Setting, main: number): boolean =>
  treeOf(sentence)
    .pathToRoot(main)
    .slice(0, 3)
    .flatMap((at) => [at, ...treeOf(sentence).childrenBy(at, 'aux', 'cop', 'xcomp')])
    .some((at) => {
      const token = sentence.tokens[at]
      return token !== undefined && isFormOfAny(token, locale.conditions.openers.promises)
    })

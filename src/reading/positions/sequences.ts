import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { LocalKey } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { trimmed } from '../../text/span.ts'
import { isAskedOf } from './asked.ts'
import { subjectOf } from './clause.ts'
import { conditionHolders, isConduct } from './condition-holders.ts'
import { shortened, wordsOf } from './excerpt.ts'
import { holdersOf, isOwnSide } from './holders.ts'
import { issueOf } from './issue.ts'
import { confidence, type Found, formAt, isOneOf, type Setting, speakerAt } from './setting.ts'
import { aboveOpened, isOfPresent } from './tense.ts'

/** How many words before "before" the word that asks or refuses may stand, and behind it its verb. */
const askedWithin = 25
const verbWithin = 10
/** How many words before the modal "no" may open its subject: "no sanctions shall be eased". */
const negatedWithin = 4

/**
 * "X must go before anything can be discussed", "will not talk before X is free", "no deal without X": what must come first. Where the main
 * clause is no demand and no refusal, "before" tells only when.
 */
export const findSequences = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const { tokens } = sentence
  const { before, without, openers, moments } = locale.conditions
  const { negations, will, demandModals } = locale.positions
  const { verbs } = locale.stances
  return flatMap(tokens, (token, at): readonly Found[] => {
    // "ikke uten videre"
    if (moments.has(formAt(sentence, at + 1))) return []
    const isWithout = without.has(token.lower)
    if (!(isWithout || before.has(token.lower)) || phraseLengthAt(openers.alone, tokens, at - 1) > 0) return []
    // "vi skriver ikke under før fangene er fri": in the present and in somebody's mouth, the negation alone is a refusal
    const isSpokenOfNow =
      !isWithout &&
      (speakerAt(setting, token.start) !== undefined ||
        isConduct(setting, subjectOf(sentence, aboveOpened(sentence, at)))) &&
      isOfPresent(setting, at)
    // "said no water would flow before": the past of "will"
    const isReported = speakerAt(setting, token.start) !== undefined && !setting.isQuoted(token.start)
    const edge = tokens.findLastIndex(({ form }, index) => index < at && /^[.;:!?–«“"]$/u.test(form))
    const stop = tokens.findIndex(({ form }, index) => index > at && /^[.;:!?,»”"]$/u.test(form))
    const later = tokens.findIndex(
      ({ upos }, index) =>
        index > at && index <= at + verbWithin && (stop < 0 || index < stop) && (upos === 'VERB' || upos === 'AUX'),
    )
    if (later < 0 && !isWithout) return []
    const asking = tokens.findLastIndex(
      (_, index) =>
        index > Math.max(edge, at - askedWithin) &&
        index < at &&
        (((isWithout || isSpokenOfNow) && negations.has(formAt(sentence, index))) ||
          isOneOf(sentence, index, demandModals) ||
          will.has(formAt(sentence, index)) ||
          (isReported && locale.contacts.pastFuture.has(formAt(sentence, index))) ||
          isWant(setting, index, verbs) ||
          isRefusal(setting, index, at)),
    )
    if (asking < 0) return []
    const clause = tokens[asking]?.upos === 'VERB' ? asking : (tokens[asking]?.head ?? asking)
    const opened = Math.max(edge + 1, openedAt(sentence, clause, locale))
    // "no sanctions shall be eased before": the subject's
    const isNone =
      !isWithout &&
      tokens
        .slice(Math.max(edge + 1, asking - negatedWithin), asking)
        .some(({ lower, upos }) => upos === 'DET' && negations.has(lower))
    const isRefused = isRefusal(setting, asking, at)
    const negated =
      isNone || isRefused || tokens.slice(Math.max(0, asking - 1), at).some(({ lower }) => negations.has(lower))
    if (isWithout && !negated) return []
    const last = stop < 0 ? tokens.length - 1 : stop - 1
    const isOpen = tokens
      .slice(at + 1, last + 1)
      .some(
        ({ lower, deprel, feats }) =>
          locale.contacts.possible.has(lower) || deprel === 'aux:pass' || feats.Voice === 'Pass',
      )
    // "De må slippe folka fri før vi setter oss": what must be, by the one who says so
    const isModal = isOneOf(sentence, asking, demandModals)
    const isAsked = isModal && speakerAt(setting, token.start) !== undefined
    // "Han mener Sverige må be om unnskyldning før": of the one who thinks so
    const thinking = isModal && hasRelation(sentence, clause, 'ccomp') ? tokens[clause]?.head : undefined
    const wanting =
      isRefused || isWant(setting, asking, verbs)
        ? subjectOf(sentence, asking)
        : thinking !== undefined && speakerAt(setting, token.start) === undefined
          ? subjectOf(sentence, thinking)
          : undefined
    const wanted = wanting === undefined ? [] : holdersOf(setting, wanting)
    if (!negated && !isOpen && !isAsked && !isOwnMove(setting, later, wanted)) return []
    const [holder, other] =
      wanted.length === 1 ? wanted : conditionHolders(setting, clause, setting.speakersAt(token.start), false)
    if (holder === undefined || other !== undefined) return []
    const main = { start: tokens[opened]?.start ?? 0, end: tokens[at - 1]?.end ?? 0 }
    const start =
      wanting === undefined
        ? main.start
        : Math.max(main.start, tokens[treeOf(sentence).subtreeOf(wanting)[0] ?? wanting]?.start ?? 0)
    const following = { start: tokens[at + 1]?.start ?? 0, end: tokens[last]?.end ?? 0 }
    const [requires, dependent] = negated
      ? [following, { start, end: main.end }]
      : [{ start, end: main.end }, following]
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders: [holder],
        range: shortened(setting, { start, end: following.end }, token.start),
        at: token.start,
        issue: issueOf(setting, later < 0 ? asking : later),
        condition: { requires: wordsOf(setting, requires), for: wordsOf(setting, dependent) },
      },
    ]
  })
}

/**
 * "demands an apology, and says that it will not return before", "Ghana wants the island, while Togo will not discuss it
 * before": where the clause opens, behind its conjunction; 0 where it is the whole sentence.
 */
const openedAt = (sentence: Sentence, clause: number, { speech }: Locale): number => {
  const isAnothers =
    hasRelation(sentence, clause, 'advcl', 'conj') && treeOf(sentence).childrenBy(clause, 'nsubj').length > 0
  if (!isAnothers && !hasRelation(sentence, clause, 'ccomp')) return 0
  const own = treeOf(sentence)
    .subtreeOf(clause)
    .filter((at) => sentence.tokens[at]?.upos !== 'PUNCT')
  const [first, second] = own
  const isOpener = isAnothers
    ? hasRelation(sentence, first ?? -1, 'mark', 'cc')
    : speech.complementisers.has(formAt(sentence, first ?? -1))
  return (isOpener ? second : first) ?? 0
}

/** How long a phrase may be that "without" opens at the beginning of a clause. */
const frontedWithin = 12

/** "Without aid there will be no truce", "Uten garantier får vi ingen avtale": what must be there, at the beginning. */
export const findFronted = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const { tokens } = sentence
  return flatMap(tokens, (token, at): readonly Found[] => {
    const isClauseStart =
      at === 0 ||
      tokens[at - 1]?.upos === 'PUNCT' ||
      tokens[at - 1]?.upos === 'SCONJ' ||
      tokens[at - 1]?.upos === 'CCONJ'
    if (!isClauseStart || !locale.conditions.without.has(token.lower) || !hasRelation(sentence, at, 'case')) return []
    const main = tokens[token.head]?.head ?? -1
    const phrase = treeOf(sentence)
      .subtreeOf(token.head)
      .filter((below) => tokens[below]?.upos !== 'PUNCT')
    const last = phrase.at(-1) ?? at
    const subject = subjectOf(sentence, main)
    const own = subject !== undefined && isConduct(setting, subject) ? holdersOf(setting, subject) : []
    const holder = speakerAt(setting, token.start) ?? (own.length === 1 ? own[0] : undefined)
    if (main <= last || last - at > frontedWithin || holder === undefined) return []
    const stop = tokens.findIndex(({ form }, index) => index > main && /^[.;:!?,»”"]$/u.test(form))
    const end = stop < 0 ? tokens.length : stop
    const isDenied = tokens.slice(last + 1, end).some(({ lower }) => locale.positions.negations.has(lower))
    if (!isDenied) return []
    const required = { start: token.start, end: tokens[last]?.end ?? token.end }
    const dependent = {
      start: tokens.slice(last + 1).find(({ upos }) => upos !== 'PUNCT')?.start ?? required.end,
      end: tokens[end - 1]?.end ?? required.end,
    }
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders: [holder],
        range: shortened(setting, { start: token.start, end: dependent.end }, token.start),
        at: token.start,
        issue: issueOf(setting, main),
        condition: { requires: wordsOf(setting, required), for: wordsOf(setting, dependent) },
      },
    ]
  })
}

/** How long "no X, no Y" may be, in tokens. */
const bargainWithin = 12

/** "No prisoners, no talks": the one is not to be had without the other. */
export const findBargains = (setting: Setting): readonly Found[] => {
  const { sentence, locale, document } = setting
  const { tokens } = sentence
  const isNo = (at: number): boolean =>
    locale.positions.negations.has(formAt(sentence, at)) &&
    tokens[at]?.upos === 'DET' &&
    tokens[at + 1]?.upos !== 'PUNCT'
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  const comma = tokens.findIndex(({ form }, at) => at > first + 1 && form === ',')
  if (first < 0 || comma < 0 || comma > first + bargainWithin || !isNo(first) || !isNo(comma + 1)) return []
  const last = tokens.findIndex(({ upos }, at) => at > comma + 1 && upos === 'PUNCT')
  const { start } = tokens[first] ?? sentence
  const end = tokens[(last < 0 ? tokens.length : last) - 1]?.end ?? sentence.end
  const holder = speakerAt(setting, start)
  const hasVerb = tokens.some((token) => isTagged(token, 'VERB', 'AUX') && token.start > start && token.start < end)
  if (holder === undefined || hasVerb) return []
  const required = trimmed(document.report.text, { start, end: tokens[comma]?.start ?? end })
  const dependent = { start: tokens[comma + 1]?.start ?? start, end }
  return [
    {
      stance: 'condition',
      confidence: confidence.condition,
      holders: [holder],
      range: { start, end },
      at: start,
      issue: issueOf(setting, comma + 1),
      condition: { requires: wordsOf(setting, required), for: wordsOf(setting, dependent) },
    },
  ]
}

/** "Only then can deliveries resume": what depends on what the sentence before asks for. */
export const findOnlyThen = (setting: Setting): readonly Found[] => {
  const { sentence, locale, index, document } = setting
  const first = sentence.tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  const opener = sentence.tokens[first]
  const before = document.analysis.sentences[index - 1]
  if (!opener || !before || phraseLengthAt(locale.conditions.onlyThen, sentence.tokens, first) === 0) return []
  const { root } = treeOf(sentence)
  // "Only then would Kenya return": outside anybody's mouth a side's own conduct
  const subject = subjectOf(sentence, root)
  const own = subject !== undefined && isConduct(setting, subject) ? holdersOf(setting, subject) : []
  const holder = speakerAt(setting, opener.start) ?? (own.length === 1 ? own[0] : undefined)
  if (holder === undefined) return []
  const stop = sentence.tokens.findIndex(({ form }, at) => at > first && /^[.;:!?,»”"]$/u.test(form))
  const range = {
    start: opener.start,
    end: sentence.tokens[stop < 0 ? sentence.tokens.length - 1 : stop - 1]?.end ?? opener.end,
  }
  return [
    {
      stance: 'condition',
      confidence: confidence.condition,
      holders: [holder],
      range: shortened(setting, range, opener.start),
      at: opener.start,
      issue: issueOf(setting, root),
      condition: { requires: wordsOf(setting, trimmed(document.report.text, before)), for: wordsOf(setting, range) },
    },
  ]
}

/** "refuses to sign before": a verb of refusing, with the infinitive of what is refused before the word. */
const isRefusal = ({ sentence, locale }: Setting, at: number, before: number): boolean => {
  const token = sentence.tokens[at]
  return (
    token?.upos === 'VERB' &&
    entriesOf(token, locale.stances.verbs).some(
      ({ stance, with: particles }) => stance === 'rejects' && particles.length === 0,
    ) &&
    treeOf(sentence)
      .childrenBy(at, 'xcomp', 'ccomp', 'obj')
      .some((child) => child > at && child < before && sentence.tokens[child]?.feats.VerbForm === 'Inf')
  )
}

/** "demands that they be lifted before he travels": what comes after is done by the one who asks, or by his side. */
const isOwnMove = (setting: Setting, verb: number, wanted: readonly LocalKey[]): boolean => {
  const mover = subjectOf(setting.sentence, verb)
  const [holder] = wanted
  return mover !== undefined && holder !== undefined && isOwnSide(setting, mover, holder)
}

/** A verb of wanting, whatever it wants. */
const isWant = (setting: Setting, at: number, verbs: readonly StanceWord[]): boolean => {
  const token = setting.sentence.tokens[at]
  return (
    token?.upos === 'VERB' &&
    // "must ask for pardon before": what is asked of whoever is to ask
    !isAskedOf(setting, at) &&
    entriesOf(token, verbs).some(
      ({ stance, negated, with: particles }) =>
        particles.length === 0 && ((stance === 'seeks' && negated === 'rejects') || stance === 'demands'),
    )
  )
}

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { objectKindsOf } from '../../locales/measures.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Range } from '../../text/span.ts'
import { clauseRange, subjectOf } from './clause.ts'
import { conditionHolders } from './condition-holders.ts'
import { whatFollows } from './demands.ts'
import { shortened, wordsOf } from './excerpt.ts'
import { mayHold } from './holders.ts'
import { issueOf } from './issue.ts'
import { isOnlyToSpeak, isOurs, promises } from './openers.ts'
import { confidence, type Found, isOneOf, type Setting, speakerAt } from './setting.ts'

/** How far into a sentence a clause may begin: a dash, a mark, "men". */
const openingWithin = 3

/** "Får vi båtene tilbake, åpner vi grensen": a condition that opens with its verb, in languages that have that. */
export const findVerbFirst = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const { tokens } = sentence
  if (!locale.speech.verbSecond) return []
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ')
  const opener = tokens[first]
  if (!opener || first > openingWithin || !isFiniteAt(sentence, first)) return []
  const comma = tokens.findIndex(({ form }, at) => at > first + 1 && form === ',')
  const behind = comma + (locale.conditions.afterwards.has(tokens[comma + 1]?.lower ?? '') ? 2 : 1)
  if (comma < 0 || !isFiniteAt(sentence, behind)) return []
  const main = hasRelation(sentence, behind, 'aux', 'cop') ? (tokens[behind]?.head ?? behind) : behind
  // "Begynn med gjerdet, skal han ha sagt"
  if (isOnlyToSpeak(setting, main)) return []
  const subject = subjectOf(sentence, main)
  // "er avtalen død": what becomes of a deal
  const isDeal =
    subject !== undefined &&
    objectKindsOf(locale.measures, sentence.tokens[subject]?.lower ?? '').includes('agreements')
  if (!(isDeal || promises(setting, main) || isOurs(setting, main, subject))) return []
  const spoken = setting.speakersAt(opener.start)
  const holders = conditionHolders(setting, main, spoken, true)
  if (holders.length !== 1) return []
  const dependent = { start: tokens[behind]?.start ?? 0, end: clauseRange(sentence, main, true).end }
  return [
    told(setting, holders, { required: { start: opener.start, end: tokens[comma - 1]?.end ?? 0 }, dependent, main }),
  ]
}

const isFiniteAt = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return (token?.upos === 'VERB' || token?.upos === 'AUX') && token.feats.VerbForm === 'Fin'
}

/** "The gunboat leaves first, and then we can talk": what must come first, told as if it were so. */
export const findFirstThen = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const { first } = locale.conditions
  const { demandModals } = locale.positions
  return flatMap(sentence.tokens, (token, at): readonly Found[] => {
    if (token.upos !== 'ADV' || !first.has(token.lower) || !hasRelation(sentence, at, 'advmod')) return []
    const main = token.head
    const holder = speakerAt(setting, token.start)
    // with a modal it is a demand, and read there
    const isModal = treeOf(sentence)
      .pathToRoot(main)
      .slice(0, 3)
      .some((verb) =>
        treeOf(sentence)
          .childrenBy(verb, 'aux')
          .some((aux) => isOneOf(sentence, aux, demandModals)),
      )
    if (holder === undefined || !mayHold(setting.actors, holder) || isModal || !setting.isQuoted(token.start)) return []
    if (sentence.tokens[main]?.feats.Tense !== 'Pres') return []
    const required = clauseRange(sentence, main, true)
    const dependent = whatFollows(setting, main, required)
    return dependent ? [told(setting, [holder], { required, dependent, main })] : []
  })
}

interface Parts {
  readonly required: Range
  readonly dependent: Range
  readonly main: number
}

const told = (setting: Setting, holders: Found['holders'], { required, dependent, main }: Parts): Found => {
  const place = required.start
  return {
    stance: 'condition',
    confidence: confidence.condition,
    holders,
    range: shortened(setting, { start: required.start, end: Math.max(required.end, dependent.end) }, place),
    at: place,
    issue: issueOf(setting, main),
    condition: { requires: wordsOf(setting, required), for: wordsOf(setting, dependent) },
  }
}

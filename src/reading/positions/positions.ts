import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { indexLexemes, isFormOf, type LexemeIndex } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import type { StanceWord, Verdict } from '../../locales/positions.ts'
import type { LocalKey, PositionAccount, StatementAccount } from '../../model/reading.ts'
import type { Stance } from '../../model/record.ts'
import { type Range, spanIn } from '../../text/span.ts'
import type { ActorLayer, Document } from '../document.ts'
import { clauseChain, clauseRange, isNegated, subjectOf } from './clause.ts'
import { findConditions } from './conditions.ts'
import { issueOf } from './issue.ts'

/** How sure each way of reading a stance is, before calibration. */
const confidence = { verb: 0.7, adjective: 0.75, verdict: 0.7, demand: 0.6, excludes: 0.75, condition: 0.7 } as const

interface StanceIndex {
  readonly verbs: LexemeIndex<StanceWord>
  readonly adjectives: LexemeIndex<StanceWord>
  readonly verdicts: LexemeIndex<Verdict>
}

const indexes = new WeakMap<Locale, StanceIndex>()

const indexOf = (locale: Locale): StanceIndex => {
  const known = indexes.get(locale)
  if (known) return known
  const made = {
    verbs: indexLexemes(locale.positions.verbs, (entry) => entry.word),
    adjectives: indexLexemes(locale.positions.adjectives, (entry) => entry.word),
    verdicts: indexLexemes(locale.positions.verdicts, (entry) => entry.word),
  }
  indexes.set(locale, made)
  return made
}

/** A stance before its holder is known to be one that takes stances. */
interface Found {
  readonly stance: Stance
  readonly holders: readonly LocalKey[]
  readonly range: Range
  readonly issue: string
  readonly confidence: number
  readonly condition?: { readonly requires: string; readonly for: string }
}

/** What the readers of one sentence need: who speaks where, and who is meant. */
export interface Setting {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly locale: Locale
  readonly actors: ActorLayer
  /** The speakers of the innermost statement that holds the place; empty where nobody known speaks. */
  speakersAt(place: number): readonly LocalKey[]
}

/**
 * Finds where sides stand: who seeks, offers, accepts, demands, rejects or leaves out what, and on what condition.
 * Only a known actor holds a stance; what the reporter merely tells of is none.
 */
export const findPositions = (
  document: Document,
  actors: ActorLayer,
  statements: readonly StatementAccount[],
): readonly PositionAccount[] => {
  const speakersAt = (place: number): readonly LocalKey[] => statements[statementAt(statements, place)]?.speakers ?? []
  const found = document.analysis.sentences.flatMap((sentence, index) => {
    const setting: Setting = { document, sentence, index, locale: document.localeOf(sentence), actors, speakersAt }
    return [...findStances(setting), ...findConditions(setting).map((it) => ({ ...it, confidence: confidence.condition }))]
  })
  const accounts = found.flatMap(({ holders, range, ...rest }): readonly PositionAccount[] => {
    const [holder] = holders
    if (holder === undefined || !takesStances(actors, holder)) return []
    const statement = statementAt(statements, range.start)
    return [{ ...rest, holder, evidence: spanIn(document.report, range.start, range.end), ...(statement >= 0 && { statement }) }]
  })
  return withoutRepeats(accounts)
}

/** Index of the shortest statement that holds a place; -1 where none does. */
const statementAt = (statements: readonly StatementAccount[], place: number): number => {
  let best = -1
  let shortest = Number.POSITIVE_INFINITY
  statements.forEach(({ spans, speakers }, i) => {
    for (const span of spans)
      if (span.start <= place && place < span.end && speakers.length > 0 && span.end - span.start < shortest) {
        best = i
        shortest = span.end - span.start
      }
  })
  return best
}

const takesStances = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(key)
  return kind !== 'unnamed' || country !== undefined
}

/** One stance a clause: of two that overlap, the one with the narrower evidence. */
const withoutRepeats = (accounts: readonly PositionAccount[]): readonly PositionAccount[] =>
  accounts.filter(
    (account, i) =>
      !accounts.some((other, j) => {
        if (i === j || other.holder !== account.holder) return false
        const within = account.evidence.start <= other.evidence.start && other.evidence.end <= account.evidence.end
        const same = account.evidence.start === other.evidence.start && other.evidence.end === account.evidence.end
        return within && (same ? j < i : other.stance === account.stance)
      }),
  )

const findStances = (setting: Setting): readonly Found[] =>
  setting.sentence.tokens.flatMap((token, at): readonly Found[] => {
    const { verbs, adjectives, verdicts } = indexOf(setting.locale)
    const verb = token.upos === 'VERB' || token.upos === 'AUX' ? verbs.find(token) : undefined
    if (verb && standsWith(setting.sentence, at, verb)) return stanceOf(setting, at, verb, confidence.verb)
    const adjective = token.upos === 'NOUN' || token.upos === 'PROPN' ? undefined : adjectives.find(token)
    if (adjective && standsWith(setting.sentence, at, adjective) && isPredicate(setting.sentence, at))
      return stanceOf(setting, at, adjective, confidence.adjective)
    const verdict = verdicts.find(token)
    if (verdict && isPredicate(setting.sentence, at)) return verdictOf(setting, at, verdict)
    if (setting.locale.positions.discussing.some((word) => isFormOf(token, word))) return exclusionOf(setting, at)
    return demandOf(setting, at)
  })

/** Tells whether the particles a word asks for follow it closely. */
const standsWith = (sentence: Sentence, at: number, { with: particles }: StanceWord): boolean => {
  let from = at + 1
  return particles.every((particle) => {
    for (let next = from; next < Math.min(from + 4, sentence.tokens.length); next++)
      if (sentence.tokens[next]?.form.toLowerCase() === particle) {
        from = next + 1
        return true
      }
    return false
  })
}

const isPredicate = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence).childrenBy(at, 'cop').length > 0 || hasRelation(sentence, at, 'xcomp', 'root', 'ccomp', 'conj')

/** Those the subject means: an actor, or the speaker behind "we" and "jeg". */
const holdersOf = (setting: Setting, subject: number): readonly LocalKey[] => {
  const token = setting.sentence.tokens[subject]
  if (!token) return []
  if (setting.locale.positions.firstPerson.has(token.form.toLowerCase())) return setting.speakersAt(token.start)
  return setting.actors.actorsIn(setting.index, subject)
}

const stanceOf = (setting: Setting, at: number, word: StanceWord, sure: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const complement = tree.childrenBy(at, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl').find((child) => child > at || sentence.tokens[child]?.deprel === 'obj')
  if (complement === undefined) return []
  const subject = subjectOf(sentence, at)
  if (subject === undefined || hasRelation(sentence, subject, 'nsubj:pass')) return []
  if (isHypothetical(sentence, at, locale)) return []
  const negated = isNegated(sentence, at, locale)
  const stance = negated ? word.negated : word.stance
  const holders = holdersOf(setting, subject)
  if (stance === undefined || holders.length !== 1) return []
  return [{ stance, holders, range: clauseRange(sentence, at, true), issue: issueOf(setting, complement), confidence: sure }]
}

/** "if Russia wants", "whether they accept": nobody is said to. */
const isHypothetical = (sentence: Sentence, at: number, locale: Locale): boolean => {
  const tree = treeOf(sentence)
  const openers = new Set([...locale.positions.conditionOpeners.only, 'whether', 'om', 'hvorvidt', 'huruvida'])
  return clauseChain(sentence, at).some((link) =>
    tree.childrenBy(link, 'mark').some((mark) => openers.has(sentence.tokens[mark]?.form.toLowerCase() ?? '')),
  )
}

const verdictOf = (setting: Setting, at: number, verdict: Verdict): readonly Found[] => {
  const { sentence, locale } = setting
  const place = sentence.tokens[at]?.start ?? 0
  const holders = setting.speakersAt(place)
  const subject = subjectOf(sentence, at)
  if (holders.length !== 1 || subject === undefined || isNegated(sentence, at, locale)) return []
  return [{ stance: verdict.stance, holders, range: clauseRange(sentence, at, true), issue: issueOf(setting, subject), confidence: confidence.verdict }]
}

/** "will not discuss …", "do not intend to discuss …": the side leaves it out. */
const exclusionOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const [object] = treeOf(sentence).childrenBy(at, 'obj', 'obl', 'nsubj:pass')
  if (object === undefined || !isNegated(sentence, at, locale)) return []
  const spoken = setting.speakersAt(sentence.tokens[at]?.start ?? 0)
  const subject = subjectOf(sentence, at)
  const own = subject === undefined || subject === object ? [] : holdersOf(setting, subject)
  const holders = spoken.length === 1 ? spoken : own
  return [{ stance: 'excludes', holders: holders.slice(0, 1), range: clauseRange(sentence, clauseChain(sentence, at).at(-1) ?? at, true), issue: issueOf(setting, object), confidence: confidence.excludes }]
}

/** "X must …", "X bør …" said of somebody else: the one who says or thinks it demands it. */
const demandOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'aux') || !locale.positions.demandModals.some((word) => isFormOf(token, word))) return []
  const verb = token.head
  const subject = subjectOf(sentence, verb)
  if (subject === undefined) return []
  const clause = sentence.tokens[verb]
  const opinion = clause && isRelation(clause, 'ccomp') && clause.head >= 0 ? subjectOf(sentence, clause.head) : undefined
  const thinking = opinion === undefined || opinion === subject ? [] : holdersOf(setting, opinion)
  const holders = thinking.length === 1 ? thinking : setting.speakersAt(token.start)
  const asked = setting.actors.actorsIn(setting.index, subject)
  const isSelf = locale.positions.firstPerson.has(sentence.tokens[subject]?.form.toLowerCase() ?? '')
  if (holders.length !== 1 || isSelf || asked.length === 0 || asked.some((key) => holders.includes(key))) return []
  if (isNegated(sentence, verb, locale)) return []
  return [{ stance: 'demands', holders, range: clauseRange(sentence, verb, true), issue: issueOf(setting, verb), confidence: confidence.demand }]
}

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, type Tree, treeOf } from '../../language/tree.ts'
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
  /** Where the word stands that shows the stance, UTF-16 code units. */
  readonly at: number
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
  /** Whether a direct statement holds the place. */
  isQuoted(place: number): boolean
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
  const isQuoted = (place: number): boolean =>
    statements.some(({ form, spans }) => form === 'direct' && spans.some(({ start, end }) => start <= place && place < end))
  const found = document.analysis.sentences.flatMap((sentence, index) => {
    const setting: Setting = { document, sentence, index, locale: document.localeOf(sentence), actors, speakersAt, isQuoted }
    return [...findStances(setting), ...findConditions(setting).map((it) => ({ ...it, confidence: confidence.condition }))]
  })
  const accounts = found.flatMap(({ holders, range, at, ...rest }): readonly PositionAccount[] => {
    const [holder] = holders
    if (holder === undefined || !takesStances(actors, holder)) return []
    const statement = statementAt(statements, at)
    const { start, end } = withinStatement(statements[statement], range, at)
    return [{ ...rest, holder, evidence: spanIn(document.report, start, end), ...(statement >= 0 && { statement }) }]
  })
  return withoutRepeats(accounts)
}

/** A stance taken in somebody's words is read from those words, not from what stands round them. */
const withinStatement = (statement: StatementAccount | undefined, range: Range, at: number): Range => {
  const span = statement?.spans.find(({ start, end }) => start <= at && at < end)
  return span ? { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) } : range
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
        if (i === j) return false
        const within = account.evidence.start <= other.evidence.start && other.evidence.end <= account.evidence.end
        const same = account.evidence.start === other.evidence.start && other.evidence.end === account.evidence.end
        // "er villig til X hvis Y" is a condition, and the willingness a part of it
        if (other.stance === 'condition' && account.stance !== 'condition')
          return account.evidence.start < other.evidence.end && other.evidence.start < account.evidence.end
        if (other.holder !== account.holder) return false
        return within && (same ? j < i : other.stance === account.stance)
      }),
  )

const findStances = (setting: Setting): readonly Found[] =>
  setting.sentence.tokens.flatMap((token, at): readonly Found[] => {
    const { verbs, adjectives, verdicts } = indexOf(setting.locale)
    const { positions } = setting.locale
    const isVerb = token.upos === 'VERB' || token.upos === 'AUX'
    const verb = isVerb ? verbs.find(token) : undefined
    if (verb && standsWith(setting.sentence, at, verb)) return stanceOf(setting, at, verb, confidence.verb)
    const adjective = token.upos === 'NOUN' || token.upos === 'PROPN' ? undefined : adjectives.find(token)
    if (adjective && standsWith(setting.sentence, at, adjective) && isPredicate(setting.sentence, at))
      return stanceOf(setting, at, adjective, confidence.adjective)
    const verdict = verdicts.find(token)
    if (verdict && isPredicate(setting.sentence, at)) return verdictOf(setting, at, verdict)
    if (isVerb && positions.discussing.some((word) => isFormOf(token, word))) return exclusionOf(setting, at)
    if (isVerb && positions.naming.some((word) => isFormOf(token, word))) return namingOf(setting, at)
    if (token.upos === 'NOUN' && positions.agenda.some((word) => isFormOf(token, word))) return offAgenda(setting, at)
    if (token.upos === 'NOUN' && positions.intentions.some((word) => isFormOf(token, word))) return noIntention(setting, at)
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

const stanceOf = (setting: Setting, shown: number, word: StanceWord, sure: number): readonly Found[] => {
  const { sentence } = setting
  const tree = treeOf(sentence)
  // "vil ha": the helper shows the stance, the verb it helps has the arguments
  const centre = hasRelation(sentence, shown, 'aux') ? (sentence.tokens[shown]?.head ?? shown) : shown
  return stanceAt(setting, centre, word, sure, tree)
}

const stanceAt = (setting: Setting, at: number, word: StanceWord, sure: number, tree: Tree): readonly Found[] => {
  const { sentence, locale } = setting
  const complement = tree
    .childrenBy(at, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl', 'acl')
    .find((child) => (child > at && (word.with.length > 0 || !isPlainOblique(sentence, child))) || hasRelation(sentence, child, 'obj'))
  if (complement === undefined) return []
  const subject = subjectOf(sentence, at)
  // "was prepared to" is tagged a passive, and means no agent
  if (subject === undefined || (sure === confidence.verb && hasRelation(sentence, subject, 'nsubj:pass'))) return []
  if (isHypothetical(sentence, at, locale)) return []
  const negated = isNegated(sentence, at, locale)
  const stance = negated ? word.negated : word.stance
  const holders = holdersOf(setting, subject)
  if (stance === undefined || holders.length !== 1) return []
  return [{ stance, holders, range: clauseRange(sentence, at, true), at: placeOf(sentence, at), issue: issueOf(setting, complement), confidence: sure }]
}

/** "wants in Geneva": a place or time beside the verb is not what is wanted. */
const isPlainOblique = (sentence: Sentence, at: number): boolean => hasRelation(sentence, at, 'obl') && sentence.tokens[at]?.upos !== 'VERB'

/** "if Russia wants", "whether they accept": nobody is said to. */
const isHypothetical = (sentence: Sentence, at: number, locale: Locale): boolean => {
  const tree = treeOf(sentence)
  return clauseChain(sentence, at).some((link) =>
    tree.childrenBy(link, 'mark').some((mark) => locale.positions.questions.has(sentence.tokens[mark]?.form.toLowerCase() ?? '')),
  )
}

const verdictOf = (setting: Setting, at: number, verdict: Verdict): readonly Found[] => {
  const { sentence, locale } = setting
  const place = sentence.tokens[at]?.start ?? 0
  const holders = setting.speakersAt(place)
  const subject = subjectOf(sentence, at)
  if (holders.length !== 1 || subject === undefined || isNegated(sentence, at, locale)) return []
  return [{ stance: verdict.stance, holders, range: clauseRange(sentence, at, true), at: place, issue: issueOf(setting, subject), confidence: confidence.verdict }]
}

/** "will not discuss …", "do not intend to discuss …": the side leaves it out. */
const exclusionOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const [object] = treeOf(sentence).childrenBy(at, 'obj', 'obl', 'nsubj:pass')
  if (object === undefined || !isNegated(sentence, at, locale)) return []
  return excluded(setting, at, object)
}

/** "X was not a topic", "X is not on the agenda": left out by whoever says so. */
const offAgenda = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const subject = subjectOf(sentence, at) ?? subjectOf(sentence, sentence.tokens[at]?.head ?? at)
  const isOff = isNegated(sentence, at, locale) || isNegated(sentence, sentence.tokens[at]?.head ?? at, locale)
  const clause = treeOf(sentence).childrenBy(at, 'cop').length > 0 ? at : (sentence.tokens[at]?.head ?? at)
  return subject === undefined || !isOff || clause < 0 ? [] : excluded(setting, clause, subject, false)
}

/** "has no plans to …": the side leaves it out. */
const noIntention = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const purpose = tree.childrenBy(at, 'acl', 'nmod', 'obl').find((child) => child > at)
  const governor = sentence.tokens[at]?.head ?? -1
  const isNone = isNegated(sentence, at, locale) || tree.childrenBy(at, 'det').some((det) => locale.positions.negations.has(sentence.tokens[det]?.form.toLowerCase() ?? ''))
  if (purpose === undefined || governor < 0 || !(isNone || isNegated(sentence, governor, locale))) return []
  return excluded(setting, governor, purpose)
}

/** What a side leaves out: said by the speaker, else by the subject. */
const excluded = (setting: Setting, at: number, what: number, mayBeSubjects = true): readonly Found[] => {
  const { sentence } = setting
  const place = placeOf(sentence, at)
  const spoken = setting.speakersAt(place)
  const subject = mayBeSubjects ? subjectOf(sentence, at) : undefined
  const own = subject === undefined || subject === what ? [] : holdersOf(setting, subject)
  const holders = spoken.length === 1 ? spoken : own
  if (holders.length !== 1) return []
  return [
    {
      stance: 'excludes',
      holders,
      range: clauseRange(sentence, clauseChain(sentence, at).at(-1) ?? at, true),
      at: place,
      issue: issueOf(setting, what),
      confidence: confidence.excludes,
    },
  ]
}

/** "called it “unlawful and humiliating”": a name given in quotation marks, with a word of blame in it. */
const namingOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const subject = subjectOf(sentence, at)
  const said = treeOf(sentence).subtreeOf(at).filter((child) => child > at && setting.isQuoted(placeOf(sentence, child)))
  const isBlame = said.some((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && indexOf(locale).verdicts.find(token) !== undefined
  })
  const holders = subject === undefined ? [] : holdersOf(setting, subject)
  if (!isBlame || holders.length !== 1) return []
  return [{ stance: 'accuses', holders, range: clauseRange(sentence, at, true), at: placeOf(sentence, at), issue: issueOf(setting, at), confidence: confidence.verdict }]
}

/** "X must …", "X bør …" said of somebody or something else: the one who says or thinks it demands it. */
const demandOf = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'aux') || !locale.positions.demandModals.some((word) => isFormOf(token, word))) return []
  const verb = token.head
  const subject = subjectOf(sentence, verb)
  const clause = sentence.tokens[verb]
  // "krav om at X må …": the demand is the noun's, whoever speaks
  if (subject === undefined || !clause || isRelation(clause, 'acl', 'advcl')) return []
  const opinion = isRelation(clause, 'ccomp') && clause.head >= 0 ? subjectOf(sentence, clause.head) : undefined
  const thinking = opinion === undefined || opinion === subject ? [] : holdersOf(setting, opinion)
  const holders = thinking.length === 1 ? thinking : setting.speakersAt(token.start)
  const asked = setting.actors.actorsIn(setting.index, subject)
  const isSelf = locale.positions.firstPerson.has(sentence.tokens[subject]?.form.toLowerCase() ?? '')
  const isNoun = /^(?:NOUN|PROPN)$/u.test(sentence.tokens[subject]?.upos ?? '')
  if (holders.length !== 1 || isSelf || !(isNoun || asked.length > 0) || asked.some((key) => holders.includes(key))) return []
  if (isNegated(sentence, verb, locale)) return []
  return [{ stance: 'demands', holders, range: clauseRange(sentence, verb, true), at: token.start, issue: issueOf(setting, verb), confidence: confidence.demand }]
}

const placeOf = (sentence: Sentence, at: number): number => sentence.tokens[at]?.start ?? 0

import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { FindSource, Source } from './attribution.ts'
import { insertedSpeaker } from './insertedClauses.ts'
import { lettingBefore, whoLets } from './letting.ts'
import { caseMarksOf, nounPhrase } from './nounPhrase.ts'
import { agentOf, isPassive } from './passive.ts'
import { isNominal, isPastBesideInfinitive, isVerbal, phraseAt } from './phrase.ts'
import { behindSemicolon, setOffBefore, sourceBefore } from './sourceBefore.ts'
import {
  behindFronted,
  behindMark,
  closesWithSomebody,
  closingSpeaker,
  introducesBehind,
  issuedBehind,
  namesSomebody,
  opensClause,
  sourceBehind,
  toldBehindThat,
} from './sourceBehind.ts'

/**
 * Finds who speaks, the surest first: where a construction has one place for the speaker, there, whatever the tree says;
 * then by the tree; last by the words beside the verb.
 */
export const sourceOf: FindSource = (sentence, index, verb, lexicon) => {
  const issued = issuedBehind(sentence, index, verb, lexicon)
  if (issued) return issued
  const letting = lettingBefore(sentence, verb, lexicon)
  if (letting !== undefined) return whoLets(sentence, index, letting, lexicon)
  const hasSubject = treeOf(sentence).childrenBy(verb, 'nsubj').length > 0
  const isInverted =
    !hasSubject &&
    lexicon.verbSecond &&
    opensClause(sentence, verb) &&
    (namesSomebody(sentence, verb + 1, lexicon) || closesWithSomebody(sentence, verb))
  if (isInverted || (!hasSubject && introducesBehind(sentence, verb, lexicon)))
    return sourceBehind(sentence, index, verb, lexicon)
  // "…, with its leader, X, telling reporters"
  const isParticiple = !hasSubject && lexicon.activeEnding.test(sentence.tokens[verb]?.form ?? '')
  const placed =
    insertedSpeaker(sentence, index, verb, lexicon) ??
    toldBehindThat(sentence, index, verb, lexicon) ??
    behindMark(sentence, index, verb, lexicon) ??
    closingSpeaker(sentence, index, verb, lexicon) ??
    (isParticiple ? setOffBefore(sentence, index, verb, lexicon) : undefined)
  if (placed) return placed
  const told = toldByTree(sentence, index, verb, lexicon)
  if (told === 'nobody') return undefined
  return (
    told ??
    joined(sentence, index, verb, lexicon) ??
    listed(sentence, index, verb, lexicon) ??
    ofSpeechBefore(sentence, index, verb, lexicon) ??
    beside(sentence, index, verb, lexicon)
  )
}

/** Who speaks as a tree tells; 'nobody' where it leaves that out ("it was said"), undefined where it is no help. */
type Told = Source | 'nobody' | undefined

/** How many clauses up a verb may share its subject with another. */
const CLIMB = 6

/** Who speaks as the verb's clause tells, or the nearest above that shares its subject with it. */
const toldByTree = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Told => {
  let at = verb
  for (let steps = 0; steps < CLIMB; steps++) {
    const told = toldInClause(sentence, index, at, lexicon, at === verb)
    if (told) return told
    const shared = sharedFrom(sentence, index, at, lexicon)
    if (typeof shared !== 'number') return shared
    at = shared
  }
  return undefined
}

/** "The talks had failed, X said, adding that": the reporting clause between the words and what is joined to them. */
const insertedBetween = (sentence: Sentence, words: number, at: number): number | undefined => {
  const { tokens } = sentence
  const token = tokens[at]
  const said = tokens[words]
  if (!token || !said || !isRelation(token, 'conj', 'advcl')) return undefined
  const isBetween = (verb: number): boolean => words < verb && verb < at && isVerbal(tokens[verb])
  if (isRelation(said, 'ccomp') && isBetween(said.head)) return said.head
  return treeOf(sentence).childrenBy(words, 'parataxis').find(isBetween)
}

/** Who speaks as one clause tells: whom it quotes, the agent of a passive, its subject. */
const toldInClause = (
  sentence: Sentence,
  index: number,
  at: number,
  lexicon: SpeechLexicon,
  isVerbItself: boolean,
): Told => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const passive = isPassive(sentence, at, lexicon)
  // "was quoted by the agency as saying", "citeres af avisen for at", "is said to have told": who says it is the subject
  const isQuoted = !isVerbItself || isQuoting(tokens[at], lexicon)
  const quoted =
    quotedBy(sentence, at, lexicon) ??
    (passive && isQuoted ? tree.childrenBy(at, 'nsubj:pass')[0] : undefined) ??
    agentOf(sentence, at, lexicon)
  if (quoted !== undefined) return nounPhrase(sentence, index, quoted)
  const subject = subjectOf(sentence, at, lexicon)
  if (subject === undefined) return passive ? 'nobody' : undefined
  const parted = behindSemicolon(sentence, index, subject, at, lexicon)
  if (parted) return parted
  const form = tokens[subject]?.lower ?? ''
  // "det ble sagt": the pronoun only holds the place
  if (passive && lexicon.thatSaid.has(form)) return 'nobody'
  const clause = tokens[at]
  if (clause && isRelation(clause, 'acl:relcl', 'acl:cleft') && lexicon.relatives.has(form) && clause.head >= 0)
    return modifiedBy(sentence, index, speakingNoun(sentence, clause.head, subject), at)
  const fronted = lexicon.verbSecond && subject < at ? behindFronted(sentence, index, at, subject, lexicon) : undefined
  return (
    fronted ??
    withTitle(
      sentence,
      nounPhrase(sentence, index, subject),
      tree.childrenBy(at, 'nsubj', 'obl', 'compound', 'nmod', 'advmod'),
    )
  )
}

/** Where a clause without a subject has its own from: the clause that shares it, by its token, or a noun. */
const sharedFrom = (
  sentence: Sentence,
  index: number,
  at: number,
  lexicon: SpeechLexicon,
): number | Source | undefined => {
  const token = sentence.tokens[at]
  const governor = token && sentence.tokens[token.head]
  if (!token || !governor) return undefined
  // "har bebudet at", the participle a noun to the tagger
  if (isRelation(token, 'obj') && isVerbal(governor) && lexicon.perfectAuxiliaries.has(governor.lowerLemma))
    return token.head
  const inserted = insertedBetween(sentence, token.head, at)
  if (inserted !== undefined) return inserted
  if (isRelation(token, 'conj')) {
    // a finite verb is joined to no infinitive: "welcomed the decision to go and underlined that"
    const isMisjoined =
      isPastBesideInfinitive(sentence, at) ||
      (isInfinitive(sentence, token.head, lexicon) && token.feats.VerbForm !== 'Inf')
    if (governor.head >= 0 && isMisjoined) return governor.head
    if (isVerbal(governor)) return token.head
  }
  if (isRelation(token, 'xcomp', 'advcl') && isVerbal(governor)) {
    const controller = isRelation(token, 'xcomp')
      ? treeOf(sentence).childrenBy(token.head, 'obj', 'iobj')[0]
      : undefined
    return controller === undefined ? token.head : nounPhrase(sentence, index, controller)
  }
  return isRelation(token, 'acl') && isNominal(governor) ? modifiedBy(sentence, index, token.head, at) : undefined
}

/** The subject of a clause that may speak: nobody spoken to or done to, and no word for the words themselves. */
const subjectOf = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined =>
  nearest(
    sentence,
    verb,
    treeOf(sentence)
      .childrenBy(verb, 'nsubj')
      .filter(
        (child) =>
          (sentence.tokens[child]?.deprel !== 'nsubj:pass' || !isPassive(sentence, verb, lexicon)) &&
          !(child < verb && (followsQuotation(sentence, verb) || standsForWords(sentence, verb, child, lexicon))) &&
          !isAddressee(sentence, verb, child, lexicon) &&
          !lexicon.answers.has(sentence.tokens[child]?.lower ?? ''),
      ),
  )

/** "Det sier departementet": the pronoun is what was said, where another subject stands behind the verb. */
const standsForWords = (sentence: Sentence, verb: number, at: number, lexicon: SpeechLexicon): boolean =>
  lexicon.verbSecond &&
  at === 0 &&
  lexicon.thatSaid.has(sentence.tokens[at]?.lower ?? '') &&
  treeOf(sentence)
    .childrenBy(verb, 'nsubj')
    .some((child) => child > verb)

/** "“Nonsense,” said X": before the mark that a comma parts from the verb stands what is quoted. */
const followsQuotation = ({ tokens }: Sentence, verb: number): boolean => {
  const [far = '', near = ''] = [tokens[verb - 2]?.form, tokens[verb - 1]?.form]
  return (/^[,!?…]$/u.test(far) && CLOSING_MARK.test(near)) || (CLOSING_MARK.test(far) && near === ',')
}

const CLOSING_MARK = /^["”’'»«]$/u

/** A parser may take quoted words for a second subject; the speaker stands nearest to the verb. */
const nearest = (sentence: Sentence, verb: number, subjects: readonly number[]): number | undefined => {
  // "X, som …, beskriver Y": a phrase that reaches to the verb is its subject, whatever stands behind
  const reaching = subjects.findLast((subject) => subject < verb && phraseAt(sentence, subject).last >= verb - 1)
  return reaching ?? [...subjects].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0]
}

/** "told ENS": where the verb comes after its subject, a name right behind it is whom one speaks to. */
export const isAddressee = ({ tokens }: Sentence, verb: number, at: number, lexicon: SpeechLexicon): boolean =>
  !lexicon.verbSecond && at > verb && lexicon.addressing.has(tokens[verb]?.lower ?? '')

const isQuoting = (token: Token | undefined, { quoting }: SpeechLexicon): boolean =>
  token !== undefined && isFormOfAny(token, quoting)

/** "The agency quoted X as saying", "byrået siterer X på at": the object of such a verb is who speaks, if a clause tells what. */
const quotedBy = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  const token = sentence.tokens[verb]
  if (!isQuoting(token, lexicon) || isPassive(sentence, verb, lexicon)) return undefined
  const tree = treeOf(sentence)
  const object = tree.childrenBy(verb, 'obj').find((child) => child > verb)
  if (object === undefined || !isNominal(sentence.tokens[object])) return undefined
  const isTold = tree
    .childrenBy(verb, 'advcl', 'ccomp', 'xcomp')
    .some((child) => child > object && tree.childrenBy(child, 'mark').some((mark) => mark > object))
  return isTold ? object : undefined
}

/** "two people close to the talks, who said": behind a comma the clause goes with the noun that the phrase is about. */
const speakingNoun = ({ tokens }: Sentence, noun: number, relative: number): number => {
  if (tokens[relative - 1]?.form !== ',') return noun
  let at = noun
  for (let steps = 0; steps < PHRASE_DEPTH; steps++) {
    const token = tokens[at]
    const above = tokens[token?.head ?? -1]
    if (!token || !above || token.upos !== 'NOUN' || !isRelation(token, 'nmod', 'obl', 'obj')) break
    if (above.upos === 'ADJ' && isNominal(tokens[above.head])) at = above.head
    else if (above.upos === 'NOUN') at = token.head
    else break
  }
  return at
}

/** How deep a noun may hang in the phrase that a relative clause goes with. */
const PHRASE_DEPTH = 3

/** A noun without the clause that modifies it. */
const modifiedBy = (sentence: Sentence, index: number, noun: number, clause: number): Source => ({
  sentence: index,
  head: noun,
  ...phraseAt(sentence, noun, new Set([...treeOf(sentence).subtreeOf(clause), ...caseMarksOf(sentence, noun)])),
})

/** A title right before a name that the parser hangs on the verb is still the name's: "family spokesman X". */
const withTitle = (sentence: Sentence, source: Source, others: readonly number[]): Source => {
  if (sentence.tokens[source.head]?.upos !== 'PROPN') return source
  for (const other of others) {
    const token = sentence.tokens[other]
    if (other >= source.first || (token?.upos !== 'NOUN' && token?.upos !== 'PROPN')) continue
    const title = phraseAt(sentence, other)
    if (title.last === source.first && treeOf(sentence).childrenBy(other, 'case').length === 0)
      return { ...source, first: title.first }
  }
  return source
}

const isInfinitive = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(verb, 'mark')
    .some((at) => lexicon.infinitiveMarks.has(sentence.tokens[at]?.lower ?? ''))

/** "… og la til at": right after a conjunction the verb shares the subject of the verb before. */
const joined: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  let before = verb - 1
  while (before > 0 && tokens[before]?.upos === 'ADV') before--
  if (tokens[before]?.upos !== 'CCONJ' || tokens[before + 1]?.upos === 'PRON') return undefined
  const other = tokens.findLastIndex((token, at) => at < before && token.upos === 'VERB')
  return other < 0 ? undefined : sourceOf(sentence, index, other, lexicon)
}

/**
 * Whether a verb behind a comma has words in marks right behind it, where somebody who says it as an aside would stand:
 * "avbrøt gjesten, sa «vi er ferdige» og gikk".
 */
export const isListed = ({ tokens }: Sentence, verb: number): boolean =>
  tokens[verb - 1]?.form === ',' &&
  /^["“”«»„]$/u.test(tokens[verb + 1]?.form ?? '') &&
  (tokens[verb]?.head ?? verb) < verb

/** Such a verb shares the subject of the one before. */
const listed: FindSource = (sentence, index, verb, lexicon) => {
  const before = sentence.tokens[verb]?.head ?? -1
  return isListed(sentence, verb) && isVerbal(sentence.tokens[before])
    ? sourceOf(sentence, index, before, lexicon)
    : undefined
}

/** "“…,” said X, adding that": a participle on a verb before it shares whoever speaks there, found by whatever way. */
const ofSpeechBefore: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  const token = tokens[verb]
  if (!token || !lexicon.activeEnding.test(token.form) || !isRelation(token, 'advcl', 'ccomp', 'xcomp'))
    return undefined
  const isBefore = token.head >= 0 && token.head < verb && tokens[verb - 1]?.form === ','
  return isBefore && isVerbal(tokens[token.head]) ? sourceOf(sentence, index, token.head, lexicon) : undefined
}

/** Where the tree has no subject: the noun phrase right before the verb, or right after one that opens its clause. */
const beside: FindSource = (sentence, index, verb, lexicon) => {
  if (opensClause(sentence, verb))
    return setOffBefore(sentence, index, verb, lexicon) ?? sourceBehind(sentence, index, verb, lexicon)
  return (
    sourceBefore(sentence, index, verb, lexicon) ??
    (lexicon.verbSecond ? sourceBehind(sentence, index, verb, lexicon) : undefined)
  )
}

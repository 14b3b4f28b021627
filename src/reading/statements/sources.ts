import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Source } from './attribution.ts'
import { isNominal, isPastBesideInfinitive, isVerbal, phraseAt, phraseHeadOf } from './phrase.ts'

/** A form of its own ("ventes") or a participle after an auxiliary of the passive ("ble sagt", "was said"). */
export const isPassive = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[verb]
  if (!token) return false
  const tree = treeOf(sentence)
  if (tree.childrenBy(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true
  if (token.feats.Voice === 'Pass' && /st?$/u.test(token.form)) return true
  return (
    !lexicon.activeEnding.test(token.form) &&
    tree.childrenBy(verb, 'aux').some((at) => lexicon.passiveAuxiliaries.has(sentence.tokens[at]?.lower ?? ''))
  )
}

const nounPhrase = (sentence: Sentence, index: number, head: number): Source => ({
  sentence: index,
  head,
  ...phraseAt(sentence, head, caseMarksOf(sentence, head)),
})

/** The prepositions of a phrase, which are no part of whom it names. */
const caseMarksOf = (sentence: Sentence, head: number): ReadonlySet<number> => {
  const tree = treeOf(sentence)
  return new Set(
    tree
      .childrenBy(head, 'case', 'mark', 'punct', 'cc')
      .flatMap((child) => (child < head ? tree.subtreeOf(child) : [])),
  )
}

/** Who speaks: the subject, the agent of a passive, the subject shared with a governing verb, the noun a clause modifies. */
export const sourceOf = (
  sentence: Sentence,
  index: number,
  verb: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const issued = issuedBehind(sentence, index, verb, lexicon)
  if (issued) return issued
  const own = tree.childrenBy(verb, 'nsubj').length > 0
  if (
    !own &&
    lexicon.verbSecond &&
    opensClause(sentence, verb) &&
    (namesSomebody(sentence, verb + 1, lexicon) || closesWithSomebody(sentence, verb))
  )
    return sourceBehind(sentence, index, verb, lexicon)
  const inverted = toldBehindThat(sentence, index, verb, lexicon) ?? behindMark(sentence, index, verb, lexicon)
  if (inverted) return inverted
  // "…, with its leader, X, telling reporters"
  const setOff =
    !own && lexicon.activeEnding.test(tokens[verb]?.form ?? '')
      ? setOffBefore(sentence, index, verb, lexicon)
      : undefined
  if (setOff) return setOff
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    const quoted = quotedBy(sentence, at, lexicon)
    if (quoted !== undefined) return nounPhrase(sentence, index, quoted)
    // "was quoted by the agency as saying": who says it is the subject
    const told = at === verb || !isPassive(sentence, at, lexicon) ? undefined : tree.childrenBy(at, 'nsubj:pass')[0]
    const agent = told ?? agentOf(sentence, at, lexicon)
    if (agent !== undefined) return nounPhrase(sentence, index, agent)
    const subject = nearest(
      sentence,
      at,
      tree
        .childrenBy(at, 'nsubj')
        .filter(
          (child) =>
            tokens[child]?.deprel !== 'nsubj:pass' &&
            !isAddressee(sentence, at, child, lexicon) &&
            !lexicon.answers.has(tokens[child]?.lower ?? ''),
        ),
    )
    const parted = subject === undefined ? undefined : behindSemicolon(sentence, index, subject, at)
    if (parted) return parted
    if (subject !== undefined) {
      const word = tokens[subject]
      // "det ble sagt": the pronoun only holds the place
      if (word && isPassive(sentence, at, lexicon) && lexicon.thatSaid.has(word.lower)) return undefined
      if (isRelation(token, 'acl:relcl', 'acl:cleft') && word && lexicon.relatives.has(word.lower) && token.head >= 0) {
        const whose = speakingNoun(sentence, token.head, subject)
        return { ...nounPhrase(sentence, index, whose), ...antecedent(sentence, whose, at) }
      }
      const fronted =
        lexicon.verbSecond && subject < at ? behindFronted(sentence, index, at, subject, lexicon) : undefined
      if (fronted) return fronted
      return withTitle(
        sentence,
        nounPhrase(sentence, index, subject),
        tree.childrenBy(at, 'nsubj', 'obl', 'compound', 'nmod', 'advmod'),
      )
    }
    if (isPassive(sentence, at, lexicon)) {
      // "X was quoted as saying", "X is said to have told"
      const told = at === verb ? undefined : tree.childrenBy(at, 'nsubj:pass')[0]
      return told === undefined ? undefined : nounPhrase(sentence, index, told)
    }
    const governor = tokens[token.head]
    if (!governor) break
    // a finite verb is joined to no infinitive: "welcomed the decision to go and underlined that"
    // "har bebudet at", the participle a noun to the tagger
    if (isRelation(token, 'obj') && isVerbal(governor) && lexicon.perfectAuxiliaries.has(governor.lowerLemma))
      at = token.head
    else if (
      isRelation(token, 'conj') &&
      governor.head >= 0 &&
      (isPastBesideInfinitive(sentence, at) ||
        (isInfinitive(sentence, token.head, lexicon) && token.feats.VerbForm !== 'Inf'))
    )
      at = governor.head
    else if (isRelation(token, 'conj') && isVerbal(governor)) at = token.head
    else if (isRelation(token, 'xcomp', 'advcl') && isVerbal(governor)) {
      const controller = isRelation(token, 'xcomp') ? tree.childrenBy(token.head, 'obj', 'iobj')[0] : undefined
      if (controller !== undefined) return nounPhrase(sentence, index, controller)
      at = token.head
    } else if (isRelation(token, 'acl') && isNominal(governor)) {
      return { ...nounPhrase(sentence, index, token.head), ...antecedent(sentence, token.head, at) }
    } else break
  }
  return joined(sentence, index, verb, lexicon) ?? beside(sentence, index, verb, lexicon)
}

/** "Det uppger svenska UD": a name that a parser takes for the object of the pronoun for what was said. */
const toldBehindThat = (
  sentence: Sentence,
  index: number,
  verb: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  if (!lexicon.verbSecond || verb !== 1 || !lexicon.thatSaid.has(tokens[0]?.lower ?? '')) return undefined
  if (tree.childrenBy(verb, 'nsubj').some((child) => child > verb)) return undefined
  const object = tree.childrenBy(verb, 'obj').find((child) => child > verb && tokens[child]?.upos === 'PROPN')
  return object === undefined ? undefined : nounPhrase(sentence, index, object)
}

/** "“The bridge,” said Prime Minister X, “will open”": a name behind the verb that the parser hangs on the quoted words. */
const behindMark = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const { tokens } = sentence
  const isInverted = /^["”’'»]$/u.test(tokens[verb - 1]?.form ?? '') && /^[,!?…]$/u.test(tokens[verb - 2]?.form ?? '')
  if (lexicon.verbSecond || !isInverted) return undefined
  if (
    treeOf(sentence)
      .childrenBy(verb, 'nsubj')
      .some((child) => child > verb)
  )
    return undefined
  if (lexicon.addressing.has(tokens[verb]?.lower ?? '')) return undefined
  const first = verb + 1
  let last = first
  while (['ADJ', 'NOUN', 'PROPN', 'DET', 'ADP'].includes(tokens[last]?.upos ?? '')) last++
  if (tokens[last] && tokens[last]?.upos !== 'PUNCT') return undefined
  const head = tokens.findIndex(
    (token, at) => at >= first && at < last && isNominal(token) && (token.head < first || token.head >= last),
  )
  if (head < 0 || !tokens.slice(first, last).some(({ upos }) => upos === 'PROPN')) return undefined
  return { sentence: index, head, first, last }
}

/** "The agency quoted X as saying", "byrået siterer X på at": the object of such a verb is who speaks, if a clause tells what. */
const quotedBy = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  const token = sentence.tokens[verb]
  if (!token || !isFormOfAny(token, lexicon.quoting) || isPassive(sentence, verb, lexicon)) return undefined
  const tree = treeOf(sentence)
  const object = tree.childrenBy(verb, 'obj').find((child) => child > verb)
  if (object === undefined || !isNominal(sentence.tokens[object])) return undefined
  const isTold = tree
    .childrenBy(verb, 'advcl', 'ccomp', 'xcomp')
    .some((child) => child > object && tree.childrenBy(child, 'mark').some((mark) => mark > object))
  return isTold ? object : undefined
}

/** "X left; his colleague, Y, described": a subject that the parser takes from the sentence before a semicolon. */
const behindSemicolon = (sentence: Sentence, index: number, subject: number, verb: number): Source | undefined => {
  const { tokens } = sentence
  const stop = tokens.findLastIndex(({ form }, at) => at > subject && at < verb && form === ';')
  if (stop < 0) return undefined
  const first = stop + 1
  const noun = tokens.findIndex(({ upos }, at) => at >= first && at < verb && /^(?:NOUN|PROPN|PRON)$/u.test(upos))
  if (noun < 0) return undefined
  const found = phraseHeadOf(sentence, noun)
  const head = found >= first && found < verb && !isVerbal(tokens[found]) ? found : noun
  return { sentence: index, head, first, last: Math.max(head + 1, Math.min(phraseAt(sentence, head).last, verb)) }
}

/** "told ENS": where the verb comes after its subject, a name right behind it is whom one speaks to. */
export const isAddressee = ({ tokens }: Sentence, verb: number, at: number, lexicon: SpeechLexicon): boolean =>
  !lexicon.verbSecond && at > verb && lexicon.addressing.has(tokens[verb]?.lower ?? '')

const isInfinitive = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(verb, 'mark')
    .some((at) => lexicon.infinitiveMarks.has(sentence.tokens[at]?.lower ?? ''))

/** Words of time or manner between the pronoun and whose words they are. */
const ISSUE_REACH = 4

/** "lød det fra X": the pronoun holds the place of the words; whose they are stands behind it. */
const issuedBehind = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const lowerAt = (at: number): string => sentence.tokens[at]?.lower ?? ''
  if (!lexicon.thatSaid.has(lowerAt(verb + 1))) return undefined
  // "lød det tirsdag fra X"
  let mark = verb + 2
  while (mark < verb + 2 + ISSUE_REACH && ['ADV', 'NOUN', 'ADJ', 'NUM'].includes(sentence.tokens[mark]?.upos ?? ''))
    mark++
  if (!lexicon.issuedBy.has(lowerAt(mark))) return undefined
  const first = mark + 1
  if (!isNominal(sentence.tokens[first])) return undefined
  const found = phraseHeadOf(sentence, first)
  const head = found >= first && !isVerbal(sentence.tokens[found]) ? found : first
  return { ...nounPhrase(sentence, index, head), first }
}

/** "… og la til at": right after a conjunction the verb shares the subject of the verb before. */
const joined = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const { tokens } = sentence
  let before = verb - 1
  while (before > 0 && tokens[before]?.upos === 'ADV') before--
  if (tokens[before]?.upos !== 'CCONJ' || tokens[before + 1]?.upos === 'PRON') return undefined
  const other = tokens.findLastIndex((token, at) => at < before && token.upos === 'VERB')
  return other < 0 ? undefined : sourceOf(sentence, index, other, lexicon)
}

/** "Ikke lenge etter møtet bekreftet X at": what opens with an adverb or preposition is no subject, X behind is. */
const behindFronted = (
  sentence: Sentence,
  index: number,
  verb: number,
  subject: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const opening = tokens[phraseAt(sentence, subject).first]?.upos ?? ''
  if (tokens[subject]?.upos !== 'NOUN' || !['ADV', 'PART', 'ADP', 'SCONJ'].includes(opening)) return undefined
  const found = sourceBehind(sentence, index, verb, lexicon)
  return found && lexicon.complementisers.has(tokens[found.last]?.lower ?? '') ? found : undefined
}

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

/** A parser may take quoted words for a second subject; the speaker stands nearest to the verb. */
const nearest = (sentence: Sentence, verb: number, subjects: readonly number[]): number | undefined => {
  // "X, som …, beskriver Y": a phrase that reaches to the verb is its subject, whatever stands behind
  const reaching = subjects.findLast((subject) => subject < verb && phraseAt(sentence, subject).last >= verb - 1)
  return reaching ?? [...subjects].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0]
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
const antecedent = (sentence: Sentence, noun: number, clause: number): { first: number; last: number } =>
  phraseAt(sentence, noun, new Set([...treeOf(sentence).subtreeOf(clause), ...caseMarksOf(sentence, noun)]))

const agentOf = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  if (!isPassive(sentence, verb, lexicon)) return undefined
  const tree = treeOf(sentence)
  const isAgent = (child: number): boolean =>
    tree.childrenBy(child, 'case').some((mark) => lexicon.agents.has(sentence.tokens[mark]?.lower ?? ''))
  // "ble kalt en fiasko av Vala": a parser hangs the agent on what it is called
  return (
    tree.childrenBy(verb, 'obl').find(isAgent) ??
    tree
      .childrenBy(verb, 'xcomp', 'obj', 'obl')
      .filter((child) => child > verb)
      .flatMap((child) => tree.childrenBy(child, 'nmod'))
      .find((child) => isAgent(child) && sentence.tokens[child]?.upos === 'PROPN')
  )
}

/** Where the tree has no subject: the noun phrase right before the verb, or right after one that opens its clause. */
const beside = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  if (opensClause(sentence, verb))
    return setOffBefore(sentence, index, verb, lexicon) ?? sourceBehind(sentence, index, verb, lexicon)
  return (
    before(sentence, index, verb, lexicon) ??
    (lexicon.verbSecond ? sourceBehind(sentence, index, verb, lexicon) : undefined)
  )
}

/** How long a description before a name between commas may be. */
const DESCRIPTION_REACH = 9

/** "…, its foreign minister, X, said": a description and a name between commas, right before the verb. */
const setOffBefore = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const { tokens } = sentence
  if (tokens[verb - 1]?.form !== ',' || (lexicon.verbSecond && speakerFollows(sentence, verb, lexicon)))
    return undefined
  let name = verb - 1
  while (
    tokens[name - 1]?.upos === 'PROPN' ||
    (name < verb - 1 && tokens[name - 1]?.deprel.startsWith('flat') === true)
  )
    name--
  // a title of the name's own: "…, former diplomat X, said"
  let titled = name
  while (titled > 0 && name - titled <= DESCRIPTION_REACH && isOfDescription(tokens[titled - 1])) titled--
  if (name === verb - 1 || tokens[titled - 1]?.form !== ',') return undefined
  let first = titled - 1
  while (first > 0 && name - first <= DESCRIPTION_REACH && isOfDescription(tokens[first - 1])) first--
  const before = tokens[first - 1]
  if (first === titled - 1 || (before && before.upos !== 'PUNCT')) return undefined
  if (!tokens.slice(first, titled - 1).some(({ upos }) => upos === 'NOUN')) return undefined
  return { sentence: index, head: name, first, last: verb - 1 }
}

const isOfDescription = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'ADP', 'PART', 'NUM', 'CCONJ'].includes(token.upos)

/** Tells whether whoever speaks stands behind the verb: "…, sier ministeren". */
const speakerFollows = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const next = sentence.tokens[verb + 1]
  return (
    next !== undefined && (namesSomebody(sentence, verb + 1, lexicon) || next.upos === 'NOUN' || next.upos === 'DET')
  )
}

export const opensClause = (sentence: Sentence, verb: number): boolean =>
  verb === 0 || /^[,!?…»«”“’‘"–—.]$/u.test(sentence.tokens[verb - 1]?.form ?? '')

/** Tells whether a name, a pronoun or a title with its name stands there. */
export const namesSomebody = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[at]
  if (!token) return false
  if (token.upos === 'PROPN' || lexicon.speakerPronouns.has(token.lower)) return true
  const next = sentence.tokens[at + 1]
  return token.upos === 'NOUN' && next !== undefined && /^\p{Lu}/u.test(next.form) && next.upos !== 'PUNCT'
}

/** "…, bekrefter to personer med kjennskap til saken.": only a phrase between a verb behind a comma and the end. */
const closesWithSomebody = ({ tokens }: Sentence, verb: number): boolean => {
  if (tokens[verb - 1]?.form !== ',') return false
  const rest = tokens.slice(verb + 1)
  return (
    ['NUM', 'DET', 'ADJ', 'NOUN'].includes(rest[0]?.upos ?? '') &&
    rest.every((token) => !isVerbal(token) && !['CCONJ', 'SCONJ', 'PRON'].includes(token.upos) && token.form !== ',')
  )
}

/** "sier utenriksminister Y". */
export const sourceBehind = (
  sentence: Sentence,
  index: number,
  verb: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const next = tokens[verb + 1]
  if (next && lexicon.speakerPronouns.has(next.lower))
    return { sentence: index, head: verb + 1, first: verb + 1, last: verb + 2 }
  if (!next || !isNominal(next) || lexicon.answers.has(next.lower) || isOf(next, 'ccomp', 'xcomp', 'expl'))
    return undefined
  // "sier kilder Posten har snakket med": a clause without its relative word
  if (next.upos === 'NOUN' && tokens[verb + 2]?.upos === 'PROPN' && tokens[verb + 3]?.feats.VerbForm === 'Fin')
    return { sentence: index, head: verb + 1, first: verb + 1, last: tokens.length }
  const found = phraseHeadOf(sentence, verb + 1)
  const head = found > verb && !isVerbal(tokens[found]) ? found : verb + 1
  const phrase = phraseAt(sentence, head)
  return { sentence: index, head, first: Math.max(phrase.first, verb + 1), last: Math.max(phrase.last, head + 1) }
}

const before = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const { tokens } = sentence
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  let last = verb - 1
  while (last > 0 && ['AUX', 'ADV', 'PART'].includes(tokens[last]?.upos ?? '')) last--
  const token = tokens[last]
  if (!token || !['PROPN', 'NOUN', 'PRON'].includes(token.upos) || tokens[verb]?.feats.VerbForm === 'Inf')
    return undefined
  if (
    lexicon.relatives.has(lower(last)) ||
    lexicon.thatSaid.has(lower(last)) ||
    lexicon.infinitiveMarks.has(lower(verb - 1))
  )
    return undefined
  const found = phraseHeadOf(sentence, last)
  const head = found <= last && isNominal(tokens[found]) ? found : last
  if (isOf(tokens[head], 'obl', 'nmod', 'obj')) return undefined
  const phrase = phraseAt(sentence, head)
  return { sentence: index, head, first: Math.min(phrase.first, head), last: last + 1 }
}

const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)

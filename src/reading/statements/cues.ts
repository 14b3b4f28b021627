import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechKind, SpeechLexicon, SpeechVerb } from '../../locales/speech.ts'
import type { Cue, Source } from './attribution.ts'
import { charsOf, isNominal, isVerbal, phraseAt, phraseHeadOf } from './phrase.ts'

/** A reporting verb in its sentence. */
export interface SpeechCue extends Cue {
  /** What the verb may be, the entries with particles first. */
  readonly kinds: ReadonlySet<SpeechKind>
  /** The verb and its particles. */
  readonly words: readonly number[]
  readonly source?: Source
  readonly passive: boolean
  readonly asserted: boolean
}

interface VerbIndex {
  readonly byForm: ReadonlyMap<string, readonly SpeechVerb[]>
  readonly byLemma: ReadonlyMap<string, readonly SpeechVerb[]>
}

const indexes = new WeakMap<SpeechLexicon, VerbIndex>()

const indexOf = (lexicon: SpeechLexicon): VerbIndex => {
  const known = indexes.get(lexicon)
  if (known) return known
  const byForm = new Map<string, SpeechVerb[]>()
  const byLemma = new Map<string, SpeechVerb[]>()
  const add = (map: Map<string, SpeechVerb[]>, key: string, verb: SpeechVerb): void => {
    const list = map.get(key)
    if (list) list.push(verb)
    else map.set(key, [verb])
  }
  for (const verb of lexicon.verbs) {
    for (const form of verb.word.forms) add(byForm, form, verb)
    add(byLemma, verb.word.lemma, verb)
  }
  const index = { byForm, byLemma }
  indexes.set(lexicon, index)
  return index
}

/** How far after its verb a particle may stand: "la den russiske utenriksministeren til". */
const PARTICLE_REACH = 7

const particlesOf = (sentence: Sentence, verb: number, particles: readonly string[]): readonly number[] | undefined => {
  const found: number[] = []
  let at = verb + 1
  for (const particle of particles) {
    let hit = -1
    for (let index = at; index < Math.min(sentence.tokens.length, verb + 1 + PARTICLE_REACH); index++) {
      const form = sentence.tokens[index]?.form.toLowerCase()
      if (form === particle) {
        hit = index
        break
      }
      if (form === ',' || form === '.' || form === ':' || form === ';') break
    }
    if (hit < 0) return undefined
    found.push(hit)
    at = hit + 1
  }
  return found
}

const isPassive = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.feats.Voice === 'Pass' ||
  treeOf(sentence).childrenBy(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0

/** Finds every reporting verb of a sentence, with who speaks as far as the tree tells. */
export const findCues = (sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly SpeechCue[] =>
  sentence.tokens.flatMap((token, at) => {
    if (!isVerbal(token)) return []
    const verbs = indexOf(lexicon)
    const entries = verbs.byForm.get(token.form.toLowerCase()) ?? verbs.byLemma.get(token.lemma.toLowerCase()) ?? []
    const matches = entries.flatMap((entry) => {
      const particles = particlesOf(sentence, at, entry.particles)
      return particles ? [{ entry, particles }] : []
    })
    const longest = Math.max(0, ...matches.map(({ particles }) => particles.length))
    const chosen = matches.filter(({ particles }) => particles.length === longest)
    const first = chosen[0]
    return first
      ? [cueAt(sentence, index, at, new Set(chosen.map(({ entry }) => entry.kind)), first.particles, lexicon)]
      : []
  })

/** Makes a cue of any verb, in the lexicon or not. */
export const cueAt = (
  sentence: Sentence,
  index: number,
  verb: number,
  kinds: ReadonlySet<SpeechKind>,
  particles: readonly number[],
  lexicon: SpeechLexicon,
): SpeechCue => {
  const passive = isPassive(sentence, verb)
  const source = sourceOf(sentence, index, verb, lexicon)
  const range = charsOf(sentence, { first: verb, last: verb + 1 })
  return {
    ...range,
    sentence: index,
    token: verb,
    group: groupOf(sentence, verb, particles),
    kinds,
    words: [verb, ...particles],
    passive,
    asserted: isAsserted(sentence, verb, lexicon),
    ...(source ? { source } : {}),
  }
}

/** The verb with auxiliaries and adverbs that stand right before it and particles right after it. */
const groupOf = (sentence: Sentence, verb: number, particles: readonly number[]): { start: number; end: number } => {
  let first = verb
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.head === verb &&
    (isRelation(token, 'aux') || (isRelation(token, 'advmod') && token.upos !== 'SCONJ') || token.deprel === 'neg')
  while (belongs(sentence.tokens[first - 1])) first--
  let last = verb + 1
  while (particles.includes(last)) last++
  return charsOf(sentence, { first, last })
}

/** Tells whether it is said at all: not denied, asked, refused, wished for or commanded. */
const isAsserted = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const token = tokens[verb]
  if (!token) return false
  const lower = (index: number): string => tokens[index]?.form.toLowerCase() ?? ''
  const near = tree.childrenOf(verb)
  if (
    near.some(
      (child) =>
        lexicon.negations.has(lower(child)) &&
        Math.abs(child - verb) <= 4 &&
        !isRelation(tokens[child] ?? token, 'obj', 'nsubj', 'cc'),
    )
  )
    return false
  const subject = tree.childrenBy(verb, 'nsubj')[0]
  if (
    subject !== undefined &&
    (lexicon.negations.has(lower(subject)) ||
      tree
        .childrenOf(subject)
        .some((child) => isRelation(tokens[child] ?? token, 'det', 'advmod') && lexicon.negations.has(lower(child))))
  )
    return false
  const perfect = near.some(
    (child) => lexicon.perfectAuxiliaries.has(lower(child)) && isRelation(tokens[child] ?? token, 'aux'),
  )
  if (!perfect && near.some((child) => isRelation(tokens[child] ?? token, 'aux') && lexicon.unspoken.has(lower(child))))
    return false
  if (token.feats.Mood === 'Imp') return false
  const governor = tokens[token.head]
  if (governor && isRelation(token, 'xcomp', 'ccomp', 'advcl') && lexicon.infinitiveMarks.has(lower(verb - 1))) {
    if (lexicon.unspoken.has(governor.form.toLowerCase())) return false
    if (isRelation(token, 'advcl')) return false
  }
  // a condition or a question is no report
  if (near.some((child) => isRelation(tokens[child] ?? token, 'mark') && lexicon.questionWords.has(lower(child))))
    return false
  return tokens.at(-1)?.form !== '?' || tree.root !== verb
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
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    const agent = agentOf(sentence, at, lexicon)
    if (agent !== undefined) return nounPhrase(sentence, index, agent)
    const subject = tree.childrenBy(at, 'nsubj').find((child) => tokens[child]?.deprel !== 'nsubj:pass')
    if (subject !== undefined) {
      const word = tokens[subject]
      if (isRelation(token, 'acl:relcl') && word && lexicon.relatives.has(word.form.toLowerCase()) && token.head >= 0)
        return { ...nounPhrase(sentence, index, token.head), ...antecedent(sentence, token.head, at) }
      return nounPhrase(sentence, index, subject)
    }
    if (isPassive(sentence, at)) return undefined
    const governor = tokens[token.head]
    if (!governor) break
    if (isRelation(token, 'conj') && isVerbal(governor)) at = token.head
    else if (isRelation(token, 'xcomp', 'advcl') && isVerbal(governor)) {
      const controller = isRelation(token, 'xcomp') ? tree.childrenBy(token.head, 'obj', 'iobj')[0] : undefined
      if (controller !== undefined) return nounPhrase(sentence, index, controller)
      at = token.head
    } else if (isRelation(token, 'acl') && isNominal(governor)) {
      return { ...nounPhrase(sentence, index, token.head), ...antecedent(sentence, token.head, at) }
    } else break
  }
  return inversion(sentence, index, verb)
}

/** A noun without the clause that modifies it. */
const antecedent = (sentence: Sentence, noun: number, clause: number): { first: number; last: number } =>
  phraseAt(sentence, noun, new Set([...treeOf(sentence).subtreeOf(clause), ...caseMarksOf(sentence, noun)]))

const agentOf = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  if (!isPassive(sentence, verb)) return undefined
  const tree = treeOf(sentence)
  const by = new Set(['by', 'av', 'af'].filter((form) => lexicon.issuedBy.has(form)))
  return tree
    .childrenBy(verb, 'obl')
    .find((child) =>
      tree.childrenBy(child, 'case').some((mark) => by.has(sentence.tokens[mark]?.form.toLowerCase() ?? '')),
    )
}

/** Where the tree has no subject: a noun phrase right after the verb, as in "sier utenriksminister Y". */
const inversion = (sentence: Sentence, index: number, verb: number): Source | undefined => {
  const next = sentence.tokens[verb + 1]
  if (!next || !isNominal(next) || isRelation(next, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'expl')) return undefined
  const head = phraseHeadOf(sentence, verb + 1)
  if (
    head <= verb ||
    isRelation(sentence.tokens[head] ?? next, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'expl', 'root', 'conj')
  )
    return undefined
  return nounPhrase(sentence, index, head)
}

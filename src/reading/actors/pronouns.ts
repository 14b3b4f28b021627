import { isRelation, treeOf } from '../../language/tree.ts'
import type { PronounValue } from '../../locales/pronouns.ts'
import type { Gender, LocalKey } from '../../model/reading.ts'
import { findAccordingPhrases } from '../statements/adverbials.ts'
import type { Candidate } from './candidates.ts'
import {
  type Discourse,
  isSingle,
  isSpokesperson,
  joinedTo,
  reachesInto,
  type Standing,
  sentenceOf,
  standingOf,
  type Told,
} from './discourse.ts'

/**
 * What speaks for a pronoun meaning somebody, summed over the mentions before it, each counting less the further back
 * it stands. After Lappin and Leass 1994 (subjects first, nearness; depth in the tree was found to tell nothing more), with what news adds: who speaks goes on speaking,
 * and a quotation talks of others than its speaker. Set by measurement on the dev parts of UD-NARC and GUM
 * (`npm run bench:coreference`).
 */
export const salience = {
  base: 1,
  subject: 0.6,
  name: 0.8,
  /** A pronoun before keeps its person in focus. */
  pronoun: 0.8,
  possessor: -0.3,
  /** Subject of the clause that holds the pronoun's own: "Ravn sa at han …". */
  matrix: 3,
  /** Both subjects. */
  parallel: 0.5,
  /** Both say something. */
  speaks: 2,
  /** What a mention inside a quotation counts outside it, and the other way round. */
  acrossQuotation: 0.7,
  /** What a mention in a paragraph above counts for a pronoun that goes on in its own. */
  acrossParagraph: 0.3,
  /** What a mention counts a sentence later. */
  fading: 0.5,
  /** Known to be of the pronoun's gender. */
  gender: 0.8,
  /** A pronoun of the other gender was taken for this one before. */
  otherwise: 0.4,
  /** Sentences looked back. */
  reach: 9,
} as const

/** Tells whom a pronoun of the third person means; absent where nobody fits. */
export const antecedentOf = (discourse: Discourse, candidate: Candidate, value: PronounValue): LocalKey | undefined =>
  value.number === 'plural' ? pluralBefore(discourse, candidate) : singularBefore(discourse, candidate, value)

/** Whom the possessive means that a description opens with: "his guest", "hans armenske kollega". */
export const ownerOf = (discourse: Discourse, { sentence, first }: Candidate): LocalKey | undefined => {
  const owner = discourse.candidates.find(
    (one) => one.sentence === sentence && one.first === first && one.what.kind === 'pronoun',
  )
  return owner?.what.kind === 'pronoun' ? antecedentOf(discourse, owner, owner.what.value) : undefined
}

const singularBefore = (discourse: Discourse, candidate: Candidate, value: PronounValue): LocalKey | undefined => {
  const standing = standingOf(discourse, candidate)
  const barred = barredFor(discourse, candidate, value, standing)
  const matrix = matrixSubject(discourse, candidate)
  const scores = new Map<LocalKey, number>()
  const { sentences } = discourse.document.analysis
  const own = sentences[candidate.sentence]
  const goesOn = own !== undefined && sentences[candidate.sentence - 1]?.block === own.block
  for (const mention of discourse.told) {
    const away = candidate.sentence - mention.sentence
    if (away > salience.reach || away < 0 || barred.has(mention.key) || !fits(discourse, mention.key, value.gender))
      continue
    const above = goesOn && sentences[mention.sentence]?.block !== own?.block ? salience.acrossParagraph : 1
    scores.set(
      mention.key,
      (scores.get(mention.key) ?? 0) +
        weightOf(mention, standing) * above * salience.fading ** away +
        (away === 0 && mention.head === matrix && mention.standing.quotation === standing.quotation
          ? salience.matrix
          : 0),
    )
  }
  let best: { key: LocalKey; score: number } | undefined
  for (const [key, sum] of scores) {
    const known = value.gender !== undefined && genderOf(discourse, key) === value.gender
    const leaning = discourse.leanings.get(key)
    const score =
      sum * (known ? 1 + salience.gender : value.gender && leaning && leaning !== value.gender ? salience.otherwise : 1)
    if (!best || score >= best.score) best = { key, score }
  }
  const isSure =
    scores.size === 1 ||
    discourse.told.some(
      ({ sentence, head, key }) => sentence === candidate.sentence && head === matrix && key === best?.key,
    )
  if (best && value.gender && !discourse.leanings.has(best.key)) discourse.leanings.set(best.key, value.gender)
  if (best && value.gender && isSure) discourse.genders.set(best.key, value.gender)
  return best?.key
}

const genderOf = ({ register, genders }: Discourse, key: LocalKey): Gender | undefined =>
  register.draft(key).gender ?? genders.get(key)

const fits = (discourse: Discourse, key: LocalKey, gender: Gender | undefined): boolean =>
  isSingle(discourse, key) && isOfGender(discourse, key, gender)

/** Whether nothing speaks against somebody's being of a gender. */
export const isOfGender = (discourse: Discourse, key: LocalKey, gender: Gender | undefined): boolean => {
  const known = genderOf(discourse, key)
  return !(gender && known && known !== gender)
}

/** What a mention before weighs for one that stands as told, by itself. */
export const weightOf = (mention: Told, standing: Standing): number => {
  const { subject, speaks, possessor, quotation } = mention.standing
  const own =
    salience.base +
    (subject ? salience.subject : 0) +
    (mention.form === 'name' ? salience.name : 0) +
    (mention.form === 'pronoun' ? salience.pronoun : 0) +
    (possessor ? salience.possessor : 0) +
    (subject && standing.subject ? salience.parallel : 0) +
    (speaks && standing.speaks ? salience.speaks : 0)
  return own * (quotation === standing.quotation ? 1 : salience.acrossQuotation)
}

/**
 * Whom a pronoun cannot mean: another argument of its own verb; the subject of its clause where the language has a
 * word of its own for that ("sin"); inside a quotation, whoever says it.
 */
const barredFor = (
  discourse: Discourse,
  candidate: Candidate,
  value: PronounValue,
  standing: Standing,
): ReadonlySet<LocalKey> => {
  const barred = new Set<LocalKey>()
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return barred
  const near = discourse.told.filter((mention) => mention.sentence === candidate.sentence)
  if (value.role !== 'possessive') {
    const teller = tellerBefore(discourse, candidate)
    for (const mention of near)
      if (mention.standing.governor === standing.governor && !mention.standing.possessor && mention.key !== teller)
        barred.add(mention.key)
    for (const other of discourse.candidates) {
      const [only, more] =
        other.sentence === candidate.sentence && other.first > candidate.first && other.what.kind === 'person'
          ? (discourse.people.get(other.what.name) ?? [])
          : []
      if (only && !more && sentence.tokens[other.head]?.head === standing.governor)
        barred.add(discourse.register.person(only.name, only.because).key)
    }
    const shared = value.role === 'object' ? sharedSubject(discourse, candidate, standing) : undefined
    for (const mention of near) if (mention.head === shared) barred.add(mention.key)
  } else {
    // "his foreign minister, Hadi": who is possessed is not who possesses
    for (const { first, last, key } of near)
      if (first <= candidate.first && candidate.last <= last && last - first > candidate.last - candidate.first)
        barred.add(key)
    const subject =
      discourse.document.localeOf(sentence).pronouns.reflexives.size > 0 ? subjectOver(discourse, candidate) : undefined
    if (subject !== undefined) for (const mention of near) if (mention.head === subject) barred.add(mention.key)
  }
  if (standing.quotation) for (const key of speakersAround(discourse, standing)) barred.add(key)
  // who is spoken of by name inside the words does not say them: "– Kravet var Ravns, sa han"
  else if (standing.speaks)
    for (const { standing: other, sentence: at, key, form } of discourse.told)
      if (other.quotation && form !== 'pronoun' && at <= candidate.sentence && reachesInto(other.quotation, sentence))
        barred.add(key)
  return barred
}

/**
 * Who tells a clause that begins by naming him: "According to Ravn, he …", which is as "Ravn said that he …"; no spokesman,
 * who tells of another.
 */
const tellerBefore = (discourse: Discourse, { sentence, first }: Candidate): LocalKey | undefined => {
  const within = sentenceOf(discourse, sentence)
  if (!within) return undefined
  const [source] = findAccordingPhrases(within, sentence, discourse.document.localeOf(within).speech)
    .map((phrase) => phrase.source)
    .filter(({ last }) => last <= first)
  const teller =
    source &&
    discourse.told.find(
      (mention) => mention.sentence === sentence && mention.head === source.head && isSingle(discourse, mention.key),
    )
  return teller && !isSpokesperson(discourse, teller.key) ? teller.key : undefined
}

/** Those who by a verb of speech beside a quotation say it, before or behind. */
export const speakersAround = (discourse: Discourse, { quotation }: Standing): readonly LocalKey[] => {
  if (!quotation) return []
  const { sentences } = discourse.document.analysis
  const isBeside = (index: number): boolean => {
    const sentence = sentences[index]
    return sentence !== undefined && reachesInto(quotation, sentence)
  }
  const before = discourse.told
    .filter(({ sentence, standing }) => standing.speaks && standing.quotation === undefined && isBeside(sentence))
    .map(({ key }) => key)
  const behind = discourse.candidates.flatMap((candidate) => {
    if (candidate.what.kind !== 'person' || !isBeside(candidate.sentence)) return []
    const [only, other] = discourse.people.get(candidate.what.name) ?? []
    const standing = standingOf(discourse, candidate)
    return only && !other && standing.speaks && !standing.quotation
      ? [discourse.register.person(only.name, only.because).key]
      : []
  })
  return [...before, ...behind]
}

/** The token that is subject of the nearest clause above a candidate, if any. */
const subjectOver = (discourse: Discourse, candidate: Candidate): number | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return undefined
  const tree = treeOf(sentence)
  for (const above of tree.pathToRoot(candidate.head).slice(1)) {
    const [subject] = tree.childrenBy(above, 'nsubj')
    if (subject === undefined) continue
    // inside the subject itself ("hans kone sa"), nobody binds it, nor does whoever acts in a clause above
    return tree.subtreeOf(subject).includes(candidate.head) ? undefined : subject
  }
  return undefined
}

/** The subject a joined verb takes from the verb before it: "Holm branded him … and called him …". */
const sharedSubject = (discourse: Discourse, candidate: Candidate, { governor }: Standing): number | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const verb = sentence?.tokens[governor]
  if (!sentence || !verb || !isRelation(verb, 'conj')) return undefined
  const tree = treeOf(sentence)
  return tree.childrenBy(governor, 'nsubj').length === 0 ? tree.childrenBy(verb.head, 'nsubj')[0] : undefined
}

/** The subject of the nearest clause above the pronoun's own. */
const matrixSubject = (discourse: Discourse, candidate: Candidate): number | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return undefined
  const tree = treeOf(sentence)
  for (const above of tree.pathToRoot(candidate.head).slice(1)) {
    const [subject] = tree.childrenBy(above, 'nsubj')
    if (subject !== undefined && !tree.subtreeOf(subject).includes(candidate.head)) return subject
    // a reporting clause set beside what is said has nothing above it
    const token = sentence.tokens[above]
    if (token && isRelation(token, 'parataxis')) return undefined
  }
  return undefined
}

/** Whom "seg", "sin", "himself" mean: the subject of their clause, a relative pronoun for its noun. */
export const boundSubject = (
  discourse: Discourse,
  candidate: Candidate,
  gender: Gender | undefined,
): LocalKey | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const subject = subjectOver(discourse, candidate)
  if (!sentence || subject === undefined) return undefined
  const word = sentence.tokens[subject]
  const verb = sentence.tokens[word?.head ?? -1]
  const isRelative = word !== undefined && discourse.document.localeOf(sentence).pronouns.relatives.has(word.lower)
  const head = isRelative && verb !== undefined && verb.head >= 0 ? verb.head : subject
  const mention = discourse.told.findLast((one) => one.sentence === candidate.sentence && one.head === head)
  const key = mention?.key ?? namedAt(discourse, candidate.sentence, head)
  return key !== undefined && fits(discourse, key, gender) ? key : undefined
}

/** A name that stands later in the sentence: "I sin tale sa Holm". */
const namedAt = (discourse: Discourse, sentence: number, head: number): LocalKey | undefined => {
  const candidate = discourse.candidates.find(
    (one) => one.sentence === sentence && one.head === head && one.what.kind === 'person',
  )
  const [only, other] = candidate?.what.kind === 'person' ? (discourse.people.get(candidate.what.name) ?? []) : []
  return only && !other ? discourse.register.person(only.name, only.because).key : undefined
}

/** Those last joined by "and", or a group, in this sentence or the one before. */
const pluralBefore = (discourse: Discourse, candidate: Candidate): LocalKey | undefined => {
  const near = discourse.told.filter((mention) => candidate.sentence - mention.sentence <= 1)
  const group = near.findLast((mention) => discourse.register.draft(mention.key).plural)
  const joined = near.findLast((mention) => joinedTo(discourse, mention, near) !== undefined)
  if (
    joined &&
    (!group || joined.sentence > group.sentence || (joined.sentence === group.sentence && joined.first > group.first))
  ) {
    const other = joinedTo(discourse, joined, near)
    if (other) return discourse.register.group([other.key, joined.key]).key
  }
  return group?.key
}

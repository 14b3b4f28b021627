import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Attribution as Manner } from '../../model/record.ts'
import type { ActorLayer, Document } from '../document.ts'
import { findStates } from '../states.ts'
import type { Attribution, Source } from './attribution.ts'
import { nameBehind, withJoined } from './namedBeside.ts'
import { isVerbal, phraseAt } from './phrase.ts'
import { seatOfGovernment } from './seats.ts'
import { issuerOf, isUtterance } from './utterances.ts'

/** Who says it, and how that was told. Empty speakers: the report does not say. */
export interface Spoken {
  readonly speakers: readonly LocalKey[]
  readonly attribution: Manner
}

/** Somebody who spoke earlier in the report, in order. */
export interface Earlier {
  readonly at: number
  /** The sentence it was said in, or the last of its words. */
  readonly sentence: number
  readonly speakers: readonly LocalKey[]
  /** The words that named them. */
  readonly source?: Source
}

/** Finds the actors that a source names; `earlier` are those who spoke before it, the nearest last. */
export const speakersOf = (
  document: Document,
  actors: ActorLayer,
  attribution: Attribution,
  earlier: readonly Earlier[],
): Spoken => {
  const goesOn = attribution.construction === 'continued' || attribution.construction === 'repeated-heading'
  const { source } = attribution
  if (!source) {
    const last = goesOn ? earlier.at(-1) : undefined
    return last ? { speakers: last.speakers, attribution: 'continued' } : { speakers: [], attribution: 'implied' }
  }
  // what goes on with somebody's words is his whose words those were
  const going = goesOn
    ? earlier.findLast((other) => other.source?.sentence === source.sentence && other.source.head === source.head)
    : undefined
  if (going) return { speakers: going.speakers, attribution: 'continued' }
  const same = isPronoun(document, actors, source)
    ? (stillSpeaking(document, actors, attribution, source, earlier) ??
      introduced(document, actors, attribution, source))
    : undefined
  if (same && !goesOn) return { speakers: same, attribution: 'pronoun' }
  const counted = goesOn ? undefined : countedAgain(document, actors, source, earlier)
  if (counted) return { speakers: counted, attribution: 'pronoun' }
  const side = sideBefore(document, actors, source)
  if (side.length > 0 && !goesOn) return { speakers: side, attribution: 'pronoun' }
  const again = goesOn
    ? undefined
    : (namedAgain(document, actors, source, earlier) ?? sameOffice(document, attribution, source, earlier))
  if (again) return { speakers: again, attribution: 'named' }
  const named = actorsAt(document, actors, source, attribution.cue?.token)
  const form = goesOn ? 'continued' : isPronoun(document, actors, source) ? 'pronoun' : 'named'
  if (named.length > 0) return { speakers: named, attribution: form }
  if (form === 'pronoun' || goesOn) {
    const last = earlier.findLast(({ speakers }) => fits(document, actors, source, speakers))
    if (last) return { speakers: last.speakers, attribution: form }
  }
  const body = form === 'pronoun' ? bodyBefore(document, actors, source) : undefined
  if (body !== undefined) return { speakers: [body], attribution: 'pronoun' }
  const below = form === 'pronoun' ? namedBelow(document, actors, source) : undefined
  if (below !== undefined) return { speakers: [below], attribution: 'pronoun' }
  return { speakers: [], attribution: 'implied' }
}

/** A pronoun that says something means whoever spoke last, if that was in the sentence before and fits. */
const stillSpeaking = (
  document: Document,
  actors: ActorLayer,
  attribution: Attribution,
  source: Source,
  earlier: readonly Earlier[],
): readonly LocalKey[] | undefined => {
  const sentence = document.analysis.sentences[source.sentence]
  const form = sentence?.tokens[source.head]?.lower ?? ''
  const value = sentence ? document.localeOf(sentence).pronouns.personal.get(form) : undefined
  if (sentence && namesOwnSubject(document, actors, source)) return undefined
  const before = sentenceBefore(document, attribution, source)
  const last = earlier.findLast((other) => other.sentence <= before)
  if (value?.number !== 'singular' || value.person !== 3 || !last || last.speakers.length !== 1) return undefined
  const speaker = last.speakers[0]
  const actor = speaker === undefined ? undefined : actors.actorOf(speaker)
  if (
    last.sentence !== before ||
    !actor ||
    (actor.kind !== 'person' && (actor.kind !== 'unnamed' || actor.plural === true))
  )
    return undefined
  return fits(document, actors, source, last.speakers) ? last.speakers : undefined
}

/** "X, for his part, rejected what he called “…”": somebody named whom the pronoun's own sentence is about. */
const namesOwnSubject = (document: Document, actors: ActorLayer, source: Source): boolean => {
  const tokens = document.analysis.sentences[source.sentence]?.tokens ?? []
  return actors.mentionsIn(source.sentence).some(({ form, actor, head, last }) => {
    const token = tokens[head]
    const isSubject = token !== undefined && isRelation(token, 'nsubj') && last <= source.first
    return isSubject && form === 'name' && actor !== undefined && fits(document, actors, source, [actor])
  })
}

/** "…, said a diplomat. According to the same source …": one without a name who spoke before, and nobody new. */
const namedAgain = (
  document: Document,
  actors: ActorLayer,
  { sentence: index, first, last }: Source,
  earlier: readonly Earlier[],
): readonly LocalKey[] | undefined => {
  const sentence = document.analysis.sentences[index]
  const same = sentence && document.localeOf(sentence).speech.same
  if (!same || !sentence.tokens.slice(first, last).some(({ lower }) => same.has(lower))) return undefined
  const before = earlier.at(-1)?.speakers ?? []
  return before.length > 0 && before.every((key) => actors.actorOf(key).kind === 'unnamed') ? before : undefined
}

/** Sentences back to those who spoke and are only counted now. */
const COUNTED_REACH = 2

/** "…, two people said. According to the two, …": those without a name who spoke last, whoever else is two. */
const countedAgain = (
  document: Document,
  actors: ActorLayer,
  { sentence: index, first, last }: Source,
  earlier: readonly Earlier[],
): readonly LocalKey[] | undefined => {
  const sentence = document.analysis.sentences[index]
  const words = sentence ? phraseLengthAt(document.localeOf(sentence).pronouns.pairs, sentence.tokens, first) : 0
  const before = earlier.at(-1)
  if (words === 0 || first + words < last || !before || index - before.sentence > COUNTED_REACH) return undefined
  const isSeveral = before.speakers.every((key) => {
    const { kind, plural } = actors.actorOf(key)
    return kind === 'unnamed' && plural === true
  })
  return isSeveral && before.speakers.length === 1 ? before.speakers : undefined
}

/** "The Armenian side was silent. It said …": the side that the sentence before is about. */
const sideBefore = (document: Document, actors: ActorLayer, source: Source): readonly LocalKey[] => {
  const sentence = document.analysis.sentences[source.sentence]
  const index = source.sentence - 1
  const before = document.analysis.sentences[index]
  if (!sentence || !before || before.block !== sentence.block) return []
  const { pronouns, speech } = document.localeOf(sentence)
  if (!pronouns.impersonal.has(sentence.tokens[source.head]?.lower ?? '')) return []
  const tree = treeOf(before)
  const subject = tree.childrenBy(tree.root, 'nsubj')[0]
  if (subject === undefined || !speech.sides.has(before.tokens[subject]?.lower ?? '')) return []
  return seatAt(document, actors, { sentence: index, head: subject, ...phraseAt(before, subject) })
}

/** How many letters two words for an office must share: "justitieminister", then "ministern". */
const SHARED_OFFICE = 5
const LONGEST_ENDING = 3

/** "The justice minister writes that … “…,” the minister writes": the bare office of whoever spoke in the sentence before. */
const sameOffice = (
  document: Document,
  attribution: Attribution,
  source: Source,
  earlier: readonly Earlier[],
): readonly LocalKey[] | undefined => {
  const last = earlier.at(-1)
  const word = document.analysis.sentences[source.sentence]?.tokens[source.head]
  const other = last?.source && document.analysis.sentences[last.source.sentence]?.tokens[last.source.head]
  if (!last || !word || other?.upos !== 'NOUN' || word.upos !== 'NOUN' || source.last - source.first > 2)
    return undefined
  if (last.sentence !== sentenceBefore(document, attribution, source)) return undefined
  for (let length = Math.min(other.lower.length, word.lower.length); length >= SHARED_OFFICE; length--)
    if (word.lower.startsWith(other.lower.slice(-length)))
      return word.lower.length - length <= LONGEST_ENDING ? last.speakers : undefined
  return undefined
}

/** The last sentence with words before the one that an attribution opens in. */
const sentenceBefore = (document: Document, { content }: Attribution, source: Source): number => {
  const { sentences } = document.analysis
  const start = content[0]?.start ?? 0
  const opening = sentences.findIndex(({ end }) => end > start)
  return sentences.findLastIndex(
    ({ tokens }, at) =>
      at < Math.min(opening < 0 ? source.sentence : opening, source.sentence) &&
      tokens.some(({ upos }) => upos !== 'PUNCT'),
  )
}

/** "X was relieved. “I slept at last,” she said": whom the sentence before a quotation is about, if not by a pronoun. */
const introduced = (
  document: Document,
  actors: ActorLayer,
  attribution: Attribution,
  source: Source,
): readonly LocalKey[] | undefined => {
  if (attribution.form !== 'direct' || attribution.construction === 'quoted-fragment') return undefined
  const { sentences } = document.analysis
  const index = sentenceBefore(document, attribution, source)
  const before = sentences[index]
  const subject = before && treeOf(before).childrenBy(treeOf(before).root, 'nsubj')[0]
  const form = subject === undefined ? undefined : actors.mentionAt(index, subject)?.form
  if (subject === undefined || (form !== 'name' && form !== 'description' && form !== 'office')) return undefined
  // whom the pronoun is taken for stands in that sentence too, not as a mere "after him": nothing to mend
  const meant = actors.actorsIn(source.sentence, source.head)
  const isTold = actors
    .mentionsIn(index)
    .some(
      ({ actor, form, head }) =>
        actor !== undefined && meant.includes(actor) && (form !== 'pronoun' || head === subject),
    )
  if (isTold) return undefined
  const found = actors.actorsIn(index, subject)
  return found.length === 1 && fits(document, actors, source, found) ? found : undefined
}

/** "The army denied it. In a statement, it said …": the body or state that its own sentence, or the one before, is about. */
const bodyBefore = (document: Document, actors: ActorLayer, source: Source): LocalKey | undefined => {
  const { sentences } = document.analysis
  const sentence = sentences[source.sentence]
  const before = sentences[source.sentence - 1]
  const form = sentence?.tokens[source.head]?.lower ?? ''
  if (!sentence || !document.localeOf(sentence).pronouns.impersonal.has(form)) return undefined
  const bodyIn = (index: number): LocalKey | undefined => {
    const tree = treeOf(sentences[index] ?? sentence)
    const subject = tree.childrenBy(tree.root, 'nsubj')[0]
    const [key] =
      subject === undefined || (index === source.sentence && subject >= source.first)
        ? []
        : actors.actorsIn(index, subject)
    return key !== undefined && ['organisation', 'state'].includes(actors.actorOf(key).kind) ? key : undefined
  }
  return bodyIn(source.sentence) ?? (before?.block === sentence.block ? bodyIn(source.sentence - 1) : undefined)
}

/** "“We are leaving,” he said. It was on Sunday that X …": with nobody named before who fits, the first named in this paragraph or the next. */
const namedBelow = (document: Document, actors: ActorLayer, source: Source): LocalKey | undefined => {
  const { sentences } = document.analysis
  const sentence = sentences[source.sentence]
  const value = sentence && document.localeOf(sentence).pronouns.personal.get(sentence.tokens[source.head]?.lower ?? '')
  if (!sentence || value?.number !== 'singular' || value.person !== 3) return undefined
  const first = actors.mentions.find(
    ({ form, actor }) =>
      form === 'name' &&
      actor !== undefined &&
      actors.actorOf(actor).kind === 'person' &&
      fits(document, actors, source, [actor]),
  )
  if (!first || first.sentence <= source.sentence) return undefined
  return (sentences[first.sentence]?.block ?? 0) <= sentence.block + 1 ? first.actor : undefined
}

/** Whom a source names; `verb` is the token of the reporting verb, where there is one in its sentence. */
const actorsAt = (document: Document, actors: ActorLayer, source: Source, verb?: number): readonly LocalKey[] => {
  const sentence = document.analysis.sentences[source.sentence]
  if (!sentence) return []
  const lexicon = document.localeOf(sentence).speech
  const head = sentence.tokens[source.head]
  // "the reply from X was brief"
  const isReply = head !== undefined && isFormOfAny(head, lexicon.replies)
  if (isReply || isUtterance(sentence, source.head, lexicon)) {
    const issuer = issuerOf(sentence, source.sentence, source.head, lexicon)
    if (issuer || !isReply) return issuer ? actorsAt(document, actors, issuer) : []
  }
  const named = appositionOf(document, actors, source)
  if (named.length > 0) return named
  const seated = organisationAt(actors, lexicon, head?.lower ?? '')
  if (seated !== undefined) return [seated]
  const owned = nameBehind(actors, source)
  const found = owned ?? actors.actorsIn(source.sentence, source.head)
  if (found.length > 0) return withJoined(document, actors, source, verb, found)
  // "nyhetsbyrået Ziwa" where the parser leaves the name out of the phrase
  const beside =
    sentence.tokens[source.last]?.upos === 'PROPN' ? actors.mentionAt(source.sentence, source.last) : undefined
  if (beside?.form === 'name' && beside.actor !== undefined && sentence.tokens[source.head]?.upos === 'NOUN')
    return actors.actorsIn(source.sentence, beside.head)
  // a parser that heads a title and name wrongly still leaves the mention inside the phrase
  const tree = treeOf(sentence)
  for (let at = source.first; at < source.last; at++) {
    const mention = actors.mentionAt(source.sentence, at)
    if (!mention || mention.form === 'adjective' || mention.actor === undefined) continue
    const owned = tree.pathToRoot(mention.head).some((above) => {
      const token = sentence.tokens[above]
      return (
        above !== source.head &&
        above >= source.first &&
        above < source.last &&
        token !== undefined &&
        /^(?:nmod|acl|obl)/u.test(token.deprel)
      )
    })
    if (!owned && mention.last >= source.head) return actors.actorsIn(source.sentence, mention.head)
  }
  return seatAt(document, actors, source)
}

/** "His host, X of the state, told …", "the judge in the case, X, said", "X, the spokesman who said": who is named beside a description. */
const appositionOf = (
  document: Document,
  actors: ActorLayer,
  { sentence: index, head, first, last }: Source,
): readonly LocalKey[] => {
  const sentence = document.analysis.sentences[index]
  const token = sentence?.tokens[head]
  // "X, the minister said, had left": no apposition, whatever the parser says
  const isInserted = isVerbal(sentence?.tokens[last]) && sentence?.tokens[last + 1]?.form === ','
  if (token?.deprel === 'appos' && !isInserted && actors.mentionAt(index, token.head)?.form === 'name')
    return actors.actorsIn(index, token.head).filter((key) => actors.actorOf(key).kind === 'person')
  if (!sentence || !token) return []
  const [name, another] = treeOf(sentence)
    .childrenBy(head, 'appos')
    .filter((child) => actors.mentionAt(index, child)?.form === 'name')
  const isOwned = sentence.tokens[first]?.upos === 'PRON' && first !== head
  const isSetOff =
    name !== undefined &&
    another === undefined &&
    token.upos === 'NOUN' &&
    token.feats.Number === 'Sing' &&
    sentence.tokens[name - 1]?.form === ','
  return name === undefined || !(isOwned || isSetOff)
    ? []
    : actors.actorsIn(index, name).filter((key) => actors.actorOf(key).kind === 'person')
}

/**
 * Whom a place or a side stands for: "i ei pressemelding frå Nairobi", "fra thailandsk side". A
 * capital that issues words is its state, which the actors take for a place there.
 */
const seatAt = (document: Document, actors: ActorLayer, source: Source): readonly LocalKey[] => {
  const sentence = document.analysis.sentences[source.sentence]
  const head = sentence?.tokens[source.head]
  if (!sentence || !head) return []
  const locale = document.localeOf(sentence)
  const isSide = locale.speech.sides.has(head.lower)
  const told = findStates(sentence, locale).find(({ form, first, last }) =>
    isSide
      ? form === 'adjective' && source.first <= first && last <= source.last
      : form === 'capital' && first <= source.head && source.head < last,
  )
  const speaking = told?.country ?? seatOfGovernment(sentence, source.head)
  const meant = actors.actors.find(
    ({ kind, country }) => speaking !== undefined && kind === 'state' && country === speaking,
  )
  return meant ? [meant.key] : []
}

/** "Brussels": the organisation that sits in a capital or the state whose capital it is, whichever the report tells more of. */
const organisationAt = (actors: ActorLayer, { seats }: SpeechLexicon, word: string): LocalKey | undefined => {
  const seat = seats.get(word)
  if (!seat) return undefined
  const seated = actors.actors.find(({ kind, name }) => kind === 'organisation' && name === seat.organisation)
  const state = actors.actors.find(({ kind, country }) => kind === 'state' && country === seat.country)
  const isState = state !== undefined && state.mentions.length > (seated?.mentions.length ?? 0)
  return (isState ? state : seated)?.key
}

const isPronoun = (document: Document, actors: ActorLayer, source: Source): boolean => {
  const mention = actors.mentionAt(source.sentence, source.head)
  if (mention?.form === 'description') return false
  const token = document.analysis.sentences[source.sentence]?.tokens[source.head]
  return mention?.form === 'pronoun' || token?.upos === 'PRON'
}

/** A pronoun goes with whoever spoke last of its gender and number. */
const fits = (document: Document, actors: ActorLayer, source: Source, speakers: readonly LocalKey[]): boolean => {
  const sentence = document.analysis.sentences[source.sentence]
  const token = sentence?.tokens[source.head]
  if (!sentence || !token || speakers.length === 0) return false
  const value = document.localeOf(sentence).pronouns.personal.get(token.lower)
  // "it", "one": no word for a person, and so none for who spoke last
  const isImpersonal = document.localeOf(sentence).pronouns.impersonal.has(token.lower)
  if (!value)
    return !isImpersonal || speakers.every((key) => ['organisation', 'state'].includes(actors.actorOf(key).kind))
  if (value.number === 'plural')
    return speakers.length > 1 || speakers.some((key) => actors.actorOf(key).plural === true)
  const only = speakers[0]
  if (speakers.length > 1 || only === undefined) return false
  const actor = actors.actorOf(only)
  return (
    (actor.kind === 'person' || (actor.kind === 'unnamed' && actor.plural !== true)) &&
    (actor.gender === undefined || value.gender === undefined || actor.gender === value.gender)
  )
}

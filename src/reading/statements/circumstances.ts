import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOf, isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ActorLayer, Document } from '../document.ts'
import { findStates } from '../states.ts'
import { findAccordingPhrases } from './adverbials.ts'
import type { Attribution } from './attribution.ts'
import { phraseAt } from './phrase.ts'
import { isAddressee } from './sources.ts'

/** How and to whom something was said, read from the reporting clause. */
export interface Circumstances {
  readonly channel?: string
  readonly addressee?: LocalKey
  /** Who relays it: the agency it was said to, the outlet according to which it was said. */
  readonly via: readonly LocalKey[]
}

/** Reads channel, addressee and relay from the phrases that hang on the reporting verb. */
export const circumstancesOf = (
  document: Document,
  actors: ActorLayer,
  attribution: Attribution,
  speakers: readonly LocalKey[],
): Circumstances => {
  const { cue } = attribution
  const sentence = cue ? document.analysis.sentences[cue.sentence] : undefined
  if (!cue || !sentence) return { via: [] }
  const locale = document.localeOf(sentence)
  const lexicon = locale.speech
  const tree = treeOf(sentence)
  const states = findStates(sentence, locale)
  const said = (at: number): boolean => {
    const token = sentence.tokens[at]
    return token !== undefined && attribution.content.some(({ start, end }) => token.start >= start && token.end <= end)
  }
  const found: { channel?: string; addressee?: LocalKey } = {}
  const via: LocalKey[] = []
  // an organisation by a name of its own, no union, body or side: whoever speaks to it speaks through it
  const isNamedOutlet = (head: number): boolean =>
    sentence.tokens[head]?.upos === 'PROPN' &&
    !states.some(({ kind, first, last }) => kind !== 'medium' && first <= head && head < last) &&
    actors.actorsIn(cue.sentence, head).some((key) => {
      const actor = actors.actorOf(key)
      return actor.kind === 'organisation' && actor.country === undefined
    })
  const isMedium = (head: number): boolean =>
    states.some(
      ({ kind, medium, first, last }) => kind === 'medium' && medium !== 'channel' && first <= head && head < last,
    ) ||
    carriesWords(sentence, head, locale) ||
    isNamedOutlet(head)
  const relay = (head: number): void => {
    for (const key of actors.actorsIn(cue.sentence, head))
      if (!speakers.includes(key) && !via.includes(key)) via.push(key)
  }

  const addressees = tree
    .childrenBy(cue.token, 'nsubj')
    .filter((child) => isAddressee(sentence, cue.token, child, lexicon))
  const phrases = tree.childrenBy(cue.token, 'obl', 'obj', 'iobj', 'nmod', 'advmod', 'xcomp')
  for (const phrase of [...phrases, ...addressees]) {
    if (said(phrase)) continue
    const marks = tree.childrenBy(phrase, 'case').map((mark) => sentence.tokens[mark]?.lower ?? '')
    const toward =
      marks.some((mark) => lexicon.toward.has(mark)) || (marks.length === 0 && isAddressed(sentence, phrase))
    const through = marks.some((mark) => lexicon.throughChannel.has(mark))
    const token = sentence.tokens[phrase]
    const utterance = token && lexicon.utterances.find(({ word }) => isFormOf(token, word))
    const inside = tree.subtreeOf(phrase)
    const channel = states.find(({ medium, first }) => medium === 'channel' && inside.includes(first))
    if (channel && (through || utterance)) found.channel ??= channel.english
    else if (utterance && through) found.channel ??= utterance.channel
    else if (toward && isMedium(phrase) && !(token && isPressAtLarge(token, locale))) relay(phrase)
    else if (toward) {
      const [key] = actors.actorsIn(cue.sentence, phrase)
      if (key !== undefined && !speakers.includes(key)) found.addressee ??= key
    }
    // an interview with, a statement passed on by an agency
    if (utterance)
      for (const inner of inside)
        if (
          inner !== phrase &&
          states.some(({ kind, medium, first }) => kind === 'medium' && medium !== 'channel' && first === inner)
        )
          relay(inner)
  }
  // "the agency quoted X as saying", "was quoted as saying by the agency": whoever quotes passes it on
  const quoting = [cue.token, sentence.tokens[cue.token]?.head ?? -1].find((at) => {
    const token = sentence.tokens[at]
    return token !== undefined && isFormOfAny(token, lexicon.quoting)
  })
  if (quoting !== undefined)
    for (const child of [quoting, cue.token].flatMap((at) => tree.childrenBy(at, 'nsubj', 'obl')))
      if (sentence.tokens[child]?.deprel !== 'nsubj:pass' && !said(child) && isMedium(child)) relay(child)
  // "…, skal X ha sagt ifølge Tass": the outlet only passes it on
  for (const phrase of findAccordingPhrases(sentence, cue.sentence, lexicon)) {
    const own = attribution.source
    if (
      attribution.cue?.token === phrase.cue.first ||
      (own && own.sentence === cue.sentence && own.head === phrase.source.head)
    )
      continue
    if (isMedium(phrase.source.head)) relay(phrase.source.head)
  }
  return { ...found, via }
}

const isAddressed = (sentence: Sentence, phrase: number): boolean => {
  const token = sentence.tokens[phrase]
  // "told ENS": a name right behind the verb, whatever the parser makes of it
  return (
    token !== undefined && (isRelation(token, 'obj', 'iobj') || (token.upos === 'PROPN' && token.head === phrase - 1))
  )
}

/** "the newspaper", "radiokanalen", "nyhetsbyrået Himal Wire". */
const carriesWords = (sentence: Sentence, head: number, locale: Locale): boolean => {
  const { first, last } = phraseAt(sentence, head)
  return sentence.tokens
    .slice(first, last)
    .some(
      ({ form, upos }, step) =>
        (upos === 'NOUN' || upos === 'PROPN' || first + step === head) && locale.speech.media.has(form.toLowerCase()),
    )
}

/** "told reporters": the press at large passes nothing on; a paper does. */
const isPressAtLarge = ({ upos, lower }: Token, { contacts }: Locale): boolean =>
  upos === 'NOUN' && contacts.notPartners.has(lower)

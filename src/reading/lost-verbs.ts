import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import { entriesOf, type Lexeme } from '../locales/lexeme.ts'
import type { Locale } from '../locales/locale.ts'
import type { MeasureVerb } from '../locales/measures.ts'

/**
 * Gives a sentence the verb that its tree has lost: a tagger takes a verb that it has seldom met for a noun or an
 * adjective, and then the name before it heads the sentence ("Kenya genåbnede grænsen"), or the helper does ("Chile har
 * återupptagit flygningar"). Only a form that the lexicon knows for a verb is taken for one.
 */
export const withLostVerb = (sentence: Sentence, locale: Locale): Sentence => {
  const mended = withSayingJoined(sentence, locale)
  const root = mended.tokens.findIndex(({ head }) => head < 0)
  const head = mended.tokens[root]
  return head ? withRootVerb(mended, root, head, locale) : mended
}

const withRootVerb = (sentence: Sentence, root: number, head: Token, locale: Locale): Sentence => {
  if (head.upos === 'PROPN') return withVerbBehindName(sentence, root, locale)
  if (head.upos === 'NOUN') return withVerbBehindMark(sentence, root, locale) ?? withVerbOfNoun(sentence, root, locale)
  const isHelper = ({ lower }: Token): boolean =>
    locale.speech.passiveAuxiliaries.has(lower) || (locale.contacts.perfect.has(lower) && lower === head.lower)
  return sentence.tokens.reduce(
    (mended, token, at) =>
      isTagged(token, 'VERB', 'AUX') && isHelper(token) && (at === root || isRelation(token, 'conj'))
        ? withVerbBehindHelper(mended, at, locale)
        : mended,
    sentence,
  )
}

const isKnownVerb = (token: Token, { contacts, measures, stances }: Locale): boolean =>
  [contacts.verbs, measures.verbs, stances.verbs].some((verbs) =>
    entriesOf<{ readonly word: Lexeme }>(token, verbs).some(({ word }) => word.forms.has(token.lower)),
  )

/** "ble gjenopptatt": a form of a verb for an act on something, though a tagger sees no participle; never "ble enige". */
const isOfAct = (token: Token, { measures }: Locale): boolean =>
  entriesOf<MeasureVerb>(token, measures.verbs).some(
    ({ word, kind }) => kind !== 'agreement' && word.forms.has(token.lower),
  )

const isVerbless = ({ tokens }: Sentence): boolean =>
  !tokens.some((token) => isTagged(token, 'VERB', 'AUX') && token.feats.VerbForm === 'Fin')

/** "Kenya genåbnede søndag grænsen": a sentence without a finite verb, whose name has such a form right behind it. */
const withVerbBehindName = (sentence: Sentence, root: number, locale: Locale): Sentence => {
  const { tokens } = sentence
  const name = sentence.names.find(({ first, last }) => first <= root && root < last)
  const at = name?.last ?? root + 1
  const token = tokens[at]
  const isSentence = isTagged(tokens.at(-1), 'PUNCT') && tokens.length > at + 2
  if (!isVerbless(sentence) || !isSentence || !token || !isTagged(token, 'NOUN', 'ADJ', 'ADV', 'PROPN', 'X'))
    return sentence
  if (!treeOf(sentence).pathToRoot(at).includes(root) || !isKnownVerb(token, locale)) return sentence
  return {
    ...sentence,
    tokens: tokens.map((one, index): Token => {
      if (index === at) return { ...one, ...finite, head: -1, deprel: 'root' }
      if (index === root) return { ...one, head: at, deprel: 'nsubj' }
      const isBehind = index > at && one.head === root
      if (!isBehind) return one
      return { ...one, head: at, deprel: isRelation(one, 'flat') ? 'obj' : one.deprel }
    }),
  }
}

/** "Ane Vik sammanträffade med …": a noun to the tagger that has a name for its subject, in a sentence without a verb. */
const withVerbOfNoun = (sentence: Sentence, root: number, locale: Locale): Sentence => {
  const { tokens } = sentence
  const token = tokens[root]
  const hasSubject = treeOf(sentence)
    .childrenBy(root, 'nsubj')
    .some((child) => child < root)
  const isBare = treeOf(sentence).childrenBy(root, 'cop', 'det', 'amod', 'case').length === 0
  if (!isVerbless(sentence) || !hasSubject || !isBare || !token || !isKnownVerb(token, locale)) return sentence
  return { ...sentence, tokens: tokens.map((one, index): Token => (index === root ? { ...one, ...finite } : one)) }
}

const isSayingForm = (token: Token, { speech }: Locale): boolean =>
  entriesOf(token, speech.verbs).some(({ kind, word }) => kind === 'say' && word.forms.has(token.lower))

/** "welcomed the offer and underlined that …": an adjective to the tagger, joined to a verb and before a reported clause. */
const withSayingJoined = (sentence: Sentence, locale: Locale): Sentence => {
  const { tokens } = sentence
  const { complementisers } = locale.speech
  const at = tokens.findIndex(
    (token, index) =>
      isTagged(token, 'ADJ', 'NOUN') &&
      isRelation(token, 'conj') &&
      tokens[index - 1]?.upos === 'CCONJ' &&
      isTagged(tokens[token.head], 'VERB') &&
      complementisers.has(tokens[index + 1]?.lower ?? '') &&
      isSayingForm(token, locale),
  )
  const clause = tokens[at + 1]?.head ?? -1
  if (at < 0 || clause <= at + 1) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at) return { ...token, ...finite }
      return index === clause ? { ...token, head: at, deprel: 'ccomp' } : token
    }),
  }
}

/** "“…,” the 60-year-old said": behind quoted words, an adjective before a form of a verb of saying is who says them. */
const withVerbBehindMark = (sentence: Sentence, root: number, locale: Locale): Sentence | undefined => {
  const { tokens } = sentence
  const token = tokens[root]
  const speaker = root - 1
  const isModified = tokens[speaker]?.head === root && isTagged(tokens[speaker], 'ADJ')
  const isSaying = token !== undefined && isSayingForm(token, locale)
  const mark = tokens.findLastIndex(({ form }, at) => at < root && /^["”’'»]$/u.test(form))
  const isBehind = mark > 0 && tokens.slice(mark + 1, root).every(({ form, upos }) => form === '-' || upos !== 'PUNCT')
  if (!isModified || !isSaying || !isBehind) return undefined
  return {
    ...sentence,
    tokens: tokens.map((one, index): Token => {
      if (index === root) return { ...one, ...finite }
      if (index === speaker) return { ...one, deprel: 'nsubj' }
      return one.head === root && index > mark && index < speaker ? { ...one, head: speaker } : one
    }),
  }
}

const finite = { upos: 'VERB', feats: { VerbForm: 'Fin', Tense: 'Past' } } as const

/**
 * "har återupptagit flygningar", "blev torsdag indkaldt": a participle taken for an adjective of the object or of the
 * subject, or for an adverb, though the helper before it only carries it.
 */
const withVerbBehindHelper = (sentence: Sentence, root: number, locale: Locale): Sentence => {
  const { tokens } = sentence
  const { head = -1, deprel = 'root' } = tokens[root] ?? {}
  const isPassive = locale.speech.passiveAuxiliaries.has(tokens[root]?.lower ?? '')
  const at = isPassive
    ? treeOf(sentence)
        .childrenBy(root, 'xcomp')
        .find((child) => child > root)
    : root + 1
  const token = tokens[at ?? -1]
  if (at === undefined || !token || !isTagged(token, 'ADJ') || !isKnownVerb(token, locale)) return sentence
  const isBelow = token.head === root || (isRelation(token, 'amod') && tokens[token.head]?.head === root)
  if (!isBelow || (isPassive && token.feats.VerbForm !== 'Part' && !isOfAct(token, locale))) return sentence
  return {
    ...sentence,
    tokens: tokens.map((one, index): Token => {
      if (index === at) return { ...one, upos: 'VERB', feats: { VerbForm: 'Part' }, head, deprel }
      if (index === root) return { ...one, upos: 'AUX', head: at, deprel: isPassive ? 'aux:pass' : 'aux' }
      if (one.head !== root) return one
      return { ...one, head: at, deprel: isPassive && isRelation(one, 'nsubj') ? 'nsubj:pass' : one.deprel }
    }),
  }
}

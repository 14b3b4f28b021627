import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { formAt, isGerund } from './clause.ts'

/** `will-have-been` is the future seen from the past: "skulle", "would". */
export type Tense = 'past' | 'perfect' | 'present' | 'progressive' | 'future' | 'was-to' | 'possible' | 'none'

/** Reads the tense of one clause from its auxiliaries and features; 'none' for infinitives, participles and nouns. */
export const tenseOf = (sentence: Sentence, predicate: number, words: ContactLexicon): Tense => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[predicate]
  if (!token) return 'none'
  const auxiliaries = auxiliariesOf(sentence, predicate).map((child) => ({
    form: formAt(sentence, child),
    feats: sentence.tokens[child]?.feats ?? {},
  }))
  const has = (set: ReadonlySet<string>): boolean => auxiliaries.some(({ form }) => set.has(form))
  const perfect = has(words.perfect)
  const own = token.lower
  // "skal til Warszawa": the auxiliary is all the verb there is
  if (words.future.has(own)) return 'future'
  if (words.pastFuture.has(own)) return 'was-to'
  if (isGoingTo(sentence, predicate, words)) return 'future'
  if (has(words.future)) return perfect && token.feats.VerbForm !== 'Fin' ? 'perfect' : 'future'
  if (has(words.pastFuture)) return 'was-to'
  if (has(words.possible)) return 'possible'
  if (has(words.supporting)) return 'past'
  const infinitive = token.feats.VerbForm === 'Inf'
  // "were to be held": the infinitive is the auxiliary's
  const isToBe = infinitive || auxiliaries.some(({ feats }) => feats.VerbForm === 'Inf')
  // "was to have opened"
  const isMissed = perfect && auxiliaries.some(({ feats }) => feats.VerbForm === 'Inf')
  if (isToBe && (!perfect || isMissed) && has(words.wasTo)) return 'was-to'
  if (isToBe && !infinitive && !perfect && has(words.isTo)) return 'future'
  if (infinitive && has(words.isTo)) return 'future'
  if (infinitive) {
    const headline =
      tree.childrenBy(predicate, 'nsubj').length > 0 &&
      tree.childrenBy(predicate, 'mark').length > 0 &&
      isRelation(token, 'root')
    return headline ? 'future' : 'none'
  }
  const finite = [token.feats, ...auxiliaries.map(({ feats }) => feats)].find((feats) => feats.VerbForm === 'Fin')
  if (finite?.Tense === 'Past') return 'past'
  if (perfect) return 'perfect'
  if (finite?.Tense === 'Pres') return isGerund(token) ? 'progressive' : 'present'
  // "to be received": no tense of its own
  if (token.upos === 'VERB' && token.feats.Tense === 'Past' && !isToBe) return 'past'
  return 'none'
}

/** "Is going to meet", "is going to Lima to meet", "kommer til å møte". */
const isGoingTo = (sentence: Sentence, predicate: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  return (
    words.goingTo.has(formAt(sentence, predicate)) &&
    tree
      .childrenBy(predicate, 'xcomp', 'advcl')
      .some(
        (child) =>
          sentence.tokens[child]?.feats.VerbForm === 'Inf' &&
          tree.childrenBy(child, 'mark').some((mark) => words.to.has(formAt(sentence, mark))),
      )
  )
}

/** "Would raise the detentions", "skal gjenopptas", "may be reopened": told of what has not been. */
export const isYetToCome = (sentence: Sentence, predicate: number, words: ContactLexicon): boolean =>
  ['future', 'was-to', 'possible'].includes(tenseOf(sentence, predicate, words))

/**
 * The auxiliaries of a predicate; an infinitive joined to another without its own has the first one's: "was to hold talks
 * and to call on X", "will open a forum and have talks", whose bare form the tagger may take for a present.
 */
const auxiliariesOf = (sentence: Sentence, predicate: number): readonly number[] => {
  const tree = treeOf(sentence)
  const own = tree.childrenBy(predicate, 'aux', 'cop')
  const token = sentence.tokens[predicate]
  const first = token?.head ?? -1
  const isShared =
    own.length === 0 &&
    token !== undefined &&
    (token.feats.VerbForm === 'Inf' || token.lower === token.lowerLemma) &&
    isRelation(token, 'conj') &&
    sentence.tokens[first]?.feats.VerbForm === 'Inf' &&
    tree.childrenBy(predicate, 'nsubj').length === 0
  return isShared ? auxiliariesOf(sentence, first) : own
}

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { caseOf, formAt, isEntry, isOneOf, isPredicate, isVerbOf } from './clause.ts'
import { membersOf, type Phrase, phraseOf } from './phrase.ts'

/** Something a contact is about, for or came to. */
export interface Matter {
  readonly attribute: 'agenda' | 'purpose' | 'outcome'
  readonly phrase: Phrase
  readonly excluded: boolean
  /** The clause that says it. */
  readonly predicate: number
}

const children = (sentence: Sentence, at: number): readonly number[] => treeOf(sentence).childrenOf(at)

const isNegatedAt = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  children(sentence, at).some((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && isRelation(token, 'advmod', 'cc', 'det', 'neg') && words.negations.has(token.form.toLowerCase())
  }) || words.negations.has(formAt(sentence, at - 1)) || (children(sentence, at).length > 0 && words.negations.has(formAt(sentence, Math.min(at, ...children(sentence, at)) - 1)))

const isInfinitive = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && token.upos === 'VERB' && (token.feats.VerbForm === 'Inf' || token.feats.VerbForm === 'Ger' || /ing$/u.test(token.form))
}

const matters = (sentence: Sentence, text: string, words: ContactLexicon, attribute: Matter['attribute'], head: number, predicate: number, excluded: boolean): readonly Matter[] => {
  // "on X, not on Y": the second member carries its own negation
  let not = excluded
  return membersOf(sentence, head).flatMap((member) => {
    if (member !== head) not = excluded || isNegatedAt(sentence, member, words) || not
    const phrase = phraseOf(sentence, member, text)
    return phrase ? [{ attribute, phrase, excluded: not, predicate }] : []
  })
}

/** Complements of a word that say what it is about: "om …", "on …", also as an infinitive. */
const aboutOf = (sentence: Sentence, at: number, words: ContactLexicon): readonly number[] =>
  children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    if (!token || child < at) return false
    const marks = treeOf(sentence).childrenBy(child, 'case', 'mark').map((mark) => formAt(sentence, mark))
    const isOn = /^(?:on|over|om|om|rundt|around)$/u.test(marks[0] ?? '')
    if (!words.about.has(marks[0] ?? '')) return false
    // "on Tuesday", "over the weekend"
    if (isOn && (token.upos === 'NUM' || token.deprel === 'obl:tmod' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(token.form))) return false
    return isRelation(token, 'nmod', 'obl', 'advcl', 'acl', 'xcomp', 'ccomp')
  })

/** Infinitive clauses of aim that hang on a word: "for å løse …", "in order to …", "to discuss …". */
const aimClausesOf = (sentence: Sentence, at: number, words: ContactLexicon): readonly number[] =>
  children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    if (!token || child < at || !isInfinitive(sentence, child) || !isRelation(token, 'advcl', 'xcomp', 'acl')) return false
    const marks = treeOf(sentence).childrenBy(child, 'mark', 'case').map((mark) => formAt(sentence, mark))
    return marks.some((form) => words.inOrder.has(form)) || marks.includes('to')
  })

/** What a verb or participle of aim is followed by: "designed to …", "aimed at …". */
const complementsOf = (sentence: Sentence, at: number): readonly number[] =>
  children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && child > at && isRelation(token, 'xcomp', 'advcl', 'ccomp', 'obl', 'acl', 'nmod') && !isReference(sentence, child)
  })

const isReference = (sentence: Sentence, at: number): boolean => /^(?:in|during|i|under|ved|by|av|etter|after|since|siden)$/u.test(caseOf(sentence, at))

/**
 * Reads from a contact's word and its clause what it is about and for.
 * @param trigger the contact's word
 * @param predicate the clause it stands in
 */
export const mattersOf = (sentence: Sentence, trigger: number, predicate: number, text: string, words: ContactLexicon): readonly Matter[] => {
  const found: Matter[] = []
  const token = sentence.tokens[trigger]
  const above = sentence.tokens[predicate]
  if (!token || !above) return []
  const isVerb = token.upos === 'VERB'
  const add = (attribute: Matter['attribute'], head: number, at: number, excluded: boolean): void => {
    found.push(...matters(sentence, text, words, attribute, head, at, excluded))
  }
  const excluded = isNegatedAt(sentence, predicate, words)

  for (const head of aboutOf(sentence, trigger, words)) add(isInfinitive(sentence, head) ? 'purpose' : 'agenda', head, predicate, isNegatedAt(sentence, head, words))
  if (isVerb && isVerbOf(sentence, trigger, words.discussing)) for (const head of treeOf(sentence).childrenBy(trigger, 'obj')) add('agenda', head, trigger, excluded)
  if (isVerb || isRelation(token, 'nsubj', 'obj'))
    for (const clause of aimClausesOf(sentence, isVerb ? trigger : predicate, words)) {
      const isTalk = isVerbOf(sentence, clause, words.discussing) || isEntry(sentence.tokens[clause], words.verbs, ({ frame }) => frame === 'talk')
      if (isTalk) {
        for (const head of treeOf(sentence).childrenBy(clause, 'obj')) add('agenda', head, clause, false)
        for (const head of aboutOf(sentence, clause, words)) add('agenda', head, clause, false)
      } else if (!isOneOf(above, words.carriers) || isVerb) add('purpose', clause, clause, false)
    }
  // "which were designed to …", "aimed at …"
  for (const child of children(sentence, trigger)) {
    if (!isRelation(sentence.tokens[child] ?? token, 'acl')) continue
    if (isVerbOf(sentence, child, words.aiming)) for (const head of complementsOf(sentence, child)) add('purpose', head, child, isNegatedAt(sentence, child, words))
    if (isOneOf(sentence.tokens[child], words.focusing)) found.push(...focusOf(sentence, child, text, words))
    for (const clause of aimClausesOf(sentence, child, words)) add('purpose', clause, clause, false)
  }
  if (!isVerb && isRelation(token, 'nsubj') && predicate !== trigger) {
    if (isVerbOf(sentence, predicate, words.aiming)) for (const head of complementsOf(sentence, predicate)) add('purpose', head, predicate, excluded)
    if (isOneOf(above, words.focusing)) found.push(...focusOf(sentence, predicate, text, words))
    if (words.aims.has(formAt(sentence, predicate))) for (const head of complementsOf(sentence, predicate)) add('purpose', head, predicate, excluded)
  }
  // "the purpose of the talks was …", "formålet med møtet er å …"
  const owner = token.head >= 0 ? token.head : undefined
  if (!isVerb && owner !== undefined && words.aims.has(formAt(sentence, owner)) && isRelation(token, 'nmod', 'obl')) {
    const clause = sentence.tokens[owner]?.head ?? -1
    if (clause >= 0 && isRelation(sentence.tokens[owner] ?? token, 'nsubj')) {
      const told = isPredicate(sentence, clause) && above.upos !== 'AUX' ? clause : undefined
      const rest = treeOf(sentence).childrenBy(clause, 'xcomp', 'ccomp', 'advcl', 'csubj')
      for (const head of told !== undefined && sentence.tokens[told]?.lemma !== 'være' && sentence.tokens[told]?.lemma !== 'be' ? [told] : rest) add('purpose', head, clause, isNegatedAt(sentence, clause, words))
    }
  }
  return found
}

/** "focused on X, not on Y": an aim where it is a deed or is said to be the only one, else a topic. */
const focusOf = (sentence: Sentence, at: number, text: string, words: ContactLexicon): readonly Matter[] => {
  const isOnly = children(sentence, at).some((child) => words.only.has(formAt(sentence, child)) || children(sentence, child).some((below) => words.only.has(formAt(sentence, below))))
  const heads = children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && child > at && isRelation(token, 'obl', 'advcl', 'obj', 'xcomp') && /^(?:on|around|with|about|om|på|med|seg|rundt)$/u.test(markOf(sentence, child))
  })
  const excluded = isNegatedAt(sentence, at, words)
  return heads.flatMap((head, index) => {
    const not = excluded || (index > 0 && isNegatedAt(sentence, head, words))
    const attribute = isOnly || isInfinitive(sentence, head) || (index > 0 && not) ? 'purpose' : 'agenda'
    return matters(sentence, text, words, attribute, head, at, not)
  })
}

const markOf = (sentence: Sentence, at: number): string => {
  const mark = treeOf(sentence).childrenBy(at, 'case', 'mark')[0]
  return mark === undefined ? '' : formAt(sentence, mark)
}

/** What those who met came to: the complement of "agreed", "ble enige om". */
export const outcomeOf = (sentence: Sentence, agreeing: number, text: string): readonly Matter[] => {
  const tree = treeOf(sentence)
  return tree
    .childrenBy(agreeing, 'xcomp', 'ccomp', 'advcl', 'obl', 'acl', 'nmod')
    .filter((child) => child > agreeing && !isReference(sentence, child))
    .slice(0, 1)
    .flatMap((head) => {
      const phrase = phraseOf(sentence, head, text)
      return phrase ? [{ attribute: 'outcome' as const, phrase, excluded: false, predicate: agreeing }] : []
    })
}

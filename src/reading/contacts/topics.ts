import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { lexemesOf } from '../../locales/lexeme.ts'
import { caseOf, formAt, isEntry, isGerund, isOneOf, isPredicate, isVerbOf } from './clause.ts'
import type { Context } from './context.ts'
import { isTable } from './length-words.ts'
import { isInfinitive, isNegatedAt, isOccasion, type Matter, markOf, mattersOfHead } from './matter.ts'
import { membersOf, type Phrase, phraseOf } from './phrase.ts'

/** The words of the language, and which tokens of the sentence stand in a time expression. */
export interface MatterContext {
  readonly words: ContactLexicon
  isTime(token: number): boolean
}

const children = (sentence: Sentence, at: number): readonly number[] => treeOf(sentence).childrenOf(at)

/** Complements of a word that say what it is about: "om …", "on …", also as an infinitive. */
const aboutOf = (sentence: Sentence, at: number, { words, isTime }: MatterContext): readonly number[] =>
  children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    if (!token || child < at) return false
    const lead = leadOf(sentence, child)
    if (!words.about.has(formAt(sentence, lead)) || isConcession(sentence, lead, child)) return false
    // "on Tuesday", "over the weekend", "on the margins of the summit"
    if (token.upos === 'NUM' || isTime(child) || words.whereabouts.has(token.lower)) return false
    return isRelation(token, 'nmod', 'obl', 'advcl', 'acl', 'xcomp', 'ccomp')
  })

/** What leads a phrase in: its preposition or conjunction; before a number parsers take it for part of that, "about 23 fishermen". */
export const leadOf = (sentence: Sentence, head: number): number => {
  const tree = treeOf(sentence)
  const first = Math.min(...tree.subtreeOf(head))
  return tree.childrenBy(head, 'case', 'mark')[0] ?? (sentence.tokens[first]?.upos === 'ADP' ? first : -1)
}

/** "Selv om Tyrkia benekter det": a clause that an adverb before its conjunction makes a concession. */
const isConcession = (sentence: Sentence, lead: number, head: number): boolean =>
  sentence.tokens[head]?.deprel === 'advcl' && sentence.tokens[lead - 1]?.upos === 'ADV'

/** "Spoke for an hour about visas": parsers hang the topic on the length before it. */
const lengthsOf = (sentence: Sentence, at: number, { words }: MatterContext): readonly number[] =>
  treeOf(sentence)
    .childrenBy(at, 'obl', 'obj')
    .filter((child) => words.stretches.has(formAt(sentence, child)))

/** Infinitive clauses of aim that hang on a word: "for å løse …", "in order to …", "to discuss …". */
export const aimClausesOf = (sentence: Sentence, at: number, words: ContactLexicon): readonly number[] =>
  children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    if (!token || child < at || !isInfinitive(sentence, child) || !isRelation(token, 'advcl', 'xcomp', 'acl'))
      return false
    if (isOccurring(sentence, child, words)) return false
    const marks = treeOf(sentence)
      .childrenBy(child, 'mark', 'case')
      .map((mark) => formAt(sentence, mark))
    return marks.some((form) => words.inOrder.has(form))
  })

/** "Due to begin on Wednesday", "set to take place in May": that it is to be is not what it is for. */
const isOccurring = (sentence: Sentence, clause: number, words: ContactLexicon): boolean =>
  isVerbOf(sentence, clause, words.occurring, words.starting, words.ending) &&
  treeOf(sentence).childrenBy(clause, 'obj').length === 0

/** What a verb or participle of aim is followed by: "designed to …", "aimed at …". */
export const complementsOf = (sentence: Sentence, at: number, words: ContactLexicon): readonly number[] =>
  // "tok sikte på å …": the complement hangs on the noun that is part of the verb
  [
    at,
    ...treeOf(sentence)
      .childrenBy(at, 'obj')
      .filter((child) => words.aims.has(formAt(sentence, child))),
  ]
    .flatMap((head) => children(sentence, head))
    .filter((child) => {
      const token = sentence.tokens[child]
      return (
        token !== undefined &&
        child > at &&
        isRelation(token, 'xcomp', 'advcl', 'ccomp', 'obl', 'acl', 'nmod') &&
        (token.upos !== 'VERB' || isInfinitive(sentence, child)) &&
        !words.circumstances.has(caseOf(sentence, child))
      )
    })

/**
 * Reads from a contact's word and its clause what it is about and for.
 * @param trigger the contact's word
 * @param predicate the clause it stands in
 */
export const mattersOf = (
  sentence: Sentence,
  trigger: number,
  predicate: number,
  text: string,
  context: MatterContext,
): readonly Matter[] => {
  const { words } = context
  const found: Matter[] = []
  const token = sentence.tokens[trigger]
  const above = sentence.tokens[predicate]
  if (!token || !above) return []
  const isVerb = token.upos === 'VERB'
  const add = (attribute: Matter['attribute'], head: number, at: number, excluded: boolean): void => {
    found.push(...mattersOfHead(sentence, text, words, attribute, head, at, excluded))
  }
  const excluded = isNegatedAt(sentence, predicate, words)

  for (const head of [trigger, ...lengthsOf(sentence, trigger, context)].flatMap((at) =>
    aboutOf(sentence, at, context),
  ))
    add(isInfinitive(sentence, head) ? 'purpose' : 'agenda', head, predicate, isNegatedAt(sentence, head, words))
  // "held talks on Ukraine in Geneva": parsers hang the topic on the verb
  if (!isVerb && isRelation(token, 'obj') && isOneOf(above, words.carriers))
    for (const head of aboutOf(sentence, predicate, context)) if (head > trigger) add('agenda', head, predicate, false)
  if (isVerb && isVerbOf(sentence, trigger, words.discussing))
    for (const object of discussedBy(sentence, trigger))
      for (const head of isPartOfVerb(sentence, trigger, object, words)
        ? [object, ...mannersOf(sentence, trigger, words)].flatMap((at) => aboutOf(sentence, at, context))
        : [object])
        add('agenda', head, trigger, excluded)
  const isAiming = !isVerb && isVerbOf(sentence, predicate, words.aiming)
  if (isVerb || (isRelation(token, 'nsubj', 'obj') && !isAiming))
    for (const clause of aimClausesOf(sentence, isVerb ? trigger : predicate, words)) {
      const isTalk =
        isVerbOf(sentence, clause, words.discussing) ||
        isEntry(sentence.tokens[clause], words.verbs, ({ frame }) => frame === 'talk' || frame === 'confer')
      if (isTalk) {
        for (const head of discussedBy(sentence, clause)) add('agenda', head, clause, false)
        for (const head of aboutOf(sentence, clause, context)) add('agenda', head, clause, false)
      } else if (!isOneOf(above, words.carriers) || isVerb || isRelation(token, 'obj'))
        add('purpose', clause, clause, false)
    }
  // "which were designed to …", "aimed at …"
  if (!isVerb) for (const clause of aimClausesOf(sentence, trigger, words)) add('purpose', clause, clause, false)
  for (const child of children(sentence, trigger)) {
    if (!isRelation(sentence.tokens[child] ?? token, 'acl')) continue
    if (isVerbOf(sentence, child, words.aiming))
      for (const head of complementsOf(sentence, child, words))
        add('purpose', head, child, isNegatedAt(sentence, child, words))
    if (isFocusing(sentence, child, words)) found.push(...focusOf(sentence, child, text, words))
    for (const clause of aimClausesOf(sentence, child, words)) add('purpose', clause, clause, false)
  }
  if (!isVerb && isRelation(token, 'nsubj') && predicate !== trigger) {
    if (isAiming)
      for (const head of complementsOf(sentence, predicate, words)) add('purpose', head, predicate, excluded)
    if (isFocusing(sentence, predicate, words)) found.push(...focusOf(sentence, predicate, text, words))
    if (words.aims.has(formAt(sentence, predicate)))
      for (const head of complementsOf(sentence, predicate, words)) add('purpose', head, predicate, excluded)
  }
  // "the purpose of the talks was …", "formålet med møtet er å …"
  const owner = token.head >= 0 ? token.head : undefined
  if (!isVerb && owner !== undefined && words.aims.has(formAt(sentence, owner)) && isRelation(token, 'nmod', 'obl')) {
    const clause = sentence.tokens[owner]?.head ?? -1
    if (clause >= 0 && isRelation(sentence.tokens[owner] ?? token, 'nsubj')) {
      const told = isPredicate(sentence, clause) && above.upos !== 'AUX' ? clause : undefined
      const rest = treeOf(sentence).childrenBy(clause, 'xcomp', 'ccomp', 'advcl', 'csubj')
      for (const head of told !== undefined && !words.copula.has(sentence.tokens[told]?.lemma ?? '') ? [told] : rest)
        add('purpose', head, clause, isNegatedAt(sentence, clause, words))
    }
  }
  return found
}

/** "Focused on X", "was confined to X": a verb whose subject is the contact and that names its topic. */
export const isFocusing = (sentence: Sentence, at: number, { focusing, confining }: ContactLexicon): boolean =>
  isOneOf(sentence.tokens[at], focusing) || isVerbOf(sentence, at, confining)

/** What stands behind a verb of focusing as its topic: led in by a preposition, or its plain object ("gjelder grensen"). */
const isFocusedOn = (sentence: Sentence, verb: number, at: number, words: ContactLexicon): boolean => {
  const mark = markOf(sentence, at)
  const token = sentence.tokens[at]
  const governor = sentence.tokens[verb]
  const confining = governor === undefined ? [] : lexemesOf(governor, words.confining)
  return (
    words.focusedOn.has(mark) ||
    words.about.has(mark) ||
    (mark === '' && token !== undefined && isRelation(token, 'obj') && token.upos !== 'PRON') ||
    // "was limited to an hour"
    (confining.some(({ particles }) => particles?.has(mark)) && !words.stretches.has(formAt(sentence, at)))
  )
}

/** What a verb of discussing has for its topic: its objects, or a deed, "discussed reopening the border". */
export const discussedBy = (sentence: Sentence, verb: number): readonly number[] => {
  const tree = treeOf(sentence)
  const isDeed = (at: number): boolean => {
    const token = sentence.tokens[at]
    return token !== undefined && at > verb && isTagged(token, 'VERB') && isGerund(token)
  }
  return [...tree.childrenBy(verb, 'obj'), ...tree.childrenBy(verb, 'xcomp').filter(isDeed)]
}

/** "exchanged views": the noun says nothing without the verb, and is no topic. */
export const isPartOfVerb = (sentence: Sentence, verb: number, object: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[verb]
  return (
    token !== undefined &&
    lexemesOf(token, words.discussing).some(({ particles }) => particles?.has(formAt(sentence, object)))
  )
}

/** "Exchanged views in an open atmosphere on trade": parsers hang the topic on how it was talked of. */
export const mannersOf = (sentence: Sentence, verb: number, { about }: ContactLexicon): readonly number[] =>
  treeOf(sentence)
    .childrenBy(verb, 'obl')
    .filter((child) => child > verb && !about.has(caseOf(sentence, child)))

/** "failed to agree", "klarte ikke å bli enige": what is said above an infinitive takes it back. */
export const isFailed = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'xcomp') || token.head < 0) return false
  return (
    isVerbOf(sentence, token.head, words.failing) ||
    isNegatedAt(sentence, token.head, words) ||
    isFailed(sentence, token.head, words)
  )
}

/** "focused on X, not on Y": an aim where it is a deed or is said to be the only one, else a topic. */
export const focusOf = (sentence: Sentence, at: number, text: string, words: ContactLexicon): readonly Matter[] => {
  const isOnly =
    isVerbOf(sentence, at, words.confining) ||
    children(sentence, at).some(
      (child) =>
        words.only.has(formAt(sentence, child)) ||
        children(sentence, child).some((below) => words.only.has(formAt(sentence, below))),
    )
  const heads = children(sentence, at).filter((child) => {
    const token = sentence.tokens[child]
    return (
      token !== undefined &&
      child > at &&
      isRelation(token, 'obl', 'advcl', 'obj', 'xcomp') &&
      isFocusedOn(sentence, at, child, words)
    )
  })
  const excluded = isNegatedAt(sentence, at, words)
  return heads.flatMap((head, index) => {
    const not = excluded || (index > 0 && isNegatedAt(sentence, head, words))
    const attribute = isOnly || isInfinitive(sentence, head) || (index > 0 && not) ? 'purpose' : 'agenda'
    return mattersOfHead(sentence, text, words, attribute, head, at, not)
  })
}

/** "that the border be opened": a clause is about its subject as well; what hangs on it as an occasion is left out. */
export const withSubject = (
  sentence: Sentence,
  head: number,
  text: string,
  words: ContactLexicon,
): Phrase | undefined => {
  const occasions = treeOf(sentence)
    .childrenBy(head, 'advcl', 'obl', 'nmod')
    .filter((child) => isOccasion(sentence, child, words))
  const phrase = phraseOf(sentence, head, text, occasions)
  const [subject] = treeOf(sentence).childrenBy(head, 'nsubj')
  const told =
    subject === undefined || sentence.tokens[subject]?.upos === 'PRON' ? undefined : phraseOf(sentence, subject, text)
  return phrase && told
    ? {
        ...phrase,
        value: `${told.value} ${phrase.value}`,
        start: Math.min(told.start, phrase.start),
        end: Math.max(told.end, phrase.end),
      }
    : phrase
}

/** A clause tells more of what was agreed than a noun beside it: "agreed on Monday to …", "forplikter partene til å …". */
const rank = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  return token && isRelation(token, 'xcomp', 'ccomp', 'advcl', 'acl') ? 0 : 1
}

/** A participle without a word that leads it in: what happens by the way. */
const isCircumstance = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && token.deprel === 'advcl' && isGerund(token) && markOf(sentence, at) === ''
}

/** "that none would be sent home and that they would meet again": each clause by itself. */
const joinedContents = (sentence: Sentence, head: number): readonly number[] => {
  const [, ...joined] = membersOf(sentence, head)
  const isLedIn = (at: number): boolean => treeOf(sentence).childrenBy(at, 'mark').length > 0
  return [head, ...joined.filter((at) => isTagged(sentence.tokens[at], 'VERB') && isLedIn(at))]
}

/** What those who met came to: the complement of "agreed", "ble enige om". */
export const outcomeOf = (context: Context, index: number, agreeing: number): readonly Matter[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  return [...tree.childrenBy(agreeing, 'xcomp', 'ccomp', 'advcl', 'obj', 'obl', 'acl', 'nmod')]
    .sort((a, b) => rank(sentence, a) - rank(sentence, b) || a - b)
    .filter(
      (child) =>
        child > agreeing &&
        // "agreed on Thursday to a ceasefire"
        !context.isTime(index, child) &&
        !words.circumstances.has(caseOf(sentence, child)) &&
        // "agreed to a truce, ending three days of talks"
        !isCircumstance(sentence, child) &&
        !isOccasion(sentence, child, words) &&
        !isTable(context, index, child) &&
        // "som de ble enige om": the preposition is left of what stands before the clause
        !isTagged(sentence.tokens[child], 'ADP') &&
        !words.remote.has(formAt(sentence, child)) &&
        // "samlet seg om": the reflexive is part of the verb
        !(sentence.tokens[child]?.upos === 'PRON' && sentence.tokens[child]?.deprel === 'obj'),
    )
    .slice(0, 1)
    .flatMap((head) => joinedContents(sentence, head))
    .flatMap((head) => {
      const phrase = withSubject(sentence, head, context.document.report.text, words)
      return phrase ? [{ attribute: 'outcome' as const, phrase, excluded: false, predicate: agreeing }] : []
    })
}

/** The length of time inside the words of a matter, ISO 8601; undefined where there is none. */
export const lastingIn = (
  { lengthsIn }: Pick<Context, 'lengthsIn'>,
  index: number,
  { phrase }: Matter,
): string | undefined => lengthsIn(index).find(({ start, end }) => phrase.start <= start && end <= phrase.end)?.value

import type { Sentence, Token } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { type MeasureLexicon, type MeasureObject, type MeasureVerb, objectKindsOf } from '../../locales/measures.ts'
import { caseOf, formAt } from '../contacts/clause.ts'
import { type Context, companyIn } from '../contacts/context.ts'

export const lexiconAt = (context: Context, index: number): MeasureLexicon =>
  context.document.localeOf(context.sentence(index)).measures

/** The entries a verb is of, its passive in -s too. */
export const entriesAt = (token: Token, lexicon: MeasureLexicon): readonly MeasureVerb[] => {
  const own = entriesOf(token, lexicon.verbs)
  if (own.length > 0) return own
  const form = token.lower
  return lexicon.passiveEndings.flatMap((ending) =>
    form.endsWith(ending) ? entriesOf({ lower: form.slice(0, -ending.length), lowerLemma: '' }, lexicon.verbs) : [],
  )
}

/** Tells whether a noun is of a kind that acts are done to. Lower case. */
export const isNounOf = (lexicon: MeasureLexicon, kind: MeasureObject, form: string): boolean =>
  objectKindsOf(lexicon, form).includes(kind)

/** What is done to: the object, and what is joined to it; of a number of something ("fire trålere") the thing. */
export const objectsOf = (sentence: Sentence, at: number, objects: readonly number[]): readonly number[] => {
  const tree = treeOf(sentence)
  const direct =
    objects.length === 0
      ? tree.childrenBy(at, 'obj', 'obl', 'nsubj:pass').filter((child) => caseOf(sentence, child) === '')
      : objects
  return direct.flatMap((head) => [
    head,
    ...tree.childrenBy(head, 'conj'),
    ...tree.childrenBy(head, 'nmod').filter((child) => child > head),
  ])
}

/** How far before its clause the noun may stand that a relative clause without a pronoun is about. */
const antecedentReach = 6

/** "the duty on carbonate it introduced": the nouns before a clause without an object, the nearest first. */
export const antecedentsOf = (sentence: Sentence, at: number): readonly number[] => {
  const token = sentence.tokens[at]
  if (token?.deprel !== 'acl:relcl' || token.head < 0 || treeOf(sentence).childrenBy(at, 'nsubj').length === 0)
    return []
  const nouns: number[] = []
  for (
    let before = token.head;
    before >= Math.max(0, token.head - antecedentReach) && sentence.tokens[before]?.upos !== 'VERB';
    before--
  )
    if (sentence.tokens[before]?.upos === 'NOUN') nouns.push(before)
  return nouns
}

/** "closed it in 2023": a thing of that kind was spoken of in the sentence before. */
const isNamedBefore = (context: Context, index: number, object: number, kind: MeasureObject): boolean => {
  const { tokens, block } = context.sentence(index)
  if (
    tokens[object]?.upos !== 'PRON' ||
    index === 0 ||
    kind === 'people' ||
    kind === 'envoys' ||
    context.layer.mentionAt(index, object)?.actor !== undefined
  )
    return false
  const before = context.sentence(index - 1)
  return (
    block - before.block <= 1 &&
    before.tokens.some(({ upos, lower }) => upos === 'NOUN' && isNounOf(lexiconAt(context, index), kind, lower))
  )
}

/** "answered with a tariff", "bidra med 900 millioner": what it is done with. */
export const meansOf = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  return treeOf(sentence)
    .childrenBy(at, 'obl')
    .filter((child) => child > at && context.words(index).with.has(caseOf(sentence, child)))
}

export const fitsObject = (context: Context, index: number, verb: MeasureVerb, objects: readonly number[]): boolean => {
  if (verb.objects.length === 0) return true
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  return objects.some((object) =>
    verb.objects.some((kind) => {
      if (isNounOf(lexicon, kind, formAt(sentence, object)) || isNamedBefore(context, index, object, kind)) return true
      if (kind !== 'people' && kind !== 'envoys') return false
      const company = companyIn(context, index, object)
      // "two Norwegians": a people by its state's name
      return (
        company.people.length > 0 ||
        company.unnamed ||
        (company.bodies.length > 0 && sentence.tokens[object]?.feats.Number === 'Plur')
      )
    }),
  )
}

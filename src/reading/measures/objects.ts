import type { Sentence, Token } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { type MeasureLexicon, type MeasureObject, type MeasureVerb, objectKindsOf } from '../../locales/measures.ts'
import { type ClauseRoles, caseOf, formAt, isGerund, rolesOf } from '../contacts/clause.ts'
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

/**
 * Who does and who is done to. "Fiskerne er satt fri": a participle with nothing but a form of "to be" is passive too,
 * where a tree does not say so.
 */
export const measureRoles = (context: Context, index: number, at: number): ClauseRoles => {
  const sentence = context.sentence(index)
  const roles = withOwnSubject(context, index, at, rolesOf(sentence, at, context.clauseWords(index)))
  const token = sentence.tokens[at]
  if (!token) return roles
  const tree = treeOf(sentence)
  const words = context.words(index)
  const helpers = tree.childrenBy(at, 'aux').map((child) => formAt(sentence, child))
  const others = [words.perfect, words.future, words.pastFuture, words.possible]
  const isState =
    !roles.passive &&
    roles.objects.length === 0 &&
    helpers.length > 0 &&
    token.feats.VerbForm === 'Part' &&
    !isGerund(token) &&
    !helpers.some((form) => others.some((set) => set.has(form)))
  if (!isState || roles.subject === undefined) return roles
  return { passive: true, subjects: [], objects: roles.subjects, object: roles.subject }
}

/**
 * The subject where a tree has lost it: behind a dateline's dash ("Brussels — The European Union … imposed"), or the name
 * between "after" and the verb ("a day after Minsk expelled …").
 */
const withOwnSubject = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const own = tree.childrenBy(at, 'nsubj')[0]
  // "after his tanker was impounded": the subject taken for what "after" governs
  if (own === undefined && roles.passive && roles.objects.length === 0) {
    const patient = tree.childrenBy(at, 'obl').find((child) => child < at && isAfterOrBefore(context, index, child))
    return patient === undefined ? roles : { ...roles, object: patient, objects: [patient] }
  }
  const isFiniteVerb = sentence.tokens[at]?.feats.VerbForm === 'Fin'
  if (own === undefined && isFiniteVerb) {
    const name = context.layer.mentionAt(index, at - 1)
    const opensClause = name?.form === 'name' && isAfterOrBefore(context, index, name.first)
    return opensClause ? { ...roles, subject: at - 1, subjects: [at - 1] } : roles
  }
  if (own === undefined || own > at) return roles
  const dash = sentence.tokens.findIndex(({ form }, step) => step > own && step < at && /^[–—]$/u.test(form))
  if (dash < 0) return roles
  const behind = tree.childrenBy(own, 'conj', 'appos', 'nmod').find((child) => child > dash && child < at)
  return behind === undefined ? roles : { ...roles, subject: behind, subjects: [behind] }
}

/** Tells whether the phrase of a token opens with "after" or "before". */
export const isAfterOrBefore = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { after, before } = context.words(index)
  const first = treeOf(sentence).subtreeOf(at)[0] ?? at
  return [first, first - 1].some((step) =>
    [after, before].some((words) => step >= 0 && words.lengthAt(sentence.tokens, step) === 1),
  )
}

/** What is done to: the object, and what is joined to it; of a number of something ("fire trålere") the thing. */
export const objectsOf = (
  sentence: Sentence,
  at: number,
  objects: readonly number[],
  particles: ReadonlySet<string>,
): readonly number[] => {
  const tree = treeOf(sentence)
  // "drivers, nine of whom were freed": the noun before the clause
  const { head: noun = -1, deprel } = sentence.tokens[at] ?? {}
  const meant = (child: number): number =>
    deprel === 'acl:relcl' && noun >= 0 && sentence.tokens[child]?.upos === 'PRON' ? noun : child
  const direct = objects.length === 0 ? looseObjectsOf(sentence, at, particles) : objects
  return direct.flatMap((head) => [
    head,
    ...tree.childrenBy(head, 'conj'),
    // "appointed Marta Leiva ambassador": the name may hang on the office
    ...tree.childrenBy(head, 'compound').filter((child) => sentence.tokens[child]?.upos === 'PROPN'),
    ...tree
      .childrenBy(head, 'nmod')
      .filter((child) => child > head)
      .map(meant),
  ])
}

/**
 * Objects that a tree calls something else: a noun without preposition, the subject of what it is let or told to do
 * ("lot sjøfolkene reise"), a noun taken for a clause, one whose preposition is the verb's own particle ("called in the
 * ambassador").
 */
const looseObjectsOf = (sentence: Sentence, at: number, particles: ReadonlySet<string>): readonly number[] => {
  const tree = treeOf(sentence)
  const bare = tree
    .childrenBy(at, 'obj', 'obl', 'nsubj:pass')
    .filter(
      (child) =>
        caseOf(sentence, child) === '' ||
        (particles.has(formAt(sentence, at + 1)) && tree.childrenBy(child, 'case').includes(at + 1)),
    )
  const clauses = tree
    .childrenBy(at, 'xcomp', 'ccomp')
    .filter((child) => child > at && sentence.tokens[child]?.feats.VerbForm !== 'Fin')
  return [
    ...bare,
    ...clauses.filter((child) => tree.childrenBy(child, 'mark').length === 0),
    ...clauses.flatMap((child) => tree.childrenBy(child, 'nsubj')),
  ]
}

/** "skrev under på en avtale", "trakk seg fra pakten": what a verb with a particle is about stands behind a preposition. */
export const prepositionalObjectsOf = (
  sentence: Sentence,
  at: number,
  { particles }: MeasureVerb,
): readonly number[] =>
  particles.size === 0
    ? []
    : treeOf(sentence)
        .childrenBy(at, 'obl', 'nmod')
        .flatMap((child) => [child, ...treeOf(sentence).childrenBy(child, 'nmod')])
        .filter((child) => child > at)

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
  const kinds = verb.patients.length > 0 ? verb.patients : verb.objects
  return kinds.length === 0 || objects.some((object) => isOfKind(context, index, object, kinds))
}

/** Tells whether the subject is what a verb wants of it: "troops entered"; true of a verb that wants nothing of it. */
export const fitsSubject = (
  context: Context,
  index: number,
  { doers, patients }: MeasureVerb,
  { subjects, passive }: ClauseRoles,
): boolean => {
  if (patients.length > 0) return !passive
  if (doers.length === 0) return true
  return !passive && subjects.some((subject) => isOfKind(context, index, subject, doers))
}

const isOfKind = (context: Context, index: number, noun: number, kinds: readonly MeasureObject[]): boolean => {
  const form = formAt(context.sentence(index), noun)
  const token = context.sentence(index).tokens[noun]
  return kinds.some((kind) => {
    // "the Consulate General": what it is stands before the last part of its name
    const isNamedSo =
      token?.upos === 'PROPN' &&
      treeOf(context.sentence(index))
        .childrenBy(noun, 'compound', 'flat')
        .some((child) => isNounOf(lexiconAt(context, index), kind, formAt(context.sentence(index), child)))
    if (isNamedSo || isNounOf(lexiconAt(context, index), kind, form) || isNamedBefore(context, index, noun, kind))
      return true
    if (kind === 'goods' && isShipName(context, index, noun)) return true
    if (kind === 'states' && token?.upos === 'PROPN')
      return companyIn(context, index, noun).bodies.length > 0 && companyIn(context, index, noun).people.length === 0
    if (kind !== 'people' && kind !== 'envoys') return false
    if (kind === 'people' && isNounOf(lexiconAt(context, index), 'prisoners', form)) return true
    // "recalled him": somebody
    const { personal } = context.document.localeOf(context.sentence(index)).pronouns
    if (token?.upos === 'PRON' && personal.get(form)?.role === 'object') return true
    const company = companyIn(context, index, noun)
    // "two Norwegians": a people by its state's name
    return company.people.length > 0 || company.unnamed || (company.bodies.length > 0 && token?.feats.Number === 'Plur')
  })
}

/** "seized the Havdis", "bordet «Havdis»": a name behind an article or in marks, of nobody and nowhere that is known. */
const isShipName = (context: Context, index: number, noun: number): boolean => {
  const sentence = context.sentence(index)
  const first = treeOf(sentence).subtreeOf(noun)[0] ?? noun
  return (
    sentence.tokens[noun]?.upos === 'PROPN' &&
    context.layer.mentionAt(index, noun)?.actor === undefined &&
    context.placeAt(index, noun) === undefined &&
    (context.words(index).definite.has(formAt(sentence, first)) || /^[«"“”'‘]$/u.test(formAt(sentence, first)))
  )
}

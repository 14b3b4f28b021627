import type { Sentence, Token } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { type MeasureLexicon, type MeasureObject, type MeasureVerb, objectKindsOf } from '../../locales/measures.ts'
import { type ClauseRoles, caseOf, formAt } from '../contacts/clause.ts'
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
export const objectsOf = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
  particles: ReadonlySet<string>,
): readonly number[] => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  // "drivers, nine of whom were freed": the noun before the clause
  const { head: noun = -1, deprel } = sentence.tokens[at] ?? {}
  const meant = (child: number): number =>
    deprel === 'acl:relcl' && noun >= 0 && sentence.tokens[child]?.upos === 'PRON' ? noun : child
  const direct = objects.length === 0 ? looseObjectsOf(context, index, at, particles) : objects
  // "the consulate in Oran, which Algiers has closed": the clause may hang on the place
  const owner = deprel === 'acl:relcl' && hasRelation(sentence, noun, 'nmod') ? sentence.tokens[noun]?.head : undefined
  return direct.flatMap((head) => [
    head,
    ...(head === noun && owner !== undefined ? [owner] : []),
    ...tree.childrenBy(head, 'conj'),
    // "appointed Marta Leiva ambassador": the name may hang on the office
    ...tree.childrenBy(head, 'compound').filter((child) => sentence.tokens[child]?.upos === 'PROPN'),
    ...tree
      .childrenBy(head, 'nmod')
      // "announced the lifting of sanctions" is about the lifting
      .filter((child) => child > head && !lexiconAt(context, index).deeds.has(formAt(sentence, head)))
      .map(meant),
  ])
}

/**
 * Objects that a tree calls something else: a noun without preposition, the subject of what it is let or told to do
 * ("lot sjøfolkene reise"), a noun taken for a clause, one whose preposition is the verb's own particle ("called in the
 * ambassador").
 */
const looseObjectsOf = (
  context: Context,
  index: number,
  at: number,
  particles: ReadonlySet<string>,
): readonly number[] => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  // "called in the ambassador", "lämnade i går över två soldater"
  const isNextTo = (mark: number): boolean =>
    mark > at && sentence.tokens.slice(at + 1, mark).every((_, step) => context.isTime(index, at + 1 + step))
  const bare = tree
    .childrenBy(at, 'obj', 'obl', 'nsubj:pass')
    .filter(
      (child) =>
        caseOf(sentence, child) === '' ||
        isBehindTime(context, index, child) ||
        tree.childrenBy(child, 'case').some((mark) => particles.has(formAt(sentence, mark)) && isNextTo(mark)),
    )
  const clauses = tree
    .childrenBy(at, 'xcomp', 'ccomp')
    .filter((child) => child > at && !isFiniteClause(sentence, child))
  return [
    ...bare,
    ...clauses.filter((child) => tree.childrenBy(child, 'mark').length === 0),
    ...clauses.flatMap((child) => tree.childrenBy(child, 'nsubj')),
    ...tree.childrenBy(at, 'obl').flatMap((child) => behindDay(context, index, child)),
  ]
}

/** "confirmed that the envoy would visit": a clause with a verb, or a helper of it, that stands on its own. */
const isFiniteClause = (sentence: Sentence, head: number): boolean =>
  [head, ...treeOf(sentence).childrenBy(head, 'aux', 'cop')].some(
    (step) => sentence.tokens[step]?.feats.VerbForm === 'Fin',
  )

/** "hevet mandag tollen på sukker": the noun behind a day, which a tree may take for the subject of a clause about the day. */
const behindDay = (context: Context, index: number, day: number): readonly number[] => {
  if (!context.isTime(index, day)) return []
  const tree = treeOf(context.sentence(index))
  return tree
    .childrenBy(day, 'acl')
    .flatMap((clause) => tree.childrenBy(clause, 'nsubj'))
    .filter((noun) => (tree.subtreeOf(noun)[0] ?? noun) === day + 1)
}

/** "slutta å gje visum", "stopped buying gas": what is no longer given or taken is the object of the clause that says so. */
export const ceasedObjectsOf = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const { verbs } = lexiconAt(context, index)
  // "stopped restricting exports" is the contrary
  const isUndoing = (clause: number): boolean => {
    const token = sentence.tokens[clause]
    return (
      token !== undefined &&
      entriesOf(token, verbs).some(
        (entry) =>
          entry.kind === 'restriction' &&
          entry.particles.size === 0 &&
          fitsObject(context, index, entry, treeOf(sentence).childrenBy(clause, 'obj')),
      )
    )
  }
  return treeOf(sentence)
    .childrenBy(at, 'xcomp', 'ccomp', 'advcl')
    .filter((clause) => clause > at && !isFiniteClause(sentence, clause) && !isUndoing(clause))
    .flatMap((clause) => treeOf(sentence).childrenBy(clause, 'obj'))
}

/** "införde i tisdags sanktioner": a noun whose preposition is that of the day between, as a tree may have it. */
const isBehindTime = (context: Context, index: number, noun: number): boolean =>
  !context.isTime(index, noun) &&
  context.isTime(index, noun - 1) &&
  treeOf(context.sentence(index))
    .childrenBy(noun, 'case')
    .every((mark) => context.isTime(index, mark))

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

/** "closed it in 2023", "imposed a duty and raised it": a thing of that kind was spoken of right before. */
const isNamedBefore = (context: Context, index: number, object: number, kind: MeasureObject): boolean => {
  const { tokens, block } = context.sentence(index)
  const { pronouns } = context.document.localeOf(context.sentence(index))
  const form = tokens[object]?.lower ?? ''
  if (
    tokens[object]?.upos !== 'PRON' ||
    !(pronouns.impersonal.has(form) || pronouns.personal.has(form)) ||
    kind === 'people' ||
    kind === 'envoys' ||
    context.layer.mentionAt(index, object)?.actor !== undefined
  )
    return false
  const before = index === 0 ? undefined : context.sentence(index - 1)
  const spoken = before && block - before.block <= 1 ? before.tokens : []
  return [...spoken, ...tokens.slice(0, object)].some(
    ({ upos, lower }) => upos === 'NOUN' && isNounOf(lexiconAt(context, index), kind, lower),
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
  return !passive && subjects.some((subject) => isNamedOfKind(context, index, subject, doers))
}

/** "the ambassador returned", "ambassador Mona Holm returned": by its own noun or one beside its name, since anybody may return. */
const isNamedOfKind = (context: Context, index: number, noun: number, kinds: readonly MeasureObject[]): boolean => {
  if (!kinds.includes('envoys')) return isOfKind(context, index, noun, kinds)
  const sentence = context.sentence(index)
  return [noun, ...treeOf(sentence).childrenBy(noun, 'compound', 'flat', 'appos', 'nmod')].some((part) =>
    kinds.some((kind) => isNounOf(lexiconAt(context, index), kind, formAt(sentence, part))),
  )
}

/**
 * Objects without what only belongs to them: of "the accreditation of the ambassador", the accreditation; but of "a package
 * of sanctions" the sanctions.
 */
export const headsAmong = (
  sentence: Sentence,
  objects: readonly number[],
  { packages }: MeasureLexicon,
): readonly number[] => {
  const isWithin = (object: number): boolean => sentence.tokens[object]?.deprel === 'nmod'
  const isPackage = (object: number): boolean => packages.has(formAt(sentence, object))
  const held = objects.filter((object) => isWithin(object) && isPackage(sentence.tokens[object]?.head ?? -1))
  const heads = objects.filter((object) => !isWithin(object))
  return held.length > 0 ? [...heads.filter((object) => !isPackage(object)), ...held] : heads
}

const isOfKind = (context: Context, index: number, noun: number, kinds: readonly MeasureObject[]): boolean => {
  const form = formAt(context.sentence(index), noun)
  const token = context.sentence(index).tokens[noun]
  return kinds.some((kind) => {
    // "the Consulate General": what it is stands before the last part of its name, "tankskipet «Havdis»"
    const isNamedSo =
      token?.upos === 'PROPN' &&
      treeOf(context.sentence(index))
        .childrenBy(noun, 'compound', 'flat', 'nmod', 'appos')
        .some(
          (child) =>
            (child < noun || !hasRelation(context.sentence(index), child, 'nmod', 'appos')) &&
            caseOf(context.sentence(index), child) === '' &&
            isNounOf(lexiconAt(context, index), kind, formAt(context.sentence(index), child)),
        )
    // "four crew members": the first part of an English compound tells who they are
    const isMemberOf =
      (kind === 'people' || kind === 'prisoners') &&
      token?.upos === 'NOUN' &&
      token.feats.Number === 'Plur' &&
      treeOf(context.sentence(index))
        .childrenBy(noun, 'compound')
        .some((child) => isNounOf(lexiconAt(context, index), kind, formAt(context.sentence(index), child)))
    if (
      isMemberOf ||
      isNamedSo ||
      isNounOf(lexiconAt(context, index), kind, form) ||
      isNamedBefore(context, index, noun, kind)
    )
      return true
    if (kind === 'goods' && isShipName(context, index, noun)) return true
    if (kind === 'states' && token?.upos === 'PROPN')
      return (
        (companyIn(context, index, noun).bodies.length > 0 ||
          (!isRelation(token, 'nmod') && context.placeAt(index, noun) !== undefined)) &&
        companyIn(context, index, noun).people.length === 0
      )
    if (kind !== 'people' && kind !== 'envoys') return false
    if (kind === 'people' && isNounOf(lexiconAt(context, index), 'prisoners', form)) return true
    // "recalled him": somebody
    const { personal } = context.document.localeOf(context.sentence(index)).pronouns
    const isObject =
      personal.get(form)?.role === 'object' ||
      (token !== undefined && hasRelation(context.sentence(index), noun, 'obj', 'nsubj:pass'))
    if (token?.upos === 'PRON' && personal.has(form) && isObject) return true
    // "four have been let go": so many of those told of before
    const isBareNumber =
      token?.upos === 'NUM' &&
      !/\d/u.test(form) &&
      treeOf(context.sentence(index)).childrenBy(noun, 'nmod', 'obl').length === 0
    if (isBareNumber && isObject) return true
    const company = companyIn(context, index, noun)
    // "two Norwegians": a people by its state's name
    return (
      company.people.length > 0 ||
      (kind === 'people' && company.unnamed) ||
      (company.bodies.length > 0 &&
        token?.feats.Number === 'Plur' &&
        context.layer.mentionAt(index, noun)?.actor !== undefined)
    )
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

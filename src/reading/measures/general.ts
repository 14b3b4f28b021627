import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { type ClauseRoles, formAt, isReducedPassive } from '../contacts/clause.ts'
import { tenseOf } from '../contacts/clause-tense.ts'
import { isDefinite } from '../contacts/contact-noun.ts'
import type { Context } from '../contacts/context.ts'
import { lexiconAt } from './objects.ts'

/** Kinds whose participle may tell of how things are: "stengt", "arrestert". */
export const toldAsStates: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>([
  'closure',
  'restoration',
  'restriction',
  'sanction',
  'detention',
  'tariff',
])

/**
 * Tells whether an act of which neither doer nor day is told is one act at all: not how things are ("the path is closed"),
 * nor what is done to anybody ("people jailed abroad").
 */
export const isGeneral = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  aim: LocalKey | undefined,
  { passive, object }: ClauseRoles,
): boolean => {
  if (!passive || isLingering(context, index, at)) return false
  const isNow = tenseOf(context.sentence(index), at, context.words(index)) === 'present'
  if (toldAsStates.has(kind) && kind !== 'detention' && aim === undefined && isNow) return true
  return (
    (toldAsStates.has(kind) || hasRelation(context.sentence(index), at, 'acl')) &&
    isOfAnybody(context, index, at, object)
  )
}

/** "alle overganger er fortsatt stengt", "remains closed": what goes on is news. */
export const isLingering = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { lingering } = lexiconAt(context, index)
  const head = sentence.tokens[at]?.head ?? -1
  return [head, ...treeOf(sentence).childrenBy(at, 'advmod', 'aux', 'cop')].some((one) =>
    lingering.has(formAt(sentence, one)),
  )
}

/** "den som holder mannskapet ditt": whoever does so. */
export const isWhoevers = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return (
    token?.deprel === 'acl:relcl' &&
    isTagged(sentence.tokens[token.head], 'PRON', 'DET') &&
    tenseOf(sentence, at, context.words(index)) === 'present'
  )
}

/** "people jailed abroad", "folk som blir sendt hjem": done to nobody in particular. */
const isOfAnybody = (context: Context, index: number, at: number, object: number | undefined): boolean => {
  const sentence = context.sentence(index)
  return (
    object !== undefined &&
    (isReducedPassive(sentence, at) || tenseOf(sentence, at, context.words(index)) === 'present') &&
    !isDefinite(sentence, object, context.words(index)) &&
    sentence.tokens[object]?.upos === 'NOUN' &&
    treeOf(sentence).childrenBy(object, 'nummod', 'amod').length === 0
  )
}

import { treeOf } from '../../language/tree.ts'
import type { MeasureLexicon } from '../../locales/measures.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { caseOf, casesOf } from '../contacts/clause.ts'
import { type Context, companyIn } from '../contacts/context.ts'
import { lexiconAt } from './objects.ts'
import { onlyState } from './states-told.ts'

/** Whom an act is done to: whose what it is done to is, else who stands behind "against" or "on". */
export const targetOf = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
  lexicon: MeasureLexicon,
): LocalKey | undefined => {
  for (const object of objects) {
    const { people, bodies } = companyIn(context, index, object)
    const found = people[0] ?? bodies[0]
    if (found !== undefined) return found
  }
  const sentence = context.sentence(index)
  const heads = [at, ...objects]
  for (const head of heads)
    for (const child of treeOf(sentence).childrenBy(head, 'obl', 'nmod')) {
      if (!lexicon.against.has(caseOf(sentence, child))) continue
      const { people, bodies } = companyIn(context, index, child)
      const found = bodies[0] ?? people[0]
      if (found !== undefined) return found
    }
  return undefined
}

/**
 * The state on the other side of an act on one's own: from which an envoy is called home ("its ambassador to Chad"), to
 * which aid goes. Undefined for other kinds, and where no one such state is told.
 */
export const farSideOf = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  actor: LocalKey | undefined,
  objects: readonly number[],
): LocalKey | undefined => {
  if (actor === undefined || (kind !== 'recall' && kind !== 'aid')) return undefined
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { to, in: inside } = context.words(index)
  const marks = kind === 'aid' ? [to] : [to, inside, lexiconAt(context, index).from]
  const phrases = [...objects.flatMap((object) => tree.subtreeOf(object)), ...tree.childrenBy(at, 'obl')].filter(
    (child) =>
      !context.isTime(index, child) && casesOf(sentence, child).some((form) => marks.some((set) => set.has(form))),
  )
  return onlyState(context, index, phrases, context.layer.actorOf(actor).country)
}

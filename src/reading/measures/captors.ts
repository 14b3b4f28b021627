import type { MeasureAccount } from '../../model/reading.ts'
import { isDefinite } from '../contacts/contact-noun.ts'
import type { Context } from '../contacts/context.ts'

const ofCustody: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>(['seizure', 'detention'])

/**
 * Says who holds "its crew", "the captain" or "his ship" where nobody is named: whoever, right before, is told to have seized
 * or arrested somebody. The acts of each sentence, in the order of the report.
 */
export const withCaptors = (
  context: Context,
  acts: readonly (readonly MeasureAccount[])[],
): readonly (readonly MeasureAccount[])[] =>
  acts.map((own, index) =>
    own.map((act) => {
      if (!ofCustody.has(act.kind) || act.actor !== undefined || !isKnownPatient(context, index, act)) return act
      const isNear = index > 0 && context.sentence(index).block === context.sentence(index - 1).block
      const captor = [
        ...own.filter(({ evidence }) => evidence.end <= act.evidence.start),
        ...(isNear ? (acts[index - 1] ?? []) : []),
      ]
        .filter(({ kind, actor }) => ofCustody.has(kind) && actor !== undefined)
        .at(-1)?.actor
      const isOwn =
        captor !== undefined && act.target !== undefined && context.sideOf(act.target) === context.sideOf(captor)
      return captor === undefined || isOwn ? act : { ...act, actor: captor }
    }),
  )

/** Tells whether the first noun in the words of an act is known from before: "its captain", "mannskapet", "the two men". */
const isKnownPatient = (context: Context, index: number, { evidence }: MeasureAccount): boolean => {
  const sentence = context.sentence(index)
  const noun = sentence.tokens.findIndex(
    ({ upos, start, end }, at) =>
      upos === 'NOUN' && start >= evidence.start && end <= evidence.end && !context.isTime(index, at),
  )
  return noun >= 0 && isDefinite(sentence, noun, context.words(index))
}

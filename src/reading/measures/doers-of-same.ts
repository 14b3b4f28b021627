import { isTagged } from '../../language/tag.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { isDefinite } from '../contacts/contact-noun.ts'
import type { Context } from '../contacts/context.ts'

type Kinds = ReadonlySet<MeasureAccount['kind']>

const ofTaking: Kinds = new Set<MeasureAccount['kind']>(['seizure', 'detention'])
const ofCustody: Kinds = new Set<MeasureAccount['kind']>([...ofTaking, 'release'])
const ofThings: Kinds = new Set<MeasureAccount['kind']>(['closure', 'restoration', 'restriction', 'sanction', 'tariff'])

/**
 * Says whose act it is where nobody is named: who holds or frees "its crew", "the captain" or "them" is whoever, right
 * before, is told to have seized, arrested or freed somebody; who shut "it", whoever is told to have reopened it. The acts
 * of each sentence, in the order of the report.
 */
export const withDoersOfSame = (
  context: Context,
  acts: readonly (readonly MeasureAccount[])[],
): readonly (readonly MeasureAccount[])[] =>
  acts.map((own, index) =>
    own.map((act) => {
      const kinds = kindsOfSame(context, index, act)
      if (act.actor !== undefined || kinds === undefined) return act
      const doer = doerBefore(context, acts, index, act, kinds)
      const isOwn =
        doer !== undefined && act.target !== undefined && context.sideOf(act.target) === context.sideOf(doer)
      return doer === undefined || isOwn ? act : { ...act, actor: doer }
    }),
  )

/** The kinds of act that may be on the one or the thing that an act is done to, if that is known from before. */
const kindsOfSame = (context: Context, index: number, act: MeasureAccount): Kinds | undefined => {
  // a second release of the same may be another's: "freed by a court … were handed over"
  if (ofCustody.has(act.kind))
    return isKnownPatient(context, index, act) ? (act.kind === 'release' ? ofTaking : ofCustody) : undefined
  return ofThings.has(act.kind) && isOnIt(context, index, act) ? ofThings : undefined
}

/** Who did the nearest such act before it: in the same sentence, else in the one before. */
const doerBefore = (
  context: Context,
  acts: readonly (readonly MeasureAccount[])[],
  index: number,
  act: MeasureAccount,
  kinds: Kinds,
): LocalKey | undefined => {
  const told = (list: readonly MeasureAccount[]): readonly MeasureAccount[] =>
    list.filter(({ kind, actor }) => kinds.has(kind) && actor !== undefined)
  const beside = told(acts[index] ?? [])
  const isNear = index > 0 && context.sentence(index).block - context.sentence(index - 1).block <= 1
  return (
    beside.findLast(({ evidence }) => evidence.start < act.evidence.start) ??
    (isNear ? told(acts[index - 1] ?? []).at(-1) : undefined)
  )?.actor
}

/** Tells whether the first noun in the words of an act is known from before: "its captain", "mannskapet", "they". */
const isKnownPatient = (context: Context, index: number, act: MeasureAccount): boolean => {
  const sentence = context.sentence(index)
  const noun = nounOf(context, index, act)
  return noun >= 0 && (isTagged(sentence.tokens[noun], 'PRON') || isDefinite(sentence, noun, context.words(index)))
}

/** "It was shut in 2012", "Den ble innført i 2024". */
const isOnIt = (context: Context, index: number, act: MeasureAccount): boolean => {
  const sentence = context.sentence(index)
  const { impersonal } = context.document.localeOf(sentence).pronouns
  return impersonal.has(sentence.tokens[nounOf(context, index, act)]?.lower ?? '')
}

/** The first noun or pronoun in the words of an act, but for a time; -1 where there is none. */
const nounOf = (context: Context, index: number, { evidence }: MeasureAccount): number =>
  context
    .sentence(index)
    .tokens.findIndex(
      (token, at) =>
        isTagged(token, 'NOUN', 'PRON') &&
        token.start >= evidence.start &&
        token.end <= evidence.end &&
        !context.isTime(index, at),
    )

import type { LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, isSameNoun } from './discourse.ts'
import { epithetMeant } from './epithets.ts'
import type { Voice } from './voices.ts'

/**
 * Tells who a voice is: somebody told by the same noun before, somebody named for whom it is another word, else one by
 * itself. Absent for one of several who are named, since the report leaves open which.
 */
export const voiceMeant = (discourse: Discourse, candidate: Candidate, voice: Voice): LocalKey | undefined => {
  const { register } = discourse
  if (voice.isAmongThem && !followsUnnamed(discourse, candidate)) return undefined
  const before = voice.definite
    ? (sameNoun(discourse, candidate, voice) ?? (voice.isMedium ? mediumBefore(discourse, candidate) : undefined))
    : undefined
  if (before !== undefined) return before
  const country = voice.of?.country
  const isPerson = voice.definite && !voice.plural && !voice.isBody && !voice.isMedium
  const person = isPerson
    ? epithetMeant(discourse, candidate, {
        ...(voice.gender && { gender: voice.gender }),
        ...(country !== undefined && { country }),
      })
    : undefined
  if (person !== undefined) return person
  const draft = register.voice(
    voice.isBody || voice.isMedium ? 'organisation' : 'unnamed',
    voice.names,
    voice.plural,
    country,
  )
  if (voice.gender) draft.gender = voice.gender
  return draft.key
}

/** Sentences back to those of whom one speaks, as for the pronoun by itself. */
const AMONG_REACH = 1

/** "Two officials …, one of them said": several without a name were told of before. */
const followsUnnamed = ({ told, register }: Discourse, candidate: Candidate): boolean =>
  told.some(({ key, sentence }) => {
    const { kind, plural } = register.draft(key)
    return kind === 'unnamed' && plural && candidate.sentence - sentence <= AMONG_REACH
  })

/** "kystvakten" after "den filippinske kystvakten"; where both tell a side, the same one. */
const sameNoun = (discourse: Discourse, candidate: Candidate, voice: Voice): LocalKey | undefined =>
  discourse.told.findLast((mention) => {
    const draft = discourse.register.draft(mention.key)
    if (
      (draft.kind !== 'unnamed' && draft.kind !== 'organisation') ||
      mention.form !== 'description' ||
      draft.plural !== voice.plural
    )
      return false
    if (voice.of?.country !== undefined && draft.country !== voice.of.country) return false
    return isSameNoun(discourse, mention, candidate)
  })?.key

/** "the newspaper", "radiokanalen": the organisation without a side named last. */
const mediumBefore = ({ told, register }: Discourse, candidate: Candidate): LocalKey | undefined =>
  told.findLast((mention) => {
    const draft = register.draft(mention.key)
    return (
      draft.kind === 'organisation' &&
      draft.country === undefined &&
      mention.form === 'name' &&
      candidate.sentence - mention.sentence <= 12
    )
  })?.key

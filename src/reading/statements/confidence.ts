import type { Attribution, Construction } from './attribution.ts'

/** How sure each construction is when its speaker is named and known, from 0 to 1. */
const CONSTRUCTIONS: Readonly<Record<Construction, number>> = {
  'quote-then-clause': 0.97,
  'clause-then-quote': 0.95,
  'dash-clause': 0.96,
  'that-said': 0.95,
  colon: 0.85,
  issued: 0.9,
  continued: 0.85,
  'repeated-heading': 0.6,
  'quoted-fragment': 0.85,
  complement: 0.92,
  inverted: 0.9,
  'said-of-previous': 0.85,
  according: 0.9,
  infinitive: 0.75,
  passive: 0.7,
  evidential: 0.5,
  hearsay: 0.45,
  'headline-colon': 0.7,
  described: 0.7,
  label: 0.3,
  object: 0.25,
  about: 0.2,
}

/** Below this an attribution is no statement. */
export const LEAST_CONFIDENCE = 0.4

/** Tells how sure it is that these words are somebody's, before it is known whose. */
export const confidenceOf = (attribution: Attribution): number =>
  CONSTRUCTIONS[attribution.construction] *
  (attribution.manner === 'speech' ? 1 : attribution.construction === 'infinitive' ? 0.4 : 0.85)

/**
 * What the finding of the speaker takes from it, by how the speaker is told. Fitted to the cases kept for that alone
 * (fixtures/norwegian/calibration), where of the statements at 0.93 about 83 % were right; `npm run bench:confidence`.
 */
export const SPEAKER_FACTORS = { named: 0.9, pronoun: 0.87, continued: 0.83, implied: 0.75 } as const

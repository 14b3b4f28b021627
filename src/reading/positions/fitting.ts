import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { treeOf } from '../../language/tree.ts'
import type { StanceWord } from '../../locales/stances.ts'
import { formAt } from './setting.ts'

/** Of entries that share a form, the one whose particles stand there; one that needs most before one that needs none. */
export const fitting = (sentence: Sentence, at: number, entries: readonly StanceWord[]): StanceWord | undefined =>
  entries.length === 0
    ? undefined
    : [...entries].sort((a, b) => b.with.length - a.with.length).find((entry) => standsWith(sentence, at, entry))

/** How far behind its word a particle may stand: "calls once more for". */
const particleReach = 5

/** Tells whether the particles a word asks for follow it closely, or one of them opens what hangs on it: "asked X, Y and Z to". */
export const standsWith = (sentence: Sentence, at: number, { with: particles }: StanceWord): boolean => {
  const [only] = particles
  if (
    particles.length === 1 &&
    only !== undefined &&
    (opensComplement(sentence, at, only) || closesObject(sentence, at, only))
  )
    return true
  let from = at + 1
  return particles.every((particle) => {
    for (let next = from; next < Math.min(from + particleReach, sentence.tokens.length); next++)
      if (formAt(sentence, next) === particle) {
        from = next + 1
        return true
      }
    return false
  })
}

/** "ønsket forslaget om en sone velkommen": behind the object, however long. */
const closesObject = (sentence: Sentence, at: number, particle: string): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obj')
    .some((object) => {
      const last = treeOf(sentence).subtreeOf(object).at(-1) ?? object
      return (
        object > at &&
        [last, last + 1].some(
          (step) => isTagged(sentence.tokens[step], 'ADJ', 'VERB') && formAt(sentence, step) === particle,
        )
      )
    })

const opensComplement = (sentence: Sentence, at: number, particle: string): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obl', 'xcomp', 'ccomp', 'advcl')
    .some(
      (child) =>
        child > at &&
        formAt(
          sentence,
          treeOf(sentence)
            .subtreeOf(child)
            .find((below) => below > at && sentence.tokens[below]?.upos !== 'PUNCT') ?? child,
        ) === particle,
    )

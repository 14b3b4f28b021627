import { agreeOnNames } from './name-agreement.ts'
import { NameMemory } from './name-memory.ts'
import { NamePath, type NameSpan } from './name-path.ts'

/** A sentence of a text with what the network says of it. */
export interface ReadWords {
  readonly forms: readonly string[]
  /** Whether each word is tagged a proper noun. */
  readonly proper: readonly boolean[]
  /** Its names as the sentence alone has them. */
  readonly names: () => readonly NameSpan[]
  /** Log-probabilities of name labels, one row a word. */
  readonly nameScores: Float32Array
}

/** Finds the names of whole texts, where each sentence can lean on the others. */
export class TextNames {
  readonly #memory: NameMemory
  readonly #path: NamePath

  constructor(labels: readonly string[]) {
    this.#memory = new NameMemory(labels)
    this.#path = new NamePath(labels)
  }

  /** Gives the names of each sentence of one text. */
  of(sentences: readonly ReadWords[]): NameSpan[][] {
    const recalled = this.#memory.recall(sentences.map(({ forms, nameScores }) => ({ forms, scores: nameScores })))
    return agreeOnNames(
      sentences.map((sentence, index) => {
        const scores = recalled[index]
        const { forms, proper } = sentence
        return { forms, proper, names: scores ? this.#path.spans(scores, forms.length) : sentence.names() }
      }),
    )
  }
}

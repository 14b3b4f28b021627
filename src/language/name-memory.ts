/** Words of a sentence with the log-probabilities of their name labels, one row of labels a word. */
export interface ScoredWords {
  readonly forms: readonly string[]
  readonly scores: Float32Array
}

const GENITIVE = /(?<=\p{L}{2})['’]?s$/u
const CAPITAL = /^\p{Lu}/u
// Keeps a kind that was never thought of from being ruled out for good.
const LEAST = 1e-4

/** What a form is remembered under, a genitive with its nominative; undefined for a word without a capital. */
const keyOf = (form: string): string | undefined => {
  // most words open with a small letter of ASCII, which needs no pattern
  const first = form.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || !CAPITAL.test(form) ? undefined : form.replace(GENITIVE, '')
}

/** What a form was taken for, added up over its places in the text. */
interface Recollection {
  readonly kinds: Float64Array
  places: number
}

/**
 * What one text says of its names together: a capitalised word that recurs is in each place as likely a person, an
 * organisation, … or no name as it is on average, the more so the oftener it recurs. Measured on the development parts.
 */
export class NameMemory {
  /** For each label its kind: 0 outside names, a state that acts and one that is a place are one. */
  readonly #kinds: readonly number[]
  readonly #size: number

  constructor(labels: readonly string[]) {
    const names = [...new Set(labels.map(kindOf))]
    this.#kinds = labels.map((label) => names.indexOf(kindOf(label)))
    this.#size = names.length
  }

  /** Gives each sentence's scores as the whole text has them; undefined where they stay as they are. */
  recall(sentences: readonly ScoredWords[]): (Float32Array | undefined)[] {
    const known = new Map<string, Recollection>()
    for (const { forms, scores } of sentences) {
      forms.forEach((form, i) => {
        const key = keyOf(form)
        if (key === undefined) return
        const met = known.get(key) ?? { kinds: new Float64Array(this.#size), places: 0 }
        const own = this.#kindsAt(scores, i)
        for (let k = 0; k < this.#size; k++) met.kinds[k] = (met.kinds[k] ?? 0) + (own[k] ?? 0)
        met.places++
        known.set(key, met)
      })
    }
    return sentences.map((sentence) => this.#recalled(sentence, known))
  }

  #recalled({ forms, scores }: ScoredWords, known: ReadonlyMap<string, Recollection>): Float32Array | undefined {
    let out: Float32Array | undefined
    forms.forEach((form, i) => {
      const key = keyOf(form)
      const met = key === undefined ? undefined : known.get(key)
      if (!met || met.places < 2) return
      out ??= scores.slice()
      this.#lean(out, i, met)
    })
    return out
  }

  /** Leans the scores of word `i` towards what its form is elsewhere. */
  #lean(scores: Float32Array, i: number, met: Recollection): void {
    const labels = this.#kinds.length
    const own = this.#kindsAt(scores, i)
    const weight = 1 - 1 / met.places
    const shift = own.map((chance, k) => {
      const usual = ((met.kinds[k] ?? 0) + LEAST) / (met.places + LEAST * this.#size)
      return weight * (Math.log(usual) - Math.log(chance + LEAST))
    })
    let sum = 0
    for (let k = 0; k < labels; k++) {
      const leant = (scores[i * labels + k] ?? 0) + (shift[this.#kinds[k] ?? 0] ?? 0)
      scores[i * labels + k] = leant
      sum += Math.exp(leant)
    }
    const whole = Math.log(sum)
    for (let k = 0; k < labels; k++) scores[i * labels + k] = (scores[i * labels + k] ?? 0) - whole
  }

  #kindsAt(scores: Float32Array, i: number): Float64Array {
    const labels = this.#kinds.length
    const out = new Float64Array(this.#size)
    for (let k = 0; k < labels; k++) {
      const kind = this.#kinds[k] ?? 0
      out[kind] = (out[kind] ?? 0) + Math.exp(scores[i * labels + k] ?? Number.NEGATIVE_INFINITY)
    }
    return out
  }
}

const kindOf = (label: string): string => (label === 'O' ? '' : label.slice(2).replace(/^GPE_.*/, 'LOC'))

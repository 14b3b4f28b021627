import type { Kinship } from '../locales/kinship.ts'
import type { Labels } from './network.ts'

const isName = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

/** Where a name set off behind a title ends: at the comma or the full stop behind it; absent where it is no such name. */
const nameEnd = (forms: readonly string[], comma: number): number | undefined => {
  let at = comma + 1
  while (isName(forms[at]) && at - comma <= 5) at++
  return at > comma + 1 && /^[,.]$/u.test(forms[at] ?? '') ? at : undefined
}

/**
 * Tells the words of a sentence that the model is to read: all but the commas that its language has and the model's has
 * not, before a clause and round a name behind a title. Absent where there is none of these.
 */
export const spokenWords = (forms: readonly string[], kinship: Kinship): readonly number[] | undefined => {
  const { commas } = kinship
  if (!commas) return undefined
  const silent = new Set<number>()
  forms.forEach((form, at) => {
    if (form !== ',' || at === 0 || silent.has(at)) return
    if (commas.before.has(forms[at + 1] ?? '') && !/^[»«"”“,]$/u.test(forms[at - 1] ?? '')) silent.add(at)
    else if (commas.title.test(forms[at - 1] ?? '')) {
      const end = nameEnd(forms, at)
      if (end === undefined) return
      silent.add(at)
      if (forms[end] === ',') silent.add(end)
    }
  })
  return silent.size === 0 ? undefined : forms.flatMap((_, at) => (silent.has(at) ? [] : [at]))
}

/** The model's labels for a comma, by their numbers, and how many a name may have. */
export interface CommaLabels {
  readonly upos: number
  readonly feats: number
  readonly lemma: number
  readonly rel: number
  /** The label of a word that is of no name. */
  readonly outside: number
  readonly nameLabels: number
}

/** Gives the labels of all words of a sentence from those of the words that were read: the others are commas. */
export const withSilent = (labels: Labels, spoken: readonly number[], length: number, comma: CommaLabels): Labels => {
  const at = (index: number): number => spoken[index] ?? length
  const wide = (values: Int32Array, silent: number): Int32Array => {
    const out = new Int32Array(length).fill(silent)
    spoken.forEach((place, index) => {
      out[place] = values[index] ?? silent
    })
    return out
  }
  const heads = new Int32Array(length)
  const isSpoken = new Set(spoken)
  spoken.forEach((place, index) => {
    const head = labels.heads[index] ?? -1
    heads[place] = head < 0 ? -1 : at(head)
  })
  for (let place = 0; place < length; place++) {
    if (isSpoken.has(place)) continue
    // before a clause it hangs on the clause's verb, which its first word hangs on
    const next = heads[place + 1] ?? -1
    heads[place] = next > place ? next : Math.max(0, place - 1)
  }
  const nameScores = new Float32Array(length * comma.nameLabels).fill(-30)
  for (let place = 0; place < length; place++)
    if (!isSpoken.has(place)) nameScores[place * comma.nameLabels + comma.outside] = 0
  spoken.forEach((place, index) => {
    nameScores.set(
      labels.nameScores.subarray(index * comma.nameLabels, (index + 1) * comma.nameLabels),
      place * comma.nameLabels,
    )
  })
  return {
    upos: wide(labels.upos, comma.upos),
    feats: wide(labels.feats, comma.feats),
    lemmas: wide(labels.lemmas, comma.lemma),
    rels: wide(labels.rels, comma.rel),
    heads,
    nameScores,
    names: () => labels.names().map((name) => ({ ...name, first: at(name.first), last: at(name.last - 1) + 1 })),
  }
}

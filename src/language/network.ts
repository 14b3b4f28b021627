import { InferenceSession, Tensor } from 'onnxruntime-node'
import { bestTree, isTree } from './arborescence.ts'
import { planBatches } from './batches.ts'
import type { FeatureRows } from './features.ts'
import type { ModelFiles } from './model-files.ts'
import { NamePath, type NameSpan } from './name-path.ts'
import { RelationScorer } from './relation-scorer.ts'

/** One sentence as the network takes it. */
export interface Words {
  readonly forms: readonly string[]
  /** The number of its language in the model. */
  readonly language: number
}

/** Label numbers of one sentence, one for each word. */
export interface Labels {
  readonly upos: Int32Array
  readonly feats: Int32Array
  readonly lemmas: Int32Array
  readonly rels: Int32Array
  /** Word indexes from 0; -1 for the root. */
  readonly heads: Int32Array
  /** The names by these scores alone; found when asked for, since most sentences lean on the text's others instead. */
  readonly names: () => readonly NameSpan[]
  /** Log-probabilities of the name labels, one row a word. */
  readonly nameScores: Float32Array
}

/** Sentences that wait for their labels. */
interface Asked {
  readonly sentences: readonly Words[]
  readonly resolve: (labels: Labels[]) => void
  readonly reject: (error: unknown) => void
}

interface Output {
  readonly upos: Int32Array
  readonly feats: Int32Array
  readonly lemmas: Int32Array
  readonly rels: Int32Array
  readonly heads: Int32Array
  readonly names: Float32Array
  readonly arcs: Float32Array
  readonly relDependents: Float32Array
  readonly relHeads: Float32Array
}

const ints = (tensors: InferenceSession.OnnxValueMapType, name: string): Int32Array => {
  const data = tensors[name]?.data
  if (!(data instanceof Int32Array)) throw new Error(`model_broken: the network gives no int32 ${name}`)
  return data
}

const floats = (tensors: InferenceSession.OnnxValueMapType, name: string): Float32Array => {
  const data = tensors[name]?.data
  if (!(data instanceof Float32Array)) throw new Error(`model_broken: the network gives no float ${name}`)
  return data
}

/** The loaded network with all that turns its numbers into labels. */
export class Network {
  readonly #session: InferenceSession
  readonly #rows: FeatureRows
  readonly #paths: NamePath
  readonly #relations: RelationScorer
  readonly #relSize: number
  readonly #nameLabels: number
  readonly #rootLabel: number
  #asked: Asked[] = []

  private constructor(session: InferenceSession, files: ModelFiles, rows: FeatureRows) {
    const { labels } = files.card
    this.#session = session
    this.#rows = rows
    this.#paths = new NamePath(labels.names)
    this.#relSize = files.card.relSize
    this.#relations = new RelationScorer(files.rels, {
      size: files.card.relSize,
      rank: files.card.relRank,
      labels: labels.rels.length,
    })
    this.#nameLabels = labels.names.length
    this.#rootLabel = labels.rels.indexOf('root')
  }

  /** Opens the network; `threads` is how many cores one product may use. */
  static async load(files: ModelFiles, rows: FeatureRows, threads: number): Promise<Network> {
    const session = await InferenceSession.create(files.network, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      enableMemPattern: false,
    })
    return new Network(session, files, rows)
  }

  async close(): Promise<void> {
    await this.#session.release()
  }

  /**
   * Labels sentences; the answers stand in the order of the sentences, whatever batches were made. What is asked for
   * in one turn of the event loop is labelled together: sentences of several reports fill batches better.
   */
  label(sentences: readonly Words[]): Promise<Labels[]> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ sentences, resolve, reject })
      if (this.#asked.length === 1) setImmediate(() => void this.#answer())
    })
  }

  async #answer(): Promise<void> {
    const asked = this.#asked
    this.#asked = []
    try {
      const labels = await this.#labelAll(asked.flatMap(({ sentences }) => sentences))
      let from = 0
      for (const { sentences, resolve } of asked) {
        resolve(labels.slice(from, from + sentences.length))
        from += sentences.length
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  async #labelAll(sentences: readonly Words[]): Promise<Labels[]> {
    const order = sentences.map((_, index) => index).filter((index) => (sentences[index]?.forms.length ?? 0) > 0)
    order.sort((a, b) => (sentences[a]?.forms.length ?? 0) - (sentences[b]?.forms.length ?? 0) || a - b)
    const answers: Labels[] = sentences.map(() => NOTHING)
    for (const { first, last } of planBatches(order.map((index) => sentences[index]?.forms.length ?? 0))) {
      const chosen = order.slice(first, last)
      const labelled = await this.#run(chosen.map((index) => sentences[index] ?? { forms: [], language: 0 }))
      chosen.forEach((index, k) => {
        const answer = labelled[k]
        if (answer) answers[index] = answer
      })
    }
    return answers
  }

  async #run(batch: readonly Words[]): Promise<Labels[]> {
    // Never one word alone: products of single rows are added up in another order, and labels must not follow the company.
    const time = batch.reduce((longest, words) => Math.max(longest, words.forms.length), 2)
    const width = this.#rows.width
    const rows = new Int32Array(batch.length * time * width)
    const lengths = new Int32Array(batch.length)
    const languages = new Int32Array(batch.length)
    batch.forEach((words, b) => {
      lengths[b] = words.forms.length
      languages[b] = words.language
      words.forms.forEach((form, t) => {
        rows.set(this.#rows.of(form), (b * time + t) * width)
      })
    })
    const tensors = await this.#session.run({
      rows: new Tensor('int32', rows, [batch.length, time, width]),
      lang: new Tensor('int32', languages, [batch.length]),
      lengths: new Tensor('int32', lengths, [batch.length]),
    })
    const output: Output = {
      upos: ints(tensors, 'upos'),
      feats: ints(tensors, 'feats'),
      lemmas: ints(tensors, 'lemmas'),
      rels: ints(tensors, 'rels'),
      heads: ints(tensors, 'heads'),
      names: floats(tensors, 'names'),
      arcs: floats(tensors, 'arcs'),
      relDependents: floats(tensors, 'relDependents'),
      relHeads: floats(tensors, 'relHeads'),
    }
    return batch.map((words, b) => this.#decode(output, b, time, words.forms.length))
  }

  #decode(output: Output, b: number, time: number, words: number): Labels {
    const from = b * time
    const to = from + words
    const greedy = output.heads.subarray(from, to)
    const heads = isTree(greedy)
      ? greedy
      : bestTree({ values: output.arcs, offset: from * (time + 1), stride: time + 1, words })
    const rels = output.rels.slice(from, to)
    for (let i = 0; i < words; i++) {
      const head = heads[i] ?? 0
      if (head === 0) rels[i] = this.#rootLabel
      else if (head !== greedy[i] || rels[i] === this.#rootLabel) rels[i] = this.#relabel(output, b, time, i, head)
    }
    const nameScores = output.names.slice(from * this.#nameLabels, to * this.#nameLabels)
    return {
      upos: output.upos.slice(from, to),
      feats: output.feats.slice(from, to),
      lemmas: output.lemmas.slice(from, to),
      rels,
      heads: Int32Array.from(heads, (head) => head - 1),
      names: () => this.#paths.spans(nameScores, words),
      nameScores,
    }
  }

  #relabel(output: Output, b: number, time: number, word: number, head: number): number {
    const size = this.#relSize
    const dependentAt = (b * time + word) * size
    const headAt = (b * (time + 1) + head) * size
    return this.#relations.best(
      output.relDependents.subarray(dependentAt, dependentAt + size),
      output.relHeads.subarray(headAt, headAt + size),
      this.#rootLabel,
    )
  }
}

const NOTHING: Labels = {
  upos: new Int32Array(0),
  feats: new Int32Array(0),
  lemmas: new Int32Array(0),
  rels: new Int32Array(0),
  heads: new Int32Array(0),
  names: () => [],
  nameScores: new Float32Array(0),
}

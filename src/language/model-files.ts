import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { tokenRulesSchema } from './tokenize.ts'

/** model.json: what the network's numbers mean. */
export const modelCardSchema = z.object({
  name: z.string(),
  version: z.string(),
  sha256: z.string(),
  /** The language input for each language known by name; others get `otherLanguage`. */
  languages: z.record(z.string(), z.number()),
  otherLanguage: z.number(),
  features: z.array(z.object({ name: z.string(), rows: z.number() })),
  /** Width of the views from which relation labels are scored. */
  relSize: z.number(),
  /** Directions of a head's view in which relation labels are scored. */
  relRank: z.number(),
  labels: z.object({
    upos: z.array(z.string()),
    feats: z.array(z.string()),
    lemmas: z.array(z.string()),
    rels: z.array(z.string()),
    names: z.array(z.string()),
  }),
})
export type ModelCard = z.infer<typeof modelCardSchema>

const tokensSchema = z.record(z.string(), tokenRulesSchema)

/** Everything of a model folder but the network itself, which onnxruntime opens by its path. */
export interface ModelFiles {
  readonly card: ModelCard
  readonly tokens: z.infer<typeof tokensSchema>
  readonly network: string
  /** The sentence splitter's network, by its path. */
  readonly sentences: string
  /** Weights of the relation scorer as float16, in the order toFew, few, headWeight, headBias, depWeight. */
  readonly rels: Uint8Array
}

export const MODEL_NAME = 'readout-nordic-en'

/** Finds models/readout-nordic-en in the folders above this module: the same in a checkout and in a package. */
export const findModelDir = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const candidate = join(folder, 'models', MODEL_NAME)
    if (existsSync(join(candidate, 'model.json'))) return candidate
    const above = dirname(folder)
    if (above === folder) {
      throw new Error(
        `model_not_found: no models/${MODEL_NAME}/model.json above ${fileURLToPath(import.meta.url)}; install it, make it with training/README.md, or give modelDir`,
      )
    }
    folder = above
  }
}

/** Reads a model folder; throws where a file is missing or is not of the expected form. */
export const readModelFiles = async (folder: string): Promise<ModelFiles> => {
  const [card, tokens, rels] = await Promise.all([
    readFile(join(folder, 'model.json'), 'utf8'),
    readFile(join(folder, 'tokens.json'), 'utf8'),
    readFile(join(folder, 'rels.f16')),
  ])
  return {
    card: modelCardSchema.parse(JSON.parse(card)),
    tokens: tokensSchema.parse(JSON.parse(tokens)),
    network: join(folder, 'model.onnx'),
    sentences: join(folder, 'sentences.onnx'),
    rels,
  }
}

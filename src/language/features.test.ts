import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FeatureRows, fnv1a, plain } from './features.ts'
import { findModelDir, modelCardSchema } from './model-files.ts'

// Written by training/feature_vectors.py: the training and this runtime must hash alike, bit for bit.
const vectors = z
  .object({
    hashes: z.array(z.object({ text: z.string(), seed: z.number(), hash: z.number() })),
    rows: z.array(z.object({ form: z.string(), rows: z.array(z.number()) })),
  })
  .parse(JSON.parse(readFileSync(new URL('../../training/feature-vectors.json', import.meta.url), 'utf8')))

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

describe('hashed features', () => {
  it('hashes as the training does', () => {
    for (const { text, seed, hash } of vectors.hashes) {
      expect(fnv1a(codesOf(text), 0, text.length, seed), text).toBe(hash)
    }
  })

  it('gives every form the rows that the training gave it, whatever its script', () => {
    const card = modelCardSchema.parse(JSON.parse(readFileSync(`${findModelDir()}/model.json`, 'utf8')))
    const rows = new FeatureRows(card.features)
    for (const vector of vectors.rows) expect([...rows.of(vector.form)], vector.form).toEqual(vector.rows)
  })

  it('gives the same rows after forgetting what it knew', () => {
    const rows = new FeatureRows(
      [{ name: 'form1', rows: 100 }, ...Array.from({ length: 11 }, () => ({ name: 'x', rows: 50 }))],
      2,
    )
    const first = [...rows.of('Oslo')]
    for (const form of ['a', 'b', 'c']) rows.of(form)
    expect([...rows.of('Oslo')]).toEqual(first)
  })

  it('takes typographic marks for the plain ones and every digit for 0', () => {
    expect(plain('“')).toBe('"')
    expect(plain('Russia’s')).toBe("Russia's")
    expect(plain('--')).toBe('–')
    expect(plain('long-term')).toBe('long-term')
    expect(plain('18.02.2025')).toBe('00.00.0000')
  })
})

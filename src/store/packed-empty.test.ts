import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packedEmpty } from './packed-empty.ts'

describe('the empty database that new cases start from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-empty-'))
  const pack = (): void => {
    const script = fileURLToPath(new URL('../../scripts/build-database.mjs', import.meta.url))
    execFileSync(process.execPath, [script, folder])
  }
  beforeAll(() => {
    writeFileSync(join(folder, 'empty-0.0.1.tar.gz'), '')
    pack()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is found where it was packed, alone, and answers', async () => {
    expect(readdirSync(folder)).toHaveLength(1)
    const options = await packedEmpty(folder)
    expect(options.loadDataDir).toBeDefined()
    const database = await PGlite.create(options)
    expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await database.close()
  })

  it('is not packed twice', () => {
    const [name = ''] = readdirSync(folder)
    const path = join(folder, name)
    const packed = readFileSync(path)
    writeFileSync(path, 'as it was')
    pack()
    expect(readFileSync(path, 'utf8')).toBe('as it was')
    writeFileSync(path, packed)
  })

  it('is left alone where it is torn, and where there is none of this version', async () => {
    const [name = ''] = readdirSync(folder)
    const packed = readFileSync(join(folder, name))
    const other = mkdtempSync(join(tmpdir(), 'readout-empty-'))
    expect(await packedEmpty(other)).toEqual({})
    writeFileSync(join(other, 'empty-0.0.1.tar.gz'), packed)
    expect(await packedEmpty(other)).toEqual({})
    writeFileSync(join(other, name), packed.subarray(0, packed.length / 2))
    expect(await packedEmpty(other)).toEqual({})
    rmSync(other, { recursive: true, force: true })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Reading } from '../../model/reading.ts'
import { openReader, type Reader, readSources } from '../../pipeline.ts'
import { decisionsOf } from '../decisions.ts'
import { castOf } from '../identity/actors.ts'
import { findSameness } from '../sameness.ts'
import { sourcesOf } from './sources.ts'

const folder = fileURLToPath(new URL('../../../fixtures/relays/', import.meta.url))
const Expected = z.record(
  z.string(),
  z.object({ independent: z.number(), groups: z.array(z.array(z.string())), why: z.string() }),
)
const expected = Expected.parse(JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')))

const groupsIn = async (story: string, reader: Reader): Promise<readonly (readonly string[])[]> => {
  const readings: Reading[] = []
  for await (const { reading } of readSources([`${folder}${story}`], { reader })) if (reading) readings.push(reading)
  const same = findSameness(readings.map(({ report }) => report))
  const reports = readings.map(({ report }) => {
    const sameAs = same.get(report.id)
    return sameAs ? { ...report, sameAs } : report
  })
  const sources = sourcesOf(reports, castOf(readings, decisionsOf([])))
  const groups = new Map<string, string[]>()
  for (const report of reports) {
    const source = sources.sourceOf(report.id, [])
    groups.set(source, [...(groups.get(source) ?? []), basename(report.source, '.md')].sort())
  }
  return [...groups.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

describe('independent sources', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader()
  })

  it('has an expectation for every story of fixtures/relays', () => {
    const stories = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(stories.sort()).toEqual(Object.keys(expected).sort())
  })

  for (const [story, { groups, independent }] of Object.entries(expected))
    it(`counts ${independent} in ${story}`, async () => {
      const found = await groupsIn(story, reader)
      expect(found).toEqual(groups)
      expect(found).toHaveLength(independent)
    }, 120_000)
})

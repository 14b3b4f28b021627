import { describe, expect, it } from 'vitest'
import { readText } from '../reading/test-reader.ts'
import { makeRecord } from './record.ts'

/** Who holds the positions that a report tells: a side by its code, else by its name. */
const holdersIn = async (language: string, text: string): Promise<readonly (string | undefined)[]> => {
  const { actors, positions } = makeRecord([await readText(language, text)])
  return positions.map(({ holder }) => {
    const actor = actors.find(({ id }) => id === holder)
    return actor?.country ?? actor?.name
  })
}

describe('who holds a position', () => {
  it('is the organisation that somebody speaks for', async () => {
    const text = 'NATO Secretary General Ruud Hollander urged Greece and Turkey to pull back their ships.'
    expect(await holdersIn('en', text)).toEqual(['NATO'])
  })

  it('is a state’s own official where the office is a state’s', async () => {
    const text = 'Norges utenriksminister Kari Lund ber Serbia løslate journalisten.'
    expect(await holdersIn('nb', text)).toEqual(['NO'])
  })

  it('is no organisation at home, unless several states make it up', async () => {
    const text = 'The council demands that Thailand drop the tax. The EU demands that Thailand drop the tax.'
    expect(await holdersIn('en', text)).toEqual(['EU'])
  })
})

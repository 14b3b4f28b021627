import { storedSource } from '../../src/cli/storedSource.ts'
import type { Reader } from '../../src/pipeline.ts'
import { type MadeReading, madeReading } from '../../src/record/made-reading.ts'
import type { CaseSource } from '../../src/service/source.ts'
import { inMemory } from '../../src/store/database.ts'
import { openStore } from '../../src/store/store.ts'

/** A small case in a store, of readings made by hand: what is decided of it is kept and respected as in any case. */
export interface DecidableCase {
  readonly source: CaseSource
  /** The same case as a server would have it that is started anew. */
  readonly reopened: () => CaseSource
  readonly close: () => Promise<void>
}

const states = { no: { kind: 'state', names: ['Norway'], country: 'NO' }, ge: { kind: 'state', names: ['Georgia'], country: 'GE' } } as const

const told = (name: string, minister: string, hours: string, duration: string): MadeReading => ({
  name,
  text: `Norway and Georgia held talks in Oslo on 4 March. The talks lasted ${hours}. Foreign Minister ${minister} led the Norwegian side.`,
  language: 'en',
  published: '2025-03-05',
  outlet: name.replace('.txt', ''),
  actors: { ...states, m: { kind: 'person', names: [minister], country: 'NO', office: ['Foreign Minister'] } },
  contacts: [{
    kind: 'talks', status: 'held', words: 'held talks', parties: ['no', 'ge'], participants: [['m', 'no', 'head']],
    time: { edtf: '2025-03-04', words: '4 March' }, place: { name: 'Oslo', country: 'NO', words: 'Oslo' },
    claims: [{ attribute: 'duration', value: duration, words: hours }],
  }],
  statements: [],
})

/** Opens the case: two reports of one contact that part on how long it was. */
export const decidableCase = async (): Promise<DecidableCase> => {
  const store = await openStore(inMemory)
  const reader: Reader = { key: 'made by hand', read: () => Promise.reject(new Error('nothing is read here')) }
  for (const made of [told('Fjordposten.txt', 'Kari Torvanger', 'two hours', 'PT2H'), told('Kystbladet.txt', 'Kari Torvanger', 'five hours', 'PT5H')]) {
    const reading = madeReading(made)
    await store.putReport('Oslo', { report: reading.report, diagnostics: [] })
    await store.putReading(reading, reader.key)
  }
  return { source: storedSource(store, 'Oslo', reader), reopened: () => storedSource(store, 'Oslo', reader), close: () => store.close() }
}

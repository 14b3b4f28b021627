import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { inMemory, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import type { AskedWord, SearchedItem, SearchTable } from './search-table.ts'
import { searchTable } from './search-table.ts'
import { startTestServer } from './test-server.ts'

const server = await startTestServer()
afterAll(() => server?.stop())

const places = [
  { kind: 'embedded', open: async () => inMemory },
  ...(server ? [{ kind: 'server', open: () => server.freshDatabase() }] : []),
]

const item = (id: string, language: string, own: string, more: Partial<SearchedItem> = {}): SearchedItem => ({
  kind: 'statement',
  id,
  language,
  own: own.toLowerCase(),
  plain: own.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a'),
  also: '',
  weight: 0,
  ...more,
})
const word = (own: string, more: Partial<AskedWord> = {}): AskedWord => ({
  own,
  plain: [own.replaceAll('ø', 'o').replaceAll('å', 'a')],
  isBeginning: own.length > 2,
  ...more,
})

describe.each(places)('the search table of the $kind database', ({ open }) => {
  let database: Database
  let table: SearchTable
  let count = 0
  let name = ''
  beforeAll(async () => {
    database = await openDatabase(await open())
    await migrate(database)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    name = `case ${++count}`
    await database.query('insert into cases (name) values ($1)', [name])
    table = searchTable(database, name)
  })
  const ids = async (...words: readonly AskedWord[]): Promise<readonly string[]> =>
    (await table.find(words, ['statement'], { best: { most: 100 } })).map(({ id }) => id)

  it('finds words by the stems of each language, and by what was typed of them', async () => {
    await table.update('1', [
      item('nb', 'nb', 'Samtalene mellom statsrådene var konstruktive'),
      item('nn', 'nn', 'Samtalane vart avlyste'),
      item('en', 'en', 'They were negotiating about the embassies'),
      item('da', 'da', 'Forhandlingerne blev aflyst'),
      item('sv', 'sv', 'Förhandlingarna ställdes in'),
      item('xx', 'und', 'Embassies of old'),
    ])
    expect(await ids(word('samtaler'))).toEqual(expect.arrayContaining(['nb']))
    expect(await ids(word('samtal'))).toEqual(expect.arrayContaining(['nb', 'nn']))
    expect(await ids(word('negotiated'))).toEqual(['en'])
    expect(await ids(word('embassy'))).toEqual(['en'])
    expect([...(await ids(word('embass')))].sort()).toEqual(['en', 'xx'])
    expect(await ids(word('forhandlinger'))).toContain('da')
    expect(await ids(word('förhandling', { plain: ['forhandling'] }))).toEqual(expect.arrayContaining(['sv', 'da']))
    expect(await ids(word('statsradene'))).toEqual(['nb'])
    expect(await ids(word('st'))).toEqual([])
    expect(await ids(word('konstruksjon'))).toEqual([])
    expect(await ids(word('negotiations'), word('embassy'))).toEqual(['en'])
    expect(await ids(word('samtaler'), word('embassy'))).toEqual([])
    expect(await ids(word('the'), word('embassies'))).toEqual(['en'])
  })

  it('puts what was said before who is named, the newer before the older, and gives no more of a kind than was asked', async () => {
    await table.update('1', [
      item('named', 'en', 'We shall see', { also: 'tromso', weight: 9 }),
      item('older', 'en', 'We meet in Tromsø', { weight: 1 }),
      item('newer', 'en', 'We meet in Tromsø', { weight: 2 }),
      { ...item('a', 'und', 'Tromsø'), kind: 'actor', weight: 3 },
      { ...item('b', 'und', 'Tromsø Tromsø'), kind: 'actor', weight: 4 },
    ])
    expect(await ids(word('tromsø'))).toEqual(['newer', 'older', 'named'])
    expect(await table.find([word('tromso')], ['statement', 'actor'], { best: { most: 1 } })).toEqual([
      { kind: 'actor', id: 'b' },
      { kind: 'statement', id: 'newer' },
    ])
    expect(await table.find([word('tromso'), word('nothing')], ['actor'])).toEqual([])
    expect(
      (await table.find([word('tromso'), word('nothing')], ['actor'], { fits: 'any' })).map(({ id }) => id).sort(),
    ).toEqual(['a', 'b'])
  })

  it('follows the record: what is gone is not found, what is new is, and the same is not written again', async () => {
    await table.update('1', [item('a', 'en', 'visas'), item('b', 'en', 'visas')])
    const made = await database.query('select id, ctid::text as place from searched where case_name = $1 order by id', [
      name,
    ])
    expect(await table.madeOf()).toBe('1')
    await table.update('2 x', [item('b', 'en', 'visas'), item('c', 'nb', 'visum')])
    expect(await table.madeOf()).toBe('2 x')
    expect(await ids(word('vis'))).toEqual(['b', 'c'])
    expect(
      await database.query('select id, ctid::text as place from searched where case_name = $1 and id = $2', [
        name,
        'b',
      ]),
    ).toEqual([made[1]])
    await table.update('3', [])
    expect(await ids(word('vis'))).toEqual([])
  })

  it('keeps cases apart', async () => {
    await table.update('1', [item('a', 'en', 'visas')])
    await database.query('insert into cases (name) values ($1)', [`${name} b`])
    expect(await searchTable(database, `${name} b`).find([word('visas')], ['statement'])).toEqual([])
    expect(await searchTable(database, `${name} b`).madeOf()).toBeUndefined()
  })

  it('tells where the words stand, to the code unit, whatever stands round them', async () => {
    const text = '<b>Samtalene</b> 🙂 \u0000 & «konstruktive SAMTALER» \uD800 i TROMSØ'
    const [found = []] = await table.places([{ text, language: 'nb' }], [word('samtale'), word('tromsø')])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Samtalene', 'SAMTALER', 'TROMSØ'])
    expect(
      await table.places(
        [
          { text: 'nothing here', language: 'en' },
          { text: 'the embassies', language: 'en' },
        ],
        [word('embassy')],
      ),
    ).toEqual([[], [{ start: 4, end: 13 }]])
  })

  it('takes nothing that was typed for anything but a word', async () => {
    await table.update('1', [item('a', 'en', "o'brien said")])
    for (const own of ["'", "a' | 'b", '\\', ':*', '!a', 'a & b', "'); drop table searched; --"])
      expect(await ids(word(own, { plain: [own] })), own).toBeInstanceOf(Array)
    expect(await ids(word('said'))).toEqual(['a'])
  })
})

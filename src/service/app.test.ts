import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../web/tests/sample.ts'
import { makeApp } from './app.ts'
import { memorySource } from './memory.ts'

const record = sampleRecord({ reports: 40, statements: 4 })
const app = makeApp({ source: memorySource({ title: 'Sample', record }), webDir: 'no-such-directory' })
const get = async (path: string, init: RequestInit = {}) => {
  const response = await app.request(`http://127.0.0.1${path}`, {
    ...init,
    headers: { host: '127.0.0.1:4747', ...init.headers },
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}

// the first search opens an embedded database: seconds, and many of them where much else runs
describe('the API', { timeout: 240_000 }, () => {
  it('describes itself as OpenAPI 3.1, every path with an answer', async () => {
    const { body } = await get('/v1/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/v1/case',
        '/v1/contacts',
        '/v1/contacts/{id}',
        '/v1/statements',
        '/v1/reports',
        '/v1/reports/{id}',
        '/v1/actors/{id}',
        '/v1/search',
        '/v1/decisions',
      ]),
    )
    for (const path of Object.values<Record<string, { responses: object }>>(body.paths))
      for (const operation of Object.values(path)) expect(Object.keys(operation.responses)).toContain('200')
  })

  it('walks a list by cursors and gives every item once', async () => {
    const seen: string[] = []
    let next: string | undefined
    do {
      const { body } = await get(`/v1/statements?limit=37${next ? `&cursor=${next}` : ''}`)
      seen.push(...body.items.map((item: { statement: { id: string } }) => item.statement.id))
      next = body.next
    } while (next)
    expect(new Set(seen).size).toBe(record.statements.length)
    expect(seen).toHaveLength(record.statements.length)
  })

  it('refuses a cursor that is none, in the one shape of an error', async () => {
    const { status, body } = await get('/v1/contacts?cursor=abc')
    expect(status).toBe(400)
    expect(body.code).toBe('wrong_call')
    expect(body.message).toContain('cursor')
  })

  it('says of what is not there what was asked for', async () => {
    for (const path of [
      '/v1/contacts/none',
      '/v1/reports/none',
      '/v1/actors/none',
      '/v1/statements/none',
      '/v1/none',
    ]) {
      const { status, body } = await get(path)
      expect([path, status, body.code]).toEqual([path, 404, 'not_found'])
    }
  })

  it('orders contacts by time, the undated last', async () => {
    const { body } = await get('/v1/contacts?limit=500')
    const times: (string | undefined)[] = body.items.map((item: { time?: string }) => item.time)
    const dated = times.filter((time) => time !== undefined)
    expect(dated).toEqual([...dated].sort())
    expect(times.slice(0, dated.length)).toEqual(dated)
  })

  it('puts what cannot be true together before what may', async () => {
    const { body } = await get('/v1/comparisons?limit=500')
    const relations: string[] = body.items.map((item: { comparison: { relation: string } }) => item.comparison.relation)
    expect(relations).not.toContain('agrees')
    expect(relations.lastIndexOf('conflicts')).toBeLessThan(relations.indexOf('differs'))
  })

  it('names every id that an answer mentions', async () => {
    const { body } = await get(`/v1/contacts/${record.contacts[0]?.id}`)
    for (const id of body.contact.parties) expect(body.names.actors[id]?.name).toBeTruthy()
    for (const claim of body.contact.claims) expect(body.names.reports[claim.evidence.report]?.language).toBeTruthy()
  })

  it('finds statements by a name in another spelling than the report’s, and by words without their diacritics', async () => {
    const speaker = record.actors.find(({ names }) => names.includes('Cemal Ertugrul'))
    const spoken = record.statements.filter(({ speakers }) => speaker && speakers.includes(speaker.id)).length
    expect(spoken).toBeGreaterThan(0)
    for (const q of ['Ertuğrul', 'ertugrul', 'Cemal Ertugrul'])
      expect((await get(`/v1/statements?q=${encodeURIComponent(q)}`)).body.total, q).toBe(spoken)
  })

  it('marks in what it found the words that were looked for, in whatever form or spelling they stand', async () => {
    for (const { q, kind, has } of [
      { q: 'visa', kind: 'statement', has: /^visas?$/iu },
      { q: 'conversations', kind: 'statement', has: /^conversations?$/iu },
      { q: 'ærlige', kind: 'statement', has: /^ærlige?$/iu },
      { q: 'Cemal Ertugrul', kind: 'report', has: /Ertuğrul|Ertugrul|Cemal/u },
    ]) {
      const hits = (await get(`/v1/search?q=${encodeURIComponent(q)}`)).body.hits.filter(
        (hit: { kind: string }) => hit.kind === kind,
      )
      expect(hits.length, q).toBeGreaterThan(0)
      for (const { report, excerpt, excerptStart, marks } of hits) {
        const text = record.reports.find(({ id }) => id === report)?.text ?? ''
        expect(text.slice(excerptStart, excerptStart + excerpt.length)).toBe(excerpt)
        expect(marks.length).toBeGreaterThan(0)
        for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(has)
      }
    }
  })

  it('puts what fits best first where that is asked', async () => {
    const { body } = await get('/v1/statements?q=honest%20conversations&order=best')
    expect(body.items[0].statement.spans[0].exact).toMatch(/honest/u)
    expect((await get('/v1/statements?order=best')).body.total).toBe(record.statements.length)
  })

  it('keeps to each filter', async () => {
    const direct = record.statements.filter(({ form }) => form === 'direct').length
    expect((await get('/v1/statements?form=direct')).body.total).toBe(direct)
    const sure = record.statements.filter(({ confidence }) => confidence >= 0.8).length
    expect((await get('/v1/statements?confidence=0.8')).body.total).toBe(sure)
    const visas = record.statements.filter(({ topics }) => topics.includes('visas')).length
    expect((await get('/v1/statements?issue=visas')).body.total).toBe(visas)
    expect((await get('/v1/statements?issue=visas&issue=consulates')).body.total).toBeGreaterThan(visas)
  })

  it('marks each report at the words that were read, in order', async () => {
    const { body } = await get(`/v1/reports/${record.reports[0]?.id}`)
    const starts: number[] = body.marks.map((mark: { start: number }) => mark.start)
    expect(starts.length).toBeGreaterThan(5)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const statement = record.statements.find(({ spans }) => spans[0]?.report === body.report.id)
    expect(body.marks).toContainEqual(
      expect.objectContaining({
        kind: 'statement',
        item: statement?.id,
        start: statement?.spans[0]?.start,
        end: statement?.spans[0]?.end,
      }),
    )
  })

  it('answers only to its own name, and takes changes only from its own pages', async () => {
    expect((await get('/v1/case', { headers: { host: 'evil.example' } })).status).toBe(421)
    const post = {
      method: 'POST',
      body: '{}',
      headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
    }
    expect((await get('/v1/decisions', post)).body.code).toBe('wrong_origin')
    const own = { ...post, headers: { ...post.headers, origin: 'http://127.0.0.1' } }
    expect((await get('/v1/decisions', own)).body.code).toBe('wrong_call')
  })

  it('takes no reports where nothing can read them, and says so', async () => {
    const { status, body } = await get('/v1/reports', {
      method: 'POST',
      body: JSON.stringify({ reports: [{ name: 'a.txt', text: 'x' }] }),
      headers: { 'content-type': 'application/json' },
    })
    expect([status, body.code]).toEqual([403, 'read_only'])
  })
})

describe('a growing case', () => {
  it('hands the bytes to the reader, tells of it, and serves the new record', async () => {
    const grown = sampleRecord({ reports: 41, statements: 4 })
    const handed: string[] = []
    const source = memorySource(
      { title: 'Growing', record },
      {
        extend: async (_state, reports) => {
          handed.push(...reports.map(({ bytes }) => new TextDecoder().decode(bytes)))
          return { record: grown, diagnostics: [] }
        },
      },
    )
    const events: string[] = []
    source.subscribe((event) => void events.push(event.kind))
    const growing = makeApp({ source, webDir: 'none' })
    const headers = { host: '127.0.0.1', 'content-type': 'application/json' }
    await growing.request('http://127.0.0.1/v1/reports', {
      method: 'POST',
      headers,
      body: JSON.stringify({ reports: [{ name: 'a.txt', text: 'Ærlig talt' }] }),
    })
    expect(handed).toEqual(['Ærlig talt'])
    expect(events).toEqual(['reading', 'changed'])
    const after = await growing.request('http://127.0.0.1/v1/case', { headers })
    expect(JSON.parse(await after.text()).counts.reports).toBe(41)
  })
})

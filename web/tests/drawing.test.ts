import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Names } from '../../src/service/views.ts'
import { stretchOf } from '../src/lib/edtf.ts'
import { catalogues, fill, isMessageKey } from '../src/lib/i18n/messages.ts'
import { excerptPieces } from '../src/lib/parts/excerpt.ts'
import { conditionsOf } from '../src/lib/positions/conditions.ts'
import { readAddress, textBlocks } from '../src/lib/report/pieces.ts'
import { cite } from '../src/lib/statements/cite.ts'
import { drawLane, lanesOf, within, zoomed } from '../src/lib/timeline/lanes.ts'

const day = 86_400_000
const none: Names = { actors: {}, reports: {} }
const contact = (id: string, more: object) => ({
  id, kind: 'talks' as const, status: 'held' as const, parties: [], participants: [], durations: [], reports: 1, independentSources: 1, differs: 0, conflicts: 0, omits: 0, ...more,
})

describe('a time on the line', () => {
  it('covers as much as the value says and no more', () => {
    expect(stretchOf('2025-02-27')).toEqual({ start: Date.UTC(2025, 1, 27), end: Date.UTC(2025, 1, 28) })
    expect(stretchOf('2025-02')).toEqual({ start: Date.UTC(2025, 1), end: Date.UTC(2025, 2) })
    expect(stretchOf('2024~')).toEqual({ start: Date.UTC(2024, 0), end: Date.UTC(2025, 0) })
    expect(stretchOf('2025-02-27T13:00/2025-02-27T19:30')).toEqual({ start: Date.UTC(2025, 1, 27, 13), end: Date.UTC(2025, 1, 27, 20, 30) })
    expect(stretchOf('2025-02-27T13:00+03:00')?.start).toBe(Date.UTC(2025, 1, 27, 10))
  })
  it('is nowhere when nothing says it', () => {
    expect(stretchOf(undefined)).toBeUndefined()
    expect(stretchOf('../..')).toBeUndefined()
  })
})

describe('the lanes', () => {
  it('are one for each set of parties, whatever their order, and keep the undated apart', () => {
    const { lanes, undated } = lanesOf(
      [contact('1', { parties: ['no', 'kz'], time: '2024-03-14' }), contact('2', { parties: ['kz', 'no'], time: '2024-04' }), contact('3', { parties: ['no', 'ge'], time: '2024-03-13' }), contact('4', { parties: ['no', 'kz'] })],
      none, ['kz', 'no', 'ge'],
    )
    expect(lanes.map(({ sides, contacts }) => [sides.join(), contacts.map(({ item }) => item.id).join()])).toEqual([['kz,no', '1,2'], ['no,ge', '3']])
    expect(undated.map(({ id }) => id)).toEqual(['4'])
  })
  it('draw no mark over another: what is too close gets a row of its own, then a number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 100, max: 1200 }), (days, width) => {
        const items = days.map((n, i) => contact(`${i}`, { parties: ['a', 'b'], time: new Date(Date.UTC(2024, 0, 1) + n * day).toISOString().slice(0, 10) }))
        const { lanes, whole } = lanesOf(items, none, ['a', 'b'])
        const [lane] = lanes
        if (!lane || !whole) throw new Error('nothing was drawn')
        const { marks } = drawLane(lane, { width, radius: 8, scale: (time) => ((time - whole.start) / (whole.end - whole.start)) * width })
        const drawn = marks.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : 1), 0)
        expect(drawn).toBe(items.length)
        for (const row of new Set(marks.map((mark) => mark.row))) {
          const xs = marks.filter((mark) => mark.row === row).map(({ x }) => x).sort((a, b) => a - b)
          xs.forEach((x, i) => {
            const before = xs[i - 1]
            if (before !== undefined) expect(x - before).toBeGreaterThanOrEqual(19 - 1e-9)
          })
        }
      }),
      { numRuns: 60 },
    )
  })
  it('zoom round the pointer and never leave the whole', () => {
    const whole = { start: 0, end: 100 * day }
    expect(zoomed(whole, 0.5, 50 * day)).toEqual({ start: 25 * day, end: 75 * day })
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: -500, max: 500 }), (factor, round) => {
        const view = within(whole, zoomed({ start: 20 * day, end: 40 * day }, factor, round * day))
        expect(view.start).toBeGreaterThanOrEqual(whole.start)
        expect(view.end).toBeLessThanOrEqual(whole.end + 1)
        expect(view.end - view.start).toBeGreaterThanOrEqual(day)
      }),
    )
  })
})

describe('a report in pieces', () => {
  it('keeps every character but white space between blocks, and cuts at every mark', () => {
    const range = (max: number) => fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })).filter(({ start, end }) => start < end)
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 80, unit: 'grapheme' }), fc.array(range(40), { maxLength: 4 }), fc.array(range(40), { maxLength: 8 }), (text, blocks, marks) => {
        const inside = ({ start, end }: { start: number; end: number }) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) })
        const found = textBlocks(
          { text, language: 'en', furniture: [], blocks: blocks.map(inside).filter(({ start, end }) => start < end).map((block) => ({ ...block, kind: 'paragraph' as const, language: 'en' })) },
          marks.map(inside).filter(({ start, end }) => start < end).map((mark, i) => ({ ...mark, kind: 'statement' as const, item: `${i}`, note: 'direct' })),
        )
        const pieces = found.flatMap((block) => block.pieces)
        expect(pieces.map((piece) => piece.text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const { start, end, text: words, marks: own } of pieces) {
          expect(words).toBe(text.slice(start, end))
          for (const mark of own) expect(mark.start <= start && mark.end >= end).toBe(true)
        }
      }),
    )
  })
  it('reads its address back', () => {
    expect(readAddress('#r=report-1&span=12-40')).toEqual({ report: 'report-1', start: 12, end: 40 })
    expect(readAddress('#r=report-1')).toEqual({ report: 'report-1', start: undefined, end: undefined })
    expect(readAddress('#elsewhere')).toBeUndefined()
  })
})

describe('an excerpt', () => {
  it('is whole when its pieces are put together, and marks what was looked for', () => {
    const hit = { excerpt: 'We talk about visas and visas only', excerptStart: 100, marks: [{ start: 114, end: 119 }, { start: 124, end: 129 }, { start: 300, end: 305 }] }
    const pieces = excerptPieces(hit)
    expect(pieces.map(({ text }) => text).join('')).toBe(hit.excerpt)
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['visas', 'visas'])
  })
})

describe('conditions', () => {
  const position = (id: string, holder: string, more: object) => ({ id, holder, issue: 'visas', stance: 'condition' as const, evidence: [], confidence: 1, ...more })
  it('show a deadlock where one side withholds what the other requires', () => {
    const { deadlocks, terms } = conditionsOf(
      [position('1', 'kz', { issue: 'normalisation', condition: { requires: 'Visas', for: 'normalisation' } }), position('2', 'no', { issue: 'visas', stance: 'rejects' })],
      (holder) => holder,
    )
    expect(deadlocks).toEqual([expect.objectContaining({ kind: 'withheld', holder: 'kz', other: 'no', stance: 'rejects' })])
    expect(terms.map(({ term, column }) => [term, column])).toEqual([['Visas', 0], ['normalisation', 1]])
  })
  it('show one where two sides wait for each other, and none where a side waits for itself', () => {
    const circle = (second: string) =>
      conditionsOf([position('1', 'kz', { condition: { requires: 'peace', for: 'trade' } }), position('2', second, { condition: { requires: 'trade', for: 'peace' } })], (holder) => holder).deadlocks
    expect(circle('no').map(({ kind }) => kind)).toEqual(['circle'])
    expect(circle('kz')).toEqual([])
  })
})

describe('a citation', () => {
  const statement = { id: 's1', form: 'direct' as const, spans: [{ report: 'r', start: 0, end: 5, exact: 'We *must*\n_wait_ & see' }], speakers: ['a'], attribution: 'named' as const, via: [], topics: [], confidence: 1 }
  const item = { statement, context: { start: 0, end: 0, text: '' } }
  const names: Names = {
    actors: { a: { id: 'a', name: 'Tamta Lomashvili', kind: 'person' } },
    reports: { r: { id: 'r', source: 'x.txt', outlet: 'The Harbour Record', title: 'A [long] day', published: '2024-03-14', language: 'en', read: true, length: 5, url: 'javascript:alert(1)' } },
  }
  it('escapes what its form would read as its own, and takes no address that is not of the web', () => {
    const address = 'http://127.0.0.1:4747/report#r=r&span=0-5'
    expect(cite('markdown', item, names, address)).toBe('> “We \\*must\\* \\_wait\\_ & see”\n>\n> — Tamta Lomashvili, “A \\[long\\] day”, The Harbour Record, 2024-03-14, <http://127.0.0.1:4747/report#r=r&span=0-5>')
    expect(cite('bibtex', item, names, address)).toContain('note = {“We *must* \\_wait\\_ \\& see”}')
    for (const form of ['markdown', 'bibtex', 'plain'] as const) expect(cite(form, item, names, address)).not.toContain('javascript:')
  })
})

describe('the words of the interface', () => {
  it('have the same places to fill in both languages', () => {
    const places = (message: string | { one: string; other: string }): string => [...new Set(JSON.stringify(message).match(/\{\w+\}/gu) ?? [])].sort().join()
    for (const [key, message] of Object.entries(catalogues.en)) expect([key, isMessageKey(key) && places(catalogues.nb[key])]).toEqual([key, places(message)])
  })
  it('follow the number and the language', () => {
    expect(fill('en', 'contact.reports', { count: 1 })).toBe('1 report')
    expect(fill('en', 'contact.reports', { count: 2000 })).toBe('2,000 reports')
    expect(fill('nb', 'contact.reports', { count: 2000 })).toMatch(/^2\s000 artikler$/u)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Report } from '../model/record.ts'
import { findQuotations } from './quotations.ts'

/** A report whose paragraphs are blocks; those that begin with a dash are quote paragraphs. */
const reportOf = (language: string, ...paragraphs: readonly string[]): Report => {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    const start = text.length
    text += paragraph
    blocks.push({ start, end: text.length, kind: /^[–—-]/u.test(paragraph) ? 'quote' : 'paragraph', language })
    text += '\n\n'
  }
  return { id: 'r1', source: 'test', sha256: '', language, text, furniture: [], blocks, read: true }
}

const contents = (report: Report): string[] =>
  findQuotations(report).map(({ content }) => content.map(({ start, end }) => report.text.slice(start, end)).join('|'))

const endings = (report: Report): string[] => findQuotations(report).map(({ ending }) => ending)

describe('findQuotations', () => {
  it.each([
    ['en', 'He said “we are ready” and left.', 'we are ready'],
    ['en', 'He said "we are ready" and left.', 'we are ready'],
    ['nb', 'Han sa «vi er klare» og gikk.', 'vi er klare'],
    ['nb', 'Han sa „vi er klare“ og gikk.', 'vi er klare'],
    ['en', 'He said ‘we are ready’ and left.', 'we are ready'],
    ['da', 'Han sagde »vi er klar« og gik.', 'vi er klar'],
    ['sv', 'Han sade ”vi är redo” och gick.', 'vi är redo'],
    ['sv', 'Han sade »vi är redo» och gick.', 'vi är redo'],
    ['en', "He said ''we are ready'' and left.", 'we are ready'],
    ['en', "He said 'we are ready' and left.", 'we are ready'],
  ])('reads the marks of %s: %s', (language, text, wanted) => {
    expect(contents(reportOf(language, text))).toEqual([wanted])
    expect(endings(reportOf(language, text))).toEqual(['closed'])
  })

  it('keeps a comma inside the closing mark as part of the content', () => {
    expect(contents(reportOf('en', '“The door is open,” she said.'))).toEqual(['The door is open,'])
  })

  it('closes a quotation with a mark of another kind and says so', () => {
    const report = reportOf('en', '“The door is open." Then they left.')
    expect(contents(report)).toEqual(['The door is open.'])
    expect(endings(report)).toEqual(['mismatched'])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    const report = reportOf('en', '“The door is open, she said.', 'Nobody answered “yes” to that.')
    expect(contents(report)).toEqual(['The door is open, she said.', 'yes'])
    expect(endings(report)).toEqual(['paragraph', 'closed'])
  })

  it('marks a quotation as continued where the next paragraph opens again', () => {
    const report = reportOf('en', '“The door is open.', '“Nobody came through it,” she said.')
    expect(contents(report)).toEqual(['The door is open.', 'Nobody came through it,'])
    expect(endings(report)).toEqual(['continued', 'closed'])
  })

  it('does not let an unclosed quotation swallow the next one of its paragraph', () => {
    expect(contents(reportOf('en', '“The door is open. She paused. “Come in,” she said.'))).toEqual([
      'The door is open. She paused.',
      'Come in,',
    ])
  })

  it('takes apostrophes and possessives for what they are', () => {
    expect(
      contents(
        reportOf(
          'en',
          "It's the ministers' view that they're 'done with the ministers' talks.' Rock 'n' roll of the '90s.",
        ),
      ),
    ).toEqual(["done with the ministers' talks."])
    expect(contents(reportOf('en', 'It’s the ministers’ view that they can’t wait.'))).toEqual([])
  })

  it('keeps a quotation inside a quotation', () => {
    expect(contents(reportOf('nb', '«Han sa “nei” til oss», sa hun.'))).toEqual(['Han sa “nei” til oss', 'nei'])
  })

  it('takes inches and stray closing marks for no quotation', () => {
    expect(contents(reportOf('en', 'The 5" screen was dark. Then” came the rest.'))).toEqual([])
  })

  it('opens a dash paragraph, with or without a space', () => {
    expect(contents(reportOf('nb', '– Vi er klare, sa hun.'))).toEqual(['Vi er klare, sa hun.'])
    expect(contents(reportOf('nn', '–Vi er klare, sa ho.'))).toEqual(['Vi er klare, sa ho.'])
    expect(contents(reportOf('nb', '- Vi er klare, sa hun.'))).toEqual(['Vi er klare, sa hun.'])
  })

  it('opens a dash after a full stop, not a dash of thought', () => {
    expect(contents(reportOf('nb', 'De er enige. –Jeg tror det går bra sier hun.'))).toEqual([
      'Jeg tror det går bra sier hun.',
    ])
    expect(contents(reportOf('nb', 'De møttes – som ventet – i Bergen.'))).toEqual([])
    expect(contents(reportOf('nb', '– Vi går, sier hun. – Men vi kommer igjen.'))).toEqual([
      'Vi går, sier hun.',
      'Men vi kommer igjen.',
    ])
  })

  it('opens none between two days', () => {
    expect(contents(reportOf('nb', 'Besøket varer 26.–28. mai. Programmet kommer senere.'))).toEqual([])
  })

  it('reads no dash as speech in English', () => {
    expect(contents(reportOf('en', '— The talks went on.'))).toEqual([])
  })

  it('gives the places of any text without throwing', () => {
    const piece = fc.oneof(
      fc.constantFrom('«', '»', '“', '”', '"', "'", '’', '‘', '„', '– ', '\n', ' ', '. ', 'Ord'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('nb', 'nn', 'en', 'da', 'sv', 'fi'),
        (pieces, language) => {
          const report = reportOf(language, ...pieces.join('').split('\n'))
          for (const quotation of findQuotations(report)) {
            expect(quotation.start).toBeGreaterThanOrEqual(0)
            expect(quotation.end).toBeLessThanOrEqual(report.text.length)
            for (const { start, end } of quotation.content) {
              expect(start).toBeGreaterThan(quotation.start)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(quotation.end)
              const block = report.blocks.find((candidate) => candidate.start <= start && end <= candidate.end)
              expect(block).toBeDefined()
            }
          }
        },
      ),
    )
  })
})

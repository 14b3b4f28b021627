import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Report } from '../model/record.ts'
import type { IntakeOptions } from './report.ts'
import { takeIn } from './report.ts'
import type { Source } from './source.ts'

const read = (text: string, options: IntakeOptions = {}, stated?: Source['stated']): Report => {
  const { report } = takeIn({ source: 'a.txt', bytes: Buffer.from(text), ...(stated ? { stated } : {}) }, options)
  if (!report) throw new Error('no report')
  return report
}
const codes = (bytes: Uint8Array, source = 'a.txt'): readonly string[] =>
  takeIn({ source, bytes }).diagnostics.map(({ code }) => code)
const kinds = (report: Report): readonly string[] =>
  report.blocks.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end).slice(0, 24)}`)
const marked = (report: Report): readonly string[] =>
  report.furniture.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end)}`)

const body =
  'Utenriksministeren i Norge møtte tirsdag sin kollega fra Georgia i Oslo, og de to ble enige om å fortsette samtalene.'
const english =
  'The foreign ministers of Norway and Georgia met in Oslo on Tuesday and agreed to continue their talks in the spring.'

describe('the publication date', () => {
  it('is the header before the first word, which is furniture and not news', () => {
    const report = read(` date 2025-02 ${body}`)
    expect(report.published).toBe('2025-02')
    expect(marked(report)).toEqual(['dateline: date 2025-02'])
    expect(kinds(report)).toEqual(['furniture: date 2025-02', 'paragraph: Utenriksministeren i Nor'])
  })

  it.each([
    ['Publisert: 3. mars 2025 kl. 14:05', '2025-03-03T14:05'],
    ['Published on 3 March 2025', '2025-03-03'],
    ['Thursday, February 27, 2025', '2025-02-27'],
    ['2025-02-27', '2025-02-27'],
  ])('is read from a line of its own: %s', (line, published) => {
    expect(read(`Et møte i Oslo\n\n${line}\n\n${body}`).published).toBe(published)
  })

  it.each([
    ['TBILISI, 3 March 2025 (Iberia) – ', '2025-03-03'],
    ['TBILISI, 3 March (Iberia) – ', undefined],
    ['TBILISI (Iberia) — ', undefined],
    ['MOSCOW, March 18. /TASS/. ', undefined],
  ])('is in a dateline only with its year: %s', (dateline, published) => {
    const report = read(dateline + english)
    expect(report.published).toBe(published)
    expect(marked(report)).toEqual([`dateline: ${dateline.trim()}`])
  })

  it.each([
    '15 October 2025, Minsk',
    'Minsk, 15 October 2025',
    'Press release | Date: 15/10/2025',
  ])('is in a line of its own under the title: %s', (line) => {
    const report = read(`Ministers meet in Oslo\n\n${line}\n\n${english}`)
    expect(report.published).toBe('2025-10-15')
    expect(marked(report)).toEqual([`dateline: ${line}`])
  })

  it('is not the date of a picture, of an update or of an event', () => {
    const text = `Ministers meet in Oslo\n\nIn this handout picture taken on Feb. 26, 2025, the minister arrives in Oslo\n\n${english}\n\nThey last met on 3 March 2024.\n\nLast updated: 4 March 2025`
    expect(read(text).published).toBeUndefined()
  })

  it('stands highest in front matter, then sidecar, then text; the option serves reports without any', () => {
    const front = `---\npublished: 2025-01-01\n---\n date 2025-02 ${body}`
    expect(read(front, { date: '2020' }, { published: '2025-03' }).published).toBe('2025-01-01')
    expect(read(` date 2025-02 ${body}`, { date: '2020' }, { published: '2025-03' }).published).toBe('2025-03')
    expect(read(` date 2025-02 ${body}`, { date: '2020' }).published).toBe('2025-02')
    expect(read(body, { date: '2020-05-06' }).published).toBe('2020-05-06')
    expect(read(body).published).toBeUndefined()
  })

  it('is left out, with a word about it, where what is stated is no date', () => {
    const { report, diagnostics } = takeIn({
      source: 'a.md',
      bytes: Buffer.from(`---\npublished: yesterday\n---\n${body}`),
    })
    expect(report?.published).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['date_not_understood'])
  })
})

describe('front matter', () => {
  it('tells of the report; nothing is read from it as news, and it is no furniture of the page', () => {
    const report = read(
      `---\r\ntitle: "Et møte: i Oslo"\r\noutlet: Fjordposten\r\nurl: https://fjordposten.example.org/1\r\nlanguage: nb-NO\r\nauthors: [Kari Li, Ola Ås]\r\nnote: x\r\n---\r\n${body}`,
    )
    expect(report).toMatchObject({
      title: 'Et møte: i Oslo',
      outlet: 'Fjordposten',
      url: 'https://fjordposten.example.org/1',
      language: 'nb',
      author: 'Kari Li, Ola Ås',
    })
    expect(kinds(report)).toEqual(['furniture: ---\r\ntitle: "Et møte: i ', 'paragraph: Utenriksministeren i Nor'])
    expect(report.furniture).toEqual([])
  })

  it('is not taken for prose between two rules', () => {
    const text = `---\n${body}\n---\n${body}`
    expect(read(text).text).toBe(text)
  })
})

describe('page furniture', () => {
  it('is found by lexicon, by shape and by repetition, and stays in the text', () => {
    const text = [
      'Hopp til innhold',
      'Ministre møttes i Oslo',
      body,
      'Q71234',
      'Ministrene på trappen til Gjestehuset i Oslo tirsdag',
      'Foto: Ola Ås / Fjordfoto',
      body,
      'LES OGSÅ: Fem ting om møtet',
      'Del på Facebook',
      'We use cookies to make this site work',
      'SISTE NYTT',
      'Vei stengt etter ras',
      'Fjordposten vant pris',
    ].join('\n\n')
    const report = read(text)
    expect(report.text).toBe(text)
    expect(marked(report)).toEqual([
      'navigation: Hopp til innhold',
      'placeholder: Q71234',
      'credit: Foto: Ola Ås / Fjordfoto',
      'promotion: LES OGSÅ: Fem ting om møtet',
      'notice: Del på Facebook',
      'notice: We use cookies to make this site work',
      'promotion: SISTE NYTT',
      'promotion: Vei stengt etter ras',
      'promotion: Fjordposten vant pris',
    ])
    expect(kinds(report).filter((kind) => !kind.startsWith('furniture'))).toEqual([
      'title: Ministre møttes i Oslo',
      'paragraph: Utenriksministeren i Nor',
      'caption: Ministrene på trappen ti',
      'paragraph: Utenriksministeren i Nor',
    ])
  })

  it('names the outlet that published first', () => {
    expect(read(`This post was originally published on Kaspinform\n\n${english}`).origin).toBe('Kaspinform')
    expect(read(`${body}\n\nSaken ble først publisert i Fjordposten.`).origin).toBe('Fjordposten')
    expect(read(`${english} (AFP)`).origin).toBe('AFP')
    expect(read(`OSLO (Nordtelegram): ${body}`, {}, { outlet: 'Nordtelegram' }).origin).toBeUndefined()
  })

  it('leaves the news alone that only resembles it', () => {
    const text = [
      'S-400',
      english,
      'Photos of the meeting were shared by both ministries on Tuesday evening.',
      'NATO – the alliance that Norway helped to found – was not discussed, the ministry said.',
      'Read more books, the minister told pupils at a school in Bergen later that day.',
    ].join('\n\n')
    expect(marked(read(text))).toEqual([])
  })

  it('splits a credit from the caption it stands behind', () => {
    const report = read(`${body}\n\nMinistrene møttes på Gardermoen. Foto: Ola Ås / NTB\n\n${body}`)
    expect(marked(report)).toEqual(['credit: Foto: Ola Ås / NTB'])
    expect(kinds(report)).toContain('caption: Ministrene møttes på Gar')
  })
})

describe('blocks', () => {
  it('tells quoted headings from what people say after a dash', () => {
    const text = [
      'Ministre møttes',
      body,
      '– Et lite skritt',
      body,
      '– Vi er ikke i mål, sier utenriksministeren.',
      '– Vi fortsetter.',
      '– Ikke enige, sier ministeren',
      body,
      'Ny runde i april',
      body,
    ].join('\n\n')
    expect(kinds(read(text)).map((kind) => kind.split(':')[0])).toEqual([
      'title',
      'paragraph',
      'quote-heading',
      'paragraph',
      'quote',
      'quote',
      'quote',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('reads a file of one line a paragraph and one with empty lines alike', () => {
    const lines = ['Ministre møttes', body, '– Et lite skritt', body]
    expect(kinds(read(lines.join('\n')))).toEqual(kinds(read(lines.join('\n\n'))))
  })

  it('joins the lines of a wrapped file', () => {
    const words = `${body} ${body}`.split(' ')
    const wrapped = words.reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= 66) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
      return lines
    }, [])
    const report = read(`Ministre møttes\n\n${wrapped.join('\n')}\n\n${wrapped.join('\n')}`)
    expect(kinds(report).map((kind) => kind.split(':')[0])).toEqual(['title', 'paragraph', 'paragraph'])
  })

  it("gives a paragraph in another language its own, and a short one the report's", () => {
    const nynorsk = '– Eg veit ikkje kva dei har snakka om, men eg trur ikkje at det vart noko av, seier ho til avisa.'
    const report = read(
      [
        body,
        nynorsk,
        english,
        'Goodbye!',
        'Министр сказал, что переговоры в Тбилиси прошли конструктивно и будут продолжены весной этого года.',
        body,
      ].join('\n\n'),
    )
    expect(report.language).toBe('nb')
    expect(report.blocks.map(({ language }) => language)).toEqual(['nb', 'nn', 'en', 'nb', 'ru', 'nb'])
  })

  it('reads Markdown headings and lists as what they are', () => {
    const report = read(`# Ministers meet\n\n${english}\n\n## Next round\n\n- trade\n- fish\n\n${english}`)
    expect(kinds(report).map((kind) => kind.split(':')[0])).toEqual([
      'title',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'paragraph',
    ])
    expect(report.title).toBe('Ministers meet')
  })
})

describe('bad input', () => {
  it.each([
    ['an empty file', Buffer.from(''), 'a.txt', 'empty_file'],
    ['white space', Buffer.from(' \n\t\n'), 'a.txt', 'empty_file'],
    ['front matter alone', Buffer.from('---\ntitle: x\n---\n'), 'a.md', 'empty_file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'a.txt', 'not_read_yet'],
    ['bytes of no kind', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256)), 'a', 'binary_file'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a.pdf', 'not_read_yet'],
    [
      'HTML without text, under another name',
      Buffer.from('<!doctype html><script>x</script>'),
      'a.txt',
      'no_main_text',
    ],
    ['a Word document', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'a.docx', 'not_read_yet'],
    ['200 MB', Buffer.alloc(200 * 1024 * 1024, 0x61), 'a.txt', 'file_too_large'],
  ])('of %s is told of and not read', (_, bytes, source, code) => {
    expect(codes(bytes, source)).toEqual([code])
    expect(takeIn({ source, bytes }).report).toBeUndefined()
  })

  it('in a language that is not read keeps the report', () => {
    const bytes = Buffer.from('Министр иностранных дел заявил, что переговоры в Тбилиси прошли конструктивно.')
    const { report, diagnostics } = takeIn({ source: 'a.txt', bytes })
    expect(report).toMatchObject({ language: 'ru', read: false })
    expect(diagnostics.map(({ code }) => code)).toEqual(['language_not_read'])
  })

  it('keeps a report with damaged characters', () => {
    const { report, diagnostics } = takeIn({
      source: 'a.txt',
      bytes: Buffer.concat([Buffer.from(body), Buffer.from([0xff]), Buffer.from(body)]),
    })
    expect(report?.language).toBe('nb')
    expect(diagnostics.map(({ code }) => code)).toEqual(['encoding_broken'])
  })
})

const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '– ',
  '- ',
  '# ',
  'Foto: A / NTB',
  'X80003',
  'READ MORE: ',
  'OSLO (NTB) – ',
  ' date 2025-02 ',
  '---\n',
  body,
  english,
  '«',
  '“',
  '(',
  '|',
  'ISTANBUL',
  '[a](b)',
  '**',
  '\uD800',
  '\u0000',
  '🙂',
]
const pageText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''))

describe('whatever stands in a file', () => {
  it('gives a valid report whose blocks cover all its words once, in order, or a diagnostic', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const { report, diagnostics } = takeIn({ source: 'a.txt', bytes: Buffer.from(text) })
        if (!report) {
          expect(diagnostics.length).toBeGreaterThan(0)
          return
        }
        expect(Report.safeParse(report).success).toBe(true)
        let last = 0
        for (const { start, end } of report.blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          // between blocks there is white space, or a mark of Markdown
          expect(report.text.slice(last, start)).toMatch(/^(?:\s|[#>*_•·+]|\d{1,2}[.)])*$/u)
          last = end
        }
        expect(report.text.slice(last)).toMatch(/^[\s#*_]*$/u)
        for (const { start, end } of report.furniture)
          expect(report.blocks).toContainEqual(expect.objectContaining({ start, end, kind: 'furniture' }))
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on bytes of any kind, and reads them alike twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(takeIn({ source: 'a', bytes })).toEqual(takeIn({ source: 'a', bytes }))
      }),
      { numRuns: 200 },
    )
  })
})

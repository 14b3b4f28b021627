import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'
import { withPage } from './page-source.ts'
import { takeIn } from './report.ts'

const paragraphs = [
  'Utenriksminister Kari Lindqvist møtte tirsdag sin georgiske kollega Nino Beridze i Oslo. Møtet varte i rundt to timer.',
  '– Vi ble enige om å møtes igjen i mai, sa Lindqvist etter møtet, og la til at visumspørsmålet står øverst på listen.',
  'Beridze sa at samtalen hadde vært ærlig, og at de to landene er nærmere en avtale enn de var før jul.',
]
const article = (
  more = '',
): string => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Møtte kollegaen i Oslo | Fjordposten</title>
<meta property="og:site_name" content="Fjordposten"><meta property="og:title" content="Møtte kollegaen i Oslo"><meta property="article:published_time" content="2025-03-04T18:20:00+01:00">
<script>document.title = 'other'</script><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Forsiden</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Møtte kollegaen i Oslo</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<ul><li>Visum</li><li>Handel</li></ul>${more}<script>window.harmed = 1</script></article>
<footer><p>Ansvarlig redaktør: ingen</p></footer></body></html>`

describe('an HTML page', () => {
  it('is its article: paragraphs apart, no scripts, styles or navigation, and what it says of itself', () => {
    const page = readPage(Buffer.from(article()))
    const text = page?.text ?? ''
    for (const paragraph of paragraphs) expect(text.split('\n\n').map((line) => line.trim())).toContain(paragraph)
    expect(text).toContain('• Visum')
    expect(text.startsWith('Møtte kollegaen i Oslo')).toBe(true)
    expect(text).not.toMatch(/harmed|color: red|Forsiden|Sport/u)
    expect(page?.stated).toMatchObject({ outlet: 'Fjordposten', published: '2025-03-04' })
  })

  it('becomes a report whose places are places in what was taken out of it', async () => {
    const given = await withPage({
      source: 'https://example.org/a.html',
      bytes: Buffer.from(article()),
      stated: { url: 'https://example.org/a.html' },
    })
    const { report, diagnostics } = takeIn(given)
    expect(diagnostics).toEqual([])
    expect(report).toMatchObject({
      language: 'nb',
      published: '2025-03-04',
      outlet: 'Fjordposten',
      url: 'https://example.org/a.html',
    })
    const kinds = report?.blocks.map(({ kind, start, end }) => [kind, report.text.slice(start, end)]) ?? []
    for (const paragraph of paragraphs) expect(kinds.map(([, text]) => text)).toContain(paragraph)
  })

  it('is read by the encoding it names, unless that is plainly wrong', () => {
    const latin = Buffer.from(
      article().replace('charset="utf-8"', 'charset="iso-8859-1"').replaceAll('–', '-'),
      'latin1',
    )
    expect(readPage(latin)?.text).toContain('møtte tirsdag')
    expect(readPage(Buffer.from(article().replace('charset="utf-8"', 'charset="iso-8859-1"')))?.text).toContain(
      'møtte tirsdag',
    )
    expect(readPage(Buffer.from('<p>Møtet ble avlyst.</p>', 'latin1'), 'text/html; charset=windows-1252')?.text).toBe(
      'Møtet ble avlyst.\n',
    )
    expect(readPage(Buffer.from('<p>Møtet ble avlyst.</p>', 'latin1'), 'text/html; charset=nonsense')?.text).toBe(
      'Møtet ble avlyst.\n',
    )
  })

  it('without an article is all its text, and without text nothing', async () => {
    expect(readPage(Buffer.from('<html><body><div>Short<br>words</div> <p>and more</p></body></html>'))?.text).toBe(
      'Short\nwords\n\nand more\n',
    )
    for (const html of ['<html><body><script>draw()</script></body></html>', '<html></html>', '<p> </p>'])
      expect(readPage(Buffer.from(html)), html).toBeUndefined()
    const empty = await withPage({
      source: 'a.html',
      bytes: Buffer.from('<html><body><script>draw()</script></body></html>'),
    })
    expect(takeIn(empty).diagnostics.map(({ code }) => code)).toEqual(['no_main_text'])
  })

  it('that is torn or hostile is read as far as it goes', () => {
    expect(readPage(Buffer.from(article().slice(0, 900)))?.text).toContain('Lindqvist')
    expect(readPage(Buffer.from(`<p>${'<div>'.repeat(300)}deep${'</div>'.repeat(300)}`))?.text).toContain('deep')
    expect(readPage(Buffer.from('<p>a &lt;script&gt;b&lt;/script&gt; &amp; c</p>'))?.text).toBe(
      'a <script>b</script> & c\n',
    )
  })
})

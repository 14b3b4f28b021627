import { Readability } from '@mozilla/readability'
import iconv from 'iconv-lite'
import { parseHTML } from 'linkedom'
import { decode } from './decode.ts'
import type { Stated } from './frontmatter.ts'

/** The main text of an HTML page: its paragraphs with empty lines between, and what the page says of itself. */
export interface Page {
  readonly text: string
  readonly stated: Stated
  /** How many characters could not be read; each stands as U+FFFD in the text. */
  readonly broken: number
}

/** What is needed of a page's nodes; linkedom's own types are those of a browser. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

const isElement = 1
const isText = 3

/** Elements that stand by themselves. */
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'ASIDE',
  'HEADER',
  'FOOTER',
  'NAV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'DL',
  'DT',
  'DD',
  'BLOCKQUOTE',
  'FIGURE',
  'FIGCAPTION',
  'PRE',
  'TABLE',
  'CAPTION',
  'TR',
  'HR',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
  'BODY',
])

/** Elements whose text nobody sees or that are no text. */
const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'IFRAME',
  'OBJECT',
  'FORM',
  'BUTTON',
  'SELECT',
  'INPUT',
  'HEAD',
])

/** Below this many code units an article is taken for none; short readouts would lose to their comments at the usual 500. */
const shortestArticle = 150

const paragraphsOf = (root: PageNode): readonly string[] => {
  const found: string[] = []
  let line = ''
  const end = (): void => {
    const text = line
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim()
    if (text !== '' && text !== '•') found.push(text)
    line = ''
  }
  const walk = (node: PageNode): void => {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === isText) line += (node.textContent ?? '').replace(/\s+/gu, ' ')
    if (node.nodeType !== isElement || unseen.has(name)) return
    if (name === 'BR') {
      line += '\n'
      return
    }
    const standsAlone = blocks.has(name)
    if (standsAlone) end()
    if (name === 'LI') line = '• '
    if (name === 'TD' || name === 'TH') line += ' '
    for (const child of node.childNodes) walk(child)
    if (standsAlone) end()
  }
  walk(root)
  end()
  return found
}

/** The encoding that the page itself names in its first bytes, or that its server named; absent where neither is one we know. */
const namedEncoding = (bytes: Uint8Array, mediaType: string | undefined): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const named = [
    /charset\s*=\s*["']?([\w:.-]+)/iu.exec(mediaType ?? '')?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/iu.exec(head)?.[1],
  ]
  return named.find((encoding) => encoding !== undefined && iconv.encodingExists(encoding))
}

const decodePage = (
  bytes: Uint8Array,
  mediaType: string | undefined,
): { readonly html: string; readonly broken: number } => {
  const guessed = decode(bytes)
  const named = namedEncoding(bytes, mediaType)
  if (named === undefined || guessed.encoding === 'utf-8') return { html: guessed.text, broken: guessed.broken }
  const html = iconv.decode(Buffer.from(bytes), named)
  const broken = html.split('\uFFFD').length - 1
  // a page that is mistaken about itself is read as it looks
  return broken > guessed.broken ? { html: guessed.text, broken: guessed.broken } : { html, broken }
}

const said = (value: string | null | undefined): string | undefined => {
  const text = value?.replace(/\s+/gu, ' ').trim()
  return text ? text : undefined
}

/** Takes the main text out of an HTML page, scripts never run and nothing loaded; undefined where it has none. `mediaType` is what its server said. */
export const readPage = (bytes: Uint8Array, mediaType?: string): Page | undefined => {
  const { html, broken } = decodePage(bytes, mediaType)
  const { document } = parseHTML(/<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)
  const timed = said(document.querySelector('time[datetime]')?.getAttribute('datetime'))
  const whole = parseHTML(document.toString()).document
  const article = new Readability<PageNode>(document, {
    charThreshold: shortestArticle,
    serializer: (node: PageNode) => node,
  }).parse()
  const main = article?.content ? paragraphsOf(article.content) : []
  const isArticle = main.join('').length >= shortestArticle
  const paragraphs = isArticle ? main : paragraphsOf(whole.body)
  if (paragraphs.length === 0) return undefined
  const title = said(article?.title)
  const published = /^\d{4}-\d{2}-\d{2}/u.exec(said(article?.publishedTime) ?? timed ?? '')?.[0]
  const [outlet, author] = [said(article?.siteName), said(article?.byline)]
  const isHeaded = title === undefined || paragraphs.slice(0, 3).includes(title)
  return {
    text: `${[...(isHeaded ? [] : [title]), ...paragraphs].join('\n\n')}\n`,
    stated: {
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(author && { author }),
      ...(published && { published }),
    },
    broken,
  }
}

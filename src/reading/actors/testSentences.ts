import { z } from 'zod'
import { type Name, type NameKind, type Sentence, type Token, UPOS, type Upos } from '../../language/analysis.ts'
import { locales } from '../../locales/index.ts'
import type { Block, Report } from '../../model/record.ts'
import type { ActorLayer, Document } from '../document.ts'
import { findQuotations } from '../quotations.ts'
import { findActors } from './layer.ts'

/** A sentence written out for a test: its words with their analysis, and the names in it. */
export interface Written {
  /**
   * Words parted by blanks, each `form/UPOS/relation>head/Feature=Value,…`; what is left out is a plain word hung on the
   * root, the head a word's number from 0. `~` before a form: no blank before it in the text.
   */
  readonly words: string
  readonly names?: readonly (readonly [kind: NameKind, text: string])[]
  /** In the paragraph of the sentence before. */
  readonly goesOn?: boolean
  /** Who published the report; told with any one sentence. */
  readonly outlet?: string
}

const universal = z.enum(UPOS)

const tagOf = (form: string, told: string | undefined): Upos => {
  const known = universal.safeParse(told)
  if (known.success) return known.data
  if (!/[\p{L}\p{N}]/u.test(form)) return 'PUNCT'
  return /^\p{Lu}/u.test(form) ? 'PROPN' : 'X'
}

/** Lays sentences out as one text, a paragraph each, and reads who is meant in them. */
export const actorsOf = (
  language: string,
  ...written: readonly Written[]
): { readonly layer: ActorLayer; readonly report: Report } => {
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  let text = ''
  const blocks: Block[] = []
  const sentences = written.map(({ words, names = [], goesOn }): Sentence => {
    const last = goesOn === true ? blocks.pop() : undefined
    if (text !== '') text += last ? ' ' : '\n'
    const start = text.length
    const tokens = words.split(' ').map((word, index): Token => {
      const [shape = '', upos, relation = '', feats = ''] = word.split('/')
      const form = shape.replace(/^~/u, '')
      if (index > 0 && !shape.startsWith('~')) text += ' '
      const [deprel = '', head] = relation.split('>')
      const from = text.length
      text += form
      return {
        start: from,
        end: text.length,
        form,
        lemma: form.toLowerCase(),
        lower: form.toLowerCase(),
        lowerLemma: form.toLowerCase(),
        upos: tagOf(form, upos),
        feats: Object.fromEntries(
          feats
            .split(',')
            .filter((pair) => pair !== '')
            .map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
        ),
        head: deprel === 'root' ? -1 : Number(head ?? 0),
        deprel: deprel === '' ? 'dep' : deprel,
      }
    })
    blocks.push({ start: last?.start ?? start, end: text.length, kind: 'paragraph', language })
    return {
      block: blocks.length - 1,
      start,
      end: text.length,
      tokens,
      names: names.map(([kind, words]) => nameIn(text, tokens, kind, words)),
    }
  })
  const outlet = written.find((one) => one.outlet !== undefined)?.outlet
  const report: Report = {
    id: 'r',
    source: 'r',
    sha256: '',
    language,
    text,
    furniture: [],
    blocks,
    read: true,
    ...(outlet !== undefined && { outlet }),
  }
  const document: Document = { report, analysis: { sentences }, localeOf: () => locale }
  return { layer: findActors(document, findQuotations(report)), report }
}

const nameIn = (text: string, tokens: readonly Token[], kind: NameKind, words: string): Name => {
  const start = text.indexOf(words, tokens[0]?.start ?? 0)
  const end = start + words.length
  const first = tokens.findIndex((token) => token.start === start)
  const last = tokens.findIndex((token) => token.end === end) + 1
  if (start < 0 || first < 0 || last === 0) throw new Error(`no name “${words}” in the sentence`)
  return { kind, first, last, start, end, score: 0.9 }
}

/** Every mention as "words=whom", in order; '?' where nobody is told. */
export const meant = (language: string, ...written: readonly Written[]): readonly string[] => {
  const { layer, report } = actorsOf(language, ...written)
  return layer.mentions.map(
    ({ start, end, actor }) =>
      `${report.text.slice(start, end)}=${actor === undefined ? '?' : layer.actorOf(actor).name}`,
  )
}

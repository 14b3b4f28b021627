import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { type Name, type NameKind, type Sentence, type Token, UPOS, type Upos } from '../../src/language/analysis.ts'
import type { Block } from '../../src/model/record.ts'

/** A mention of a gold chain, in UTF-16 code units of the document's text, half-open. */
export interface GoldMention {
  readonly chain: string
  readonly start: number
  readonly end: number
  /** The word that the rest of the mention hangs on in the gold tree. */
  readonly head: { readonly start: number; readonly end: number }
  readonly upos: string
  /** Features of the head as the treebank writes them. */
  readonly feats: string
  readonly word: string
  readonly isPersonName: boolean
}

/** A treebank's document as running text, with its gold trees and all its chains. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** The gold analysis, in the shape our analyser gives. */
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly GoldMention[]
}

const universal = z.enum(UPOS)

/**
 * Reads a CoNLL-U file with `Entity=` brackets in its last column; absent where the file is. UD-NARC marks names with
 * `name=` and gives its chains no types; GUM gives types in the bracket and no names, so there a name is a mention of
 * type person (organization, place) headed by a proper noun.
 */
export const readDocuments = (path: URL, language: string): readonly GoldDocument[] | undefined => {
  if (!existsSync(path)) return undefined
  const documents: { id: string; sentences: RawSentence[] }[] = []
  for (const lines of gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/\r?\n\r?\n/u)) {
    const all = lines.split(/\r?\n/u).filter((line) => line !== '')
    if (all.length === 0) continue
    const opens = all.find((line) => line.startsWith('# newdoc'))
    if (opens !== undefined || documents.length === 0)
      documents.push({ id: opens?.split('=').at(-1)?.trim() ?? path.pathname, sentences: [] })
    documents.at(-1)?.sentences.push({
      rows: rowsOf(all),
      opensParagraph: opens !== undefined || all.some((line) => line.startsWith('# newpar')),
    })
  }
  return documents.map(({ id, sentences }) => laidOut(id, sentences, language))
}

interface RawSentence {
  readonly rows: readonly (readonly string[])[]
  readonly opensParagraph: boolean
}

/** The rows of words; the white space after a token of several words is told by the token's own row. */
const rowsOf = (lines: readonly string[]): string[][] => {
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const words = rows.filter(([id = '']) => /^\d+$/u.test(id))
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/u.exec(row[0] ?? '')
    if (!range) continue
    for (let id = Number(range[1]); id <= Number(range[2]); id++) {
      const word = words[id - 1]
      if (word && (id < Number(range[2]) || (row[9] ?? '').includes('SpaceAfter=No')))
        word[9] = `${word[9] ?? ''}|SpaceAfter=No`
    }
  }
  return words
}

const laidOut = (id: string, raw: readonly RawSentence[], language: string): GoldDocument => {
  let text = ''
  const blocks: { start: number; end: number; kind: 'paragraph'; language: string }[] = []
  const sentences: Sentence[] = []
  const mentions: GoldMention[] = []
  for (const { rows, opensParagraph } of raw) {
    if (opensParagraph || blocks.length === 0) {
      text = text === '' ? text : `${text.trimEnd()}\n\n`
      blocks.push({ start: text.length, end: text.length, kind: 'paragraph', language })
    }
    const tokens = rows.map((row): Token => {
      const [, form = '', lemma = '', upos = '', , feats = '_', head = '0', deprel = 'dep', , misc = ''] = row
      const start = text.length
      text += form
      const end = text.length
      if (!misc.includes('SpaceAfter=No')) text += ' '
      return {
        start,
        end,
        form,
        lemma,
        lower: form.toLowerCase(),
        lowerLemma: lemma.toLowerCase(),
        upos: uposOf(upos),
        feats: featuresOf(feats),
        head: Number(head) - 1,
        deprel,
      }
    })
    const spans = entitiesOf(rows.map((row) => /(?:^|\|)Entity=([^|]*)/u.exec(row[9] ?? '')?.[1] ?? ''))
    const names = namesOf(rows, tokens, spans)
    const block = blocks.at(-1)
    if (block) block.end = tokens.at(-1)?.end ?? block.end
    sentences.push({
      block: blocks.length - 1,
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      tokens,
      names,
    })
    for (const { chain, first, last } of spans) {
      const head = headOf(tokens, first, last)
      const token = tokens[head]
      if (!token) continue
      mentions.push({
        chain,
        start: tokens[first]?.start ?? 0,
        end: tokens[last - 1]?.end ?? 0,
        head: { start: token.start, end: token.end },
        upos: token.upos,
        feats: rows[head]?.[5] ?? '_',
        word: token.form.toLowerCase(),
        isPersonName: names.some((name) => name.kind === 'person' && name.first <= head && head < name.last),
      })
    }
  }
  return { id, text, blocks, sentences, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) }
}

const uposOf = (written: string): Upos => universal.safeParse(written).data ?? 'X'

const featuresOf = (written: string): Readonly<Record<string, string>> =>
  written === '_'
    ? {}
    : Object.fromEntries(
        written.split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      )

const headOf = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
  }
  return first
}

interface EntitySpan {
  readonly chain: string
  readonly type: string
  readonly first: number
  readonly last: number
}

/** Opens and closes the brackets of one sentence; a bracket left open there is no span of it. */
const entitiesOf = (cells: readonly string[]): readonly EntitySpan[] => {
  const found: EntitySpan[] = []
  const open: { chain: string; type: string; first: number }[] = []
  cells.forEach((cell, at) => {
    for (const [part] of cell.matchAll(/\([^()]*\)?|[^()]+\)/gu)) {
      const [chain = '', type = ''] = part.replace(/[()]/gu, '').split('-')
      if (part.startsWith('(')) open.push({ chain, type, first: at })
      if (!part.endsWith(')')) continue
      const index = open.findLastIndex((one) => one.chain === chain)
      const [one] = index < 0 ? [] : open.splice(index, 1)
      if (one) found.push({ ...one, last: at + 1 })
    }
  })
  return found
}

const norneKinds: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE_LOC: 'gpe',
  GPE_ORG: 'gpe',
  PROD: 'product',
  EVT: 'event',
}
const gumKinds: Readonly<Record<string, NameKind>> = { person: 'person', organization: 'organisation', place: 'place' }

const namesOf = (
  rows: readonly (readonly string[])[],
  tokens: readonly Token[],
  spans: readonly EntitySpan[],
): readonly Name[] => {
  const made = (kind: NameKind, first: number, last: number): Name => ({
    kind,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    score: 1,
  })
  const tags = rows.map((row) => /name=([^|]+)/u.exec(row[9] ?? '')?.[1])
  if (tags.every((tag) => tag !== undefined))
    return tags.flatMap((tag, first) => {
      if (tag === undefined || !tag.startsWith('B-')) return []
      let last = first + 1
      while (tags[last] === `I-${tag.slice(2)}`) last++
      return [made(norneKinds[tag.slice(2)] ?? 'misc', first, last)]
    })
  const found: Name[] = []
  for (const { type, first, last } of [...spans].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const head = headOf(tokens, first, last)
    const kind = gumKinds[type]
    if (kind === undefined || tokens[head]?.upos !== 'PROPN') continue
    const isPart = (at: number): boolean =>
      at === head || (tokens[at]?.upos === 'PROPN' && /^(?:flat|compound)/u.test(tokens[at]?.deprel ?? ''))
    let [from, to] = [head, head + 1]
    while (from > first && isPart(from - 1)) from--
    while (to < last && isPart(to)) to++
    if (!found.some((name) => name.first < to && from < name.last)) found.push(made(kind, from, to))
  }
  return found.sort((a, b) => a.first - b.first)
}

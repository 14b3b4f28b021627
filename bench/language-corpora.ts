import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A gold sentence of a treebank; words are syntactic words, so "don't" is two words of one token. */
export interface GoldSentence {
  readonly forms: readonly string[]
  /** For each word, whether the token it is written in goes on in the next word (UD's multiword tokens). */
  readonly goesOn: readonly boolean[]
  /** Whether white space follows each word in the text. */
  readonly spaced: readonly boolean[]
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly lemmas: readonly string[]
  /** Word indexes from 0; -1 for the root. */
  readonly heads: readonly number[]
  readonly rels: readonly string[]
  readonly opensParagraph: boolean
  readonly opensDocument: boolean
}

/** A gold name: word indexes, half-open, and the corpus's own type. */
export interface GoldName {
  readonly first: number
  readonly last: number
  readonly type: string
}

export const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data')

/** Ends the run with a clear word where the corpora are absent: they are never part of the project. */
export const requireData = (): void => {
  if (existsSync(join(DATA, 'treebanks'))) return
  console.error(
    `bench:language needs the treebanks beside the project (${DATA}); they are absent, so nothing was measured.`,
  )
  process.exit(2)
}

const blocksOf = (path: string): string[][] =>
  gunzipSync(readFileSync(join(DATA, path)))
    .toString('utf8')
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((block) => block.length > 0)

const isComment = (line: string): boolean => line.startsWith('# ') || line === '#'

const rowsOf = (block: readonly string[]): string[][] =>
  block.filter((line) => !isComment(line)).map((line) => line.split('\t'))

/** Reads a UD file of the data folder. */
export const readTreebank = (path: string): GoldSentence[] =>
  blocksOf(path).map((block) => {
    const rows = rowsOf(block)
    const words = rows.filter((row) => /^\d+$/.test(row[0] ?? ''))
    // Inside a token of several words nothing is spaced; its last word is as the token is.
    const spaced = words.map((row) => !(row[9] ?? '').includes('SpaceAfter=No'))
    const goesOn = words.map(() => false)
    for (const row of rows) {
      const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '')
      if (!range) continue
      for (let i = Number(range[1]); i < Number(range[2]); i++) {
        spaced[i - 1] = false
        goesOn[i - 1] = true
      }
      spaced[Number(range[2]) - 1] = !(row[9] ?? '').includes('SpaceAfter=No')
    }
    const column = (index: number): string[] => words.map((row) => row[index] ?? '_')
    const comments = block.filter(isComment)
    const opensDocument = comments.some((line) => line.startsWith('# newdoc'))
    return {
      forms: column(1),
      goesOn,
      spaced,
      upos: column(3),
      feats: column(5),
      lemmas: column(2),
      heads: column(6).map((head) => Number(head) - 1),
      rels: column(7),
      opensDocument,
      opensParagraph: opensDocument || comments.some((line) => line.startsWith('# newpar')),
    }
  })

/** Spans out of BIO tags; an I without its B opens a name too. */
export const spansOf = (tags: readonly string[]): GoldName[] => {
  const names: GoldName[] = []
  let first = -1
  tags.forEach((tag, i) => {
    const type = tag.slice(2)
    const before = tags[i - 1] ?? 'O'
    const goes = tag.startsWith('I-') && before !== 'O' && before.slice(2) === type
    if (!goes && tag !== 'O') first = i
    const after = tags[i + 1] ?? 'O'
    if (tag !== 'O' && !(after.startsWith('I-') && after.slice(2) === type)) names.push({ first, last: i + 1, type })
  })
  return names
}

/** A sentence's words with their gold names. */
export interface NamedSentence {
  readonly forms: readonly string[]
  readonly names: readonly GoldName[]
  /** False throughout where the corpus tells no documents. */
  readonly opensDocument: boolean
}

const opensDocument = (block: readonly string[]): boolean => block.some((line) => line.startsWith('# newdoc'))

/** Reads NorNE on UD files: names in the last column. */
export const readNorne = (path: string): NamedSentence[] =>
  blocksOf(path).map((block) => {
    const rows = rowsOf(block).filter((row) => /^\d+$/.test(row[0] ?? ''))
    return {
      forms: rows.map((row) => row[1] ?? ''),
      names: spansOf(rows.map((row) => /name=([^|]+)/.exec(row[9] ?? '')?.[1] ?? 'O')),
      opensDocument: opensDocument(block),
    }
  })

/** Reads UNER files: the third column holds PER, ORG and LOC (what else stands there is left out). */
export const readUner = (path: string): NamedSentence[] =>
  blocksOf(path).map((block) => {
    const rows = rowsOf(block)
    return {
      forms: rows.map((row) => row[1] ?? ''),
      names: spansOf(rows.map((row) => (/^[BI]-(?:PER|ORG|LOC)$/.test(row[2] ?? '') ? (row[2] ?? 'O') : 'O'))),
      opensDocument: opensDocument(block),
    }
  })

/** A document's text with its paragraphs and the places of its gold sentences and words. */
export interface RawDocument {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly sentences: readonly {
    readonly gold: GoldSentence
    readonly places: readonly (readonly [number, number])[]
  }[]
}

/** Lays a treebank's sentences out as running text: one document a `newdoc`, or one for all where none is told. */
export const rawDocuments = (sentences: readonly GoldSentence[]): RawDocument[] => {
  const documents: RawDocument[] = []
  let group: GoldSentence[] = []
  const close = (): void => {
    if (group.length > 0) documents.push(layOut(group))
    group = []
  }
  for (const sentence of sentences) {
    if (sentence.opensDocument) close()
    group.push(sentence)
  }
  close()
  return documents
}

const layOut = (sentences: readonly GoldSentence[]): RawDocument => {
  let text = ''
  const paragraphs: { start: number; end: number }[] = []
  const laid = sentences.map((gold, index) => {
    if (index === 0 || gold.opensParagraph) {
      text = index === 0 ? text : `${text.trimEnd()}\n\n`
      paragraphs.push({ start: text.length, end: text.length })
    }
    const places = gold.forms.map((form, i): readonly [number, number] => {
      const start = text.length
      text += form
      const end = text.length
      if (gold.spaced[i] === true) text += ' '
      return [start, end]
    })
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.end = places.at(-1)?.[1] ?? text.length
    return { gold, places }
  })
  return { text, paragraphs, sentences: laid }
}

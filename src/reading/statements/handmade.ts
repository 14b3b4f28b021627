import { type Sentence, type Token, UPOS, type Upos } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { locales } from '../../locales/index.ts'
import type { LocalActor } from '../../model/reading.ts'
import type { Block, Report } from '../../model/record.ts'
import { bySentence } from '../by-sentence.ts'
import type { ActorLayer, Document, Mention } from '../document.ts'
import { findQuotations } from '../quotations.ts'
import { findStatements } from '../statements.ts'

/**
 * A sentence with its tree, written by hand for tests: the text, then its words as 'form/UPOS/head/relation', heads
 * counted from 1, the root's 0, each word's lemma its form in lower case. After a '|' stands a verb's form or a pronoun's
 * person: 'sier/VERB/0/root|Fin', 'jeg/PRON/2/nsubj|1'.
 */
export interface HandmadeSentence {
  readonly text: string
  readonly words: string
}

const isUpos = (tag: string): tag is Upos => UPOS.some((upos) => upos === tag)

/** Makes a document of paragraphs, each a list of sentences. Throws on a word that its text lacks. */
export const handmadeDocument = (
  language: string,
  ...paragraphs: readonly (readonly HandmadeSentence[])[]
): Document => {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let text = ''
  paragraphs.forEach((paragraph, block) => {
    const start = text.length
    for (const sentence of paragraph) {
      if (text.length > start) text += ' '
      const from = text.length
      text += sentence.text
      sentences.push({ block, start: from, end: text.length, tokens: tokensOf(sentence, from), names: [] })
    }
    blocks.push({
      start,
      end: text.length,
      kind: /^[–-]/u.test(paragraph[0]?.text ?? '') ? 'quote' : 'paragraph',
      language,
    })
    text += '\n\n'
  })
  const report: Report = { id: 'r1', source: 'handmade', sha256: '', language, text, furniture: [], blocks, read: true }
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  return { report, analysis: { sentences }, localeOf: () => locale }
}

const tokensOf = ({ text, words }: HandmadeSentence, from: number): readonly Token[] => {
  let at = 0
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => {
      const parts = word.split('/')
      const [deprel = '', feature] = (parts.pop() ?? '').split('|')
      const head = Number(parts.pop())
      const upos = parts.pop() ?? ''
      const form = parts.join('/')
      const place = text.indexOf(form, at)
      if (place < 0 || !isUpos(upos)) throw new Error(`'${word}' does not stand in '${text}'`)
      at = place + form.length
      return {
        start: from + place,
        end: from + at,
        form,
        lemma: form.toLowerCase(),
        lower: form.toLowerCase(),
        lowerLemma: form.toLowerCase(),
        upos,
        feats: feature === undefined ? {} : /^[123]$/u.test(feature) ? { Person: feature } : { VerbForm: feature },
        head: head - 1,
        deprel,
      }
    })
}

/** What was found, a line each: form, speakers, words; "via" where it is relayed. */
export const handmadeStatements = (
  language: string,
  ...paragraphs: readonly (readonly HandmadeSentence[])[]
): string[] => {
  const document = handmadeDocument(language, ...paragraphs)
  const actors = handmadeActors(document)
  return findStatements(document, actors, findQuotations(document.report)).map(({ form, speakers, spans, via }) => {
    const names = (keys: readonly string[]): string =>
      keys.map((key) => actors.actorOf(key).name).join(' and ') || 'nobody'
    return `${form} ${names(speakers)}${via.length > 0 ? ` via ${names(via)}` : ''}: ${spans.map(({ exact }) => exact).join(' … ')}`
  })
}

/** Makes an actor of every proper name, pronouns and the rest left unresolved; names alike are one. */
export const handmadeActors = (document: Document): ActorLayer => {
  const keys = new Map<string, string>()
  const mentions: Mention[] = []
  document.analysis.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (token.upos !== 'PROPN' || isRelation(token, 'flat')) return
      let last = at + 1
      while (tokens[last]?.head === at && isRelation(tokens[last] ?? token, 'flat')) last++
      const name = tokens
        .slice(at, last)
        .map(({ form }) => form)
        .join(' ')
      const surname = name.split(' ').at(-1) ?? name
      const actor = keys.get(surname) ?? `a${keys.size}`
      keys.set(surname, actor)
      mentions.push({
        sentence,
        first: at,
        last,
        head: at,
        start: token.start,
        end: tokens[last - 1]?.end ?? token.end,
        form: 'name',
        actor,
      })
    })
  })
  const actors: LocalActor[] = [...keys].map(([name, key]) => ({
    key,
    kind: 'person',
    name,
    names: [name],
    offices: [],
    mentions: [],
    because: [],
  }))
  const mentionAt: ActorLayer['mentionAt'] = (sentence, token) =>
    mentions.find((mention) => mention.sentence === sentence && mention.first <= token && token < mention.last)
  return {
    actors,
    mentions,
    actorOf: (key) => {
      const actor = actors.find((one) => one.key === key)
      if (!actor) throw new RangeError(`no actor ${key}`)
      return actor
    },
    mentionsIn: bySentence(mentions),
    mentionAt,
    actorsIn: (sentence, head) => {
      const own = mentionAt(sentence, head)?.actor
      const joined =
        document.analysis.sentences[sentence]?.tokens.flatMap((token, at) =>
          token.head === head && token.deprel === 'conj' ? [mentionAt(sentence, at)?.actor] : [],
        ) ?? []
      return [own, ...joined].filter((key) => key !== undefined)
    },
  }
}

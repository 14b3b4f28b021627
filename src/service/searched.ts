import type { CaseRecord, Id, Report } from '../model/record.ts'
import type { AskedWord, SearchedItem } from '../store/search-table.ts'
import { toAscii } from '../text/fold.ts'

/** A very long text is searched by its beginning; in UTF-16 code units. */
export const searchedLength = 200_000

/** The longest word that is kept whole. */
const longestWord = 100

/** What is taken for a word: letters, digits and the marks on them. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** Folds to the plain form that words are compared in, in words of letters and digits. */
export const plainWords = (text: string): readonly string[] => toAscii(text).match(/[a-z0-9]+/gu) ?? []

const ownWords = (text: string): readonly string[] =>
  text.slice(0, searchedLength).normalize('NFC').toLowerCase().match(wordPattern) ?? []
const line = (words: Iterable<string>): string => [...words].map((word) => word.slice(0, longestWord)).join(' ')

/** A word of three letters or more also finds longer words that begin with it. */
const shortestBeginning = 3

/** More words than a person types say no more. */
const mostWords = 12

/** Splits what somebody typed into the words that are looked for; none where it holds no word. */
export const askedWords = (query: string): readonly AskedWord[] =>
  ownWords(query)
    .slice(0, mostWords)
    .flatMap((own): AskedWord[] => {
      const plain = plainWords(own)
      return plain.length === 0 ? [] : [{ own, plain, isBeginning: plain.join('').length >= shortestBeginning }]
    })

const own = (language: string, text: string): Pick<SearchedItem, 'language' | 'own' | 'plain'> => ({
  language,
  own: line(ownWords(text)),
  plain: line(plainWords(text.slice(0, searchedLength))),
})

/**
 * Makes what a record is searched by. A statement is found by what was said and by whoever said it or is named in it, in
 * every spelling that the record knows of them; a report by its text and whoever it names; a contact by its parties,
 * participants and place.
 */
export const searchedItems = (record: CaseRecord): readonly SearchedItem[] => {
  const spellings = new Map(
    record.actors.map(({ id, name, names, country }) => [
      id,
      [...new Set([name, ...names, country ?? ''].flatMap(plainWords))],
    ]),
  )
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  const mentioned = new Map<Id, { readonly start: number; readonly end: number; readonly actor: Id }[]>()
  for (const { id, mentions } of record.actors)
    for (const { report, start, end } of mentions) {
      const known = mentioned.get(report)
      if (known) known.push({ start, end, actor: id })
      else mentioned.set(report, [{ start, end, actor: id }])
    }
  const namesOf = (actors: Iterable<Id | undefined>): string =>
    line(new Set([...new Set(actors)].flatMap((id) => (id === undefined ? [] : (spellings.get(id) ?? [])))))
  // days since the epoch: of two that fit equally well the newer comes first
  const ageOf = (report: Report | undefined): number =>
    (Date.parse(report?.published?.slice(0, 10) ?? '') || 0) / 86_400_000
  return [
    ...record.statements.map(({ id, spans, speakers, addressee, via, topics, channel }): SearchedItem => {
      const report = reports.get(spans[0]?.report ?? '')
      const named = spans.flatMap((span) =>
        (mentioned.get(span.report) ?? [])
          .filter(({ start, end }) => start < span.end && end > span.start)
          .map(({ actor }) => actor),
      )
      return {
        kind: 'statement',
        id,
        ...own(report?.language ?? 'und', spans.map(({ exact }) => exact).join(' ')),
        weight: ageOf(report),
        also: `${namesOf([...speakers, addressee, ...via, ...named])} ${line(plainWords([...topics, channel ?? ''].join(' ')))}`,
      }
    }),
    ...record.actors.map(
      ({ id, name, names, mentions }): SearchedItem => ({
        kind: 'actor',
        id,
        ...own('und', [name, ...names].join(' ')),
        weight: mentions.length,
        also: '',
      }),
    ),
    ...record.contacts.map(
      ({ id, kind, status, time, place, parties, participants, claims }): SearchedItem => ({
        kind: 'contact',
        id,
        weight: claims.length,
        ...own('und', [kind, status, time, place?.name, place?.venue, place?.country].filter(Boolean).join(' ')),
        also: namesOf([...participants.map(({ actor }) => actor), ...parties]),
      }),
    ),
    ...record.reports.map(
      (report): SearchedItem => ({
        kind: 'report',
        id: report.id,
        ...own(report.language, `${report.title ?? ''} ${report.text}`),
        weight: ageOf(report),
        also: `${namesOf((mentioned.get(report.id) ?? []).map(({ actor }) => actor))} ${line(plainWords(report.outlet ?? ''))}`,
      }),
    ),
    ...[...new Set(record.positions.map(({ issue }) => issue))].map(
      (issue): SearchedItem => ({ kind: 'issue', id: issue, ...own('und', issue), weight: 0, also: '' }),
    ),
  ]
}

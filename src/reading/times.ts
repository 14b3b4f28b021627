import type { Sentence } from '../language/analysis.ts'
import { isRelation } from '../language/tree.ts'
import { spanIn } from '../text/span.ts'
import type { Document, Quotation, TimeMention } from './document.ts'
import { isAdmissible } from './times/admission.ts'
import { publishedOf, type Tense, weekdayUpTo } from './times/calendar.ts'
import { type Composed, compose } from './times/compose.ts'
import { type Expression, findExpressions } from './times/expressions.ts'
import { piecesOf, tokensAt } from './times/pieces.ts'
import { partsOf, resolve } from './times/resolve.ts'
import type { Pieces } from './times/slots.ts'
import type { Anchor, Resolved, Standpoint } from './times/standpoint.ts'
import { tenseAt } from './times/tense.ts'

export interface TimeOptions {
  /** Tells the tense at a token; without it, read from the sentence's tree. */
  readonly tenseOf?: (sentence: Sentence, token: number) => Tense
  /** The report's quotations: "tomorrow" in one counts from the day its words were said, where the report tells it. */
  readonly quotations?: readonly Quotation[]
}

/** Sentences that a "dagen etter" may lie behind the day it counts from. */
const narrativeReach = 6

interface Found {
  readonly sentence: number
  readonly pieces: Pieces
  readonly composed: Composed
  /** Half-open, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const placed = (pieces: Pieces, { first, last }: Composed): { readonly start: number; readonly end: number } => ({
  start: pieces.list[first]?.start ?? 0,
  end: pieces.list[last - 1]?.end ?? 0,
})

const timeOf = (composed: Composed): Expression => (composed.kind === 'range' ? composed.from : composed.time)

const isWrittenOut = ({ composed: { kind, first, last }, composed }: Found): boolean => {
  const time = timeOf(composed)
  return (
    kind === 'single' &&
    last > first &&
    time.rule === 'date' &&
    ['year', 'iso', 'numeric'].some((key) => time.slots[key] !== undefined)
  )
}

/** Tells of another time gone by, too roughly to count from: after "last June" the next "six weeks later" has no day. */
const isEarlier = (edtf: string | undefined, published: string | undefined): boolean =>
  edtf !== undefined && published !== undefined && /^\d{4}(?:-\d{2})?[~?]?$/u.test(edtf) && plain(edtf) < published

/** "spoke on Wednesday of the attack on 3 May": the day of a thing the clause mentions, not of what it tells. */
const isOfNoun = ({ pieces: { sentence }, start, end }: Found): boolean => {
  const { first, last } = tokensAt(sentence, start, end)
  const head = sentence.tokens.slice(first, last).find(({ head: above }) => above < first || above >= last)
  // parsers hang it on the verb as often as on the noun right before it
  const isBehindNoun = sentence.tokens[first - 1]?.upos === 'ADP' && sentence.tokens[first - 2]?.upos === 'NOUN'
  return isBehindNoun || (head !== undefined && isRelation(head, 'nmod') && sentence.tokens[head.head]?.upos === 'NOUN')
}

/** The start or the end of a time, an interval's mark kept. */
const edge = (edtf: string, side: 'start' | 'end'): string => {
  const [start = '', end = start] = edtf.split('/')
  return side === 'start' ? start : end
}

const plain = (edtf: string): string => edtf.replace(/[~?]/gu, '')

/** Joins two times to an interval; undefined where they do not follow each other. */
const joinTimes = (from: string, to: string): string | undefined => {
  const [start, end] = [edge(from, 'start'), edge(to, 'end')]
  const length = Math.min(plain(start).length, plain(end).length)
  return plain(start).slice(0, length) <= plain(end).slice(0, length) && start !== end ? `${start}/${end}` : undefined
}

const resolveRange = (from: Expression, to: Expression, standpoint: Standpoint): Resolved | undefined => {
  // The end is resolved by the tense; the start of a range of weekdays is the last such day before it.
  const end = resolve(to, standpoint)
  const weekday = from.slots.weekday
  const before = end?.day?.subtract({ days: 1 })
  const start =
    from.rule === 'weekday' && typeof weekday === 'number' && before
      ? { edtf: weekdayUpTo(weekday, before).toString() }
      : resolve(from, standpoint)
  if (!start || !end) return undefined
  const edtf = start.edtf && end.edtf ? joinTimes(start.edtf, end.edtf) : undefined
  if (edtf === undefined) return {}
  const how = end.resolvedBy ?? start.resolvedBy
  return { edtf, ...(how ? { resolvedBy: how } : {}) }
}

const resolveOpen = (kind: 'since' | 'until', time: Expression, standpoint: Standpoint): Resolved | undefined => {
  const found = resolve(time, standpoint)
  const published = standpoint.published?.edtf
  if (!found) return undefined
  if (found.edtf === undefined || published === undefined) return {}
  const edtf = kind === 'since' ? joinTimes(found.edtf, published) : joinTimes(published, found.edtf)
  return edtf === undefined ? {} : { edtf, resolvedBy: { rule: kind, anchor: published } }
}

const resolveComposed = (composed: Composed, standpoint: Standpoint): Resolved | undefined => {
  if (composed.kind === 'range') return resolveRange(composed.from, composed.to, standpoint)
  if (composed.kind !== 'single') return resolveOpen(composed.kind, composed.time, standpoint)
  const found = resolve(composed.time, standpoint)
  if (!composed.about || found?.edtf === undefined || /[~?/]/u.test(found.edtf)) return found
  return { edtf: `${found.edtf}~`, ...(found.resolvedBy ? { resolvedBy: found.resolvedBy } : {}) }
}

/**
 * Finds when a report says that things happened, in order of the text. Times that are not written out are counted from
 * the day of publication, from the day told of before, or from dates with a year elsewhere in the report; `resolvedBy`
 * names the rule, the date and where that stands. Where none of them dates it, `edtf` is absent and `parts` keeps the
 * words.
 */
export const findTimes = (document: Document, options: TimeOptions = {}): readonly TimeMention[] => {
  const { report, analysis } = document
  const published = publishedOf(report.published)
  const found = analysis.sentences.flatMap((sentence, index): Found[] => {
    const lexicon = document.localeOf(sentence).time
    const pieces: Pieces = { sentence, lexicon, list: piecesOf(sentence) }
    return compose(pieces, findExpressions(pieces))
      .filter((composed) => isAdmissible(pieces, composed))
      .map((composed) => ({ sentence: index, pieces, composed, ...placed(pieces, composed) }))
  })
  const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => spanIn(report, start, end)
  const tenseOf = ({ pieces, start, end }: Found): Tense => {
    const { first } = tokensAt(pieces.sentence, start, end)
    return (
      options.tenseOf?.(pieces.sentence, first) ?? tenseAt(pieces.sentence, first, document.localeOf(pieces.sentence))
    )
  }
  const writtenOut = found.filter(isWrittenOut).flatMap((it): Anchor[] => {
    const day = resolve(timeOf(it.composed), { tense: 'open', writtenOut: [] })?.day
    return day ? [{ day, evidence: spanOf(it) }] : []
  })
  const quotationAt = (it: { readonly start: number }): Quotation | undefined =>
    options.quotations?.find((quotation) => quotation.start <= it.start && it.start < quotation.end)
  const base = (it: Found): Standpoint => ({ tense: tenseOf(it), writtenOut, ...(published ? { published } : {}) })

  /** The day that the clause round a quotation gives for its words. */
  const saidOn = (it: Found): Anchor | undefined => {
    const quotation = quotationAt(it)
    if (!quotation) return undefined
    const sentences = analysis.sentences.filter(({ start, end }) =>
      [quotation.start, quotation.end - 1].some((at) => start <= at && at < end),
    )
    for (const other of found) {
      const stands = sentences.some(({ start, end }) => start <= other.start && other.end <= end)
      if (!stands || quotationAt(other) || other.composed.kind !== 'single') continue
      const day = resolve(other.composed.time, base(other))?.day
      if (day) return { day, evidence: spanOf(other) }
    }
    return undefined
  }

  const mentions: TimeMention[] = []
  let narrative: (Anchor & { readonly sentence: number }) | undefined
  for (const it of found) {
    const said = timeOf(it.composed).rule === 'day' ? saidOn(it) : undefined
    const isNear = narrative && it.sentence - narrative.sentence <= narrativeReach
    const resolved = resolveComposed(it.composed, {
      ...(narrative && isNear ? { narrative } : {}),
      ...(said ? { said } : {}),
      ...base(it),
    })
    if (!resolved) continue
    const evidence = spanOf(it)
    const isAside = narrative?.sentence === it.sentence && isOfNoun(it)
    if (resolved.day && !quotationAt(it) && !isAside) narrative = { day: resolved.day, evidence, sentence: it.sentence }
    else if (isEarlier(resolved.edtf, published?.edtf)) narrative = undefined
    mentions.push({
      ...(resolved.edtf === undefined ? {} : { edtf: resolved.edtf }),
      parts: it.composed.kind === 'range' ? {} : partsOf(it.composed.time),
      evidence,
      certainty: resolved.resolvedBy ? 'implied' : 'stated',
      ...(resolved.resolvedBy ? { resolvedBy: resolved.resolvedBy } : {}),
      sentence: it.sentence,
      ...tokensAt(it.pieces.sentence, it.start, it.end),
    })
  }
  return mentions
}

import type { Id, Report } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import { sharedBy } from './shared.ts'

/** That one report repeats another: what `Report.sameAs` holds. */
export type Sameness = NonNullable<Report['sameAs']>
type Kind = Sameness['kind']

/** What of a report is compared: runs of words by their numbers, all of them and those that nobody is quoted with. */
interface Print {
  readonly report: Report
  readonly words: string
  readonly length: number
  readonly all: ReadonlySet<number>
  readonly told: ReadonlySet<number>
}

/** Words in a run. Five are seldom shared by chance; titles and set phrases are mostly shorter. */
const runLength = 5
/** Fewer runs than this say nothing: two short notes of one event look alike. */
const fewestRuns = 12
/** The share of all runs of both that two versions of one text have in common. */
const nearShare = 0.7
/** The share of the shorter one's runs that the other has too: one is inside the other. */
const insideShare = 0.6
/** The same where one report names the other's outlet as its origin: an outlet cuts and adds to what it takes over. */
const attributedShare = 0.3

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The runs of all reports, each with a number: numbers are compared faster than words. */
type RunNumbers = Map<string, number>

const runsOf = (texts: readonly string[], numbers: RunNumbers): ReadonlySet<number> => {
  const runs = new Set<number>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (let at = 0; at + runLength <= words.length; at++) {
      const run = words.slice(at, at + runLength).join(' ')
      const number = numbers.get(run) ?? numbers.size
      numbers.set(run, number)
      runs.add(number)
    }
  }
  return runs
}

const quoted = /[“„"][^“”„"\n]{1,2000}[”“"]|«[^«»\n]{1,2000}»|‘[^‘’\n]{12,2000}’/gu

const printOf = (report: Report, numbers: RunNumbers): Print => {
  const news = report.blocks.filter(({ kind }) => kind !== 'furniture')
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    report.text.slice(start, end)
  const words = news.flatMap((block) => wordsOf(textOf(block)))
  return {
    report,
    words: words.join(' '),
    length: words.length,
    all: runsOf(news.map(textOf), numbers),
    told: runsOf(
      news.filter(({ kind }) => kind !== 'quote').flatMap((block) => textOf(block).split(quoted)),
      numbers,
    ),
  }
}

/** A date as the last moment it may mean, so that a day comes before the month it lies in; no date comes last. */
const latest = ({ published }: Report): string => (published === undefined ? '~' : `${published.split('/')[0] ?? ''}~`)

const isNamed = (origin: string | undefined, { outlet }: Report): boolean =>
  origin !== undefined && outlet !== undefined && fold(origin).trim() === fold(outlet).trim()

/** Sorts the original before what repeats it: the earlier, else the longer, else the smaller id. */
const inOrder = (a: Print, b: Print): number => {
  if (isNamed(b.report.origin, a.report) !== isNamed(a.report.origin, b.report))
    return isNamed(b.report.origin, a.report) ? -1 : 1
  const [first, second] = [latest(a.report), latest(b.report)]
  if (first !== second) return first < second ? -1 : 1
  return b.length - a.length || (a.report.id < b.report.id ? -1 : 1)
}

interface Pair {
  readonly a: Print
  readonly b: Print
  /** Runs that both have. */
  readonly shared: number
}

/** Tells how two reports repeat each other; `undefined` where they do not, or too little is there to tell. */
const relationOf = ({ a, b, shared }: Pair): Kind | undefined => {
  if (a.words === b.words && a.length > 0) return 'identical'
  const smaller = Math.min(a.all.size, b.all.size)
  if (smaller < fewestRuns) return undefined
  const isAttributed = isNamed(a.report.origin, b.report) || isNamed(b.report.origin, a.report)
  if (isAttributed && shared / smaller >= attributedShare) return 'syndicated'
  if (shared / (a.all.size + b.all.size - shared) >= nearShare) return 'near'
  // two who print one statement in full repeat its words, not each other: what they tell themselves must be shared too
  const told = Math.min(a.told.size, b.told.size)
  const isInside = shared / smaller >= insideShare && told > 0 && sharedBy(a.told, b.told) / told >= insideShare
  return isInside ? 'syndicated' : undefined
}

/**
 * Pairs that share some runs or all their words: most reports of a case share none. Each run is met once in each report
 * and counted for all that had it before, so that a thousand copies of one text cost additions and no comparisons.
 */
const candidatePairs = function* (prints: readonly Print[]): Generator<Pair> {
  const holders: number[][] = []
  for (const [at, b] of prints.entries()) {
    const counts = new Uint32Array(at)
    for (const run of b.all) {
      const known = holders[run]
      if (known === undefined) holders[run] = [at]
      else {
        for (const other of known) counts[other] = (counts[other] ?? 0) + 1
        known.push(at)
      }
    }
    for (const [other, shared] of counts.entries()) {
      const a = prints[other]
      if (a && (shared > 0 || a.words === b.words)) yield { a, b, shared }
    }
  }
}

/** The weaker of two kinds holds for a chain of both. */
const strength: readonly Kind[] = ['syndicated', 'near', 'identical']
const weaker = (a: Kind, b: Kind): Kind => (strength.indexOf(a) <= strength.indexOf(b) ? a : b)

/**
 * Finds which reports repeat another: the same words, a version of them, or one text taken over into another. Each is
 * linked to the original itself, never to another copy: the one that others name as their origin, else the earliest
 * published, else the longest, else the one with the smallest id. The same in any order of the reports; furniture is
 * left out of account. Reports that repeat nothing are absent.
 */
export const findSameness = (reports: readonly Report[]): ReadonlyMap<Id, Sameness> => {
  const numbers: RunNumbers = new Map()
  const prints = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).map((report) => printOf(report, numbers))
  const chosen = new Map<Id, { readonly original: Print; readonly kind: Kind }>()
  for (const pair of candidatePairs(prints)) {
    const kind = relationOf(pair)
    if (kind === undefined) continue
    const { a, b } = pair
    const [original, copy] = inOrder(a, b) < 0 ? [a, b] : [b, a]
    const known = chosen.get(copy.report.id)
    const isBetter =
      known === undefined ||
      (known.kind === kind ? inOrder(original, known.original) < 0 : weaker(kind, known.kind) === known.kind)
    if (isBetter) chosen.set(copy.report.id, { original, kind })
  }
  const found = new Map<Id, Sameness>()
  for (const [id, { original, kind }] of chosen) {
    let root = original.report.id
    let so = kind
    const met = new Set([id, root])
    for (let next = chosen.get(root); next && !met.has(next.original.report.id); next = chosen.get(root)) {
      root = next.original.report.id
      so = weaker(so, next.kind)
      met.add(root)
    }
    found.set(id, { report: root, kind: so })
  }
  return found
}

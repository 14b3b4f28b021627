import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { compareNames, type NameGrade } from '../src/record/identity/compare-names.ts'
import { nameForm } from '../src/record/identity/name-form.ts'
import { holdToBaseline } from './baseline.ts'

/**
 * Scores the comparison of names over fixtures/names/pairs.json: the three grades against each other, and what matters
 * most, how many pairs of two people would be taken for one.
 *   npm run bench:names [-- --json] [-- --misses] [-- --check]
 */
const Grade = z.enum(['certain', 'likely', 'different'])
const Pairs = z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string(), grade: Grade })) })

const { pairs } = Pairs.parse(
  JSON.parse(readFileSync(new URL('../fixtures/names/pairs.json', import.meta.url), 'utf8')),
)
const grades: readonly NameGrade[] = ['certain', 'likely', 'different']
const flags = new Set(process.argv.slice(2))

const judged = pairs.map((pair) => ({ ...pair, given: compareNames(nameForm(pair.a), nameForm(pair.b)) }))
const count = (wanted: NameGrade, given: NameGrade): number =>
  judged.filter((pair) => pair.grade === wanted && pair.given.grade === given).length
const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const perGrade = grades.map((grade) => {
  const right = count(grade, grade)
  const precision = share(right, sum(grades.map((wanted) => count(wanted, grade))))
  const recall = share(right, sum(grades.map((given) => count(grade, given))))
  return {
    grade,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    wanted: sum(grades.map((given) => count(grade, given))),
  }
})
const sameGiven = judged.filter((pair) => pair.given.grade !== 'different')
const sameWanted = judged.filter((pair) => pair.grade !== 'different')
const sameRight = sameGiven.filter((pair) => pair.grade !== 'different').length
const result = {
  pairs: pairs.length,
  accuracy: share(sum(grades.map((grade) => count(grade, grade))), pairs.length),
  /** One person or two, `certain` and `likely` taken together. */
  same: { precision: share(sameRight, sameGiven.length), recall: share(sameRight, sameWanted.length) },
  /** Two people called certainly one: what must never be. */
  wronglyCertain: count('different', 'certain'),
  perGrade,
}

if (flags.has('--json')) process.stdout.write(`${JSON.stringify(result, undefined, 1)}\n`)
else {
  process.stdout.write(
    `${result.pairs} pairs, accuracy ${result.accuracy}; one person or two: precision ${result.same.precision}, recall ${result.same.recall}; two people called certainly one: ${result.wronglyCertain}\n`,
  )
  for (const row of perGrade)
    process.stdout.write(
      `${row.grade.padEnd(10)} precision ${row.precision.toFixed(3)}  recall ${row.recall.toFixed(3)}  F1 ${row.f1.toFixed(3)}  (${row.wanted})\n`,
    )
}
if (flags.has('--misses'))
  for (const pair of judged.filter((one) => one.given.grade !== one.grade))
    process.stdout.write(`${pair.grade} given ${pair.given.grade}: ${pair.a} | ${pair.b} – ${pair.given.because}\n`)
holdToBaseline(
  'names',
  {
    all: {
      accuracy: result.accuracy,
      precision: result.same.precision,
      recall: result.same.recall,
      notWronglyCertain: share(pairs.length - result.wronglyCertain, pairs.length),
    },
  },
  flags,
)

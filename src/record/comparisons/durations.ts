import type { Qualifier } from '../../model/record.ts'
import type { Relating } from './relating.ts'

/** How long something may have been, in minutes, with the figure told. */
export interface DurationRange {
  readonly least: number
  readonly most: number
  readonly told: number
}

const pattern =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u

/** Reads an ISO 8601 duration in minutes; months and years have no length. Absent for anything else. */
export const minutesOf = (duration: string): number | undefined => {
  const match = pattern.exec(duration)
  if (!match || duration === 'P' || duration.endsWith('T')) return undefined
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  return ((weeks ?? 0) * 7 + (days ?? 0)) * 24 * 60 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60
}

/** How far "about" may be off. */
const slack = 0.15

export const rangeOf = (duration: string, qualifier: Qualifier | undefined): DurationRange | undefined => {
  const told = minutesOf(duration)
  if (told === undefined || told === 0 || qualifier === 'not') return undefined
  if (qualifier === 'about') return { least: told * (1 - slack), most: told * (1 + slack), told }
  if (qualifier === 'more-than' || qualifier === 'at-least')
    return { least: told, most: Number.POSITIVE_INFINITY, told }
  if (qualifier === 'less-than' || qualifier === 'at-most') return { least: 0, most: told, told }
  return { least: told, most: told, told }
}

/**
 * Relates two durations as the stretches they leave open: what no length satisfies conflicts; what some length does
 * agrees where the figures are near each other, and differs where they are not.
 */
export const relateDurations = (a: DurationRange, b: DurationRange): Relating => {
  if (a.least > b.most || b.least > a.most) return { relation: 'conflicts', because: 'no length fits both' }
  const near = Math.abs(a.told - b.told) <= 0.1 * Math.max(a.told, b.told)
  if (a.told === b.told || near) return { relation: 'agrees', because: 'the same length, as far as each says' }
  return { relation: 'differs', because: `both may be true: a length of ${wordsOf(common(a, b))} fits both` }
}

const common = (a: DurationRange, b: DurationRange): number => {
  const least = Math.max(a.least, b.least)
  const most = Math.min(a.most, b.most)
  return [a.told, b.told].find((told) => told >= least && told <= most && Number.isFinite(told)) ?? least
}

/** A length in words: '21 days', '2 h 30 min'. Days only where they are whole. */
export const wordsOf = (minutes: number): string => {
  const whole = Math.round(minutes)
  const days = whole / (24 * 60)
  if (days > 1 && Number.isInteger(days)) return `${days} days`
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])]
  return parts.join(' ') || '0 min'
}

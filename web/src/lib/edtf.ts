/** A stretch of time in milliseconds since the epoch (UTC), half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const seasons: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

const hour = 3_600_000
const day = 24 * hour

const pointOf = (edtf: string): Stretch | undefined => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?[~?%]?$/u.exec(
    edtf,
  )
  if (!match) return undefined
  const [, year = '', month, date, hours, minutes, zone] = match
  const y = Number(year)
  if (month === undefined) return { start: Date.UTC(y, 0), end: Date.UTC(y + 1, 0) }
  const season = seasons[month]
  if (season !== undefined) return { start: Date.UTC(y, season - 1), end: Date.UTC(y, season + 2) }
  const m = Number(month) - 1
  if (date === undefined) return { start: Date.UTC(y, m), end: Date.UTC(y, m + 1) }
  if (hours === undefined) {
    const start = Date.UTC(y, m, Number(date))
    return { start, end: start + day }
  }
  const shift =
    zone === undefined || zone === 'Z'
      ? 0
      : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
  const start = Date.UTC(y, m, Number(date), Number(hours), Number(minutes)) - shift
  return { start, end: start + hour }
}

/** Gives the time that an EDTF value covers; undefined where it is absent, open at both ends or of a form that is not drawn. */
export const stretchOf = (edtf: string | undefined): Stretch | undefined => {
  if (edtf === undefined) return undefined
  const [from = '', to] = edtf.split('/')
  const first = pointOf(from)
  if (to === undefined) return first
  const last = pointOf(to)
  if (first && last) return { start: first.start, end: Math.max(first.end, last.end) }
  return first ?? last
}

/** How exact an EDTF point is. */
export const precisionOf = (edtf: string): 'year' | 'month' | 'day' | 'time' | 'other' => {
  if (/^\d{4}[~?%]?$/u.test(edtf)) return 'year'
  if (/^\d{4}-(0[1-9]|1[0-2])[~?%]?$/u.test(edtf)) return 'month'
  if (/^\d{4}-\d{2}-\d{2}[~?%]?$/u.test(edtf)) return 'day'
  return /^\d{4}-\d{2}-\d{2}T/u.test(edtf) ? 'time' : 'other'
}

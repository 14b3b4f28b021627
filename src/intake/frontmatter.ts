/** What a publisher or a collector says of a report, beside its text. All as written. */
export interface Stated {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly url?: string
  readonly published?: string
  readonly language?: string
  readonly origin?: string
}

type Field = keyof Stated

/** The names that front matter and sidecars give these fields, lower case. */
const fieldOf: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'title'],
  ['headline', 'title'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['source', 'outlet'],
  ['site', 'outlet'],
  ['sitename', 'outlet'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['creator', 'author'],
  ['url', 'url'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['published', 'published'],
  ['date', 'published'],
  ['publisheddate', 'published'],
  ['pubdate', 'published'],
  ['language', 'language'],
  ['lang', 'language'],
  ['origin', 'origin'],
])

const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_-]/gu, '')

/** Puts fields together by their names; unknown ones are left out, of two for one field the first stands. */
const statedOf = (entries: Iterable<readonly [string, string]>): Stated => {
  const stated: { -readonly [F in Field]?: string } = {}
  for (const [key, value] of entries) {
    const field = fieldOf.get(plainKey(key))
    if (field !== undefined && value !== '' && stated[field] === undefined) stated[field] = value
  }
  return stated
}

const unquoted = (value: string): string => {
  const inner = /^"((?:[^"\\]|\\.)*)"$/u.exec(value)?.[1]
  if (inner !== undefined) return inner.replace(/\\(["\\])/gu, '$1')
  const single = /^'((?:[^']|'')*)'$/u.exec(value)?.[1]
  return single === undefined ? value.replace(/\s+#.*$/u, '') : single.replace(/''/gu, "'")
}

export interface FrontMatter {
  readonly stated: Stated
  /** Where the report's own text begins, UTF-16 code units. */
  readonly end: number
}

/**
 * Reads front matter at the very beginning of a text: lines `key: value` between two lines of three hyphens, in the
 * part of YAML that such headers use (scalars, quoted or not; a list gives its items with commas). Absent where the
 * text has none: a rule of hyphens with prose under it is no front matter.
 */
export const readFrontMatter = (text: string): FrontMatter | undefined => {
  const match = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]{0,20000}?)(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/u.exec(
    text,
  )
  if (!match) return undefined
  const entries: [string, string][] = []
  for (const line of (match[1] ?? '').split(/\r\n|[\n\r]/u)) {
    const pair = /^([\p{L}][\p{L}\p{N}_ -]*?)\s*:(?:\s+(.*?))?\s*$/u.exec(line)
    const item = /^\s*-\s+(.+?)\s*$/u.exec(line)
    const last = entries.at(-1)
    if (pair) entries.push([pair[1] ?? '', unquoted(pair[2] ?? '').replace(/^\[(.*)\]$/u, '$1')])
    else if (item && last) last[1] = [last[1], unquoted(item[1] ?? '')].filter(Boolean).join(', ')
    else if (/^\s*(?:#.*)?$/u.test(line) || /^\s+\S/u.test(line)) continue
    else return undefined
  }
  return entries.length === 0 ? undefined : { stated: statedOf(entries), end: match[0].length }
}

/** Reads a sidecar's JSON; `undefined` where it is no JSON object. */
export const readSidecar = (json: string): Stated | undefined => {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return statedOf(
    Object.entries(value).flatMap(([key, field]: [string, unknown]): [string, string][] => {
      if (typeof field === 'string') return [[key, field.trim()]]
      if (typeof field === 'number') return [[key, String(field)]]
      if (Array.isArray(field)) return [[key, field.filter((item) => typeof item === 'string').join(', ')]]
      return []
    }),
  )
}

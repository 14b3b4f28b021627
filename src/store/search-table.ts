import { sha256 } from '../model/ids.ts'
import type { Id } from '../model/record.ts'
import { configurationFor } from './configurations.ts'
import type { Database, Queryable } from './database.ts'

export type SearchedKind = 'statement' | 'actor' | 'contact' | 'report' | 'issue'

/** One thing that can be found. Its texts are words with single spaces between, in lower case. */
export interface SearchedItem {
  readonly kind: SearchedKind
  readonly id: Id
  /** BCP 47: the language whose stems its own words are found by. */
  readonly language: string
  /** Its own words as they are written. */
  readonly own: string
  /** The same in plain Latin letters. */
  readonly plain: string
  /** What it is found by beside its own words, in plain letters: every spelling of the names in it. */
  readonly also: string
  /** Of two that fit equally well the one of more weight comes first. */
  readonly weight: number
}

/** One word that is looked for. */
export interface AskedWord {
  /** As it was typed, in lower case: looked for by its stem. */
  readonly own: string
  /** In plain Latin letters; several where one written word makes several. */
  readonly plain: readonly string[]
  /** Whether longer words that begin so are meant too. */
  readonly isBeginning: boolean
}

export interface FoundItem {
  readonly kind: SearchedKind
  readonly id: Id
}

export interface FindWish {
  /** Whether an item must have every word (so without a wish) or one of them. */
  readonly fits?: 'every' | 'any'
  /** `best`: of each kind the best first, no more than `most` of it; without, all in no order, which is quicker. */
  readonly best?: { readonly most: number }
}

/** What of a case is found by words: rows derived from its record. */
export interface SearchTable {
  /** What the rows were made of; absent where there are none yet. */
  madeOf(): Promise<string | undefined>
  /** Makes the rows those of `items`: only what differs is written. */
  update(madeOf: string, items: readonly SearchedItem[]): Promise<void>
  /** Finds items of these kinds; without words there are none. */
  find(words: readonly AskedWord[], kinds: readonly SearchedKind[], wish?: FindWish): Promise<readonly FoundItem[]>
  /** Gives each text's places whose stems are those of a word: half-open, UTF-16 code units. */
  places(
    texts: readonly { readonly text: string; readonly language: string }[],
    words: readonly AskedWord[],
  ): Promise<readonly (readonly { readonly start: number; readonly end: number }[])[]>
}

/** Rises with every change in what a row is made of its item, so that old ones are made anew. */
const version = 1

/** How many rows one statement writes: few, since the embedded database does nothing else meanwhile, and neither does its process. */
const rowsAtOnce = 100

/** Ranking costs more than finding: of what fits, this many of each kind are ranked, the newest, and the rest follow by age. */
const mostRanked = 500

const hashOf = (item: SearchedItem): string => sha256(JSON.stringify([version, item])).slice(0, 16)

/** The words as a tsquery over the parameters from `$first` on, and those parameters. */
const queryOf = (
  words: readonly AskedWord[],
  fits: 'every' | 'any',
  configuration: string,
  first: number,
): { readonly sql: string; readonly values: readonly string[] } => {
  const values: string[] = []
  const place = (value: string): string => `$${first - 1 + values.push(value)}`
  const sql = words.map(({ own, plain, isBeginning }) => {
    const lexemes = (asked: readonly string[], suffix = ''): string =>
      asked
        .flatMap((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '') || [])
        .map((word) => `'${word}'${suffix}`)
        .join(' & ')
    // a stem is looked for whole: "visa" has the Norwegian stem "vis", with which much else begins
    return `(to_tsquery('${configuration}', ${place(lexemes([own]))}) || to_tsquery('simple', ${place(lexemes(plain, isBeginning ? ':*' : ''))}))`
  })
  return { sql: sql.join(fits === 'every' ? ' && ' : ' || '), values }
}

/** Signs that stand in no word: places in a text are marked by two of them, ids told apart by the third. */
const opening = '\uE000'
const closing = '\uE001'
const separator = '\uE002'

/** The text's words alone in lower case, as a server with English letters only would not make it, each code unit where it was. */
const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M}\s]/gu, (sign) => ' '.repeat(sign.length))
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))

const placesIn = (marked: string, original: string): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = []
  let at = 0
  let start: number | undefined
  for (const part of marked.split(/([\uE000\uE001])/u)) {
    if (part === opening) start = at
    else if (part === closing) {
      if (start !== undefined) found.push({ start, end: at })
      start = undefined
    } else at += part.length
  }
  return at === original.length ? found : []
}

const known = async (database: Queryable): Promise<ReadonlySet<string>> =>
  new Set((await database.query<{ cfgname: string }>('select cfgname from pg_ts_config')).map(({ cfgname }) => cfgname))

/** Opens what a case is found by. The case must be there. */
export const searchTable = (database: Database, caseName: string): SearchTable => {
  // an older server knows fewer languages than a newer one
  let configurations: Promise<ReadonlySet<string>> | undefined
  const configurationOf = async (language: string): Promise<string> => {
    configurations ??= known(database)
    const wanted = configurationFor(language)
    return (await configurations).has(wanted) ? wanted : 'simple'
  }
  let occurring: Promise<readonly string[]> | undefined
  return {
    madeOf: async () => {
      const [row] = await database.query<{ made_of: string }>('select made_of from searches where case_name = $1', [
        caseName,
      ])
      const [made, ...of] = row?.made_of.split(' ') ?? []
      return made === String(version) ? of.join(' ') : undefined
    },
    update: async (madeOf, items) => {
      const rows = new Map<
        string,
        { readonly item: SearchedItem; readonly hash: string; readonly configuration: string }
      >()
      for (const item of items)
        rows.set(`${item.kind} ${item.id}`, {
          item,
          hash: hashOf(item),
          configuration: await configurationOf(item.language),
        })
      const written = await database.transaction(async (inside) => {
        // of two processes that serve one case on a server the second waits, and then finds its rows there
        await inside.query('select pg_advisory_xact_lock(hashtext($1))', [`readout searched ${caseName}`])
        const there = await inside.query<{ kind: string; id: string; hash: string }>(
          'select kind, id, hash from searched where case_name = $1',
          [caseName],
        )
        const same = new Set<string>()
        const gone: { readonly kind: string; readonly id: string }[] = []
        for (const { kind, id, hash } of there) {
          if (rows.get(`${kind} ${id}`)?.hash === hash) same.add(`${kind} ${id}`)
          else gone.push({ kind, id })
        }
        const fresh = [...rows].filter(([key]) => !same.has(key)).map(([, row]) => row)
        if (gone.length > 0)
          await inside.query(
            'delete from searched using unnest($2::text[], $3::text[]) as gone (kind, id) where case_name = $1 and searched.kind = gone.kind and searched.id = gone.id',
            [caseName, gone.map(({ kind }) => kind), gone.map(({ id }) => id)],
          )
        for (let from = 0; from < fresh.length; from += rowsAtOnce) {
          const some = fresh.slice(from, from + rowsAtOnce)
          await inside.query(
            `insert into searched (case_name, kind, id, configuration, hash, weight, words)
             select $1, kind, id, configuration, hash, weight,
               setweight(to_tsvector(configuration::regconfig, own), 'A') || setweight(to_tsvector('simple', plain), 'A') || setweight(to_tsvector('simple', also), 'C')
             from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::text[], $8::text[], $9::text[])
               as item (kind, id, configuration, hash, weight, own, plain, also)`,
            [
              caseName,
              some.map(({ item }) => item.kind),
              some.map(({ item }) => item.id),
              some.map(({ configuration }) => configuration),
              some.map(({ hash }) => hash),
              some.map(({ item }) => item.weight),
              some.map(({ item }) => item.own),
              some.map(({ item }) => item.plain),
              some.map(({ item }) => item.also),
            ],
          )
        }
        await inside.query(
          `insert into searches (case_name, made_of, configurations) values ($1, $2, $3)
           on conflict (case_name) do update set made_of = excluded.made_of, configurations = excluded.configurations`,
          [
            caseName,
            `${version} ${madeOf}`,
            [...new Set([...rows.values()].map(({ configuration }) => configuration))].sort(),
          ],
        )
        return fresh.length + gone.length
      })
      occurring = undefined
      // the embedded database has nobody who would tidy up
      if (written > rowsAtOnce) await database.query('vacuum (analyze) searched')
      else if (written > 0) await database.query("select gin_clean_pending_list('searched_words'::regclass)")
    },
    find: async (words, kinds, { fits = 'every', best } = {}) => {
      if (words.length === 0) return []
      occurring ??= database
        .query<{ configurations: readonly string[] }>('select configurations from searches where case_name = $1', [
          caseName,
        ])
        .then(([row]) => row?.configurations ?? [])
      const values: unknown[] = [caseName, [...kinds]]
      const fitting = (await occurring).map((configuration) => {
        const query = queryOf(words, fits, configuration, values.length + 1)
        values.push(...query.values)
        const where = `case_name = $1 and kind = any ($2) and configuration = '${configuration}' and words @@ (${query.sql})`
        if (!best) return `select kind, id from searched where ${where}`
        const rank = `case when kind in ('actor', 'issue') or newest > ${mostRanked} then 0 else ts_rank(words, ${query.sql}) end`
        return `select kind, id, weight, ${rank} as rank from
          (select kind, id, weight, words, row_number() over (partition by kind order by weight desc, id collate "C") as newest from searched where ${where}) as fitting`
      })
      if (fitting.length === 0) return []
      const chosen = best
        ? `select kind, id, place from (
             select kind, id, row_number() over (partition by kind order by rank desc, weight desc, id collate "C") as place from (${fitting.join(' union all ')}) as ranked
           ) as placed where place <= $${values.push(best.most)}`
        : `select kind, id, 0 as place from (${fitting.join(' union all ')}) as found`
      return database.transaction(async (inside) => {
        // the planner takes reading all rows for cheaper than it is: it does not count that each long one is unpacked
        await inside.query('set local enable_seqscan = off')
        // one text is read many times quicker than a row for each
        const rows = await inside.query<{ kind: SearchedKind; ids: string }>(
          `select kind, string_agg(id, '${separator}' order by place) as ids from (${chosen}) as chosen group by kind order by kind`,
          values,
        )
        return rows.flatMap(({ kind, ids }) => ids.split(separator).map((id) => ({ kind, id })))
      })
    },
    places: async (texts, words) => {
      if (texts.length === 0 || words.length === 0) return texts.map(() => [])
      const found: (readonly { readonly start: number; readonly end: number }[])[] = texts.map(() => [])
      const byConfiguration = new Map<string, number[]>()
      for (const [i, { language }] of texts.entries()) {
        const configuration = await configurationOf(language)
        byConfiguration.set(configuration, [...(byConfiguration.get(configuration) ?? []), i])
      }
      for (const [configuration, which] of byConfiguration) {
        // any of the words: a text may have one by its words and another by a name
        const query = queryOf(words, 'any', configuration, 2)
        const rows = await database.query<{ marked: string }>(
          `select ts_headline('${configuration}', text, ${query.sql}, 'HighlightAll=true, StartSel=${opening}, StopSel=${closing}') as marked
           from unnest($1::text[]) with ordinality as given (text, place) order by place`,
          [which.map((i) => bare(texts[i]?.text ?? '')), ...query.values],
        )
        rows.forEach(({ marked }, i) => {
          const at = which[i] ?? 0
          found[at] = placesIn(marked, texts[at]?.text ?? '')
        })
      }
      return found
    },
  }
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type ApiContext, json, makeApi, wrongCall } from '../api.ts'
import { type CaseIndex, idsOfContactItem, idsOfStatement, namesFor } from '../caseIndex.ts'
import { excerptOf, type SearchedText } from '../search.ts'
import { type Hit, SearchView } from '../views.ts'

/** How many of each kind are offered. */
const most = { actor: 6, contact: 6, statement: 12, report: 8, issue: 4 } as const
const mostOfAny = Math.max(...Object.values(most))

/** How much of a text round a match is shown, in UTF-16 code units. */
const excerptLength = 240

/** Answers the search over everything. */
export const searchRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/search',
      summary: 'Search everything: contacts, people, statements, reports, issues',
      request: { query: z.object({ q: z.string().min(1).max(400) }) },
      responses: { 200: json(SearchView, 'The best of each kind.'), 400: wrongCall },
    }),
    async (c) => {
      const { index, search } = await now()
      const { q } = c.req.valid('query')
      const found = await search.best(q, mostOfAny)
      const ids = (kind: keyof typeof most): readonly string[] =>
        found
          .filter((item) => item.kind === kind)
          .slice(0, most[kind])
          .map(({ id }) => id)
      const contacts = ids('contact').flatMap((id) => index.contactItem.get(id) ?? [])
      const statements = ids('statement').flatMap((id) => index.statements.get(id) ?? [])
      const reports = ids('report').flatMap((id) => index.reports.get(id) ?? [])
      const actors = ids('actor')
      const named = await search.named(q)
      const said = statements.flatMap(({ spans: [span] }) => (span ? [{ span, text: textOf(index, span, named) }] : []))
      const texts = reports.map((report) =>
        textOf(index, { report: report.id, start: 0, end: report.text.length }, named),
      )
      const places = await search.places(q, [...said.map(({ text }) => text), ...texts])
      /** The words round the match, its marks by their place in the report. */
      const shown = (
        text: SearchedText,
        i: number,
        report: string,
        offset: number,
      ): Pick<Hit, 'excerpt' | 'excerptStart' | 'marks' | 'report' | 'start' | 'end'> => {
        const excerpt = excerptOf(text.text, places[i] ?? [], excerptLength) ?? {
          start: 0,
          end: Math.min(excerptLength, text.text.length),
          marks: [],
        }
        const marks = excerpt.marks.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
        const [first = { start: offset, end: offset + text.text.length }] = marks
        return {
          report,
          excerpt: text.text.slice(excerpt.start, excerpt.end),
          excerptStart: excerpt.start + offset,
          marks,
          start: first.start,
          end: first.end,
        }
      }
      const hits: Hit[] = [
        ...actors.map((id): Hit => ({ kind: 'actor', id, title: index.actorRefs.get(id)?.name ?? id })),
        ...contacts.map((item): Hit => ({ kind: 'contact', id: item.id, title: item.kind })),
        ...ids('issue').map((issue): Hit => ({ kind: 'issue', id: issue, title: issue })),
        ...statements.flatMap((statement, i): Hit[] => {
          const { span, text } = said[i] ?? {}
          if (!span || !text) return []
          return [
            {
              kind: 'statement',
              id: statement.id,
              title: statement.speakers.map((id) => index.actorRefs.get(id)?.name ?? id).join(', '),
              ...shown(text, i, span.report, span.start),
              start: span.start,
              end: span.end,
            },
          ]
        }),
        ...reports.flatMap(({ id, title, source }, i): Hit[] => {
          const text = texts[i]
          return text ? [{ kind: 'report', id, title: title ?? source, ...shown(text, said.length + i, id, 0) }] : []
        }),
      ]
      const names = namesFor(index, [
        ...actors,
        ...contacts.flatMap(idsOfContactItem),
        ...statements.flatMap(idsOfStatement),
        ...reports.map(({ id }) => id),
      ])
      return c.json({ query: q, hits, contacts, names }, 200)
    },
  )
  return api
}

/** A stretch of a report as it is searched for places, with those where one of `named` is named. */
const textOf = (
  index: CaseIndex,
  { report, start, end }: { report: string; start: number; end: number },
  named: ReadonlySet<string>,
): SearchedText => {
  const full = index.reports.get(report)
  const marks = (index.marks.get(report) ?? []).filter(
    (mark) => mark.kind === 'actor' && named.has(mark.item) && mark.start >= start && mark.end <= end,
  )
  return {
    text: full?.text.slice(start, end) ?? '',
    language: full?.language ?? 'und',
    named: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }
}

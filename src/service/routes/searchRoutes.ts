import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { toAscii } from '../../text/fold.ts'
import { type ApiContext, json, makeApi, wrongCall } from '../api.ts'
import { type CaseIndex, idsOfContactItem, idsOfStatement, namesFor } from '../caseIndex.ts'
import { type ContactItem, type Hit, SearchView } from '../views.ts'

/** How many of each kind are offered. */
const most = { actor: 6, contact: 6, statement: 12, report: 8, issue: 4 }

const contactsMatching = (index: CaseIndex, query: string, actors: ReadonlySet<string>): readonly ContactItem[] => {
  const asked = toAscii(query).match(/[a-z0-9]+/gu) ?? []
  if (asked.length === 0) return []
  return index.contactItems
    .filter((item) => {
      const words = toAscii([item.kind, item.status, item.place?.name, item.place?.venue, item.time].filter(Boolean).join(' '))
      const who = [...item.parties, ...item.participants.map(({ actor }) => actor)]
      return who.some((id) => actors.has(id)) || asked.every((word) => words.includes(word))
    })
    .slice(0, most.contact)
}

/** Answers the search over everything. */
export const searchRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get', path: '/search', summary: 'Search everything: contacts, people, statements, reports, issues', request: { query: z.object({ q: z.string().min(1).max(400) }) },
      responses: { 200: json(SearchView, 'The best of each kind.'), 400: wrongCall },
    }),
    async (c) => {
      const { index, search } = await now()
      const { q } = c.req.valid('query')
      const actors = search.actors(q)
      const contacts = contactsMatching(index, q, new Set(actors))
      const statements = [...(search.statements(q) ?? [])].slice(0, most.statement).flatMap((id) => index.statements.get(id) ?? [])
      const reports = search.reports(q, most.report)
      const asked = toAscii(q)
      const issues = [...new Set(index.record.positions.map(({ issue }) => issue))].filter((issue) => toAscii(issue).includes(asked)).slice(0, most.issue)
      const hits: Hit[] = [
        ...actors.slice(0, most.actor).map((id): Hit => ({ kind: 'actor', id, title: index.actorRefs.get(id)?.name ?? id })),
        ...contacts.map((item): Hit => ({ kind: 'contact', id: item.id, title: item.kind })),
        ...issues.map((issue): Hit => ({ kind: 'issue', id: issue, title: issue })),
        ...statements.flatMap((statement): Hit[] => {
          const [span] = statement.spans
          return span ? [{ kind: 'statement', id: statement.id, title: statement.speakers.map((id) => index.actorRefs.get(id)?.name ?? id).join(', '), excerpt: span.exact.slice(0, 240), report: span.report, start: span.start, end: span.end }] : []
        }),
        ...reports.map(({ id, start, end }): Hit => {
          const text = index.reports.get(id)?.text ?? ''
          return { kind: 'report', id, title: index.reportRefs.get(id)?.title ?? index.reportRefs.get(id)?.source ?? id, excerpt: text.slice(Math.max(0, start - 80), end + 80), report: id, start, end }
        }),
      ]
      const names = namesFor(index, [...actors.slice(0, most.actor), ...contacts.flatMap(idsOfContactItem), ...statements.flatMap(idsOfStatement), ...reports.map(({ id }) => id)])
      return c.json({ query: q, hits, contacts, names }, 200)
    },
  )
  return api
}

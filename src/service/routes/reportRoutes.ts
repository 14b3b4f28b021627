import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type ApiContext, json, makeApi, missing, notFound, paging, wrongCall } from '../api.ts'
import { compareTime, idsOfContactItem, idsOfStatement, namesFor } from '../caseIndex.ts'
import { pageFrom } from '../cursor.ts'
import { ReportPage, ReportView } from '../views.ts'

/** Answers for the reports themselves: what was published and what was read from it. */
export const reportRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports',
      summary: 'Reports, newest first, the undated last',
      request: { query: z.object(paging) },
      responses: { 200: json(ReportPage, 'A page of reports, without their texts.'), 400: wrongCall },
    }),
    async (c) => {
      const { index } = await now()
      const sorted = [...index.reportRefs.values()].sort((a, b) =>
        a.published === undefined || b.published === undefined
          ? compareTime(a.published, b.published)
          : compareTime(b.published, a.published),
      )
      const page = pageFrom(index, sorted, c.req.valid('query'), {
        show: (report) => ({
          report,
          contacts: index.contactsIn.get(report.id)?.length ?? 0,
          statements: index.statementsIn.get(report.id)?.length ?? 0,
        }),
        idsOf: (report) => [report.side, report.sameAs?.report],
      })
      return c.json(page, 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/{id}',
      summary: 'One report as it was published, with a mark at every place that was read',
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: json(ReportView, 'The report.'), 404: notFound },
    }),
    async (c) => {
      const { index } = await now()
      const { id } = c.req.valid('param')
      const report = index.reports.get(id)
      if (!report) return c.json(missing('report', id), 404)
      const marks = index.marks.get(id) ?? []
      const contacts = (index.contactsIn.get(id) ?? []).flatMap((contact) => index.contactItem.get(contact.id) ?? [])
      const statements = index.statementsIn.get(id) ?? []
      const here = ({ evidence }: { evidence: readonly { report: string }[] }): boolean =>
        evidence.some((span) => span.report === id)
      const positions = index.record.positions.filter(here)
      const measures = index.record.measures.filter(here)
      const names = namesFor(index, [
        id,
        ...marks.map(({ item }) => item),
        ...contacts.flatMap(idsOfContactItem),
        ...statements.flatMap(idsOfStatement),
        ...positions.map(({ holder }) => holder),
        ...measures.flatMap(({ actor, target }) => [actor, target]),
      ])
      return c.json({ report, marks, contacts, statements, positions, measures, names }, 200)
    },
  )
  return api
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type ApiContext, json, makeApi, missing, notFound, paging, several, wrongCall } from '../api.ts'
import { compareTime, idsOfStatement, namesFor, statementItem } from '../caseIndex.ts'
import { pageFrom } from '../cursor.ts'
import { Names, StatementItem, StatementPage } from '../views.ts'

const StatementQuery = z.object({
  ...paging,
  q: z.string().max(400).optional().openapi({ description: 'Words that were said, or a name in any spelling.' }),
  speaker: several,
  side: several,
  form: z.enum(['direct', 'indirect']).optional(),
  channel: several,
  outlet: several,
  issue: several,
  report: several,
  language: several,
  from: z.string().optional().openapi({ description: 'Published on this day or later (EDTF).' }),
  to: z.string().optional().openapi({ description: 'Published on this day or earlier (EDTF).' }),
  confidence: z.coerce.number().min(0).max(1).default(0),
  order: z
    .enum(['newest', 'oldest', 'best'])
    .default('newest')
    .openapi({ description: '`best`: what fits the words of `q` best comes first; without `q` as `newest`.' }),
})

/** Answers for what was said. */
export const statementRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/statements',
      summary: 'Statements by words and filters',
      request: { query: StatementQuery },
      responses: { 200: json(StatementPage, 'A page of statements, each with its paragraph.'), 400: wrongCall },
    }),
    async (c) => {
      const { index, search } = await now()
      const {
        q,
        speaker,
        side,
        form,
        channel,
        outlet,
        issue,
        report,
        language,
        from,
        to,
        confidence,
        order,
        cursor,
        at,
        limit,
      } = c.req.valid('query')
      const fitting =
        q === undefined ? undefined : await (order === 'best' ? search.ranked : search.all)(q, 'statement')
      const said = fitting && new Map(fitting.map((id, place) => [id, place]))
      const among = (wanted: readonly string[], value: string | undefined): boolean =>
        wanted.length === 0 || (value !== undefined && wanted.includes(value))
      const amongAny = (wanted: readonly string[], values: readonly (string | undefined)[]): boolean =>
        wanted.length === 0 || values.some((value) => among(wanted, value))
      const published = (id: string | undefined): string | undefined =>
        id === undefined ? undefined : index.reportRefs.get(id)?.published
      const found = index.record.statements.filter((statement) => {
        const ref = index.reportRefs.get(statement.spans[0]?.report ?? '')
        const date = ref?.published
        return (
          (said === undefined || said.has(statement.id)) &&
          (form === undefined || statement.form === form) &&
          statement.confidence >= confidence &&
          amongAny(speaker, statement.speakers) &&
          amongAny(
            side,
            statement.speakers.map((id) => index.actorRefs.get(id)?.side),
          ) &&
          among(channel, statement.channel) &&
          among(outlet, ref?.outlet) &&
          among(language, ref?.language) &&
          among(report, ref?.id) &&
          amongAny(issue, statement.topics) &&
          (from === undefined || (date !== undefined && date >= from)) &&
          (to === undefined || (date !== undefined && date.slice(0, to.length) <= to))
        )
      })
      const way = order === 'oldest' ? 1 : -1
      const sorted = found
        .map((statement) => ({
          statement,
          date: published(statement.spans[0]?.report),
          place: order === 'best' ? (said?.get(statement.id) ?? 0) : 0,
        }))
        .sort(
          (a, b) =>
            a.place - b.place ||
            (a.date === undefined || b.date === undefined
              ? compareTime(a.date, b.date)
              : way * compareTime(a.date, b.date)),
        )
        .map(({ statement }) => statement)
      return c.json(
        pageFrom(
          index,
          sorted,
          { cursor, at, limit },
          { show: (statement) => statementItem(index, statement), idsOf: idsOfStatement },
        ),
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/statements/{id}',
      summary: 'One statement',
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: json(z.object({ item: StatementItem, names: Names }), 'The statement.'), 404: notFound },
    }),
    async (c) => {
      const { index } = await now()
      const { id } = c.req.valid('param')
      const statement = index.statements.get(id)
      if (!statement) return c.json(missing('statement', id), 404)
      return c.json({ item: statementItem(index, statement), names: namesFor(index, idsOfStatement(statement)) }, 200)
    },
  )
  return api
}

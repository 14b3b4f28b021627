import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Decision } from '../../model/decision.ts'
import { type ApiContext, json, makeApi, missing, notFound, wrongCall } from '../api.ts'
import type { CaseSource } from '../source.ts'
import { DecisionsView, Problem } from '../views.ts'

/** The ids of decisions that a later one has undone, an undoing that was itself undone left out. */
const undoneBy = (decisions: readonly Decision[]): ReadonlySet<string> => {
  const undone = new Set<string>()
  for (const decision of [...decisions].reverse())
    if (decision.kind === 'undo' && !undone.has(decision.id)) undone.add(decision.subject)
  return undone
}

/** Takes in what people decide, and tells what they have decided. */
export const decisionRoutes = ({ now }: ApiContext, source: CaseSource): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/decisions',
      summary: 'What people have decided, the latest first, what was undone too',
      responses: { 200: json(DecisionsView, 'Decisions.') },
    }),
    async (c) => {
      const { decisions } = (await now()).index.state
      // in the order in which they count, which is not always that in which they were added
      const ordered = [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
      const undone = undoneBy(ordered)
      return c.json(
        { items: ordered.reverse().map((decision) => ({ decision, isInForce: !undone.has(decision.id) })) },
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'post',
      path: '/decisions',
      summary: 'Appends a decision; the record is derived anew',
      request: { body: { required: true, content: { 'application/json': { schema: Decision } } } },
      responses: {
        200: json(z.object({ revision: z.string() }), 'The revision that respects it.'),
        400: wrongCall,
        404: notFound,
        403: json(Problem, 'This case cannot be changed here.'),
      },
    }),
    async (c) => {
      if (!source.decide)
        return c.json(
          {
            code: 'read_only',
            message: 'This case is served without a store: decisions would be lost, so none is taken.',
          },
          403,
        )
      const decision = c.req.valid('json')
      const { state } = (await now()).index
      if (state.decisions.some(({ id }) => id === decision.id))
        return c.json(
          {
            code: 'wrong_call',
            message: `The decision “${decision.id}” is there already; a new one needs an id of its own.`,
          },
          400,
        )
      if (decision.kind === 'undo' && !state.decisions.some(({ id }) => id === decision.subject))
        return c.json(missing('decision', decision.subject), 404)
      await source.decide(decision)
      return c.json({ revision: (await source.current()).revision }, 200)
    },
  )
  return api
}

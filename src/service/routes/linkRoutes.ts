import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { json, makeApi, wrongCall } from '../api.ts'
import { fetchLink, LinkFailure, type LinkOptions } from '../links/fetch-link.ts'
import type { CaseSource } from '../source.ts'
import { DiagnosticView, Problem } from '../views.ts'

const LinkBody = z.object({
  url: z
    .string()
    .min(1)
    .max(4000)
    .openapi({ description: 'An address of the web. It is fetched once, now; nothing it names is.' }),
  outlet: z.string().optional(),
  published: z.string().optional(),
})

/** Takes in the report that a person's link leads to. */
export const linkRoutes = (source: CaseSource, options: LinkOptions): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'post',
      path: '/links',
      summary: 'Fetches the page of a link and adds it as a report',
      request: { body: { required: true, content: { 'application/json': { schema: LinkBody } } } },
      responses: {
        200: json(
          z.object({ source: z.string(), diagnostics: z.array(DiagnosticView).readonly() }),
          'It was fetched; what could not be read of it is in the diagnostics.',
        ),
        400: wrongCall,
        403: json(Problem, 'This case cannot be changed here.'),
        422: json(Problem, 'The link gave no report; the message says why and what to do.'),
      },
    }),
    async (c) => {
      if (!source.addReports)
        return c.json(
          {
            code: 'read_only',
            message: 'This case is served without a reader: start it with `readout serve` to add reports.',
          },
          403,
        )
      const { url, outlet, published } = c.req.valid('json')
      try {
        const page = await fetchLink(url, options)
        const meta = { ...page.meta, ...(outlet && { outlet }), ...(published && { published }) }
        return c.json({ source: page.name, diagnostics: await source.addReports([{ ...page, meta }]) }, 200)
      } catch (error) {
        if (error instanceof LinkFailure) return c.json({ code: error.code, message: error.message }, 422)
        throw error
      }
    },
  )
  return api
}

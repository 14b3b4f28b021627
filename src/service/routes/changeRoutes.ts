import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { type ApiContext, json, makeApi, wrongCall } from '../api.ts'
import type { CaseEvent, CaseSource, NewReport } from '../source.ts'
import { DiagnosticView, Problem } from '../views.ts'

/** The most that is taken in one call, in bytes of all its reports. */
const mostBytes = 200 * 1024 * 1024

/** A heartbeat lets both ends notice a connection that is gone. */
const heartbeatMs = 15_000

const NewReportBody = z.object({
  reports: z
    .array(
      z.object({
        name: z.string().min(1).max(1000).openapi({ description: 'A file’s name or an address.' }),
        text: z.string().optional(),
        base64: z.string().optional().openapi({ description: 'The file’s bytes, where it is not plain text.' }),
        title: z.string().optional(),
        outlet: z.string().optional(),
        url: z.string().optional(),
        published: z.string().optional(),
        language: z.string().optional(),
      }),
    )
    .min(1)
    .max(5000),
})

const refused = json(Problem, 'This case cannot be changed here.')

/** Takes in reports, and tells what happens meanwhile. */
export const changeRoutes = (_context: ApiContext, source: CaseSource): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'post',
      path: '/reports',
      summary: 'Adds reports; progress is told under /progress',
      request: { body: { required: true, content: { 'application/json': { schema: NewReportBody } } } },
      responses: {
        200: json(
          z.object({ diagnostics: z.array(DiagnosticView).readonly() }),
          'They are read and in the record; what could not be read is in the diagnostics.',
        ),
        400: wrongCall,
        403: refused,
        413: wrongCall,
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
      const { reports } = c.req.valid('json')
      const inputs = reports.map(
        ({ name, text, base64, title, outlet, url, published, language }): NewReport => ({
          name,
          bytes: base64 === undefined ? new TextEncoder().encode(text ?? '') : Buffer.from(base64, 'base64'),
          meta: {
            ...(title && { title }),
            ...(outlet && { outlet }),
            ...(url && { url }),
            ...(published && { published }),
            ...(language && { language }),
          },
        }),
      )
      if (inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
        return c.json({ code: 'too_large', message: 'More than 200 MB in one call: send the reports in several.' }, 413)
      return c.json({ diagnostics: await source.addReports(inputs) }, 200)
    },
  )
  // An event stream has no JSON schema; the document names it in words.
  api.get('/progress', (c) =>
    streamSSE(c, async (stream) => {
      const waiting: CaseEvent[] = []
      let wake: () => void = () => {}
      const leave = source.subscribe((event) => {
        waiting.push(event)
        wake()
      })
      stream.onAbort(() => {
        leave()
        wake()
      })
      await stream.writeSSE({
        event: 'changed',
        data: JSON.stringify({ kind: 'changed', revision: (await source.current()).revision }),
      })
      while (!stream.aborted) {
        const event = waiting.shift()
        if (event) {
          await stream.writeSSE({ event: event.kind, data: JSON.stringify(event) })
          continue
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeatMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        if (waiting.length === 0 && !stream.aborted) await stream.writeSSE({ event: 'beat', data: '' })
      }
    }),
  )
  return api
}

import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { ApiContext } from './api.ts'
import { type CaseIndex, indexCase } from './caseIndex.ts'
import { ownPagesOnly, safeHeaders } from './guard.ts'
import type { LinkOptions } from './links/fetch-link.ts'
import { actorRoutes } from './routes/actorRoutes.ts'
import { caseRoutes } from './routes/caseRoutes.ts'
import { changeRoutes } from './routes/changeRoutes.ts'
import { contactRoutes } from './routes/contactRoutes.ts'
import { decisionRoutes } from './routes/decisionRoutes.ts'
import { linkRoutes } from './routes/linkRoutes.ts'
import { reportRoutes } from './routes/reportRoutes.ts'
import { searchRoutes } from './routes/searchRoutes.ts'
import { statementRoutes } from './routes/statementRoutes.ts'
import { type CaseSearch, searchCase } from './search.ts'
import type { CaseSource } from './source.ts'
import { webFiles } from './webFiles.ts'

export interface AppOptions {
  readonly source: CaseSource
  /** Where the built pages are: `web/build`. Without them the API alone answers. */
  readonly webDir: string
  /** The names this server answers to; those of the own machine when absent. */
  readonly hosts?: readonly string[]
  /** How links that a person hands in are followed. */
  readonly links?: LinkOptions
}

const ownHosts = ['127.0.0.1', 'localhost', '[::1]']

/** Base64 makes four characters of three bytes, so this takes in 200 MB of reports. */
const longestBody = 280 * 1024 * 1024

/** Makes the service: the API under /v1, its OpenAPI 3.1 document at /v1/openapi.json, the pages everywhere else. */
export const makeApp = ({ source, webDir, hosts = ownHosts, links = {} }: AppOptions): OpenAPIHono => {
  const context = contextOf(source)
  const app = new OpenAPIHono()
  app.use(safeHeaders)
  app.use(ownPagesOnly(hosts))
  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: longestBody,
      onError: (c) =>
        c.json({ code: 'too_large', message: 'More than 200 MB in one call: send the reports in several.' }, 413),
    }),
  )
  app.use('/v1/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
  })
  for (const routes of [caseRoutes, changeRoutes, decisionRoutes]) app.route('/v1', routes(context, source))
  app.route('/v1', linkRoutes(source, links))
  for (const routes of [contactRoutes, statementRoutes, reportRoutes, actorRoutes, searchRoutes])
    app.route('/v1', routes(context))
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description:
        'One sourced record of a case. Lists are paged by cursors. GET /v1/progress is a stream of server-sent events: `reading`, `changed`, `failed`, `beat`.',
    },
  })
  app.all('/v1/*', (c) =>
    c.json(
      { code: 'not_found', message: `There is nothing at ${c.req.path}; /v1/openapi.json lists what there is.` },
      404,
    ),
  )
  app.get('*', webFiles(webDir))
  app.onError((error, c) => c.json({ code: 'failed', message: error.message }, 500))
  return app
}

/** How long a first view is left alone before the search is prepared. */
const restMs = 2000

const contextOf = (source: CaseSource): ApiContext => {
  let kept: { revision: string; index: CaseIndex; search: CaseSearch } | undefined
  return {
    now: async () => {
      const state = await source.current()
      if (kept?.revision !== state.revision) {
        const { search, prepare } = searchCase(source.searchTable, state.record, state.revision)
        // A first view needs no search: it is prepared when something is looked for, or when that view has been served.
        // Whoever looks for something is told of what fails here.
        setTimeout(() => void prepare().catch(() => undefined), restMs).unref()
        kept = { revision: state.revision, index: indexCase(state), search }
      }
      return kept
    },
  }
}

import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { asFailure } from '../../store/failure.ts'
import type { BriefOf } from './brief.ts'
import { briefOf } from './brief.ts'

export interface Serving {
  readonly address: string
  close(): Promise<void>
}

/** Serves a case's brief, with its reports below it, on one address of this machine. Port 0 takes a free one. */
export const serveCase = (opened: BriefOf, at: { readonly host: string; readonly port: number }): Promise<Serving> => {
  const app = new Hono()
  app.get('/', async (context) => context.html(await briefOf(opened, 'html')))
  app.get('/record.json', (context) => context.json(opened.record))
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, ({ port }) =>
      resolve({
        address: `http://${at.host}:${port}`,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    )
    server.once('error', (error) => reject(asFailure(error, `${at.host}:${at.port}`)))
  })
}

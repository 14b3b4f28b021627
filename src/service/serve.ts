import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { makeApp } from './app.ts'
import type { LinkOptions } from './links/fetch-link.ts'
import type { CaseSource } from './source.ts'

export interface ServeOptions {
  readonly source: CaseSource
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  /** Further names under which this server is reached; the own machine's are always among them. */
  readonly hosts?: readonly string[]
  readonly webDir?: string
  /** How links that a person hands in are followed. */
  readonly links?: LinkOptions
}

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

const builtPages = fileURLToPath(new URL('../../web/build', import.meta.url))

/** Serves a case at http://127.0.0.1:4747 or where told; resolves when it listens, throws where the port is taken. */
export const serve = ({
  source,
  host = '127.0.0.1',
  port = 4747,
  hosts = [],
  webDir = builtPages,
  links = {},
}: ServeOptions): Promise<Served> => {
  const app = makeApp({ source, webDir, hosts: ['127.0.0.1', 'localhost', '[::1]', host, ...hosts], links })
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // Event streams stay open for as long as a page does: they are ended, not waited for.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.once('error', reject)
  })
}

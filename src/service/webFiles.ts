import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { policyFor } from './guard.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const shell = '/index.html'

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Readout</title>
<h1>The pages are not built</h1><p>Run <code>npm run build:web</code>, then load this page again. The API answers under <a href="/v1/case">/v1</a>.</p></html>`

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  /** The same bytes, compressed when the pages were built. */
  readonly gzip?: Uint8Array<ArrayBuffer>
}

const readAll = async (dir: string): Promise<ReadonlyMap<string, WebFile>> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  const bytesOf = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    bytesOf.set(`/${relative(dir, path).split(sep).join('/')}`, new Uint8Array(await readFile(path)))
  }
  return new Map(
    [...bytesOf].flatMap(([path, bytes]): [string, WebFile][] => {
      const type = types[extname(path)]
      if (!type) return []
      const gzip = bytesOf.get(`${path}.gz`)
      return [
        [
          path,
          {
            bytes,
            type,
            etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
            ...(gzip && { gzip }),
          },
        ],
      ]
    }),
  )
}

/** Serves the built pages: a file where there is one, the app's shell for every other address, so that each view has its URL. */
export const webFiles = (dir: string): MiddlewareHandler => {
  let files: Promise<ReadonlyMap<string, WebFile>> | undefined
  return async (c) => {
    files ??= readAll(dir)
    const known = await files
    const path = new URL(c.req.url).pathname
    const file = known.get(path) ?? (extname(path) === '' ? known.get(shell) : undefined)
    if (!file && known.size === 0) {
      files = undefined
      return c.body(notBuilt, 503, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policyFor(notBuilt),
      })
    }
    if (!file) return c.body('Not found\n', 404, { 'Content-Type': 'text/plain; charset=utf-8' })
    const isPage = file.type.startsWith('text/html')
    const headers: Record<string, string> = {
      'Content-Type': file.type,
      ETag: file.etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPage && { 'Content-Security-Policy': policyFor(new TextDecoder().decode(file.bytes)) }),
    }
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers)
    if (file.gzip && /\bgzip\b/u.test(c.req.header('accept-encoding') ?? ''))
      return c.body(file.gzip, 200, { ...headers, 'Content-Encoding': 'gzip' })
    return c.body(file.bytes, 200, headers)
  }
}

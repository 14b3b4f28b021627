import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * Writes the Content-Security-Policy of a page: nothing but our own files, and of inline scripts and styles only those
 * whose hash is that of one in this very page. No `unsafe-inline`, no other origin.
 */
export const policyFor = (html: string): string => {
  const hashesOf = (element: RegExp): readonly string[] =>
    [...html.matchAll(element)].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashesOf(/<script>([\s\S]*?)<\/script>/gu)].join(' ')}`,
    `style-src ${["'self'", ...hashesOf(/<style>([\s\S]*?)<\/style>/gu)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Sets what every answer carries: no sniffing, no framing, no referrer, no powers. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
}

/**
 * Lets in only calls that name this server as their host, and changes only from its own pages. A page elsewhere could
 * otherwise reach a server on this machine, by a form or by a name that it points here.
 */
export const ownPagesOnly =
  (hosts: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/u, '')
    if (!hosts.includes(host))
      return c.json(
        { code: 'wrong_host', message: `This server answers to ${hosts.join(', ')}, not to “${host}”.` },
        421,
      )
    const origin = c.req.header('origin')
    if (
      c.req.method !== 'GET' &&
      c.req.method !== 'HEAD' &&
      origin !== undefined &&
      origin !== new URL(c.req.url).origin
    )
      return c.json(
        {
          code: 'wrong_origin',
          message: 'Changes are taken from this server’s own pages and from programs, not from other sites.',
        },
        403,
      )
    return next()
  }

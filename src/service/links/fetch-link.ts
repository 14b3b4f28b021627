import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { NewReport } from '../source.ts'
import { isPublicAddress } from './addresses.ts'

export interface LinkOptions {
  /** Whether links may lead to this machine and to private networks; not where absent. */
  readonly allowsPrivate?: boolean
  /** The most bytes a page may have, unpacked. */
  readonly mostBytes?: number
  /** How long all of it may take, in milliseconds. */
  readonly patienceMs?: number
}

/** Why a link gave no report, and what to do. */
export class LinkFailure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'LinkFailure'
    this.code = code
  }
}

const usualBytes = 5 * 1024 * 1024
const usualPatienceMs = 20_000
const mostRedirects = 5

const readable = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)\b/iu

const pasteInstead = 'Open it in a browser and paste its text instead.'

const addressOf = (written: string, from?: URL): URL => {
  const address = URL.canParse(written, from?.href) ? new URL(written, from) : undefined
  if (!address || !/^https?:$/u.test(address.protocol))
    throw new LinkFailure(
      'link_not_web',
      `“${written.slice(0, 200)}” is no address of the web; expected one that begins with https:// or http://.`,
    )
  if (address.username || address.password)
    throw new LinkFailure(
      'link_not_web',
      'The address has a name and password in it. Take them out; what needs them has to be pasted.',
    )
  return address
}

const isPrivate = (host: string): LinkFailure =>
  new LinkFailure(
    'link_private',
    `${host} is an address of this machine or of a private network, which a link may not lead to. Paste the text instead, or start the server with --private-links.`,
  )

/** Looks a name up and gives only addresses that may be gone to: what was checked is what is connected to. */
const lookUp =
  (allowsPrivate: boolean): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const allowed = allowsPrivate ? found : found.filter(({ address }) => isPublicAddress(address))
      const [first] = allowed
      if (!first || allowed.length < found.length) return done(Object.assign(isPrivate(host), { errno: 0 }), [])
      if (options.all) return done(null, [...allowed])
      return done(null, first.address, first.family)
    })
  }

const open = (address: URL, signal: AbortSignal, allowsPrivate: boolean): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const host = address.hostname.replace(/^\[|\]$/gu, '')
    if (isIP(host) !== 0 && !allowsPrivate && !isPublicAddress(host)) return reject(isPrivate(host))
    const request = address.protocol === 'https:' ? requestSecure : requestPlain
    const asked = request(
      address,
      {
        signal,
        lookup: lookUp(allowsPrivate),
        agent: false,
        headers: {
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9',
          'accept-encoding': 'gzip, br',
          'user-agent': 'Readout (a reader of news reports, asked by a person)',
        },
      },
      resolve,
    )
    asked.once('error', reject)
    asked.end()
  })

const unpacked = (response: IncomingMessage): AsyncIterable<Uint8Array> => {
  switch (response.headers['content-encoding']?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return response
    case 'gzip':
    case 'x-gzip':
      return response.pipe(createGunzip())
    case 'br':
      return response.pipe(createBrotliDecompress())
    case 'deflate':
      return response.pipe(createInflate())
    default:
      throw new LinkFailure(
        'link_wrong_kind',
        `The server packed the page in a way that is not read (${response.headers['content-encoding']}). ${pasteInstead}`,
      )
  }
}

const refusal = (status: number, host: string): LinkFailure => {
  if (status === 404 || status === 410)
    return new LinkFailure('link_gone', `${host} has no such page (${status}). Check the address.`)
  if (status === 401 || status === 402 || status === 403)
    return new LinkFailure('link_closed', `${host} does not show this page to everybody (${status}). ${pasteInstead}`)
  if (status === 429)
    return new LinkFailure('link_refused', `${host} wants fewer requests (429). Wait a little and try again.`)
  return new LinkFailure(
    'link_refused',
    `${host} answered with an error (${status}). Try again later, or paste the text.`,
  )
}

const told = (error: unknown, address: URL, patienceMs: number): LinkFailure => {
  if (error instanceof LinkFailure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = error instanceof Error ? error.name : ''
  const host = address.host
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR')
    return new LinkFailure(
      'link_too_slow',
      `${host} took longer than ${patienceMs / 1000} seconds. Try again, or paste the text.`,
    )
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new LinkFailure(
      'link_unknown_host',
      `There is no ${host}, or this machine is not on the network. Check the address.`,
    )
  if (/^(?:ERR_TLS|CERT_|UNABLE_|DEPTH_|SELF_SIGNED|ERR_SSL|EPROTO)/u.test(code))
    return new LinkFailure('link_not_safe', `${host} could not show that it is what it says (${code}). ${pasteInstead}`)
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_)/u.test(code))
    return new LinkFailure('link_broken', `What ${host} sent is damaged (${code}). Try again, or paste the text.`)
  return new LinkFailure(
    'link_unreachable',
    `${host} could not be reached (${code || (error instanceof Error ? error.message : 'unknown')}). Check the address, or paste the text.`,
  )
}

/**
 * Fetches what a person's link leads to: one page of text, with at most five redirects, in limited size and time, from
 * the public network alone. Nothing else of the page is loaded. Its name is the address it was found at in the end.
 * @throws LinkFailure with what is wrong and what to do.
 */
export const fetchLink = async (
  written: string,
  { allowsPrivate = false, mostBytes = usualBytes, patienceMs = usualPatienceMs }: LinkOptions = {},
): Promise<NewReport> => {
  const signal = AbortSignal.timeout(patienceMs)
  let address = addressOf(written.trim())
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await open(address, signal, allowsPrivate)
      const { statusCode = 0, headers } = response
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy()
        if (redirects === mostRedirects)
          throw new LinkFailure(
            'link_goes_round',
            `The link was sent on more than ${mostRedirects} times. ${pasteInstead}`,
          )
        address = addressOf(headers.location, address)
        continue
      }
      try {
        if (statusCode < 200 || statusCode >= 300) throw refusal(statusCode, address.host)
        const mediaType = headers['content-type'] ?? 'text/html'
        if (!readable.test(mediaType))
          throw new LinkFailure(
            'link_wrong_kind',
            `This is ${mediaType.split(';')[0]?.slice(0, 80)}; a link has to lead to a page of text. ${pasteInstead}`,
          )
        const bytes = await taken(response, mostBytes)
        if (bytes.length === 0)
          throw new LinkFailure('link_empty', `${address.host} sent an empty page. ${pasteInstead}`)
        address.hash = ''
        return {
          name: address.href,
          bytes,
          mediaType,
          meta: { url: address.href, outlet: address.hostname.replace(/^www\./u, '') },
        }
      } finally {
        response.destroy()
      }
    }
  } catch (error) {
    throw told(signal.aborted ? signal.reason : error, address, patienceMs)
  }
}

const taken = async (response: IncomingMessage, mostBytes: number): Promise<Uint8Array> => {
  const tooLarge = (): LinkFailure =>
    new LinkFailure(
      'link_too_large',
      `The page has more than ${Math.round(mostBytes / 1024 / 1024)} MB. ${pasteInstead}`,
    )
  if (Number(response.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of unpacked(response)) {
    length += part.length
    if (length > mostBytes) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

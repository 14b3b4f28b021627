import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRecord } from '../../../web/tests/sample.ts'
import { makeApp } from '../app.ts'
import { memorySource } from '../memory.ts'
import type { NewReport } from '../source.ts'
import { isPublicAddress } from './addresses.ts'
import { fetchLink } from './fetch-link.ts'

const page = '<!doctype html><title>Talks</title><p>Partene møttes.</p>'
const asked: string[] = []
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(page),
  '/plain': (_, answer) => answer.setHeader('content-type', 'text/plain').end('Partene møttes.'),
  '/packed': (_, answer) =>
    answer.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/bomb': (_, answer) =>
    answer
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(20_000_000, 0x20))),
  '/torn': (_, answer) =>
    answer
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(page).subarray(0, 20)),
  '/large': (_, answer) => answer.setHeader('content-type', 'text/html').end(Buffer.alloc(3_000_000, 0x61)),
  '/picture': (_, answer) => answer.setHeader('content-type', 'image/png').end('x'),
  '/nothing': (_, answer) => answer.setHeader('content-type', 'text/html').end(),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/page#part' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/away': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/closed': (_, answer) => answer.writeHead(403).end(),
  '/broken': (_, answer) => answer.writeHead(500).end(),
  '/slow': (_, answer) => void answer.setHeader('content-type', 'text/html').write('<p>'),
}
let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    const found = answers[request.url ?? '']
    if (found) found(request, answer)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  base = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const options = { allowsPrivate: true, mostBytes: 2_000_000, patienceMs: 20_000 }
const textOf = ({ bytes }: NewReport): string => new TextDecoder().decode(bytes)

describe('a link', () => {
  it('gives the page it leads to in the end, with the address it was found at', async () => {
    expect(textOf(await fetchLink(`${base}/page`, options))).toBe(page)
    expect(textOf(await fetchLink(` ${base}/packed\n`, options))).toBe(page)
    expect(await fetchLink(`${base}/moved`, options)).toMatchObject({
      name: `${base}/page`,
      mediaType: 'text/html; charset=utf-8',
      meta: { url: `${base}/page`, outlet: '127.0.0.1' },
    })
    expect(await fetchLink(`${base}/plain`, options)).toMatchObject({ mediaType: 'text/plain' })
  })

  it.each([
    ['/none', 'link_gone'],
    ['/closed', 'link_closed'],
    ['/broken', 'link_refused'],
    ['/picture', 'link_wrong_kind'],
    ['/nothing', 'link_empty'],
    ['/round', 'link_goes_round'],
    ['/away', 'link_not_web'],
    ['/large', 'link_too_large'],
    ['/bomb', 'link_too_large'],
    ['/torn', 'link_broken'],
  ])('that goes wrong says how: %s', async (path, code) => {
    await expect(fetchLink(base + path, options)).rejects.toMatchObject({ code })
  })

  it('that never ends is left after a while, and one to nobody at once', async () => {
    await expect(fetchLink(`${base}/slow`, { ...options, patienceMs: 300 })).rejects.toMatchObject({
      code: 'link_too_slow',
    })
    await expect(fetchLink('http://127.0.0.1:1/', options)).rejects.toMatchObject({ code: 'link_unreachable' })
    for (const written of ['', 'talks', 'file:///etc/passwd', 'javascript:alert(1)', 'http://kari:secret@127.0.0.1/'])
      await expect(fetchLink(written, options)).rejects.toMatchObject({ code: 'link_not_web' })
  })

  it('leads nowhere but to the public network, by whatever name, and asks nothing there first', async () => {
    asked.length = 0
    const port = new URL(base).port
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '0x7f.1',
      '0.0.0.0',
      '10.1.2.3',
      '169.254.169.254',
      '192.168.1.1',
      '[fe80::1]',
      '[fd00::1]',
    ])
      await expect(fetchLink(`http://${host}:${port}/page`), host).rejects.toMatchObject({ code: 'link_private' })
    expect(asked).toEqual([])
    for (const address of ['8.8.8.8', '2606:4700::1111', '172.32.0.1'])
      expect(isPublicAddress(address), address).toBe(true)
    for (const address of ['172.16.0.1', '100.64.0.1', '::', '::1', '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'x'])
      expect(isPublicAddress(address), address).toBe(false)
  })
})

describe('a link that is handed in', () => {
  const record = sampleRecord({ reports: 2, statements: 1 })
  const handIn = async (
    body: object,
    allowsPrivate: boolean,
  ): Promise<{ status: number; body: { code?: string; source?: string }; handed: readonly NewReport[] }> => {
    const handed: NewReport[] = []
    const source = memorySource(
      { title: 'Case', record },
      {
        extend: async (_state, reports) => {
          handed.push(...reports)
          return { record, diagnostics: [] }
        },
      },
    )
    const app = makeApp({ source, webDir: 'none', links: { ...options, allowsPrivate } })
    const answer = await app.request('http://127.0.0.1/v1/links', {
      method: 'POST',
      headers: { host: '127.0.0.1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: JSON.parse(await answer.text()), handed }
  }

  it('is fetched and handed to the reader with what the person said of it', async () => {
    const { status, handed } = await handIn(
      { url: `${base}/page`, outlet: 'Fjordposten', published: '2025-02-27' },
      true,
    )
    expect(status).toBe(200)
    expect(handed).toMatchObject([
      { name: `${base}/page`, meta: { url: `${base}/page`, outlet: 'Fjordposten', published: '2025-02-27' } },
    ])
  })

  it('is refused in the one shape of an error, and nothing is handed on', async () => {
    expect(await handIn({ url: `${base}/page` }, false)).toMatchObject({
      status: 422,
      body: { code: 'link_private' },
      handed: [],
    })
    expect(await handIn({ url: '' }, true)).toMatchObject({ status: 400, body: { code: 'wrong_call' }, handed: [] })
  })
})

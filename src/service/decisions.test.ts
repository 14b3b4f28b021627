import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DecidableCase, decidableCase } from '../../web/tests/decidable.ts'
import { makeApp } from './app.ts'

let decidable: DecidableCase
let app: OpenAPIHono
beforeAll(async () => {
  decidable = await decidableCase()
  app = makeApp({ source: decidable.source, webDir: 'none' })
}, 240_000)
afterAll(() => decidable?.close())

const call = async (path: string, body?: object) => {
  const headers = { host: '127.0.0.1', 'content-type': 'application/json' }
  const response = await app.request(
    `http://127.0.0.1${path}`,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  )
  return { status: response.status, body: JSON.parse(await response.text()) }
}
const made = (id: string, at: number) => ({ id, at: `2025-03-01T12:0${at}:00Z`, by: 'Kari' })

describe('what a person decides', { timeout: 120_000 }, () => {
  it('stands in the record at once, with who and when, can be undone, and is still there when the case is opened again', async () => {
    const [contact] = (await call('/v1/contacts')).body.items
    expect((await call('/v1/decisions')).body.items).toEqual([])
    const set = {
      ...made('d1', 1),
      kind: 'set',
      of: 'contact',
      subject: contact.id,
      field: 'status',
      value: 'cancelled',
      label: 'Talks',
    }
    const before = (await call('/v1/case')).body.revision
    const { body } = await call('/v1/decisions', set)
    expect(body.revision).not.toBe(before)
    expect((await call(`/v1/contacts/${contact.id}`)).body.item.status).toBe('cancelled')
    expect((await call('/v1/decisions')).body.items).toEqual([{ decision: set, isInForce: true }])

    // a server that is started anew derives the record from what is stored
    const again = makeApp({ source: decidable.reopened(), webDir: 'none' })
    const answer = await again.request(`http://127.0.0.1/v1/contacts/${contact.id}`, { headers: { host: '127.0.0.1' } })
    expect(JSON.parse(await answer.text()).item.status).toBe('cancelled')

    const undo = { ...made('d2', 2), kind: 'undo', subject: 'd1' }
    await call('/v1/decisions', undo)
    expect((await call(`/v1/contacts/${contact.id}`)).body.item.status).toBe(contact.status)
    expect((await call('/v1/decisions')).body.items).toEqual([
      { decision: undo, isInForce: true },
      { decision: set, isInForce: false },
    ])
  })

  it('rejects one claim of one report', async () => {
    const [{ id }] = (await call('/v1/contacts')).body.items
    const { contact } = (await call(`/v1/contacts/${id}`)).body
    const claim = contact.claims.find((found: { id?: string }) => found.id !== undefined)
    await call('/v1/decisions', { ...made('d3', 3), kind: 'reject', of: 'claim', subject: claim.id })
    const after = (await call(`/v1/contacts/${id}`)).body.contact
    expect(after.claims.map((found: { id?: string }) => found.id)).not.toContain(claim.id)
    await call('/v1/decisions', { ...made('d4', 4), kind: 'undo', subject: 'd3' })
    expect((await call(`/v1/contacts/${id}`)).body.contact.claims).toEqual(contact.claims)
  })

  it('is refused where it says nothing: without a name, twice, or undoing what nobody decided', async () => {
    expect(
      await call('/v1/decisions', { ...made('d5', 5), by: '', kind: 'reject', of: 'contact', subject: 'x' }),
    ).toMatchObject({ status: 400, body: { code: 'wrong_call' } })
    expect(
      await call('/v1/decisions', { ...made('d1', 5), kind: 'reject', of: 'contact', subject: 'x' }),
    ).toMatchObject({ status: 400, body: { code: 'wrong_call' } })
    expect(await call('/v1/decisions', { ...made('d6', 5), kind: 'undo', subject: 'none' })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
  })
})

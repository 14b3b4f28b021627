import { untrack } from 'svelte'
import { connection } from './connection.svelte.ts'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: T }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

/** Something of the API, kept up to date while a page is open. */
export interface Resource<T> {
  readonly now: Loaded<T>
  readonly retry: () => void
}

const problem = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : `${response.status}`
}

/** Gets JSON of the API. The server validates by the same schemas that the types come from. */
export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> => {
  const response = await fetch(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) })
  if (!response.ok) throw new ApiFailure(response.status, await problem(response))
  return response.json()
}

/** Sends JSON to the API. */
export const postJson = async <T>(path: string, body: unknown): Promise<T> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new ApiFailure(response.status, await problem(response))
  return response.json()
}

export class ApiFailure extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Loads what `pathOf` names, again whenever the path or the case's revision changes; what was shown stays until the
 * new is there. Undefined waits.
 */
export const resource = <T>(
  pathOf: () => string | undefined,
  load: (path: string, signal: AbortSignal) => Promise<T> = getJson,
): Resource<T> => {
  let now = $state.raw<Loaded<T>>({ kind: 'loading' })
  let tries = $state(0)
  let shown: string | undefined
  let shownRevision: string | undefined
  $effect(() => {
    const path = pathOf()
    const { revision, online } = connection
    void tries
    if (path === undefined) return
    // What is shown already is no reason to look again.
    const isReady = untrack(() => now.kind === 'ready')
    // The first event only names the revision that was loaded already.
    const isSame = shown === path && (shownRevision === undefined || shownRevision === revision)
    if (isSame && isReady) {
      shownRevision = revision
      return
    }
    if (!online && isReady && shown === path) return
    const abort = new AbortController()
    if (shown !== path) now = { kind: 'loading' }
    load(path, abort.signal).then(
      (data) => {
        shown = path
        shownRevision = revision
        now = { kind: 'ready', data }
      },
      (error: unknown) => {
        if (abort.signal.aborted) return
        const message = error instanceof Error ? error.message : String(error)
        now =
          error instanceof ApiFailure && error.status === 404
            ? { kind: 'missing', message }
            : { kind: 'failed', message }
      },
    )
    return () => abort.abort()
  })
  return {
    get now() {
      return now
    },
    retry: () => {
      shown = undefined
      tries++
    },
  }
}

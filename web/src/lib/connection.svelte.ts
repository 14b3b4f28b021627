/** How things stand with the server: whether it answers, which revision the case has, what is being read. */
export const connection = $state<{
  online: boolean
  revision: string | undefined
  reading: { done: number; total: number; current: string | undefined } | undefined
  failure: string | undefined
}>({ online: true, revision: undefined, reading: undefined, failure: undefined })

const parsed = (data: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(data)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Listens to the server's events until the returned function is called. A connection that breaks is tried again. */
export const connect = (): (() => void) => {
  let stream: EventSource | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  const open = (): void => {
    stream = new EventSource('/v1/progress')
    stream.addEventListener('open', () => {
      connection.online = true
    })
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const { revision } = parsed(data)
      connection.reading = undefined
      if (typeof revision === 'string') connection.revision = revision
    })
    stream.addEventListener('reading', ({ data }: MessageEvent<string>) => {
      const { done, total, current } = parsed(data)
      connection.failure = undefined
      connection.reading = {
        done: Number(done),
        total: Number(total),
        current: typeof current === 'string' ? current : undefined,
      }
    })
    stream.addEventListener('failed', ({ data }: MessageEvent<string>) => {
      connection.reading = undefined
      connection.failure = String(parsed(data).message ?? '')
    })
    stream.addEventListener('error', () => {
      connection.online = false
      // Browsers give up on some failures; a new stream every two seconds does not.
      stream?.close()
      again = setTimeout(open, 2000)
    })
  }
  open()
  return () => {
    stream?.close()
    clearTimeout(again)
  }
}

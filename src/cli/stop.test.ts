import { describe, expect, it } from 'vitest'
import { listenForStop } from './stop.ts'

describe('stopping', () => {
  it('is heard once, and left to the system from then on', async () => {
    const listeners = process.listenerCount('SIGINT')
    const stop = listenForStop()
    expect(process.listenerCount('SIGINT')).toBe(listeners + 1)
    process.emit('SIGINT')
    await stop.stopped
    expect(stop.signal.aborted).toBe(true)
    expect(process.listenerCount('SIGINT')).toBe(listeners)
  })

  it('is not heard any more once released', () => {
    const listeners = process.listenerCount('SIGTERM')
    const stop = listenForStop()
    stop.release()
    expect(process.listenerCount('SIGTERM')).toBe(listeners)
    expect(stop.signal.aborted).toBe(false)
  })
})

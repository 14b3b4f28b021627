/** Hears when somebody stops the program from the keyboard, or the system does. */
export interface Stop {
  readonly signal: AbortSignal
  /** Fulfilled when the program is stopped. */
  readonly stopped: Promise<void>
  /** Stops listening: the next Ctrl-C ends the program at once. */
  release(): void
}

/**
 * Listens for Ctrl-C and for the system's wish to end, once: work that hears it ends in good order, and a second Ctrl-C
 * ends the program as it stands.
 */
export const listenForStop = (): Stop => {
  const controller = new AbortController()
  const { signal } = controller
  const stop = (): void => {
    release()
    controller.abort()
  }
  const release = (): void => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal,
    stopped: new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
    release,
  }
}

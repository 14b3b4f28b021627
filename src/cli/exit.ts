/** What a command ends with; scripts may rely on it. */
export const exit = {
  /** All was read, or what was asked for was there. */
  done: 0,
  /** Some reports were not read, or what was asked for is not there. */
  partly: 1,
  /** The call itself was wrong. */
  wrongCall: 2,
  /** Stopped from the keyboard; what was read stays read. */
  stopped: 130,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

import { styleText } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What a command speaks to: two streams and, where they are terminals, colours and a bar. */
export interface Terminal {
  /** The answer: to standard output, and nothing else goes there. */
  write(text: string): void
  /** What is said about the work: to standard error. */
  tell(text: string): void
  /** A problem, in the shape that all of them have. */
  warn(diagnostic: Diagnostic): void
  /** Colours a word of the answer where that is a terminal. */
  paint(style: Style, text: string): string
  /** Starts a bar; in a pipe it is silent. */
  progress(): Progress
  /** True where somebody watches the answer. */
  readonly isWatched: boolean
}

export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red'

export interface Progress {
  to(done: number, total: number, what: string): void
  stop(): void
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): boolean
}

const severityStyle = { error: 'red', warning: 'yellow', note: 'dim' } as const

/** Makes the terminal of two streams. NO_COLOR and a dumb terminal turn colours off. @see https://no-color.org */
export const terminalOf = (
  out: Stream,
  err: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal => {
  const isPlain = Boolean(environment.NO_COLOR) || environment.TERM === 'dumb'
  const painted = (stream: Stream, style: Style, text: string): string =>
    stream.isTTY && !isPlain ? styleText(style, text, { validateStream: false }) : text
  let bar: SingleBar | undefined
  const aside = (text: string): void => {
    // a line in the middle of the bar would tear it
    if (bar && err.isTTY) err.write('\r\u001B[2K')
    err.write(text)
  }
  return {
    isWatched: out.isTTY ?? false,
    write: (text) => void out.write(text.endsWith('\n') ? text : `${text}\n`),
    tell: (text) => aside(`${text}\n`),
    warn: ({ severity, source, place, message, code }) => {
      const where = place ? `${source}:${place.start}–${place.end}` : source
      aside(
        `${painted(err, severityStyle[severity], severity)} ${where}: ${message} ${painted(err, 'dim', `[${code}]`)}\n`,
      )
    },
    paint: (style, text) => painted(out, style, text),
    progress: () => {
      if (!err.isTTY) return { to: () => undefined, stop: () => undefined }
      const started = new SingleBar(
        { format: ' {bar} {value}/{total} {what}', hideCursor: true, clearOnComplete: true, etaBuffer: 20 },
        Presets.shades_classic,
      )
      let isStarted = false
      return {
        to: (done, total, what) => {
          if (!isStarted) started.start(total, done, { what })
          isStarted = true
          bar = started
          started.update(done, { what: what.slice(0, Math.max(10, (err.columns ?? 80) - 60)) })
        },
        stop: () => {
          if (isStarted) started.stop()
          bar = undefined
        },
      }
    },
  }
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { StoreFailure } from './failure.ts'

/** Who holds a lock. A process is known by its number and its start: numbers come round again. */
const Holder = z.object({ pid: z.int(), host: z.string(), started: z.string(), since: z.string() })
type Holder = z.infer<typeof Holder>

export interface Lock {
  /** Gives the folder free; again has no effect. */
  release(): void
}

/** When a process began, as Linux counts it; empty where the platform does not say. */
const startOf = (pid: number): string => {
  try {
    // the name in brackets may hold spaces; the start is the 20th field after it
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\)\s/su, '')
        .split(' ')[19] ?? ''
    )
  } catch {
    return ''
  }
}

const isAlive = ({ pid, host, started }: Holder): boolean => {
  // another machine's processes cannot be asked: its lock is taken at its word
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  return started === '' || startOf(pid) === '' || startOf(pid) === started
}

const readHolder = (path: string): { readonly text: string; readonly holder: Holder | undefined } | undefined => {
  try {
    const text = readFileSync(path, 'utf8')
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      json = undefined
    }
    return { text, holder: Holder.safeParse(json).data }
  } catch {
    return undefined
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Makes the lock with its words in it at once: a file that is linked into place is never seen half written. */
const place = (path: string, text: string): boolean => {
  const own = `${path}.${process.pid}`
  writeFileSync(own, text)
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Takes away a lock left by a process that is gone; not one that came in its place meanwhile. */
const clear = (path: string, stale: string): void => {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readHolder(aside)?.text !== stale) {
    try {
      linkSync(aside, path)
    } catch {
      // a third process was quicker: its lock stands
    }
  }
  rmSync(aside, { force: true })
}

const attempts = 5

/**
 * Locks a folder for this process alone: the embedded database has no lock of its own, and of two that write one loses.
 * A lock whose process has ended (a crash, a power cut) is taken over.
 * @throws StoreFailure `database_locked` where another process, or this one, has the folder open.
 */
export const lockFolder = (folder: string, now: Date): Lock => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock')
  const text = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    since: now.toISOString(),
  } satisfies Holder)
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (place(path, text)) {
      let isHeld = true
      const release = (): void => {
        if (!isHeld) return
        isHeld = false
        process.off('exit', release)
        if (readHolder(path)?.text === text) unlinkSync(path)
      }
      process.on('exit', release)
      return { release }
    }
    const found = readHolder(path)
    if (!found) continue
    if (found.holder && isAlive(found.holder)) {
      const { pid, host, since } = found.holder
      const who =
        pid === process.pid && host === hostname()
          ? 'this process'
          : `process ${pid}${host === hostname() ? '' : ` on ${host}`}`
      throw new StoreFailure(
        'database_locked',
        folder,
        `The database in ${folder} has been open in ${who} since ${since}. End that one, or give another folder with --db.`,
      )
    }
    clear(path, found.text)
  }
  throw new StoreFailure(
    'database_locked',
    folder,
    `The database in ${folder} could not be locked; other processes are opening it. Try again.`,
  )
}

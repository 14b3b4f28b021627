import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asFailure } from './failure.ts'
import { lockFolder } from './lock.ts'

const now = new Date('2025-03-01T12:00:00Z')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the lock of a folder', () => {
  it('is held once, and free again when released', () => {
    const lock = lockFolder(folder, now)
    expect(() => lockFolder(folder, now)).toThrow(/this process/u)
    lock.release()
    lock.release()
    lockFolder(folder, now).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps another process out while its holder lives', () => {
    writeFileSync(
      join(folder, 'lock'),
      JSON.stringify({ pid: process.ppid, host: hostname(), started: '', since: 'then' }),
    )
    expect(() => lockFolder(folder, now)).toThrow(new RegExp(`process ${process.ppid}`, 'u'))
  })

  it('is taken over from a process that has ended, and from one whose number another has now', () => {
    const { pid } = spawnSync('true')
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, host: hostname(), started: '', since: 'then' }))
    lockFolder(folder, now).release()
    writeFileSync(
      join(folder, 'lock'),
      JSON.stringify({ pid: process.ppid, host: hostname(), started: 'another time', since: 'then' }),
    )
    lockFolder(folder, now).release()
    writeFileSync(join(folder, 'lock'), 'half a wri')
    lockFolder(folder, now).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('of another machine is taken at its word', () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '', since: 'then' }))
    expect(() => lockFolder(folder, now)).toThrow(/elsewhere/u)
  })
})

describe('failures of a database', () => {
  it.each([
    [Object.assign(new Error('could not extend file'), { code: '53100' }), 'disk_full'],
    [new Error('ENOSPC: no space left on device, write'), 'disk_full'],
    [{ name: 'ErrnoError', errno: 51 }, 'disk_full'],
    [{ name: 'ErrnoError', errno: 2 }, 'database_error'],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'database_unreachable'],
    [Object.assign(new Error('password authentication failed'), { code: '28P01' }), 'database_refused'],
    [new Error('syntax error'), 'database_error'],
  ])('have a stable code: %s', (error, code) => {
    expect(asFailure(error, 'x').diagnostic.code).toBe(code)
  })
})

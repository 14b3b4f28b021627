#!/usr/bin/env node
// Builds the web app into web/build when it is older than what it is made of.
//   node scripts/build-web.mjs [--force]
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const web = join(root, 'web')
const built = join(web, 'build', 'index.html')

const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const sources = ['web/src', 'web/static', 'web/svelte.config.js', 'web/vite.config.ts', 'package-lock.json'].map(
  (path) => join(root, path),
)
const isFresh = () => newest(built) > Math.max(...sources.map(newest))
const isForced = process.argv.includes('--force')
if (isFresh() && !isForced) process.exit(0)

// Tests that run side by side, and a start meanwhile, may each find the pages old: one builds, the others wait for it.
const turn = join(root, 'node_modules', '.cache', 'build-web.turn')
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
for (;;) {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    break
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  let holder = 0
  try {
    holder = Number(readFileSync(turn, 'utf8'))
  } catch {
    continue
  }
  if (holder > 0 && !isAlive(holder)) rmSync(turn, { force: true })
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
}
process.on('exit', () => rmSync(turn, { force: true }))
if (isFresh() && !isForced) process.exit(0)

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
  cwd: web,
  encoding: 'utf8',
})
if (status !== 0) process.stderr.write(`${stdout}${stderr}\nThe pages could not be built.\n`)
process.exit(status ?? 1)

#!/usr/bin/env node
// Builds the web app into web/build when it is older than what it is made of.
//   node scripts/build-web.mjs [--force]
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
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

const sources = ['web/src', 'web/static', 'web/svelte.config.js', 'web/vite.config.ts', 'package-lock.json'].map((path) => join(root, path))
const isFresh = newest(built) > Math.max(...sources.map(newest))
if (isFresh && !process.argv.includes('--force')) process.exit(0)

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, encoding: 'utf8' })
if (status !== 0) process.stderr.write(`${stdout}${stderr}\nThe pages could not be built.\n`)
process.exit(status ?? 1)

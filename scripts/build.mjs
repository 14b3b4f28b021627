// Builds the program into dist/, the pages into web/build and the empty database that new cases start from, where they
// are missing or older than their sources.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bin, ensureInstalled, root, run } from './install.mjs'

const newestIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

/** Builds what has changed or is missing; ends the process where that fails. */
export const ensureBuilt = async ({ always = false } = {}) => {
  ensureInstalled()
  // beside the others, so that the very first start does not wait for it
  const database = spawn(process.execPath, [join(root, 'scripts', 'build-database.mjs')], { stdio: ['ignore', 2, 2] })
  const packed = once(database, 'exit')
  if (run(process.execPath, [join(root, 'scripts', 'build-web.mjs'), ...(always ? ['--force'] : [])]) !== 0)
    process.exit(1)
  const built = join(root, 'dist', 'cli', 'main.js')
  const sources = Math.max(newestIn(join(root, 'src')), statSync(join(root, 'tsdown.config.ts')).mtimeMs)
  if (!always && existsSync(built) && statSync(built).mtimeMs >= sources) return built
  console.error('Building …')
  if (run(bin('tsdown'), []) !== 0) process.exit(1)
  const [status] = await packed
  if (status !== 0) console.error('Without an empty database packed, each new case makes its own, which takes seconds.')
  return built
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt({ always: true })

// What every script needs first: the packages. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the person called from: npm itself goes to the root. */
export const calledFrom = process.env.INIT_CWD ?? process.cwd()

const oldest = [20, 20]

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Readout needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs a program from the root with its output shown (on standard error, so that answers stay clean) and gives its exit code. */
export const run = (command, args, { env = {}, toOutput = false } = {}) => {
  const stdio = ['ignore', toOutput ? 'inherit' : 2, 'inherit']
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, env: { ...process.env, ...env } })
  if (error) console.error(`${command} could not be run: ${error.message}`)
  return status ?? 1
}

/** Installs the packages where they are missing or older than the lock file; ends the process where that fails. */
export const ensureInstalled = () => {
  checkNode()
  const installed = join(root, 'node_modules', '.package-lock.json')
  const isThere = existsSync(installed)
  if (isThere && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return
  console.error(isThere ? 'The packages have changed; installing …' : 'Installing the packages …')
  if (run('npm', [isThere ? 'install' : 'ci', '--no-audit', '--no-fund']) === 0) return
  console.error('The packages could not be installed; see above. Check the network and run it again.')
  process.exit(1)
}

/** A program of an installed package. */
export const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

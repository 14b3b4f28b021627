// npm start [-- PATH… --once]: installs, builds, reads (the example where no path is given), prints the brief, serves it.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { calledFrom, root } from './install.mjs'

const args = process.argv.slice(2)
// what follows one of these belongs to it and is no path
const withValue = new Set(['--case', '--db', '--port', '--host'])
const hasPath = args.some((arg, at) => !arg.startsWith('--') && !withValue.has(args[at - 1] ?? ''))

const exampleReports = () => {
  const examples = join(root, 'examples')
  const [first] = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return relative(calledFrom, join(examples, first ?? '', 'reports')) || '.'
}

const program = await ensureBuilt()
const child = spawn(process.execPath, [program, 'start', ...(hasPath ? [] : [exampleReports()]), ...args], {
  cwd: calledFrom,
  stdio: 'inherit',
})
// the terminal sends Ctrl-C to both; the program ends in its own time and this after it
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})

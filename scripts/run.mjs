// Runs one of the project's TypeScript programs from its sources, where the person called: node scripts/run.mjs src/cli/main.ts …
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { calledFrom, ensureInstalled, root } from './install.mjs'

ensureInstalled()
const [program = '', ...args] = process.argv.slice(2)
const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), resolve(root, program), ...args], {
  cwd: calledFrom,
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
})
// the terminal sends Ctrl-C to both; the program ends in its own time and this after it
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})

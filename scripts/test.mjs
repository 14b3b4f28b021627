// npm test: installs what is missing and runs every check, one after the other. Names given after -- choose some of them.
import { ensureChromium } from './chromium.mjs'
import { bin, ensureInstalled, run } from './install.mjs'

ensureInstalled()
const chosen = process.argv.slice(2)

const checks = [
  { name: 'types', command: bin('tsc'), args: ['-p', '.'] },
  {
    name: 'types of the pages',
    command: bin('svelte-check'),
    args: ['--workspace', 'web', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  { name: 'lint and layout', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'imports', command: bin('depcruise'), args: ['src', '--config', '.dependency-cruiser.cjs'] },
  { name: 'tests', command: bin('vitest'), args: ['run'], needsBrowser: true },
].filter(({ name }) => chosen.length === 0 || chosen.includes(name))

const failed = []
for (const { name, command, args, needsBrowser } of checks) {
  console.log(`\n— ${name}`)
  const chromium = needsBrowser ? ensureChromium() : undefined
  if (needsBrowser && !chromium) failed.push('browser')
  if (run(command, args, { env: chromium ? { CHROMIUM: chromium } : {}, toOutput: true }) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

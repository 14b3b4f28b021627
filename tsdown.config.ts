import { defineConfig } from 'tsdown'

// Files stay apart, as in src: the program finds its SQL beside its code, and starts with no more than it needs.
export default defineConfig({
  entry: ['src/cli/main.ts'],
  root: 'src',
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  copy: [{ from: 'src/store/sql/*.sql', to: 'dist/store/sql' }],
  logLevel: 'warn',
})

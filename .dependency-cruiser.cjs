// Holds the layout of the design: which part of src may import which. A part may always import from itself.
const parts = {
  model: [],
  text: ['model'],
  locales: ['model', 'text'],
  intake: ['model', 'text', 'locales'],
  language: ['model', 'text', 'locales'],
  reading: ['model', 'text', 'locales'],
  record: ['model', 'text', 'locales'],
  store: ['model'],
  publish: ['model', 'text'],
  work: ['model', 'pipeline', 'store'],
  service: ['model', 'text', 'pipeline', 'store', 'publish'],
}

// reading works over analyses and their trees; how they come about is not its business
const readingMayAlso = ['^src/language/(analysis|tag|tree)\\.ts$']

// tests, and what stands beside them for several of them, may bring parts together
const ofTests = ['\\.test\\.ts$', '/test-[a-z]+\\.ts$']

const pathOf = (part) => (part === 'pipeline' ? '^src/pipeline\\.ts$' : `^src/${part}/`)

const layout = Object.entries(parts).map(([part, others]) => ({
  name: `${part}-imports`,
  severity: 'error',
  comment: `src/${part} may import ${others.length === 0 ? 'nothing of ours' : others.join(', ')}`,
  from: { path: pathOf(part), pathNot: ofTests },
  to: { path: '^src/', pathNot: [pathOf(part), ...others.map(pathOf), ...(part === 'reading' ? readingMayAlso : [])] },
}))

module.exports = {
  forbidden: [
    ...layout,
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      comment: 'the command stands above everything else',
      from: { path: '^src/', pathNot: ['^src/cli/', '\\.test\\.ts$'] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'phases-meet-in-pipeline',
      severity: 'error',
      comment: 'only src/pipeline.ts, the command and tests bring phases together',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: '^src/(service|cli|publish|work|store)/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'a file that nothing imports is dead',
      from: { orphan: true, path: '^src/', pathNot: ['\\.test\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
    {
      name: 'not-in-the-package',
      severity: 'error',
      comment: 'the program must not need what only developers install',
      from: { path: '^src/', pathNot: ofTests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'], extensions: ['.ts', '.js'] },
  },
}

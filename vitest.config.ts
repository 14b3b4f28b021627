import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' } as const

// What reads and makes records keeps nothing between tests: its files share one process, which loads the model once.
const pure = [
  'src/intake/**',
  'src/language/**',
  'src/locales/**',
  'src/reading/**',
  'src/record/**',
  'src/text/**',
].map((folder) => `${folder}/*.test.ts`)

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'pure', include: pure, isolate: false } },
      {
        test: {
          ...shared,
          name: 'whole',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts', 'web/tests/**/*.test.ts'],
          exclude: pure,
        },
      },
    ],
  },
})

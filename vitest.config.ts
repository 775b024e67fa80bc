import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const EXCLUDED = ['**/node_modules/**', '**/.next/**', '**/.build/**', '**/out/**', 'scripts/hosts/**']

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['lib/**/*.test.ts', 'components/**/*.test.tsx', 'desk/**/*.test.ts', 'examples/**/*.test.{ts,tsx}'],
          exclude: EXCLUDED,
          // Functions of what they are given: to load them anew for each file took two thirds of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [
            'app/**/*.test.{ts,tsx}',
            'packages/**/*.test.{mjs,ts}',
            'scripts/**/*.test.{mjs,ts}',
            'hosting/*.test.ts',
            '*.test.ts',
          ],
          exclude: EXCLUDED,
        },
      },
    ],
  },
})

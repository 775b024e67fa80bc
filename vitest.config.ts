import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    include: [
      'app/**/*.test.{ts,tsx}',
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'examples/**/*.test.{ts,tsx}',
      'packages/**/*.test.mjs',
      'scripts/**/*.test.{mjs,ts}',
      'hosting/*.test.ts',
      '*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/.next/**', '**/.build/**', '**/out/**', 'scripts/hosts/**'],
  },
})

import { defineConfig } from 'vitest/config'
import { ROOT } from '../run/paths.mjs'

/** For npm run test:hosts. Kept apart, because npm test must not need a web server. */
export default defineConfig({
  resolve: { alias: { '@': ROOT } },
  test: { include: ['scripts/hosts/*.test.ts'], root: '.', reporters: ['default'] },
})

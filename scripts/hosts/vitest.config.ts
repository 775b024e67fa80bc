import { defineConfig } from 'vitest/config'

/** For npm run test:hosts. Kept apart, because npm test must not need a web server. */
export default defineConfig({ test: { include: ['scripts/hosts/*.test.ts'], root: '.', reporters: ['default'] } })

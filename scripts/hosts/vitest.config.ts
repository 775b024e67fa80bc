import { defineConfig } from 'vitest/config'

/** For npm run hosts. In a file of its own, since npm test asks for no web server to be installed. */
export default defineConfig({ test: { include: ['scripts/hosts/*.test.ts'], root: '.', reporters: ['default'] } })

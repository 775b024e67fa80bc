import { expect, test } from 'vitest'
import { isNoise } from './noise'

test.each([
  ['', true],
  ['▲ Next.js 16.4.5 (Turbopack)', true],
  ['- Local:         http://localhost:3000', true],
  ['- Experiments (use with caution):', true],
  ['  · cpus: 2', true],
  ['  ⨯ prefetchInlining', true],
  ['✓ Ready in 2.2s', true],
  ['\u001b[35m▲\u001b[39m \u001b[1mNext.js 16.4.5\u001b[22m (Turbopack)', true],
  ['✓ Running next.config.mjs took 164ms', true],
  ['○ Compiling /actors/[slug] ...', true],
  [' GET /actors/kremlin 200 in 3.8s', true],
  ['⨯ Error: the page cannot be rendered', false],
  ['⨯ ./components/site/Parts.tsx:3:1', false],
  ['    at Page (app/page.tsx:3:1)', false],
  ['⚠ Warning: something new', false],
])('Of Next’s line “%s”: noise is %s', (line, noise) => expect(isNoise(line)).toBe(noise))

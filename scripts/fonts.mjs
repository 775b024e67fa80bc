// @ts-check
import './node-version.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from './paths.mjs'
import { main } from './run.mjs'

/**
 * What the site's own fonts hold. A fixed alphabet and not the letters in use today: an article with a new letter must
 * not change a file that readers keep for a year. Text in other letters falls to the system's fonts.
 */
const FILES = [
  // Every letter of Latin-1, for European and West African names, with typographic signs; weights 400 to 700.
  {
    from: 'latin',
    to: 'stix-two-latin.woff2',
    text: `${between(0x20, 0x7e)}\u00a0£§«°±²³·»×÷${between(0xc0, 0xd6)}${between(0xd8, 0xf6)}${between(0xf8, 0xff)}Œœ–—‘’“”…‹›€−→←`,
    weights: { min: 400, max: 700 },
  },
  // Ukrainian and Russian: names as they are written there, and quotations. One weight.
  { from: 'cyrillic', to: 'stix-two-cyrillic.woff2', text: `${between(0x410, 0x44f)}ЁёЄєІіЇїҐґ`, weights: 400 },
]

/** @param {number} first @param {number} last */
function between(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}

main(async () => {
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/stix-two-text/package.json')
  const folder = join(ROOT, 'app', 'fonts')
  mkdirSync(folder, { recursive: true })
  for (const { from, to, text, weights } of FILES) {
    const whole = readFileSync(join(source, '..', 'files', `stix-two-text-${from}-wght-normal.woff2`))
    const part = await subsetFont(whole, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
      // No small capitals, fractions and other forms that the text would have to ask for: a tenth of the file.
      noLayoutClosure: true,
    })
    writeFileSync(join(folder, to), part)
    console.log(`app/fonts/${to}: ${part.length} bytes`)
  }
})

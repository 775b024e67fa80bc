// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from './paths.mjs'

/**
 * What the site's own fonts hold. A fixed alphabet and not the letters in use today: an article with a new letter must
 * not change a file that readers keep for a year. Text in other letters falls to the system's fonts.
 */
export const FONT_FILES = [
  // Every letter of Latin-1, for European and West African names, with typographic signs; weights 400 to 700.
  {
    from: 'latin',
    path: join(ROOT, 'app', 'fonts', 'stix-two-latin.woff2'),
    text: `${between(0x20, 0x7e)}\u00a0£§«°±²³·»×÷${between(0xc0, 0xd6)}${between(0xd8, 0xf6)}${between(0xf8, 0xff)}Œœ–—‘’“”…‹›€−→←`,
    weights: { min: 400, max: 700 },
  },
  // Ukrainian and Russian: names as they are written there, and quotations. One weight.
  {
    from: 'cyrillic',
    path: join(ROOT, 'app', 'fonts', 'stix-two-cyrillic.woff2'),
    text: `${between(0x410, 0x44f)}ЁёЄєІіЇїҐґ`,
    weights: 400,
  },
]

/** @param {number} first @param {number} last */
function between(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}

/**
 * Cuts one font file from its package. The same package gives the same bytes.
 * @param {(typeof FONT_FILES)[number]} file
 * @returns {Promise<Buffer>} WOFF2
 */
export function makeFont({ from, text, weights }) {
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/stix-two-text/package.json')
  const whole = readFileSync(join(source, '..', 'files', `stix-two-text-${from}-wght-normal.woff2`))
  return subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    // No small capitals, fractions and other forms that the text would have to ask for: a tenth of the file.
    noLayoutClosure: true,
  })
}

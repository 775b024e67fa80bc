import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from '../run/paths.mjs'

export interface FontFile {
  /** The alphabet, as the package calls it. */
  readonly from: string
  readonly path: string
  /** Its letters. */
  readonly text: string
  readonly weights: number | { min: number; max: number }
  /** WOFF2 unless it says otherwise. */
  readonly format?: 'woff2' | 'truetype'
}

/**
 * The site's own fonts. Each holds a fixed alphabet, not the letters in use today: an article with a new letter must
 * not change a file that browsers keep for a year. Other letters are shown in the system's fonts.
 */
export const FONT_FILES: FontFile[] = [
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
  // For social images, which cannot use the system's fonts: every letter that names and titles can hold, in the weights
  // of text and of headings.
  card('latin', `${between(0x20, 0x7e)}${between(0xa0, 0xac)}${between(0xae, 0xff)}Œœ‐‑–—‘’‚“”„†•…‹›€−→←`),
  card('latin-ext', `${between(0x100, 0x17e)}ȘșȚțƏə₴№ʼ`),
  card('cyrillic', `${between(0x400, 0x45f)}Ґґ№`),
]

function card(from: string, text: string): FontFile {
  const path = join(ROOT, 'lib', 'outputs', 'social-image', 'fonts', `stix-two-${from}.ttf`)
  return { from, path, text, weights: { min: 400, max: 650 }, format: 'truetype' }
}

function between(first: number, last: number) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}

/** Cuts one font file from its package. The same package gives the same bytes. */
export function makeFont({ from, text, weights, format = 'woff2' }: FontFile): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/stix-two-text/package.json')
  const whole = readFileSync(join(source, '..', 'files', `stix-two-text-${from}-wght-normal.woff2`))
  return subsetFont(whole, text, {
    targetFormat: format,
    variationAxes: { wght: weights },
    // Leaves out small capitals, fractions and other forms that the site never asks for: a tenth of the file.
    noLayoutClosure: true,
  })
}

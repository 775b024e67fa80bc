// @ts-check
// Makes lib/card/data/font.json, the letters that social images are drawn with, out of the site's own font. Run it by
// hand when the font changes (`node scripts/card-font.mjs`); no build runs it, and the same package gives the same bytes.
import './node-version.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Blob, Face, Feature, Font, Buffer as Run, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { isEntry, ROOT } from './paths.mjs'
import { main } from './run.mjs'

/** @typedef {{ advance: number, path: string }} Glyph */
/** @typedef {{ left: string[], right: string[], by: number[][] }} Kerning */

/** The site's weights for text and for headings (app/globals.css). */
const WEIGHTS = { text: 400, heading: 650 }

/** @param {number} first @param {number} last */
const between = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n)).normalize('NFC')

/** What names and titles can hold: the letters of Europe's Latin alphabets, Ukrainian, Russian and their neighbours. */
const LETTERS = [
  {
    from: 'latin',
    text: `${between(0x20, 0x7e)}${between(0xa0, 0xac)}${between(0xae, 0xff)}Œœ‐‑–—‘’‚“”„†•…‹›€−→←`,
  },
  { from: 'latin-ext', text: `${between(0x100, 0x17e)}ȘșȚțƏə₴№ʼ` },
  { from: 'cyrillic', text: `${between(0x400, 0x45f)}Ґґ№` },
]

const FILE = join(ROOT, 'lib', 'card', 'data', 'font.json')

if (isEntry(import.meta.url))
  main(async () => {
    const json = await cardFont()
    writeFileSync(FILE, json)
    console.log(`lib/card/data/font.json: ${json.length} characters`)
  })

/** Reads the package and draws every letter in both weights. Returns the text of the file. */
export async function cardFont() {
  const folder = join(createRequire(import.meta.url).resolve('@fontsource-variable/stix-two-text/package.json'), '..')
  /** @type {Record<string, unknown>} */
  const weights = {}
  for (const [name, wght] of Object.entries(WEIGHTS)) {
    /** @type {Record<string, Glyph>} */
    const glyphs = {}
    /** @type {Kerning[]} */
    const kerning = []
    for (const { from, text } of LETTERS) {
      const whole = readFileSync(join(folder, 'files', `stix-two-text-${from}-wght-normal.woff2`))
      const ttf = await subsetFont(whole, text, { targetFormat: 'truetype', variationAxes: { wght } })
      const face = new Face(new Blob(new Uint8Array(ttf).buffer))
      if (face.upem !== 1000) throw new Error(`The font has ${face.upem} units an em; lib/card counts on 1000.`)
      const has = new Set(face.collectUnicodes())
      const letters = [...new Set(text)].filter((letter) => has.has(letter.codePointAt(0) ?? 0) && !(letter in glyphs))
      const font = new Font(face)
      for (const letter of letters) glyphs[letter] = glyphOf(font, letter)
      kerning.push(kerningOf(font, letters, glyphs))
    }
    weights[name] = {
      weight: wght,
      glyphs: Object.fromEntries(
        Object.entries(glyphs).map(([letter, { advance, path }]) => [letter, `${advance} ${path}`]),
      ),
      kerning: kerning.map(({ left, right, by }) => ({ left, right, by: by.map((row) => row.join(' ')) })),
    }
  }
  return `${JSON.stringify(weights, null, 2)}\n`
}

/** @param {Font} font @param {string} text */
function runOf(font, text) {
  const run = new Run()
  run.addText(text)
  run.guessSegmentProperties()
  // One letter, one glyph: what is measured letter by letter must be what is drawn.
  shape(font, run, [new Feature('liga', 0), new Feature('clig', 0), new Feature('calt', 0)])
  return { infos: run.getGlyphInfos(), positions: run.getGlyphPositions() }
}

/** @param {Font} font @param {string} letter @returns {Glyph} */
function glyphOf(font, letter) {
  const { infos, positions } = runOf(font, letter)
  const [info] = infos
  if (infos.length !== 1 || !info) throw new Error(`“${letter}” is ${infos.length} glyphs.`)
  const path = font.glyphToPath(info.codepoint)
  return { advance: Math.round(positions[0]?.xAdvance ?? 0), path: relative(path) }
}

/**
 * The same outline in whole, relative steps, which are half as long: `m247-11q-60 0-102 27…`. A contour closes itself.
 * @param {string} path
 */
function relative(path) {
  let [x, y, before] = [0, 0, '']
  return path.replace(/([A-Z])([^A-Z]*)/g, (_, /** @type {string} */ step, /** @type {string} */ rest) => {
    if (!'MLQZ'.includes(step)) throw new Error(`This outline has the unknown step ${step}: ${path}`)
    if (step === 'Z') return ''
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number)))
    const steps = numbers.map((number, at) => number - (at % 2 === 0 ? x : y))
    x = numbers.at(-2) ?? x
    y = numbers.at(-1) ?? y
    const name = step === before && step !== 'M' ? ' ' : step.toLowerCase()
    before = step
    return `${name}${steps.join(' ')}`.replace(/ -/g, '-')
  })
}

/**
 * How much closer or wider two letters stand than their widths say. Letters that behave alike share a row or a column.
 * @param {Font} font @param {string[]} letters @param {Record<string, Glyph>} glyphs @returns {Kerning}
 */
function kerningOf(font, letters, glyphs) {
  const rows = letters.map((left) =>
    letters.map((right) => {
      const { positions } = runOf(font, left + right)
      const together = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
      return Math.round(together - (glyphs[left]?.advance ?? 0) - (glyphs[right]?.advance ?? 0))
    }),
  )
  const left = alike(letters, rows)
  const columns = letters.map((_, n) => rows.map((row) => row[n] ?? 0))
  const right = alike(letters, columns)
  return {
    left,
    right,
    by: left.map((row) =>
      right.map((column) => rows[letters.indexOf([...row][0] ?? '')]?.[letters.indexOf([...column][0] ?? '')] ?? 0),
    ),
  }
}

/** Groups letters whose numbers are the same; those whose numbers are all 0 are left out. @param {string[]} letters @param {number[][]} numbers */
function alike(letters, numbers) {
  /** @type {Map<string, string>} */
  const groups = new Map()
  for (const [n, letter] of letters.entries()) {
    const own = numbers[n] ?? []
    if (own.some((value) => value !== 0)) groups.set(own.join(), (groups.get(own.join()) ?? '') + letter)
  }
  return [...groups.values()]
}

// @ts-check
import './node-version.mjs'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './paths.mjs'
import { main, run, tool } from './run.mjs'
import { Stop } from './stop.mjs'

// npm run pictures: takes anew the pictures of e2e/site/pictures.spec.ts that differ from the page, and makes them small.

const FOLDER = join(ROOT, 'e2e', 'pictures')
/** The byte of a PNG's header that says how it holds its colours, and the number for a palette. */
const COLOURS = 25
const PALETTE = 3
/** As small as it gets with colours that are as good as the same. */
const SMALL = { palette: true, quality: 100, effort: 10, dither: 0, compressionLevel: 9 }

/**
 * Browsers write every pixel in full colour. A palette of 256 takes a third of the bytes, and no pixel differs from
 * what it was by as much as the test looks at.
 */
async function shrink() {
  const { default: sharp } = await import('sharp')
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name)
    const picture = readFileSync(path)
    if (picture[COLOURS] === PALETTE) continue
    const small = await sharp(picture).png(SMALL).toBuffer()
    writeFileSync(path, small)
    console.log(`${name}: ${Math.round(small.length / 1000)} kB`)
  }
}

main(async () => {
  if (process.platform !== 'linux')
    throw new Stop(
      'Pictures are taken on Linux, where letters can be drawn alike on every machine: see docs/decisions/pictures.md.',
    )
  await ensureInstalled()
  const { path } = await ensureBrowser()
  const [program, script] = tool('@playwright/test', 'playwright')
  const args = [
    'test',
    '--project=site',
    'pictures',
    '--grep',
    'looks as it did',
    '--update-snapshots',
    '--reporter=line',
  ]
  const code = await run(program, [script, ...args], { env: { CHROMIUM_PATH: path } })
  if (code === 0) await shrink()
  return code
})

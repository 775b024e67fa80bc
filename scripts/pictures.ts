import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ensureBrowser } from './browsers/find'
import { ROOT } from './run/paths.mjs'
import { run, tool } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

const FOLDER = join(ROOT, 'e2e', 'pictures')
/** The byte of a PNG's header that says how it holds its colours, and the number for a palette. */
const COLOURS = 25
const PALETTE = 3
/** As small as possible with visually identical colours. */
const SMALL = { palette: true, quality: 100, effort: 10, dither: 0, compressionLevel: 9 }

/**
 * Browsers write every pixel in full colour. A palette of 256 takes a third of the bytes, and changes no pixel by as
 * much as the test notices.
 */
async function shrink(): Promise<void> {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name)
    const picture = readFileSync(path)
    if (picture[COLOURS] === PALETTE) continue
    const small = await sharp(picture).png(SMALL).toBuffer()
    writeFileSync(path, small)
    console.log(`${name}: ${Math.round(small.length / 1000)} kB`)
  }
}

/** The picture in README.md: the top of the home page. A unit test tells where the file is another. */
export const readmePicture = (): Promise<Buffer> =>
  sharp(join(FOLDER, 'home-wide-light.png'))
    .extract({ left: 0, top: 0, width: 1280, height: 830 })
    .resize(800)
    .png({ ...SMALL, colours: 16 })
    .toBuffer()

export const README_PICTURE = join(ROOT, 'docs', 'home.png')

/**
 * npm run pictures: retakes the pictures of e2e/site/pictures.spec.ts that differ from the page, makes them small, and
 * cuts the one in README.md out of one of them.
 */
export async function command(): Promise<number> {
  if (process.platform !== 'linux')
    throw new Stop(
      'Pictures are taken on Linux, where every machine can be made to draw letters alike: see docs/decisions/pictures.md.',
    )
  const { path } = await ensureBrowser()
  const options = ['--project=site', '--grep', 'looks as it did', '--update-snapshots', '--reporter', 'line']
  const code = await run(...tool('playwright', ['test', 'pictures', ...options]), { env: { CHROMIUM_PATH: path } })
  if (code !== 0) return code
  await shrink()
  writeFileSync(README_PICTURE, await readmePicture())
  return 0
}

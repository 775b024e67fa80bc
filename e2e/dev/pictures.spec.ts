import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { look, read, saveInPlace, startDev } from './project'

// npm run dev-test -- --pictures: the pictures of the handbook, of a small made-up content. Taken by a program, so that
// they show what there is.

const FOLDER = join('docs', 'editors', 'pictures')
const PESKOV = 'actors/dmitry-peskov.mdx'

/** Few colours: text on a plain ground needs no more, and a picture weighs a third. */
async function take(page: Page, name: string) {
  mkdirSync(FOLDER, { recursive: true })
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toFile(join(FOLDER, `${name}.png`))
}

test('the pictures of the handbook', async ({ page }) => {
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 900, height: 560 })
  const original = read(PESKOV)
  const dev = startDev()
  try {
    await look(page, '/articles/kremlin-denies-talks')
    await take(page, 'article')
    await look(page, '/desk')
    await page.getByLabel('Find by name, id or kind').fill('peskov')
    await page.waitForTimeout(500)
    await take(page, 'desk')
    await look(page, '/actors/dmitry-peskov')
    saveInPlace(PESKOV, original.replace('kind: person', 'kind: persn'))
    await expect(page.locator('#content-mistakes details')).toContainText('persn')
    await take(page, 'mistake')
  } finally {
    await dev.stop()
  }
})

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { look, read, remove, saveByRenaming, saveInPlace, startDev } from './project'

test.describe.configure({ mode: 'serial' })

const PESKOV = 'actors/dmitry-peskov.mdx'
const KREMLIN = 'actors/kremlin.mdx'
const HALF_WRITTEN = 'actors/half-written.mdx'
const original = { [PESKOV]: '', [KREMLIN]: '' }
let dev: ReturnType<typeof startDev>

test.beforeAll(() => {
  for (const file of [PESKOV, KREMLIN] as const) original[file] = read(file)
  saveInPlace(HALF_WRITTEN, original[KREMLIN].replace('The Kremlin', 'Half written').replace('kind: state-body\n', ''))
  dev = startDev()
})
test.afterAll(() => dev.stop())
test.afterEach(() => expect(dev.isRunning(), dev.lines.slice(-20).join('\n')).toBe(true))

const described = (file: typeof PESKOV | typeof KREMLIN, words: string) =>
  original[file].replace(/^description: .*$/m, `description: ${words}`)
const withMistake = (file: typeof PESKOV) => original[file].replace('kind: person', 'kind: persn')
const mistakes = (page: Page) => page.locator('#content-mistakes details')
const printed = (words: string) => dev.lines.filter((line) => line.includes(words)).length

test('it starts in spite of a mistake, says so over the page, and shows the rest', async ({ page }) => {
  await look(page, '/actors/kremlin')
  expect(dev.lines[0]).toMatch(/^http:\/\/localhost:\d+ is being made ready; the first page takes a while/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Kremlin')
  await expect(mistakes(page)).toContainText('1 mistake in the content')
  await expect(mistakes(page)).toContainText('pages leave this out: content/actors/half-written.mdx')
  saveInPlace(HALF_WRITTEN, original[KREMLIN].replace('The Kremlin', 'Wholly written'))
  await expect(mistakes(page)).toHaveCount(0)
  await look(page, '/actors/half-written')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wholly written')
})

test('every save is shown in the open tab by itself, at the same place, however it is saved', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 200 })
  await look(page, '/actors/dmitry-peskov')
  await page.evaluate(() => scrollTo(0, 150))
  for (const [n, save] of [saveByRenaming, saveInPlace, saveByRenaming, saveByRenaming, saveInPlace].entries()) {
    save(PESKOV, described(PESKOV, `Save number ${n}.`))
    await expect(page.locator('main')).toContainText(`Save number ${n}.`)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150)
  }
})

test('temporary files that come and go end nothing and are told of nowhere', async ({ page }) => {
  await look(page, '/actors/dmitry-peskov')
  const before = dev.lines.length
  for (let n = 0; n < 10; n++)
    for (const name of ['4913', 'kremlin.mdx~', 'sedAb12', '.kremlin.mdx.swp']) {
      saveInPlace(`actors/${name}`, 'x')
      await sleep(n * 5)
      remove(`actors/${name}`)
    }
  saveByRenaming(PESKOV, described(PESKOV, 'After temporary files.'))
  await expect(page.locator('main')).toContainText('After temporary files.')
  await expect(mistakes(page)).toHaveCount(0)
  // One that lay there during a check is told of and mended; nothing else is.
  expect(dev.lines.slice(before).filter((line) => /Error|at .*\.js|stopped/.test(line))).toEqual([])
})

test('a mistake is shown over the page in our words, and goes by itself when it is mended', async ({ page }) => {
  saveByRenaming(PESKOV, described(PESKOV, 'Before the mistake.'))
  await look(page, '/actors/dmitry-peskov')
  await expect(page.locator('main')).toContainText('Before the mistake.')
  const mended = printed('Mended.')
  for (const [saveBad, saveGood] of [
    [saveByRenaming, saveInPlace],
    [saveInPlace, saveByRenaming],
  ] as const) {
    saveBad(PESKOV, withMistake(PESKOV))
    await expect(mistakes(page)).toBeVisible()
    const text = await mistakes(page).innerText()
    expect(text).toMatch(
      /content\/actors\/dmitry-peskov\.mdx:4:7\n {2}Found: .*persn.*\n {2}Allowed: .*\n {2}Nearest: {2}person\n {2}To do:/,
    )
    expect(text).toContain('pages show this as it was before: content/actors/dmitry-peskov.mdx')
    expect(text).not.toMatch(/\bat .*:\d+:\d+\)|lib\/content\/ledger|Error/)
    await expect(page.locator('main')).toContainText('Before the mistake.')
    expect((await page.request.get('/actors/dmitry-peskov')).status()).toBe(200)
    saveGood(PESKOV, described(PESKOV, 'Before the mistake.'))
    await expect(mistakes(page)).toHaveCount(0)
  }
  expect(printed('Mended.')).toBe(mended + 2)
})

test('a mistake in one file does not keep another from being shown', async ({ page }) => {
  await look(page, '/actors/kremlin')
  saveInPlace(PESKOV, withMistake(PESKOV))
  await expect(mistakes(page)).toBeVisible()
  saveInPlace(KREMLIN, described(KREMLIN, 'Written meanwhile.'))
  await expect(page.locator('main')).toContainText('Written meanwhile.')
  await expect(mistakes(page)).toBeVisible()
  saveInPlace(PESKOV, original[PESKOV])
  await expect(mistakes(page)).toHaveCount(0)
})

test('a new file has its page at the first request, and a deleted one has none', async ({ page }) => {
  await look(page, '/actors/newcomer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  saveInPlace('actors/newcomer.mdx', original[KREMLIN].replace('The Kremlin', 'A newcomer'))
  // The tab that said that there is none shows it by itself.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newcomer')
  remove('actors/newcomer.mdx')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  expect((await page.request.get('/actors/newcomer')).status()).toBe(404)
})

test('a switch of branches is one change, and no mistake on the way is told of', async ({ page }) => {
  await look(page, '/actors/kremlin')
  const [before, mended] = [printed('content/'), printed('Mended.')]
  const article = 'articles/kremlin-denies-talks.mdx'
  // Half of it alone would be a mistake: an actor has another address, and those who speak of it follow.
  const text = read(article)
  remove(PESKOV)
  for (let n = 0; n < 40; n++) {
    saveByRenaming(`actors/extra-${n}.mdx`, original[KREMLIN].replace('The Kremlin', `Extra ${n}`))
    await sleep(2)
  }
  saveByRenaming('actors/peskov.mdx', original[PESKOV])
  const topic = 'topics/mali-russia.mdx'
  saveByRenaming(article, text.replaceAll('dmitry-peskov', 'peskov'))
  saveByRenaming(topic, read(topic).replaceAll('dmitry-peskov', 'peskov'))
  saveByRenaming(KREMLIN, described(KREMLIN, 'On another branch.'))
  await expect(page.locator('main')).toContainText('On another branch.')
  expect((await page.request.get('/actors/peskov')).status()).toBe(200)
  expect((await page.request.get('/actors/extra-39')).status()).toBe(200)
  expect((await page.request.get('/actors/dmitry-peskov')).status()).toBe(404)
  expect([printed('content/'), printed('Mended.')]).toEqual([before, mended])
})

test('the desk lists ids that can be filtered and copied, and what a file touches', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await look(page, '/desk')
  await page.waitForTimeout(500)
  await page.getByLabel('Find by name, id or kind').fill('actor peskov')
  await expect(page.locator('#ids tr:visible')).toHaveCount(1)
  await page.locator('#ids').getByRole('button', { name: 'peskov', exact: true }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('peskov')
  await page.getByRole('link', { name: 'pages it touches' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('content/actors/peskov.mdx')
  await expect(page.getByRole('link', { name: 'Kremlin denies talks' })).toBeVisible()
})

test('the terminal has shown nothing but what is for editors', () => {
  expect(dev.lines.filter((line) => /target-current| GET \/|Compiling|▲/.test(line))).toEqual([])
})

import { expect, test } from '../support/test'

const PAGE = '/articles/ferry-hit-off-marrow-point'

test('a font that comes late changes nothing on the page that is being read', async ({ page }) => {
  let arrived = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await arrival
    await route.continue()
  })
  await page.goto(PAGE, { waitUntil: 'commit' })
  const widths = () =>
    page.getByRole('main').evaluate((main) => {
      const range = document.createRange()
      range.selectNodeContents(main)
      return [...range.getClientRects()].map(({ x, y, width }) => [x, y, width])
    })
  await expect(page.getByRole('contentinfo')).toBeAttached()
  // Past the moment in which a browser still waits for a font before it takes another.
  await page.waitForTimeout(500)
  const before = await widths()
  const loaded = page.waitForResponse('**/*.woff2')
  arrived()
  await (await loaded).finished()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(200)
  expect(before.length).toBeGreaterThan(50)
  expect(await widths()).toEqual(before)
})

test('a font that is there already is the one that is read', async ({ page }) => {
  await page.goto(PAGE)
  await page.evaluate(() => document.fonts.load('1rem latin'))
  await page.reload()
  const heading = page.getByRole('heading', { level: 1 })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  await expect(heading).toBeVisible()
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true])
})

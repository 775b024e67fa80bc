// @ts-check

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp } from './build.mjs'
import { serve } from './serve.mjs'

/** @type {Awaited<ReturnType<typeof buildTestApp>>} */
let build
/** @type {Awaited<ReturnType<typeof serve>>} */
let site
/** @type {Awaited<ReturnType<typeof serve>>} */
let raw
/** @type {import('@playwright/test').Browser} */
let browser

beforeAll(async () => {
  build = await buildTestApp({ adapter: 'snapshot-adapter.mjs' })
  site = await serve(build.out, JSON.parse(await readFile(join(build.dir, '.next/page-policy.json'), 'utf8')))
  raw = await serve(build.raw)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await Promise.all([site?.close(), raw?.close()])
  await build?.remove()
})

/**
 * Opens a page and keeps a record of what goes wrong on it. Client navigation asks for the payloads of pruned pages,
 * which are not there: an answer of 404 to that is no failure.
 *
 * @param {string} path
 */
async function open(path) {
  const page = await browser.newPage()
  /** @type {string[]} */
  const errors = []
  /** @type {string[]} */
  const scripts = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) errors.push(message.text())
  })
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(site.url + path)
  return { page, errors, scripts }
}

test('a pruned page loads its own scripts, no other, and breaks no rule of the policy', async () => {
  const { page, errors, scripts } = await open('/')
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'chosen')
  expect(await page.evaluate(() => document.documentElement.dataset.inline)).toBe('ran')
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(34, 34, 34)')
  expect(scripts).toEqual(['/theme.js'])
  expect(errors).toEqual([])
  await page.close()
})

test('a page with a client component works under its policy', async () => {
  const { page, errors } = await open('/counter')
  const button = page.getByRole('button')
  await expect
    .poll(async () => {
      await button.click()
      return button.textContent()
    })
    .toMatch(/Clicked [1-9]\d* times/)
  expect(errors).toEqual([])
  await page.close()
})

test('a component that is loaded on demand is still there to load', async () => {
  const { page, errors } = await open('/lazy')
  await expect
    .poll(async () => {
      await page.getByRole('button').click()
      return page.locator('#heavy').count()
    })
    .toBe(1)
  expect(await page.locator('#heavy').textContent()).toBe('Loaded later')
  expect(errors).toEqual([])
  await page.close()
})

test('links of the runtime lead to pages with and without it', async () => {
  const { page, errors } = await open('/linked')
  await page.getByRole('link', { name: 'To the counter' }).click()
  await page.waitForURL('**/counter')
  await expect
    .poll(async () => {
      await page.getByRole('button').click()
      return page.getByRole('button').textContent()
    })
    .toMatch(/Clicked [1-9]/)
  await page.goto(`${site.url}/linked`)
  await page.getByRole('link', { name: 'To a topic' }).click()
  await page.waitForURL('**/topics/one')
  expect(await page.getByRole('heading').textContent()).toBe('Topic one')
  expect(errors).toEqual([])
  await page.close()
})

test('what is not there shows the page for that', async () => {
  const { page, errors } = await open('/nowhere')
  expect(await page.getByRole('heading').textContent()).toBe('Nothing here')
  expect(errors).toEqual([])
  await page.close()
})

test.each(['/', '/long', '/styled', '/topics/one', '/bounded'])(
  '%s reads the same without scripts as Next’s page with them',
  async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const [before, after] = [await browser.newPage(), await context.newPage()]
    await before.goto(raw.url + path)
    await before.waitForFunction(() => document.querySelector('template[id^="B:"]') === null)
    await after.goto(site.url + path)
    // Only browsers without scripts show what is in <noscript>.
    const text = (/** @type {import('@playwright/test').Page} */ page) =>
      page.evaluate(() => {
        for (const element of document.querySelectorAll('noscript')) element.remove()
        return document.body.innerText
      })
    expect(await text(after)).toBe(await text(before))
    await Promise.all([before.close(), context.close()])
  },
)

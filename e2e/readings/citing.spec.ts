import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, reading as test } from '../support/test'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
/** Bytes of a frame, compressed. */
const MOST = 4000

const framesOf = (out: string) =>
  readdirSync(join(out, 'embed'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(out, 'embed', name), 'utf8') }))

test('every page names its licence in its head and at its foot', ({ site }) => {
  const silent = site.pages.filter(({ file }) => {
    const html = readFileSync(file, 'utf8')
    const isMoved = /http-equiv="refresh"/.test(html)
    return !isMoved && (html.match(/rel="license"/g)?.length ?? 0) < 2
  })
  expect(silent.map(({ address }) => address)).toEqual([])
})

test('every statement on the page of its article has its link, its citation, and files of both forms', ({ site }) => {
  const problems = site.pagesUnder('/articles').flatMap(({ address, file }) => {
    const html = readFileSync(file, 'utf8')
    const cited = [...html.matchAll(/href="\/embed\/statements\/([^"]+)"/g)].map(([, id]) => id ?? '')
    return [
      ...cited.filter((id) => !html.includes(`id="${id}"`)).map((id) => `${address}: ${id} is not there`),
      ...cited.filter((id) => !site.pageAt(`/embed/statements/${id}`)).map((id) => `${address}: ${id} has no frame`),
      ...(cited.length > 0 ? ['bib', 'json'] : [])
        .filter((form) => !site.hasFile(`${address}/cite.${form}`))
        .map((form) => `${address} has no cite.${form}`),
    ]
  })
  expect(problems).toEqual([])
})

test('every frame is small, runs nothing, and names licence, page and what programs are told', ({ site }) => {
  const frames = framesOf(site.out)
  expect(frames).not.toEqual([])
  const problems = frames.flatMap(({ name, html }) => {
    const size = brotliCompressSync(html).length
    const [, oEmbed = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
    return [
      ...(size > MOST ? [`${name} has ${size} bytes`] : []),
      ...(/<script|<img|<link rel="stylesheet"/.test(html) ? [`${name} loads something`] : []),
      ...(html.includes(`<link rel="license" href="${LICENCE}">`) ? [] : [`${name} has no licence`]),
      ...(site.hasFile(new URL(oEmbed).pathname) ? [] : [`${name} announces ${oEmbed}`]),
    ]
  })
  expect(problems).toEqual([])
})

test('a question and an article announce what programs are told of their frames', ({ site }) => {
  const lost = [...site.pagesUnder('/articles'), ...site.pagesUnder('/questions')].filter(({ address, file }) => {
    const isThere = site.pageAt(`/embed${address}`) !== undefined
    const html = readFileSync(file, 'utf8')
    // Of what was withdrawn the frame stays for those who have it, and nobody new is told of it.
    return html.includes('This page was withdrawn on') ? !isThere : isThere !== html.includes(`/embed${address}.json"`)
  })
  expect(lost.map(({ address }) => address)).toEqual([])
})

test('the page on corrections says how to ask for one, and a local copy that nobody is behind it', async ({ page }) => {
  await page.goto('/corrections')
  await page.getByRole('link', { name: 'How to ask for a correction' }).click()
  await expect(page.getByRole('heading', { name: 'To ask for a correction' })).toBeVisible()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  if (canonical?.startsWith('http://localhost'))
    await expect(page.getByRole('main')).toContainText('does not say who is behind it')
  else await expect(page.getByRole('main')).not.toContainText('does not say who is behind it')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOf, readPages } from '../support/read'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'

// In one worker, one after the other: the pages are read once.
test.describe.configure({ mode: 'default' })

const pathOf = (url = '') => (URL.canParse(url) ? new URL(url).pathname : '')

test('every page names a social image by its whole address, and the image is in the built site', ({ site }) => {
  const problems = problemsOf(site, ({ meta }) => {
    const url = meta.get('og:image')
    return /^https?:\/\//.test(url ?? '') && site.hasFile(pathOf(url)) ? [] : [`the image ${url}`]
  })
  expect(problems).toEqual([])
})

test('every page gives its image’s size and says in words what is on it', ({ site }) => {
  const problems = problemsOf(site, ({ address, heading, meta }) => {
    const [first = ''] = (address === '/' ? 'Counterclaim' : heading).split(' ')
    const alt = meta.get('og:image:alt') ?? ''
    const isOwn = pathOf(meta.get('og:image')) === `${address === '/' ? '' : address}/card.png`
    return [
      ...(meta.get('og:image:width') === '1200' && meta.get('og:image:height') === '630' ? [] : ['another size']),
      ...(meta.get('twitter:card') === 'summary_large_image' ? [] : ['a small card']),
      ...(alt.length > 3 && (!isOwn || alt.includes(first)) ? [] : [`the words “${alt}”`]),
    ]
  })
  expect(problems).toEqual([])
})

test('each document and each view of the past has an image of its own; places share one, and sources', ({ site }) => {
  const own = ['/', '/topics/*', '/topics/*/as-of/*', '/questions/*', '/articles/*', '/actors/*']
  const shared = ['/places/*', '/sources/*']
  const problems = problemsOf(site, ({ address, meta }) => {
    const kind = kindOf(address)
    const expected = own.includes(kind) ? `${address === '/' ? '' : address}/card.png` : kind.replace('*', 'card.png')
    const isTold = own.includes(kind) || shared.includes(kind)
    return !isTold || pathOf(meta.get('og:image')) === expected ? [] : [meta.get('og:image') ?? 'none']
  })
  expect(problems).toEqual([])
})

test('every image is a PNG of 1200 × 630 pixels, and of less than 40 kB', ({ site }) => {
  const images = new Set(readPages(site).map(({ meta }) => pathOf(meta.get('og:image'))))
  const wrong = [...images].filter((path) => {
    const png = readFileSync(join(site.out, path))
    const isPng = png.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return !isPng || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || png.length > 40_000
  })
  expect(images.size).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})

test('articles and topics give search engines the same image', ({ site }) => {
  const problems = problemsOf(site, ({ address, graph, meta, isWithdrawn }) => {
    if (isWithdrawn || !/^\/(articles|topics)\/[^/]+$/.test(address)) return []
    const node = graph.find((each) => 'image' in each)
    return node?.image === meta.get('og:image') ? [] : [`the image ${node?.image}`]
  })
  expect(problems).toEqual([])
})

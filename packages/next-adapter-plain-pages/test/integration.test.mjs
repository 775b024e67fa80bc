// @ts-check

import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles, removeFiles } from '../files.mjs'
import { parseRows } from '../flight.mjs'
import { resolveOptions } from '../options.mjs'
import { pruneExport } from '../prune-export.mjs'
import { buildTestApp } from './build.mjs'
import { visibleDocument } from './visible.mjs'

const PRUNED = ['bounded', 'index', 'long', 'styled', 'topics/drei-ü', 'topics/one', 'topics/two']
const KEPT = ['404', '_not-found', 'counter', 'lazy', 'linked']

/** @type {Awaited<ReturnType<typeof buildTestApp>>} */
let build

beforeAll(async () => {
  build = await buildTestApp({ adapter: 'snapshot-adapter.mjs' })
}, 300_000)

afterAll(() => build?.remove())

/** @param {string} file */
const read = (file) => readFile(join(build.dir, file), 'utf8')

describe('a build with the adapter', () => {
  test('two builds in two folders are the same, byte for byte', async () => {
    const second = await buildTestApp({ adapter: 'snapshot-adapter.mjs' })
    try {
      const files = await listFiles(build.out)
      expect(await listFiles(second.out)).toEqual(files)
      for (const file of files) {
        const same = (await readFile(join(build.out, file))).equals(await readFile(join(second.out, file)))
        expect(same, file).toBe(true)
      }
      for (const file of ['page-policy.json', 'adapter-report.json']) {
        expect(await readFile(join(second.dir, '.next', file), 'utf8')).toBe(await read(`.next/${file}`))
      }
    } finally {
      await second.remove()
    }
  }, 300_000)

  test('it says which pages it pruned, and what kept the others', async () => {
    expect(build.output).toContain('Pages without a client runtime: 7 pruned, 5 kept, 0 not of the app router.')
    expect(build.output).toContain('kept /counter.html for components/counter.jsx#Counter\n')
    /** @type {import('../report.mjs').Report} */
    const report = JSON.parse(await read('.next/adapter-report.json'))
    const byStatus = (/** @type {string} */ wanted) =>
      report.perPage.filter(({ status }) => status === wanted).map(({ path }) => path.slice(1, -5))
    expect(byStatus('pruned')).toEqual(PRUNED)
    expect(byStatus('kept')).toEqual(KEPT)
    expect(report.perPage.find(({ path }) => path === '/lazy.html')?.components).toEqual(['components/lazy.jsx#Lazy'])
    expect(report.bytes.html.after).toBeLessThan(report.bytes.html.before / 2)
    expect(report.warnings).toEqual([])
  })

  test.each(PRUNED)('nothing of Next is left in /%s', async (page) => {
    const html = await read(`out/${page}.html`)
    expect(html).not.toMatch(/__next|_next\/static\/chunks|TURBOPACK|<!--|\$R[A-Z]|data-precedence|data-href/)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">/)
    const files = await listFiles(build.out)
    const folder = page === 'index' ? '' : `${page}/`
    expect(files.filter((file) => file.startsWith(`${folder}__next`) || file === `${page}.txt`)).toEqual([])
  })

  test.each(PRUNED.filter((page) => page !== 'long'))('the visible document of /%s is the same', async (page) => {
    expect(visibleDocument(await read(`out/${page}.html`))).toEqual(visibleDocument(await read(`raw/${page}.html`)))
  })

  test('structured data and scripts of the site are there', async () => {
    const { data, elements } = visibleDocument(await read('out/index.html'))
    expect(JSON.parse(data[0] ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'A <headline> & more',
    })
    expect(elements).toContain('script src=/theme.js defer=')
    expect(elements).toContain('script data-keep=')
  })

  test('what keeps the runtime is untouched', async () => {
    for (const page of KEPT) expect(await read(`out/${page}.html`)).toBe(await read(`raw/${page}.html`))
    const payloads = (await listFiles(build.raw)).filter((file) =>
      /^(counter|lazy|linked|_not-found)[./].*txt$/.test(file),
    )
    expect(payloads).toHaveLength(16)
    for (const file of payloads) expect(parseRows(await readFile(join(build.out, file))).length).toBeGreaterThan(0)
  })

  test('other files are untouched, and no other file is gone', async () => {
    const [raw, out] = [await listFiles(build.raw), await listFiles(build.out)]
    const gone = raw.filter((file) => !out.includes(file))
    expect(
      gone.filter((file) => !/(^|\/)(__next\.[^/]+|bounded|index|long|styled|drei-ü|one|two)\.txt$/.test(file)),
    ).toEqual([
      '_next/static/media/icon.3szrr313gyiv5.svg',
      '_next/static/test-application/_buildManifest.js',
      '_next/static/test-application/_clientMiddlewareManifest.js',
      '_next/static/test-application/_ssgManifest.js',
    ])
    for (const file of ['feed.xml', 'icon.svg', 'theme.js'])
      expect(await read(`out/${file}`)).toBe(await read(`raw/${file}`))
  })

  test('copies hold what their files hold', async () => {
    const files = await listFiles(build.out)
    const copies = files.filter((file) => /\.(br|gz)$/.test(file))
    expect(copies.length).toBeGreaterThan(30)
    for (const copy of copies) {
      const data = await readFile(join(build.out, copy))
      const plain = await readFile(join(build.out, copy.replace(/\.(br|gz)$/, '')))
      expect((copy.endsWith('.br') ? brotliDecompressSync(data) : gunzipSync(data)).equals(plain), copy).toBe(true)
      expect(data.length).toBeLessThanOrEqual(plain.length * 0.95)
    }
  })

  test('experimental.inlineCss leaves no link to a style sheet, and the policy knows every style', async () => {
    /** @type {import('../policy.mjs').PagePolicy} */
    const policy = JSON.parse(await read('.next/page-policy.json'))
    expect(policy.styles).toHaveLength(2)
    expect(Object.keys(policy.scripts)).toEqual([
      '/404.html',
      '/_not-found.html',
      '/counter.html',
      '/index.html',
      '/lazy.html',
      '/linked.html',
    ])
    for (const page of [...PRUNED, ...KEPT]) expect(await read(`out/${page}.html`)).not.toMatch(/rel="stylesheet"/)
    expect(await read('out/_headers')).toContain(policy.styles[0])
  })
})

describe('the same export with other options', () => {
  /**
   * @param {import('../options.mjs').AdapterOptions} options
   * @param {(out: string) => Promise<unknown>} [change]
   */
  async function again(options, change) {
    const dir = await mkdtemp(join(tmpdir(), 'plain-pages-'))
    try {
      const [outDir, distDir] = [join(dir, 'out'), join(dir, '.next')]
      await cp(build.raw, outDir, { recursive: true })
      await cp(join(build.dir, '.next/server'), join(distDir, 'server'), { recursive: true })
      await change?.(outDir)
      const directories = { projectDir: build.dir, rootDir: build.dir }
      const report = await pruneExport(
        { outDir, distDir, buildId: 'none', ...directories },
        resolveOptions({ compress: false, ...options }),
      ).catch(async (error) => {
        throw Object.assign(error, { files: await listFiles(outDir) })
      })
      return { report, files: await listFiles(outDir), nextFolders: await readdir(join(outDir, '_next')) }
    } finally {
      await rm(dir, { recursive: true })
    }
  }
  const withoutClientPages = async (/** @type {string} */ out) => {
    const files = await listFiles(out)
    await removeFiles(
      out,
      files.filter((file) => /^(counter|lazy)[./]/.test(file)),
    )
  }

  test('options may hold functions, though pages are worked on in other threads', async () => {
    const { files } = await again({ compress: { brotliQuality: (pages) => (pages > 2 ? 4 : 11), minBytes: 0 } })
    expect(files).toContain('index.html.br')
  })

  test('with pruneLinks, next/link keeps no runtime', async () => {
    const { report } = await again({ pruneLinks: true })
    expect(report.perPage.filter(({ status }) => status === 'kept').map(({ path }) => path)).toEqual([
      '/counter.html',
      '/lazy.html',
    ])
  })

  test('without any client component, no script of Next goes out', async () => {
    const { report, files } = await again({ pruneLinks: true, allowRuntime: false }, withoutClientPages)
    expect(report.pages).toEqual({ pruned: 10, kept: 0, foreign: 0 })
    expect(files.filter((file) => file.startsWith('_next/'))).toEqual(['_next/static/media/mark.3szrr313gyiv5.svg'])
  })

  test('the folder that Next makes for the id of a build is gone', async () => {
    const { nextFolders } = await again({}, (out) => mkdir(join(out, '_next', 'none')))
    expect(nextFolders).not.toContain('none')
  }, 60_000)

  test('_headers is the last file: where anything fails before, there is none', async () => {
    const failing = again({ headers: true }, (out) => mkdir(join(out, '..', '.next', 'adapter-report.json')))
    await expect(failing).rejects.toMatchObject({ files: expect.not.arrayContaining(['_headers']) })
  }, 60_000)

  test('a script that a page loads and the export lacks stops the build', async () => {
    const html = await readFile(join(build.raw, 'counter.html'), 'utf8')
    const chunk = /src="\/(_next\/static\/chunks\/turbopack[^"]+)"/.exec(html)?.[1] ?? ''
    const lacking = again({}, (out) => removeFiles(out, [chunk]))
    await expect(lacking).rejects.toThrow(`The page /404.html loads /${chunk}, and the export has no such file.`)
  })

  test('a build whose page needs what it may not have fails, and names page and component', async () => {
    const failing = buildTestApp({ adapter: 'strict-adapter.mjs' })
    await expect(failing).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /The page \/(404|_not-found|counter|lazy|linked)\.html cannot go out: it needs the client runtime for (next\/link|components\/)/,
      ),
    })
  }, 300_000)
})

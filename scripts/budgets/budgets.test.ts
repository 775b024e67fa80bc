import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type Budgets, checkBudgets, type Kind } from './check'
import { type Page, readPage, readPages } from './page-weight'

const out = mkdtempSync(join(tmpdir(), 'counterclaim-budgets-'))
afterAll(() => rmSync(out, { recursive: true }))

function write(file: string, content: string | Buffer) {
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), content)
}

const page = (page: Partial<Page>): Page => ({
  path: '/actors/a',
  raw: 0,
  gzip: 0,
  brotli: 5000,
  parts: { styles: 9000, data: 500, scripts: 0, text: 2000, markup: 3000 },
  requests: ['/actors/a.html'],
  scripts: [],
  fonts: [],
  framework: [],
  repeated: [],
  foreign: [],
  ...page,
})

const BUDGETS: Budgets = {
  most: { script: 5000, fonts: 30_000, requests: 4 },
  runtime: {},
  kinds: [
    {
      kind: 'actor',
      pages: ['/actors/*'],
      typical: [4000, 6000],
      longest: 8000,
      noted: { bytes: 5000, parts: { styles: 7000, data: 500, scripts: 0, text: 2000, markup: 2500 } },
    },
  ],
}

const problemsOf = (
  pages: readonly Partial<Page>[],
  { script = 0, budgets = BUDGETS }: Partial<{ script: number; budgets: typeof BUDGETS }> = {},
) => checkBudgets(budgets, pages.map(page), { scriptSize: () => script, fontSize: () => 20_000 }).problems

describe('a budget is kept', () => {
  test('by pages between its limits', () => {
    expect(problemsOf([{ brotli: 3000 }, { brotli: 5000 }, { brotli: 8000 }])).toEqual([])
  })
})

describe('a budget is broken', () => {
  test('by a typical page that grew, and the message says which, by how much, and what grew', () => {
    expect(problemsOf([{ path: '/actors/b', brotli: 6500 }])).toEqual([
      '/actors/b, the typical page of the kind “actor”, has 6500 bytes, 500 more than the limit of 6000 bytes. ' +
        'Before compression, against the typical page when the budget was set: styles 9000 (+2000), tags and attributes 3000 (+500).',
    ])
  })

  test('by a typical page that shrank far: the saving is to be locked in', () => {
    expect(problemsOf([{ brotli: 3900 }])[0]).toContain('lower the budget to lock this in')
  })

  test('by one heavy page among light ones', () => {
    expect(problemsOf([{}, {}, { path: '/actors/heavy', brotli: 8001 }])[0]).toMatch(
      /^\/actors\/heavy, the heaviest page of the kind “actor”, has 8001 bytes, 1 more than the limit of 8000 bytes/,
    )
  })

  test.each([
    ['a page of no kind', [{}, { path: '/new/a' }], '/new/a has no budget'],
    ['a kind without pages', [{ path: '/new/a' }], 'No page is of the kind “actor”'],
    [
      'too many requests',
      [{ requests: ['/a.html', '/b.css', '/c.css', '/d.svg', '/e.svg'] }],
      'makes 5 requests, the limit is 4',
    ],
    ['heavy fonts', [{ fonts: ['/a.woff2', '/b.woff2'] }], 'loads fonts of 40000 bytes, the limit is 30000 bytes'],
    [
      'script of the framework',
      [{ framework: ['/_next/static/a.js'] }],
      'carries script of the framework: /_next/static/a.js',
    ],
    ['an id that is there twice', [{ repeated: ['timeline'] }], 'more than one element with the id timeline'],
    ['another server', [{ foreign: ['https://cdn.example/a.js'] }], 'loads from other servers'],
  ])('by %s', (_, pages, found) => {
    expect(problemsOf(pages).join('\n')).toContain(found)
  })

  test('by scripts of ours that are too big together', () => {
    const pages = [{ scripts: ['/assets/a.js'] }, { scripts: ['/assets/a.js', '/assets/b.js'] }]
    expect(problemsOf(pages, { script: 2501 })[0]).toContain('5002 bytes together, 2 more than the limit of 5000')
  })

  test('by the scripts of one page of a kind that has a limit of its own, which count for no other kind', () => {
    const own: Kind = { kind: 'search', pages: ['/search'], typical: [0, 9000], longest: 9000, script: 9000 }
    const budgets = { ...BUDGETS, kinds: [...BUDGETS.kinds, own] }
    const pages = [{}, { path: '/search', scripts: ['/assets/search.js'] }]
    expect(problemsOf(pages, { script: 9000, budgets })).toEqual([])
    expect(problemsOf(pages, { script: 9001, budgets })).toEqual([
      '/search has scripts of 9001 bytes, 1 more than the limit of 9000 bytes of the kind “search”.',
    ])
  })
})

describe('the framework’s script', () => {
  const budgets = { ...BUDGETS, runtime: { '/actors/a': 'A map that nobody could draw without it.' } }
  test('is allowed on a page with a reason', () => {
    expect(problemsOf([{ framework: ['/_next/static/a.js'] }], { budgets })).toEqual([])
  })
  test('is no longer allowed once the page does without', () => {
    expect(problemsOf([{}], { budgets })[0]).toContain('Take it out of “runtime”')
  })
})

describe('the weight of a page', () => {
  const html = `<!doctype html><html><head><style>@font-face{src:url(/f.woff2)}</style><link rel="stylesheet" href="/s.css">
    <link rel="icon" href="/icon.svg"><link rel="canonical" href="https://example.org/a"><script type="application/ld+json">{"a":1}</script>
    <script src="/assets/a.js" defer></script></head><body><p>Words</p><img src="/late.png" loading="lazy"></body></html>`
  write('actors/a.html', html)
  write('s.css', '@font-face{src:url("/g.woff2")}')
  const read = readPage(out, '/actors/a.html')

  test('counts what the browser asks for: the page, style sheets, scripts, fonts, icons; not what loads later', () => {
    expect(read.requests).toEqual(['/actors/a.html', '/s.css', '/icon.svg', '/assets/a.js', '/f.woff2', '/g.woff2'])
    expect(read).toMatchObject({
      path: '/actors/a',
      scripts: ['/assets/a.js'],
      fonts: ['/f.woff2', '/g.woff2'],
      framework: [],
      repeated: [],
      foreign: [],
    })
  })

  test('knows the ids that more than one element has', () => {
    write('actors/c.html', '<h2 id="a">A</h2><p id="b">B</p><p id="a">A</p><p id="a">A</p>')
    expect(readPage(out, '/actors/c.html').repeated).toEqual(['a'])
  })

  test('is that of the HTML and its style sheets', () => {
    expect(read.raw).toBe(Buffer.byteLength(html) + 31)
    expect(read.brotli).toBe(
      brotliCompressSync(html).length + brotliCompressSync('@font-face{src:url("/g.woff2")}').length,
    )
  })

  test('takes the compressed copy where there is one, which is what servers send', () => {
    write('actors/b.html', '<p>b</p>')
    write('actors/b.html.br', Buffer.alloc(7))
    expect(readPage(out, '/actors/b.html').brotli).toBe(7)
  })

  test('knows the parts of the HTML', () => {
    const { styles, data, scripts, text, markup } = read.parts
    expect({ styles, data, scripts }).toEqual({ styles: 29, data: 7, scripts: 0 })
    expect(styles + data + scripts + text + markup).toBe(Buffer.byteLength(html))
  })

  test.each([
    ['a script file below /_next/', '<script src="/_next/static/a.js"></script>'],
    ['a preload of one', '<link rel="preload" as="script" href="/_next/static/a.js">'],
    ['flight data', '<script>self.__next_f.push([1,"a"])</script>'],
  ])('finds the framework’s runtime in %s', (_, tag) => {
    write('actors/c.html', `<!doctype html>${tag}`)
    expect(readPage(out, '/actors/c.html').framework).toHaveLength(1)
  })

  test.each([
    ['no letter of its range', '<p>Putin</p>', ['/all.woff2']],
    ['one letter of its range', '<p>Путин</p>', ['/all.woff2', '/part.woff2']],
    ['one sign of its range', '<p>←</p>', ['/all.woff2', '/part.woff2']],
  ])('counts a font with a range of letters on a page with %s', (_, text, fonts) => {
    const faces = '@font-face{src:url(/all.woff2)}@font-face{unicode-range:U+401-491,U+2190;src:url(/part.woff2)}'
    write('actors/d.html', `<!doctype html><style>${faces}</style>${text}`)
    expect(readPage(out, '/actors/d.html').fonts).toEqual(fonts)
    rmSync(join(out, 'actors/d.html'))
  })

  test('is told of every page, by its address', () => {
    write('index.html', '<p>home</p>')
    expect(readPages(out).map(({ path }) => path)).toEqual(['/actors/a', '/actors/b', '/actors/c', '/'])
  })
})

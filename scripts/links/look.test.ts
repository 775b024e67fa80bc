import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { createContentFolder } from '@/lib/testing/content-folder'
import { command } from '../links'
import { lookAtLinks } from './look'

/** What stands at an address of the web, by host and path: a status, or an address that it leads to. */
const web = new Map<string, number | string>()
const archive: { text: string } = { text: '{}' }
let isDown = false
/** The host after whose answer there is no network any more. */
let lastHost = ''
const asked: string[] = []

/** The web, as far as it is needed: every host is this server. */
const server = createServer((request, response) => {
  const at = decodeURIComponent((request.url ?? '').slice(1))
  if (at.startsWith('archive.org/')) return response.end(archive.text)
  const found = web.get(at)
  if (typeof found === 'string') return response.writeHead(301, { Location: `/${encodeURIComponent(found)}` }).end()
  return response.writeHead(found ?? 404).end()
})
let site = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address && typeof address === 'object') site = `http://127.0.0.1:${address.port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  web.clear()
  asked.length = 0
  isDown = false
  lastHost = ''
  archive.text = '{"archived_snapshots":{}}'
})

const throughServer: typeof fetch = async (input, init) => {
  const url = String(input)
  asked.push(url)
  const { host } = new URL(url)
  if (isDown || host === 'nowhere.example.org')
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })
  const response = await fetch(`${site}/${encodeURIComponent(url.replace('https://', ''))}`, init)
  if (host === lastHost) isDown = true
  // As the web would say it.
  const final = decodeURIComponent(response.url.slice(site.length + 1))
  Object.defineProperty(response, 'url', { value: `https://${final}` })
  return response
}

const SLUG = 'moscow-times-2021-09-15'
const FILE = `content/sources/${SLUG}.mdx`
const OTHER = 'content/sources/afp-2021-12-25.mdx'

async function project(url = 'https://news.example.org/report') {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  await folder.edit(FILE, 'date:', `url: ${url}\ndate:`)
  await folder.edit(OTHER, 'date:', 'url: https://wire.example.org/afp\ndate:')
  web.set('wire.example.org/afp', 200)
  const printed: string[] = []
  const check = async () => {
    const checked = await checkContent(folder.root)
    if (!checked.ok) throw new Error('The content has mistakes.')
    return checked
  }
  return {
    ...folder,
    printed,
    warnings: async () => (await check()).warnings.map(({ file, at, found }) => `${file}:${at.line}: ${found}`),
    link: async () => (await check()).ledger.documents.source.get(SLUG)?.link,
    look: async (today: string, only: readonly string[] = []) =>
      lookAtLinks(folder.root, (await check()).ledger, {
        today,
        copies: true,
        only,
        agent: 'Test',
        patience: 500,
        pause: 0,
        wait: async () => {},
        fetch: throughServer,
        print: (line) => void printed.push(line),
      }),
  }
}

it('What opens has its day, and a file of its own', async () => {
  const { look, link, read, warnings } = await project()
  web.set('news.example.org/report', 200)
  expect(await look('2026-12-01')).toBe(true)
  expect(await link()).toEqual({
    url: 'https://news.example.org/report',
    asked: '2026-12-01',
    state: 'open',
    answer: '200',
    opened: '2026-12-01',
  })
  expect((await read(`content-links/${SLUG}.json`)).split('\n')).toHaveLength(8)
  expect(await warnings()).toEqual([])
})

it('What is missing is dead on the second day, not in the second run, and alive when it opens again', async () => {
  const { look, link, printed } = await project()
  await look('2026-12-01')
  await look('2026-12-01')
  expect(await link()).toMatchObject({ state: 'missing', missing: { first: '2026-12-01', last: '2026-12-01' } })
  expect(printed.join('\n')).toMatch(/not there today, and dead if not on another day either \(404\)/)
  expect(printed.at(-1)).toBe('2 addresses: 1 open, 0 lead elsewhere, 1 not there, 0 did not say; 0 dead.')
  await look('2026-12-05')
  expect(await link()).toMatchObject({ missing: { first: '2026-12-01', last: '2026-12-05' } })
  expect(printed.at(-1)).toMatch(/1 dead\.$/)
  web.set('news.example.org/report', 200)
  await look('2026-12-06')
  expect(await link()).toMatchObject({ state: 'open', opened: '2026-12-06' })
  expect(await link()).not.toHaveProperty('missing')
})

it('A wall against programs makes nothing dead, and nothing alive', async () => {
  const { look, link } = await project()
  web.set('news.example.org/report', 403)
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) await look(day)
  expect(await link()).toEqual({
    url: 'https://news.example.org/report',
    asked: '2026-12-03',
    state: 'untold',
    answer: '403',
  })
  web.delete('news.example.org/report')
  await look('2026-12-04')
  web.set('news.example.org/report', 403)
  await look('2026-12-05')
  expect(await link()).toMatchObject({ state: 'untold', missing: { first: '2026-12-04', last: '2026-12-04' } })
})

it('Where it leads is written down, and counts as open', async () => {
  const { look, link, printed } = await project()
  web.set('news.example.org/report', 'news.example.org/new-address')
  web.set('news.example.org/new-address', 200)
  await look('2026-12-01')
  expect(await link()).toMatchObject({
    state: 'moved',
    movedTo: 'https://news.example.org/new-address',
    opened: '2026-12-01',
  })
  expect(printed[0]).toBe(
    `${SLUG}: leads elsewhere: https://news.example.org/report → https://news.example.org/new-address`,
  )
})

it('A host that nobody knows is missing', async () => {
  const { look, link } = await project('https://nowhere.example.org/report')
  await look('2026-12-01')
  expect(await link()).toMatchObject({ state: 'missing', answer: 'no such host' })
})

it('A network that goes away on the way makes no host missing', async () => {
  const { look, link } = await project('https://nowhere.example.org/report')
  lastHost = 'wire.example.org'
  await look('2026-12-01')
  expect(await link()).toMatchObject({ state: 'untold', answer: 'the network went away' })
})

it('The Internet Archive is asked for a copy of what is missing, from about the day of the report', async () => {
  const { look, link } = await project()
  archive.text = JSON.stringify({
    archived_snapshots: {
      closest: {
        available: true,
        status: '200',
        url: 'http://web.archive.org/web/20210916101112/https://news.example.org/report',
        timestamp: '20210916101112',
      },
    },
  })
  await look('2026-12-01')
  expect(asked.filter((url) => url.includes('archive.org'))).toEqual([
    'https://archive.org/wayback/available?url=https%3A%2F%2Fnews.example.org%2Freport&timestamp=20210915',
  ])
  const copy = {
    url: 'https://web.archive.org/web/20210916101112/https://news.example.org/report',
    of: '2021-09-16',
  }
  expect(await link()).toMatchObject({ copy })
  // Found once, it is kept, and not asked for again.
  archive.text = 'not JSON'
  await look('2026-12-02')
  expect(await link()).toMatchObject({ copy })
})

it.each([
  ['none', '{"archived_snapshots":{}}'],
  [
    'one of a failure',
    '{"archived_snapshots":{"closest":{"available":true,"status":"404","url":"http://web.archive.org/web/2021/x","timestamp":"20210916101112"}}}',
  ],
  ['something else', '<html>'],
])('Where the archive has %s, there is no copy', async (_, text) => {
  archive.text = text
  const { look, link } = await project()
  await look('2026-12-01')
  expect(await link()).toMatchObject({ state: 'missing' })
  expect(await link()).not.toHaveProperty('copy')
})

it('Without a network nothing is written, and it is said in a sentence', async () => {
  const { look, root } = await project()
  isDown = true
  expect(await look('2026-12-01')).toBe(false)
  expect(existsSync(join(root, 'content-links'))).toBe(false)
  vi.stubEnv('SITE_CONTACT', 'desk@example.org')
  vi.stubGlobal('fetch', throughServer)
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  await command(['--in', root])
  expect(said.mock.calls).toEqual([['Nothing answered: there seems to be no network here. Nothing was written.']])
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it('The command asks nobody without a contact, nor for a source that there is not', async () => {
  const { root } = await project()
  vi.stubEnv('SITE_CONTACT', '')
  await expect(command(['--in', root])).rejects.toThrow(/^SITE_CONTACT is not set/)
  vi.stubEnv('SITE_CONTACT', 'desk@example.org')
  await expect(command(['nothing', '--in', root])).rejects.toThrow('There is no source “nothing”')
  await expect(command(['--day', '1.12.2026', '--in', root])).rejects.toThrow('“1.12.2026” is no day')
  vi.unstubAllEnvs()
})

it('Of one source alone nothing else is asked, and what is known of others stays', async () => {
  const { look, root } = await project()
  await look('2026-12-01')
  asked.length = 0
  await look('2026-12-02', [SLUG])
  expect(asked.filter((url) => url.includes('wire'))).toEqual([])
  expect(readdirSync(join(root, 'content-links'))).toHaveLength(2)
})

it('The check warns of a file that cannot be read and of an address that no source has, and pages say nothing', async () => {
  const { look, link, warnings, write, edit, read, root } = await project()
  await look('2026-12-01')
  const file = `content-links/${SLUG}.json`
  const good = await read(file)
  await write(file, good.replace('"asked": "2026-12-01"', '"asked": "1.12.2026"'))
  expect(await warnings()).toEqual([`${file}:3: “asked”: it must be a day`])
  expect(await link()).toBeUndefined()
  await write(file, good.replace('"missing",', '"mising",'))
  expect(await warnings()).toEqual([`${file}:4: another “state”`])
  await write(file, `<<<<<<< ours\n${good}`)
  expect(await warnings()).toEqual([`${file}:1: a file that is no JSON`])
  await write(file, good.replace('{', '{\n  "more": 1,'))
  expect(await warnings()).toEqual([`${file}:1: a field that nobody knows: more`])
  await write(file, good)
  await edit(FILE, 'example.org/report', 'example.org/other')
  expect(await warnings()).toEqual([`${file}:1: an address that no source has: https://news.example.org/report`])
  // The next run writes of the address that there is now.
  web.set('news.example.org/other', 200)
  await look('2026-12-02')
  expect(await warnings()).toEqual([])
  expect(readdirSync(join(root, 'content-links'))).toHaveLength(2)
})

it('A source that was renamed keeps what is known of its address', async () => {
  const { look, link, root, read, remove, write } = await project()
  await look('2026-12-01')
  const before = await link()
  await write(`content-links/old-name.json`, await read(`content-links/${SLUG}.json`))
  await remove(`content-links/${SLUG}.json`)
  expect(await link()).toEqual(before)
  web.set('news.example.org/report', 200)
  await look('2026-12-02')
  expect(readdirSync(join(root, 'content-links'))).not.toContain('old-name.json')
})

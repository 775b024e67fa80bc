import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { framedHeaders, headersForAll, isFramed, isShared } from '../../hosting/headers.mjs'
import { makeRelease } from '../release/make'
import { folderOf } from '../release/store'
import { ROOT } from '../run/paths.mjs'
import { cacheControl, mediaType } from '../server/headers'
import { hostile, nowhere, redirects, whatIsWrong } from '../server/host-addresses'
import { findFreePort } from '../server/port'
import { rawRequest } from '../server/raw-request'
import { smallHeaders, writeSmallBuild } from '../server/small-site'
import { HOSTS } from './hosts'

// npm run test:hosts: the configurations of hosting/, each in the server it is for, as far as that is installed.

interface Answers {
  readonly moved: Record<string, string>
  readonly gone: string[]
}

/** The release of our own site, if it is built. */
const OURS = existsSync(join(ROOT, 'out', '_release.json')) ? join(ROOT, 'out') : undefined
if (!OURS) console.log('Skipped: our own site is not built. npm run build')

/** How often, and after how many milliseconds, to ask whether a server has started. */
const [TRIES, TRY_MS] = [100, 100]

for (const host of HOSTS) {
  const program = host.program()
  if (!program) console.log(`Skipped: ${host.name} is not installed. ${host.install}`)

  describe.skipIf(!program)(host.name, () => {
    let [folder, out] = ['', '']
    let child: ChildProcess | undefined
    let port = 0
    let first = ''
    const site = () => join(folder, 'site')
    const work = () => join(folder, 'work')
    const place = () => ({ folder: work(), site: site(), port })

    /** Makes a release of the small site in a project of its own. */
    async function release(more: Record<string, string>): Promise<string> {
      const project = join(folder, 'project')
      writeSmallBuild(project, more)
      const { id } = await makeRelease(project, 'inputs')
      first ||= id
      return id
    }

    /** What hosting/README.md says: the whole release first, then the link. */
    function upload(id: string, from = folderOf(join(folder, 'project'), id)) {
      cpSync(from, join(site(), 'releases', id), { recursive: true })
    }
    function switchTo(id: string) {
      symlinkSync(join('releases', id), join(site(), 'next'))
      renameSync(join(site(), 'next'), join(site(), 'current'))
      if (child) execFileSync(program ?? '', host.reload(place()), { stdio: 'pipe' })
    }

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `counterclaim-${host.name}-`))
      // A server started by root reads as another user.
      chmodSync(folder, 0o755)
      out = join(site(), 'current', 'pages')
      upload(await release({}))
      switchTo(first)
      port = await findFreePort()
      mkdirSync(work())
      const args = host.prepare(place())
      let said = ''
      child = spawn(program ?? '', args, {
        env: { ...process.env, HOME: work(), XDG_CONFIG_HOME: work(), XDG_DATA_HOME: work() },
      })
      child.stdout?.on('data', (chunk) => (said += chunk))
      child.stderr?.on('data', (chunk) => (said += chunk))
      for (let tries = 0; tries < TRIES; tries++) {
        if (child.exitCode !== null) throw new Error(`${host.name} ended: ${said}`)
        if (await rawRequest(port, '/').catch(() => undefined)) return
        await sleep(TRY_MS)
      }
      throw new Error(`${host.name} does not answer: ${said}`)
    }, 60_000)

    afterAll(async () => {
      if (child && child.exitCode === null) {
        const ended = new Promise((resolve) => child?.once('exit', resolve))
        child.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    }, 30_000)

    test.each(hostile)('%s leads to no other site, and to nothing that does not exist', async (target) => {
      expect(await whatIsWrong(port, target)).toBeUndefined()
    })

    test.each(redirects)('%s redirects to %s', async (from, to) => {
      const { status, headers } = await rawRequest(port, from)
      expect([status, headers.location?.replace(/^http:\/\/site\.example(:\d+)?/, '')]).toEqual([308, to])
    })

    test.each(nowhere)('%s is not found, and gets the page that says so', async (target) => {
      const { status, headers, body } = await rawRequest(port, target)
      expect([status, headers.location]).toEqual([404, undefined])
      expect(String(body)).toContain('<title>Not here</title>')
    })

    test.each(['/embed/statements/nope', '/embed/statements/nope.html', '/embed/', '/embed'])(
      '%s is not found, and that may stand in no frame',
      async (target) => {
        const { status, headers } = await rawRequest(port, target)
        const everywhere = Object.fromEntries(headersForAll(readFileSync(join(out, '_headers'), 'utf8')))
        expect([status, headers['content-security-policy']]).toEqual([404, everywhere['Content-Security-Policy']])
        expect(headers['x-frame-options']).toBe(everywhere['X-Frame-Options'])
      },
    )

    test.each([
      ['/', '/index.html'],
      ['/topics/mali-russia', '/topics/mali-russia.html'],
      ['/embed/statements/a', '/embed/statements/a.html'],
      ...[
        '/topics/mali-russia.md',
        '/topics/mali-russia/feed.xml',
        '/topics/mali-russia/feed.json',
        '/data/statements.csv',
        '/data/ledger.json',
        '/articles/a/cite.bib',
        '/embed/statements/a.json',
        '/assets/as-of.0123456789.js',
        '/_next/static/app.css',
        '/speculation-rules.json',
        '/sitemap.xml',
        '/icon.svg',
        '/llms.txt',
      ].map((file) => [file, file]),
    ])('%s is served as it is by npm start', async (address, file) => {
      const { status, headers, body } = await rawRequest(port, address)
      expect(status).toBe(200)
      expect(String(body)).toBe(readFileSync(join(out, file), 'utf8'))
      expect(headers['content-type']?.toLowerCase().replace(/; ?/, '; ')).toBe(mediaType(file))
      expect(headers['cache-control']).toBe(cacheControl(file))
      const everywhere = Object.fromEntries(headersForAll(readFileSync(join(out, '_headers'), 'utf8')))
      const expected = isFramed(address) ? framedHeaders(everywhere) : everywhere
      for (const name of Object.keys(everywhere))
        expect([name, headers[name.toLowerCase()]]).toEqual([name, expected[name]])
      expect(headers['access-control-allow-origin']).toBe(isShared(file) ? '*' : undefined)
      expect(headers['x-robots-tag']).toBe(file.endsWith('.md') ? 'noindex' : undefined)
    })

    test.each([
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ])('a client that takes %s gets the copy %s of a page', async (accepts, encoding) => {
      const { headers } = await rawRequest(port, '/topics/mali-russia', { headers: { 'Accept-Encoding': accepts } })
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers.vary).toContain('Accept-Encoding')
    })

    test.each([
      ['/actors/old', '/actors/new'],
      ['/actors/old.md', '/actors/new.md'],
      ['/actors/old/feed.xml', '/actors/new/feed.xml'],
    ])('the former address %s leads on with 308', async (from, to) => {
      const { status, headers } = await rawRequest(port, from)
      expect([status, headers.location?.replace(/^http:\/\/site\.example(:\d+)?/, '')]).toEqual([308, to])
    })

    test('a withdrawn page has the status 410 and says why, protected as pages are', async () => {
      const { status, headers, body } = await rawRequest(port, '/actors/gone')
      expect([status, String(body)]).toEqual([410, expect.stringContaining('<title>Withdrawn</title>')])
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    })

    test('a switch to another release, and back, is one moment: no answer but 200, and every page with its own policy', async () => {
      const second = await release({
        'index.html': '<!doctype html><title>Second</title>',
        _headers: smallHeaders('sha256-second'),
      })
      upload(second)
      const seen = new Set<string>()
      let isOver = false
      const polling = (async () => {
        while (!isOver) {
          const { status, headers, body } = await rawRequest(port, '/')
          const page = /<title>(\w+)/.exec(String(body))?.[1]
          const policy = /sha256-\w+/.exec(headers['content-security-policy'] ?? '')?.[0]
          seen.add(`${status} ${page} ${policy}`)
        }
      })()
      const until = async (title: string) => {
        for (let tries = 0; tries < TRIES; tries++) {
          if (String((await rawRequest(port, '/')).body).includes(`<title>${title}`)) return
          await sleep(TRY_MS)
        }
        throw new Error(`The switch to ${title} did not come.`)
      }
      for (const [id, title] of [
        [second, 'Second'],
        [first, 'Home'],
      ] as const) {
        switchTo(id)
        await until(title)
      }
      isOver = true
      await polling
      expect([...seen].sort()).toEqual(['200 Home sha256-abc', '200 Second sha256-second'])
    }, 60_000)

    test.skipIf(!OURS)(
      'of the release of our own site every page is served as it is',
      async () => {
        const release = join(realpathSync(OURS ?? ''), '..')
        const id = basename(release)
        upload(id, release)
        switchTo(id)
        const files = readdirSync(join(release, 'pages'), { recursive: true, encoding: 'utf8' })
        const pages = files.filter((file) => file.endsWith('.html') && !/^(404|_not-found)/.test(file)).sort()
        const { moved, gone }: Answers = JSON.parse(readFileSync(join(release, 'pages', '_release.json'), 'utf8'))
        await vi.waitUntil(
          async () => (await rawRequest(port, '/')).body.equals(readFileSync(join(release, 'pages', 'index.html'))),
          10_000,
        )
        const wrong: string[] = []
        for (const file of pages) {
          const address = `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
          const wanted = moved[address] !== undefined ? 308 : gone.includes(address) ? 410 : 200
          const { status, body } = await rawRequest(port, address)
          const isSame = wanted === 308 || body.equals(readFileSync(join(release, 'pages', file)))
          if (status !== wanted || !isSame) wrong.push(`${address}: ${status}${isSame ? '' : ', other bytes'}`)
        }
        switchTo(first)
        expect(wrong).toEqual([])
      },
      120_000,
    )

    test('what is not found is protected as pages are', async () => {
      const { headers } = await rawRequest(port, '/nope')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    })
  })
}

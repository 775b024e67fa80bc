import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersForAll } from '../../hosting/headers.mjs'
import { cacheControl, mediaType } from '../server/headers'
import { hostile, nowhere, redirects, whatIsWrong } from '../server/host-addresses'
import { findFreePort } from '../server/port'
import { rawRequest } from '../server/raw-request'
import { writeSmallSite } from '../server/small-site'
import { HOSTS } from './hosts'

// npm run hosts: the configurations of hosting/, each in the server it is for, as far as that is installed.

/** How often, and after how many milliseconds, to ask whether a server has started. */
const [TRIES, TRY_MS] = [100, 100]

for (const host of HOSTS) {
  const program = host.program()
  if (!program) console.log(`Skipped: ${host.name} is not installed. ${host.install}`)

  describe.skipIf(!program)(host.name, () => {
    let [folder, out] = ['', '']
    let child: ChildProcess | undefined
    let port = 0

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `counterclaim-${host.name}-`))
      out = join(folder, 'site', 'out')
      // A server started by root reads as another user.
      chmodSync(folder, 0o755)
      writeSmallSite(out)
      port = await findFreePort()
      const work = join(folder, 'work')
      mkdirSync(work)
      const args = host.prepare({ folder: work, out, port })
      let said = ''
      child = spawn(program ?? '', args, {
        env: { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
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
    })

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

    test.each([
      ['/', '/index.html'],
      ['/topics/mali-russia', '/topics/mali-russia.html'],
      ...[
        '/topics/mali-russia.md',
        '/topics/mali-russia/feed.xml',
        '/topics/mali-russia/feed.json',
        '/data/statements.csv',
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
      for (const [name, value] of headersForAll(readFileSync(join(out, '_headers'), 'utf8')))
        expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
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

    test('what is not found is protected as pages are', async () => {
      const { headers } = await rawRequest(port, '/nope')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    })
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest } from './raw-request'
import { boundedServer } from './server'
import { writeSmallSite } from './small-site'

test('Connections, headers, whole requests and silence are all bounded', () => {
  const { maxConnections, headersTimeout, requestTimeout, timeout } = boundedServer(() => {})
  for (const limit of [maxConnections, headersTimeout, requestTimeout, timeout]) expect(limit).toBeGreaterThan(0)
  // The usual limit of descriptors is 1,024, and npm start has two listeners.
  expect(2 * maxConnections).toBeLessThan(1024)
  // Node refuses to look at headers for longer than at the request that they begin.
  expect(headersTimeout).toBeLessThanOrEqual(requestTimeout)
})

test('A connection beyond the limit is closed, and the others are served', async () => {
  const server = boundedServer((_, response) => response.end('served'))
  server.maxConnections = 2
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const idle = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))))
  await expect(rawRequest(port, '/')).rejects.toThrow()
  const closed = new Promise((resolve) => server.once('connection', resolve))
  for (const socket of idle) socket.destroy()
  while ((await rawRequest(port, '/').catch(() => undefined))?.status !== 200);
  await closed
  server.close()
})

describe.skipIf(process.platform === 'win32')('a server in a process of its own', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'counterclaim-server-')), 'out')
  const program = `
    const { boundedServer } = await import(${JSON.stringify(new URL('./server', import.meta.url).href)})
    const { siteHandler } = await import(${JSON.stringify(new URL('./site-handler', import.meta.url).href)})
    const server = boundedServer(siteHandler(process.argv[1]))
    server.listen(0, '127.0.0.1', () => console.log(server.address().port))`
  const children: ChildProcess[] = []

  /** Starts the server with limits for the shell; gives the port. */
  async function start(limits: string): Promise<number> {
    const command = `${limits} exec "$0" --import tsx --input-type=module -e "$1" "$2"`
    const child = spawn('sh', ['-c', command, process.execPath, program, out], { stdio: ['ignore', 'pipe', 'ignore'] })
    children.push(child)
    for await (const line of createInterface({ input: child.stdout })) return Number(line)
    throw new Error('The server did not start.')
  }

  beforeAll(() => writeSmallSite(out, { 'hot.html': 'hot' }))
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => rmSync(join(out, '..'), { recursive: true }))

  test('without descriptors it answers what it can, and goes on when there are some again', async () => {
    const port = await start('ulimit -n 40;')
    const idle = Array.from({ length: 60 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    const statuses = await Promise.all(
      Array.from({ length: 20 }, () =>
        rawRequest(port, '/').then(
          ({ status }) => status,
          () => 'closed',
        ),
      ),
    )
    expect(statuses.filter((status) => !['closed', 200, 503].includes(status))).toEqual([])
    for (const socket of idle) socket.destroy()
    while ((await rawRequest(port, '/').catch(() => undefined))?.status !== 200);
    expect(children[0]?.exitCode).toBeNull()
  })

  test('it lives through a file that comes and goes while it is asked for', async () => {
    const port = await start('')
    const hot = join(out, 'hot.html')
    const statuses = new Set()
    for (let round = 0; round < 50; round++) {
      const asked = Array.from({ length: 8 }, () => rawRequest(port, '/hot'))
      for (let turn = 0; turn < 20; turn++) {
        renameSync(hot, `${hot}-away`)
        renameSync(`${hot}-away`, hot)
      }
      for (const { status } of await Promise.all(asked)) statuses.add(status)
    }
    expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([])
    expect(children[0]?.exitCode).toBeNull()
  })
})

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Asking, ask } from './ask'
import { askPolitely } from './politely'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** By the address; each request is noted. */
const handlers = new Map<string, Handler>()
const seen: string[] = []
let agents = new Set<string | undefined>()
let atOnce = 0
let mostAtOnce = 0

const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`)
  agents.add(request.headers['user-agent'])
  mostAtOnce = Math.max(mostAtOnce, ++atOnce)
  response.on('close', () => atOnce--)
  const handler = handlers.get(request.url ?? '')
  if (handler) handler(request, response)
  else response.writeHead(404).end()
})
let site = ''
const portOf = () => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${portOf()}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const waits: number[] = []
const asking: Asking = {
  agent: 'Test-links/1 (desk@example.org)',
  patience: 300,
  pause: 2000,
  wait: async (milliseconds) => void waits.push(milliseconds),
  fetch,
}
beforeEach(() => {
  handlers.clear()
  agents = new Set()
  seen.length = waits.length = mostAtOnce = 0
})

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end('text')

describe('An address', () => {
  it('that opens is open, and is asked for its head alone, by a name with an address for answers', async () => {
    handlers.set('/a', status(200))
    expect(await ask(`${site}/a`, asking)).toEqual({ state: 'open', answer: '200', reached: true })
    expect(seen).toEqual(['HEAD /a'])
    expect([...agents]).toEqual(['Test-links/1 (desk@example.org)'])
  })

  it.each([404, 405, 403, 501])(
    'that answers %d for its head is asked for as by a reader, after a pause',
    async (code) => {
      handlers.set('/a', (request, response) => response.writeHead(request.method === 'HEAD' ? code : 200).end())
      expect(await ask(`${site}/a`, asking)).toMatchObject({ state: 'open' })
      expect(seen).toEqual(['HEAD /a', 'GET /a'])
      expect(waits).toEqual([2000])
    },
  )

  it.each([404, 410])('that answers %d is missing', async (code) => {
    handlers.set('/a', status(code))
    expect(await ask(`${site}/a`, asking)).toEqual({ state: 'missing', answer: `${code}`, reached: true })
  })

  it.each([401, 403, 451, 500, 502])('that answers %d does not say', async (code) => {
    handlers.set('/a', status(code))
    expect(await ask(`${site}/a`, asking)).toEqual({ state: 'untold', answer: `${code}`, reached: true })
  })

  it('that leads elsewhere has moved, and to where', async () => {
    handlers.set('/old', status(301, { Location: '/between' }))
    handlers.set('/between', status(302, { Location: '/new' }))
    handlers.set('/new', status(200))
    expect(await ask(`${site}/old`, asking)).toEqual({
      state: 'moved',
      answer: '200',
      movedTo: `${site}/new`,
      reached: true,
    })
  })

  it('that leads to itself in another spelling is open', async () => {
    handlers.set('/a', status(301, { Location: '/a/' }))
    handlers.set('/a/', status(200))
    expect(await ask(`${site}/a`, asking)).toMatchObject({ state: 'open' })
  })

  it('that leads to what is not there is missing, and one that leads to the first page is for a person to look at', async () => {
    handlers.set('/old', status(301, { Location: '/gone' }))
    expect(await ask(`${site}/old`, asking)).toMatchObject({ state: 'missing' })
    handlers.set('/old', status(301, { Location: '/' }))
    handlers.set('/', status(200))
    expect(await ask(`${site}/old`, asking)).toMatchObject({ state: 'moved', answer: 'leads to a first page' })
  })

  it('that leads in a circle does not say', async () => {
    handlers.set('/a', status(302, { Location: '/a' }))
    expect(await ask(`${site}/a`, asking)).toMatchObject({ state: 'untold' })
  })

  it('that does not answer in time does not say', async () => {
    handlers.set('/slow', () => {})
    expect(await ask(`${site}/slow`, asking)).toEqual({ state: 'untold', answer: 'no answer in time', reached: false })
  })

  it('whose server breaks off, or is not there, does not say', async () => {
    handlers.set('/broken', (request) => request.socket.destroy())
    expect(await ask(`${site}/broken`, asking)).toMatchObject({ state: 'untold', answer: 'broken off' })
    // A port that was just given back.
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 1
    await new Promise((resolve) => other.close(resolve))
    expect(await ask(`http://127.0.0.1:${port}/`, asking)).toMatchObject({ state: 'untold', answer: 'refused' })
  })

  it('whose host nobody knows is missing, and a name server that says nothing says nothing', async () => {
    const failing =
      (code: string): typeof fetch =>
      async () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
      }
    expect(await ask('https://gone.example/', { ...asking, fetch: failing('ENOTFOUND') })).toEqual({
      state: 'missing',
      answer: 'no such host',
      reached: false,
      noHost: true,
    })
    expect(await ask('https://gone.example/', { ...asking, fetch: failing('EAI_AGAIN') })).toMatchObject({
      state: 'untold',
    })
  })

  it('is read no further than its head, however long it is', async () => {
    let isClosed = false
    handlers.set('/long', (request, response) => {
      if (request.method === 'HEAD') return response.writeHead(405).end()
      response.on('close', () => {
        isClosed = true
      })
      response.writeHead(200).write('x'.repeat(1000))
      return
    })
    expect(await ask(`${site}/long`, asking)).toMatchObject({ state: 'open' })
    await expect.poll(() => isClosed).toBe(true)
  })
})

describe('Many addresses', () => {
  it('of one host are asked for one at a time, with a pause between', async () => {
    const paths = ['/1', '/2', '/3', '/4']
    for (const path of paths) handlers.set(path, (_, response) => void setImmediate(() => response.end()))
    const answers = await askPolitely(
      paths.map((path) => site + path),
      asking,
    )
    expect([...answers.values()].map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open'])
    expect(mostAtOnce).toBe(1)
    expect(waits).toEqual([2000, 2000, 2000])
  })

  it('that are the same are asked for once', async () => {
    handlers.set('/a', status(200))
    await askPolitely([`${site}/a`, `${site}/a`], asking)
    expect(seen).toEqual(['HEAD /a'])
  })

  it('of a host that says when to come again are waited for, once', async () => {
    let asked = 0
    handlers.set('/a', (_, response) =>
      ++asked === 1 ? response.writeHead(429, { 'Retry-After': '7' }).end() : response.writeHead(200).end(),
    )
    const answers = await askPolitely([`${site}/a`], asking)
    expect(answers.get(`${site}/a`)).toMatchObject({ state: 'open' })
    expect(waits).toContain(7000)
  })

  it.each<[string, Record<string, string>]>([
    ['says no time', {}],
    ['asks for hours', { 'Retry-After': '7200' }],
    ['asks again after the wait', { 'Retry-After': '1' }],
    ['names an hour tomorrow', { 'Retry-After': new Date(Date.now() + 86_400_000).toUTCString() }],
  ])('of a host that has enough and %s are left in peace, and not said to be dead', async (_, headers) => {
    handlers.set('/a', status(429, headers))
    handlers.set('/b', status(200))
    const answers = await askPolitely([`${site}/a`, `${site}/b`], asking)
    expect([...answers.values()].map(({ state }) => state)).toEqual(['untold', 'untold'])
    expect(seen).not.toContain('HEAD /b')
  })

  it('are given up where nothing answers at all', async () => {
    let asked = 0
    const nothing: typeof fetch = async () => {
      asked++
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })
    }
    const many = Array.from({ length: 100 }, (_, n) => `https://host-${n}.example/`)
    await askPolitely(many, { ...asking, fetch: nothing })
    expect(asked).toBeLessThan(20)
  })
})

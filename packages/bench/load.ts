import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { HOSTS } from '../../scripts/hosts/hosts'
import { currentRelease } from '../../scripts/release/store'
import { RELEASES, ROOT } from '../../scripts/run/paths.mjs'
import { findFreePort } from '../../scripts/server/port'
import { cpuOf, launch } from './measure'
import { median, ratio, table } from './table'
import { installTool } from './tools'

/** By turns, so that what else the machine does hits every server alike. */
const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 20

interface Request {
  readonly name: string
  readonly path: string
  readonly encoding: string
  /** The status that is right. */
  readonly status: 200 | 304 | 404
}

const REQUESTS: readonly Request[] = [
  { name: 'a topic, brotli', path: '/topics/mali-russia', encoding: 'br', status: 200 },
  { name: 'the same, not changed (304)', path: '/topics/mali-russia', encoding: 'br', status: 304 },
  { name: 'the ledger, as it is', path: '/data/ledger.json', encoding: 'identity', status: 200 },
  { name: 'what is not there (404)', path: '/topics/nowhere', encoding: 'br', status: 404 },
]

interface Server {
  readonly name: string
  readonly port: number
  readonly pid: number
  readonly end: () => void
}

interface Round {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
  /** Processor time of the server, in microseconds a request. Linux only. */
  readonly cpu: number | undefined
  /** Answers of another status than the right one, and requests without an answer. */
  readonly odd: number
}

/** Prints how many requests the current release stands: served by npm run serve, and by nginx where it is installed. */
export async function load({ work }: { work: string }) {
  console.log('\n## Under load\n')
  const id = currentRelease(ROOT)
  if (!id) return console.log('Skipped: there is no release. Run npm run build first.\n')
  const tool = await installTool('autocannon', join(work, 'autocannon'))
  if ('reason' in tool) return console.log(`Skipped: ${tool.reason}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-load-'))
  const servers = [await ours(), await nginx(folder, id)].flatMap((server) => server ?? [])
  try {
    for (const { port } of servers) await answering(port)
    const rows = []
    for (const request of REQUESTS) {
      const rounds = servers.map((): Round[] => [])
      for (let n = 0; n < ROUNDS; n++)
        for (const [at, server] of servers.entries()) rounds[at]?.push(await round(tool.folder, server, request))
      rows.push(...servers.map((server, at) => row(request, server.name, rounds[at] ?? [], rounds.at(-1) ?? [])))
    }
    console.log(
      `${CONNECTIONS} connections, by turns, the median of ${ROUNDS} rounds of ${SECONDS} seconds.\n\n${table(['', 'server', 'requests a second', 'ratio', 'p99', 'processor time a request', 'odd answers'], rows)}\n`,
    )
  } finally {
    for (const { end } of servers) end()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row({ name }: Request, server: string, rounds: readonly Round[], last: readonly Round[]) {
  const perSecond = (each: readonly Round[]) => median(each.map((round) => round.perSecond)) ?? 0
  const cpu = median(rounds.flatMap((round) => round.cpu ?? []))
  return [
    name,
    server,
    Math.round(perSecond(rounds)),
    ratio(perSecond(rounds), perSecond(last)),
    `${median(rounds.map(({ p99 }) => p99))} ms`,
    cpu === undefined ? undefined : `${Math.round(cpu)} µs`,
    rounds.reduce((sum, { odd }) => sum + odd, 0),
  ]
}

async function ours(): Promise<Server | undefined> {
  const port = await findFreePort()
  const { pid, end } = launch(process.execPath, [join(ROOT, 'scripts', 'command.mjs'), 'serve'], {
    cwd: ROOT,
    env: { PORT: String(port) },
  })
  return pid === undefined ? undefined : { name: 'npm run serve', port, pid, end }
}

/** With the configuration of hosting/, and the release where it is. */
async function nginx(folder: string, id: string): Promise<Server | undefined> {
  const host = HOSTS.find(({ name }) => name === 'nginx')
  const program = host?.program()
  if (!host || !program) {
    console.log(`Without nginx, which is not installed. ${host?.install ?? ''}\n`)
    return undefined
  }
  const [site, port] = [join(folder, 'site'), await findFreePort()]
  mkdirSync(site)
  symlinkSync(join(ROOT, RELEASES), join(site, 'releases'))
  symlinkSync(join('releases', id), join(site, 'current'))
  const { pid, end } = launch(program, host.prepare({ folder, site, port }), { cwd: folder })
  return pid === undefined ? undefined : { name: host.name, port, pid, end }
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await etagOf(port, '/', 'br').catch(() => undefined)) return
    await sleep(100)
  }
  throw new Error(`The server at port ${port} does not answer.`)
}

const etagOf = (port: number, path: string, encoding: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } }, (answer) => {
      answer.resume()
      resolve(answer.headers.etag)
    }).on('error', reject)
  })

/** One round of autocannon against one server. */
async function round(folder: string, { port, pid }: Server, { path, encoding, status }: Request): Promise<Round> {
  const etag = status === 304 && (await etagOf(port, path, encoding))
  const headers = [`accept-encoding=${encoding}`, ...(etag ? [`if-none-match=${etag}`] : [])]
  const args = ['-c', String(CONNECTIONS), '-d', String(SECONDS), '--json', '--no-progress']
  let json = ''
  const before = cpuOf(pid)
  const { done } = launch(
    process.execPath,
    [
      join(folder, 'node_modules', 'autocannon', 'autocannon.js'),
      ...args,
      ...headers.flatMap((header) => ['-H', header]),
      `http://127.0.0.1:${port}${path}`,
    ],
    { cwd: folder, onLine: (line) => (json += line) },
  )
  await done
  const after = cpuOf(pid)
  const { requests, latency, errors, timeouts, statusCodeStats } = JSON.parse(json.slice(json.indexOf('{')))
  const counts = Object.values<{ count: number }>(statusCodeStats).map(({ count }) => count)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return {
    perSecond: requests.average,
    p99: latency.p99,
    cpu: before !== undefined && after !== undefined && all > 0 ? ((after - before) * 1e6) / all : undefined,
    odd: all - (statusCodeStats[status]?.count ?? 0) + errors + timeouts,
  }
}

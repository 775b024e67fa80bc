import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isIntact, makeRelease } from '../release/make'
import { clearUp, currentRelease, folderOf } from '../release/store'
import { boundedServer } from '../server/server'
import { siteHandler } from '../server/site-handler'
import { smallHeaders, writeSmallBuild } from '../server/small-site'
import { watch } from './poll'
import type { Row } from './table'

/** Calls at the beginning and at the end are all tried; of those between, which share one file each, some. */
const [FIRST, LAST, BETWEEN] = [12, 22, 9]

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

function runChild(root: string, fault: string, at: number): Promise<{ signal: string | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, root, fault, String(at)])
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  return new Promise((resolve) => child.on('close', (_, signal) => resolve({ signal, said })))
}

/**
 * Makes a release of a site of a few files again and again, and strikes it down at one call after another. The site that
 * is served has to be the old one or the new one, whole, and the next release sound.
 * @param fault `kill`, or the code of an error
 */
export async function everyCall(fault: string, title: string): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'counterclaim-faults-'))
  const sites = [
    { 'index.html': '<!doctype html><title>One</title>' },
    { 'index.html': '<!doctype html><title>Two</title>', _headers: smallHeaders('sha256-two') },
  ]
  const write = (n: number) => {
    rmSync(folderOf(root, 'new'), { recursive: true, force: true })
    writeSmallBuild(root, sites[n % 2])
  }
  write(0)
  await makeRelease(root, 'inputs')
  const server = boundedServer(siteHandler(join(root, 'out')))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const sum = { answers: 0, failed: 0, odd: 0 }
  const broken: string[] = []
  const sentences = new Set<string>()
  let turn = 0
  let struck = 0
  const tryOne = async (at: number): Promise<number> => {
    turn++
    write(turn)
    const { result, watched } = await watch(port, ['/', '/topics/mali-russia'], () => runChild(root, fault, at))
    for (const each of ['answers', 'failed', 'odd'] as const) sum[each] += watched[each]
    const current = currentRelease(root)
    if (current === undefined || !isIntact(root, current)) broken.push(`call ${at}: what is served is not whole`)
    const [, said] = /^(.+)$/m.exec(result.said.replace(/^calls \d+$/m, '')) ?? []
    if (said) sentences.add(said.replace(/ \(.*?\)/, ''))
    if (result.signal === 'SIGKILL' || said) struck++
    // The next build begins like this one.
    clearUp(root)
    write(turn)
    const next = await makeRelease(root, 'inputs').catch((error: unknown) => String(error))
    if (typeof next === 'string' || currentRelease(root) !== next.id || !isIntact(root, next.id))
      broken.push(`call ${at}: the next build is not sound`)
    return Number(/calls (\d+)/.exec(result.said)?.[1] ?? 0)
  }
  try {
    const calls = await tryOne(0)
    const all = Array.from({ length: calls }, (_, n) => n + 1)
    for (const at of all.filter((n) => n <= FIRST || n > calls - LAST || n % BETWEEN === 0)) await tryOne(at)
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(root, { recursive: true, force: true })
  }
  const [sentence] = sentences
  return {
    fault: `${title} (${struck} places)`,
    ...sum,
    old: broken.length === 0 ? 'whole, old or new' : broken.join('; '),
    said: sentence ?? 'nothing',
    next: broken.some((each) => each.includes('next')) ? 'not sound' : 'sound',
  }
}

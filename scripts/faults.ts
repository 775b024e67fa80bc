import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { builtMadeUpSite } from './build/made-up-site'
import { clockBuild, edit, failedBuilds, killedBuilds, twoBuilds } from './faults/builds'
import { everyCall } from './faults/every-call'
import { untilServed } from './faults/project'
import { isGood, type Row, tableOf } from './faults/table'
import { currentRelease } from './release/store'
import { findFreePort } from './server/port'

/**
 * npm run faults: kills and starves builds while a server is asked for pages all the while, and prints the table of
 * docs/reliability.md. Made on a site of three made-up topics, in a copy of the project; some ten minutes on a machine
 * that does nothing else. Linux only, and as root for small disks and other users.
 */
export async function command(): Promise<number> {
  const rows: Row[] = []
  for (const [fault, title] of [
    ['kill', 'kill -9 at a call that changes the disk, from the first of a release to the last'],
    ['ENOSPC', 'a full disk at such a call'],
    ['EACCES', 'a missing permission at such a call'],
  ] as const) {
    console.log(title)
    rows.push(await everyCall(fault, title))
  }
  rows.push(...(await inBuilds()))
  console.log(`\n${tableOf(rows)}`)
  return rows.every(isGood) ? 0 : 1
}

/** The same with whole builds. */
async function inBuilds(): Promise<Row[]> {
  const root = await builtMadeUpSite('three')
  const first = currentRelease(root)
  const port = await findFreePort()
  const server = spawn(process.execPath, [join(root, 'scripts', 'command.mjs'), 'serve'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  })
  const { address, undo } = edit(root)
  const place = { root, port, addresses: ['/', address, '/timeline'] }
  try {
    await untilServed(port)
    const rows = [...(await killedBuilds(place)), ...(await failedBuilds(place)), await twoBuilds(place)]
    undo()
    return [...rows, await clockBuild(place, first)]
  } finally {
    undo()
    server.kill()
  }
}

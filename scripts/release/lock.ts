import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, Stop } from '../run/stop.mjs'
import { releasesOf } from './store'
import { asStop } from './trouble'

interface Holder {
  readonly pid: number
  /** When that process began, where the system tells: another one may have the same number later. */
  readonly begun: string
  /** What it does, for people. */
  readonly task: string
}

/** On Linux: the boot, and the tick of it in which a process began. */
function begunOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything.
    return `${boot} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`
  } catch {
    return ''
  }
}

function isAlive({ pid, begun }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is somebody else's.
    if (errorCode(error) === 'ESRCH') return false
  }
  return begun === '' || begunOf(pid) === begun
}

/** Who holds a lock; undefined for a file that no command of ours wrote. */
function readHolder(path: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(holder.pid) ? holder : undefined
  } catch {
    return undefined
  }
}

/**
 * Does something that no other command may do in this project meanwhile. A process that has ended, however it did,
 * holds nothing.
 * @param root the project's folder
 * @param task what is done, in words that follow “Another process is”
 */
export async function withLock<Result>(root: string, task: string, act: () => Promise<Result>): Promise<Result> {
  const release = takeLock(root, task)
  try {
    return await act()
  } finally {
    release()
  }
}

function takeLock(root: string, task: string): () => void {
  const lock = join(releasesOf(root), 'lock')
  const mine = `${lock}.${process.pid}`
  try {
    mkdirSync(releasesOf(root), { recursive: true })
    writeFileSync(mine, JSON.stringify({ pid: process.pid, begun: begunOf(process.pid), task }))
    // Under its final name it is there whole, or not at all. The second try is for a lock whose holder is gone.
    if (!tryLink(mine, lock)) {
      const holder = readHolder(lock)
      if (holder && isAlive(holder)) throw refusal(holder)
      breakLock(lock, holder)
      if (!tryLink(mine, lock)) throw refusal(readHolder(lock))
    }
  } catch (error) {
    throw asStop(error, 'Nothing can be built here.')
  } finally {
    rmSync(mine, { force: true })
  }
  return () => rmSync(lock, { force: true })
}

function tryLink(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (errorCode(error) !== 'EPERM' && errorCode(error) !== 'ENOTSUP') throw error
    return tryWrite(mine, lock)
  }
}

/** For disks without hard links. */
function tryWrite(mine: string, lock: string): boolean {
  try {
    writeFileSync(lock, readFileSync(mine), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes a dead holder's lock away: by a rename, so that of several processes one does it. */
function breakLock(lock: string, dead: Holder | undefined): void {
  const aside = `${lock}.broken.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  // Somebody else was quicker, and what was taken away is their new lock.
  const taken = readHolder(aside)
  if (taken && (taken.pid !== dead?.pid || taken.begun !== dead.begun)) tryLink(aside, lock)
  rmSync(aside, { force: true })
}

const refusal = (holder: Holder | undefined) =>
  new Stop(
    `Another process is ${holder?.task ?? 'at work'} in this folder${holder ? ` (process ${holder.pid})` : ''}. ` +
      'Wait until it has ended, or stop it, then run the command again.',
  )

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock'

let root = ''
const lock = () => join(root, '.releases', 'lock')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-lock-'))
  mkdirSync(join(root, '.releases'))
})
afterEach(() => rmSync(root, { recursive: true }))

const nothing = async () => 'done'

test('While one command is at work, another is refused with a sentence, and may go on afterwards', async () => {
  await withLock(root, 'building', async () => {
    await expect(withLock(root, 'building', nothing)).rejects.toThrow(
      `Another process is building in this folder (process ${process.pid}). Wait until it has ended`,
    )
  })
  expect(await withLock(root, 'building', nothing)).toBe('done')
  expect(readdirSync(join(root, '.releases'))).toEqual([])
})

test('A command that fails leaves no lock', async () => {
  await expect(withLock(root, 'building', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock())).toBe(false)
})

const ended = spawnSync(process.execPath, ['-e', '']).pid

test.each([
  ['of a process that has ended', JSON.stringify({ pid: ended, begun: '', task: 'building' })],
  ...(process.platform === 'linux'
    ? [
        [
          'of a process whose number another one has now',
          JSON.stringify({ pid: process.pid, begun: 'x', task: 'building' }),
        ],
      ]
    : []),
  ['that nobody can read', 'x'],
  ['that is empty', ''],
])('A lock %s holds nothing', async (_, text = '') => {
  writeFileSync(lock(), text)
  expect(await withLock(root, 'building', nothing)).toBe('done')
})

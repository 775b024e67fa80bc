import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'

const FOLDER = process.env.DEV_FOLDER ?? ''

const path = (file: string) => {
  if (!FOLDER) throw new Error('These tests change content. Run them with npm run dev-test, which makes a copy first.')
  return join(FOLDER, 'content', file)
}

/** A file of the copy's content, such as `actors/kremlin.mdx`. */
export const read = (file: string): string => readFileSync(path(file), 'utf8')

/** Saves as Visual Studio Code does: into the file itself. */
export function saveInPlace(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true })
  writeFileSync(path(file), text)
}

/** Saves as vim, JetBrains and git do: beside it, and then renamed over it. */
export function saveByRenaming(file: string, text: string): void {
  writeFileSync(path(`${file}~`), text)
  renameSync(path(`${file}~`), path(file))
}

export const remove = (file: string): void => rmSync(path(file))

/** Starts npm run dev in the copy. */
export function startDev() {
  const lines: string[] = []
  const child = spawn(process.execPath, [join('scripts', 'command.mjs'), 'dev'], {
    cwd: FOLDER,
    env: { ...process.env, PORT: process.env.E2E_PORT },
  })
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  return {
    /** All that the terminal has shown. */
    lines,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: () =>
      new Promise<void>((resolve) => {
        child.on('exit', () => resolve())
        child.kill('SIGINT')
      }),
  }
}

/** Opens a page as a person does who goes on looking at it, and counts on nobody to reload it. */
export async function look(page: Page, address: string) {
  for (let n = 0; ; n++)
    try {
      await page.goto(address, { timeout: 150_000 })
      break
    } catch (error) {
      // Nothing listens yet.
      if (n === 60) throw error
      await sleep(1000)
    }
  await page.waitForLoadState('networkidle').catch(() => undefined)
}

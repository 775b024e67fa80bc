// @ts-check
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/** What a build does not read, or what it writes itself. */
const LEFT_OUT = new Set([
  '.build',
  '.git',
  '.next',
  '.content',
  '.contentlayer',
  'node_modules',
  'out',
  'test-results',
  'playwright-report',
  'bench',
])

/**
 * Makes a copy of the project to build in, without anything that an earlier build left. Packages are linked file by
 * file, which costs no space; Turbopack follows no link that leads out of the project.
 * @param {string} folder
 */
export function copyProject(folder) {
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(folder))
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true })
  for (const entry of readdirSync(ROOT))
    if (!LEFT_OUT.has(entry)) cpSync(join(ROOT, entry), join(folder, entry), { recursive: true })
  if (!existsSync(join(folder, 'node_modules'))) linkTree(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}

/**
 * Links a folder file by file.
 * @param {string} from
 * @param {string} to
 */
export function linkTree(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    // npm writes its record in place, and would write into both.
    if (entry.name === '.package-lock.json') copyFileSync(source, target)
    else if (entry.isDirectory()) {
      if (entry.name !== '.cache') linkTree(source, target)
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

/** @param {string} source @param {string} target */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch {
    // Another disk, or a system without hard links.
    copyFileSync(source, target)
  }
}

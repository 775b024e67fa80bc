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
import { ROOT } from '../run/paths.mjs'

/** What a build does not read, or writes itself. */
const LEFT_OUT =
  /^(\.build|\.git|\.next|\.content|\.contentlayer|\.releases|\.out-.*|node_modules|out|test-results|playwright-report)$/

/**
 * Makes a copy of the project to build in, without anything that an earlier build left. Packages are hard links, which
 * take no space; Turbopack follows no symbolic link that leads out of the project.
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(folder))
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true })
  for (const entry of readdirSync(ROOT))
    if (!LEFT_OUT.test(entry)) cpSync(join(ROOT, entry), join(folder, entry), { recursive: true })
  if (!existsSync(join(folder, 'node_modules'))) linkPackages(folder)
}

/** Gives a copy of the project our packages. Those of packages/ are links in both, each to the folder beside it. */
export const linkPackages = (folder: string): void => linkTree(join(ROOT, 'node_modules'), join(folder, 'node_modules'))

function linkTree(from: string, to: string): void {
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

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    // Another disk, or a system without hard links.
    copyFileSync(source, target)
  }
}

import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { ROOT } from '../run/paths.mjs'

/** What a build does not read, or writes itself. */
const LEFT_OUT = /^(\.git|\.next|\.content|\.contentlayer|node_modules|out|test-results|playwright-report)$/

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

function linkPackages(folder: string): void {
  for (const file of globSync('node_modules/**', { cwd: ROOT, dot: true, ignore: 'node_modules/.cache/**' })) {
    const [source, target] = [join(ROOT, file), join(folder, file)]
    mkdirSync(dirname(target), { recursive: true })
    try {
      linkSync(source, target)
    } catch {
      // Another disk, or a system without hard links.
      copyFileSync(source, target)
    }
  }
}

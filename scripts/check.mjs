// @ts-check
import './node-version.mjs'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { isEntry, ROOT } from './paths.mjs'
import { main, run } from './run.mjs'
import { Stop } from './stop.mjs'

/**
 * The command that checks the content.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function checkCommand(args) {
  return [process.execPath, ['--import', 'tsx', join('scripts', 'check.ts'), ...args]]
}

/** Checks all content; its mistakes go to the terminal. Returns the exit code. */
export function checkContent() {
  return run(...checkCommand([]))
}

/**
 * A project folder that was named from where the command was typed, named from ours.
 * @param {string} argument
 */
function fromRoot(argument) {
  if (argument.startsWith('-')) return argument
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), argument)
  if (!existsSync(join(path, 'content')))
    throw new Stop(
      `There is no content in ${argument}. Name a folder that has a content folder in it, or none for this project.`,
    )
  return relative(ROOT, path) || '.'
}

if (isEntry(import.meta.url)) {
  main(async () => {
    const args = process.argv.slice(2).map(fromRoot)
    await ensureInstalled()
    return run(...checkCommand(args))
  })
}

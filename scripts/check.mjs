// @ts-check
import './node-version.mjs'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { runCheck } from './check-program.mjs'
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
  return [process.execPath, [join('scripts', 'check-program.mjs'), ...args]]
}

/**
 * Checks all content; its mistakes go to the terminal.
 * @param {string[]} [args] `--stage` puts what passes where contentlayer2 reads it
 * @returns {Promise<number>} the exit code
 */
export function checkContent(args = []) {
  return run(...checkCommand(args))
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
    const args = process.argv
      .slice(2)
      .map((argument, n, all) => (all[n - 1] === '--format' ? argument : fromRoot(argument)))
    await ensureInstalled()
    // In this very process: to start two more takes as long as to check a hundred files.
    process.chdir(ROOT)
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
    await runCheck()
  })
}

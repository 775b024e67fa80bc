import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { runCheck } from './check/program.mjs'
import { ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

/**
 * npm run check [-- FOLDER] [--all] [--format text|json|github|gitlab]: checks all content, in this process: starting
 * another takes as long as the check.
 */
export function command(args: string[]): Promise<number> {
  const isFolder = (argument: string, n: number) => !argument.startsWith('-') && args[n - 1] !== '--format'
  return runCheck(args.map((argument, n) => (isFolder(argument, n) ? fromRoot(argument) : argument)))
}

/** Names a project folder relative to ours; what was typed is relative to where it was typed. */
function fromRoot(folder: string): string {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder)
  if (!existsSync(join(path, 'content')))
    throw new Stop(
      `There is no content in ${folder}. Name a folder that has a content folder in it, or none for this project.`,
    )
  return relative(ROOT, path) || '.'
}

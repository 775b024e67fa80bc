import { parseArgs } from 'node:util'
import { Stop } from '../run/stop.mjs'

/**
 * The steps that the arguments of npm test ask for, in their own order: all, or those after --only.
 * @param args such as ["--only", "unit,e2e"]
 * @param names every step
 */
export function selectSteps<Name extends string>(args: string[], names: readonly Name[]): Name[] {
  const only = onlyOf(args, names)
  if (only === undefined) return [...names]
  const wanted = only.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !names.some((each) => each === name))
  if (unknown !== undefined) throw new Stop(`There is no test step called "${unknown}". There are ${names.join(', ')}.`)
  return names.filter((name) => wanted.includes(name))
}

function onlyOf(args: string[], names: readonly string[]): string | undefined {
  try {
    return parseArgs({ args, options: { only: { type: 'string' } } }).values.only
  } catch {
    throw new Stop(
      `npm test does not know "${args.join(' ')}". Name the steps to run, for example: npm test -- --only unit,e2e (there are ${names.join(', ')}).`,
    )
  }
}

import { parseArgs } from 'node:util'
import { Stop } from '../run/stop.mjs'

/**
 * The steps that the arguments of npm test ask for, in their own order: all, or those after --only.
 * @param args such as ["--only", "unit,e2e"]
 * @param steps every step
 */
export function selectSteps<Step extends { readonly name: string }>(args: string[], steps: readonly Step[]): Step[] {
  const names = steps.map(({ name }) => name)
  const wanted = onlyOf(args, names)
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Stop(`There is no test step called "${unknown}". There are ${names.join(', ')}.`)
  return steps.filter(({ name }) => wanted.includes(name))
}

function onlyOf(args: string[], names: string[]): string[] {
  try {
    const { only } = parseArgs({ args, options: { only: { type: 'string' } } }).values
    return only?.split(',').map((name) => name.trim()) ?? names
  } catch {
    throw new Stop(
      `npm test does not know "${args.join(' ')}". Name the steps to run, for example: npm test -- --only unit,e2e (there are ${names.join(', ')}).`,
    )
  }
}

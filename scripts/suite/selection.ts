// @ts-check
import { Stop } from './stop.mjs'

/**
 * The steps that the arguments of npm test ask for, in their own order: all, or those after --only.
 * @template {string} Name
 * @param {string[]} args such as ["--only", "unit,e2e"]
 * @param {readonly Name[]} names every step
 * @returns {Name[]}
 */
export function selectSteps(args, names) {
  if (args.length === 0) return [...names]
  const [flag = '', ...rest] = args
  const value = flag.startsWith('--only=') ? flag.slice('--only='.length) : rest.shift()
  if (!/^--only(=|$)/.test(flag) || !value || rest.length > 0) {
    throw new Stop(
      `npm test does not know "${args.join(' ')}". Name the steps to run, for example: npm test -- --only unit,e2e (there are ${names.join(', ')}).`,
    )
  }
  const wanted = value.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !names.some((each) => each === name))
  if (unknown !== undefined) throw new Stop(`There is no test step called "${unknown}". There are ${names.join(', ')}.`)
  return names.filter((name) => wanted.includes(name))
}

// @ts-check
// Every entry script imports this module first: it stops an old Node with a sentence before any other module runs.
// Keep what the entry scripts import parseable by Node 16, or an old Node answers with a SyntaxError instead.
import { readFileSync } from 'node:fs'

/**
 * The lowest Node that package.json's `engines` asks for, as [major, minor].
 * @param {string} range such as ">=20.19"
 * @returns {[number, number]}
 */
export function lowestVersion(range) {
  const match = /(\d+)(?:\.(\d+))?/.exec(range)
  if (!match) throw new Error(`package.json: engines.node is "${range}", which names no version.`)
  return [Number(match[1]), Number(match[2] ?? 0)]
}

/**
 * What is wrong with this Node version, as a sentence; undefined when it will do.
 * @param {string} version such as "20.20.2"
 * @param {string} range such as ">=20.19"
 * @returns {string | undefined}
 */
export function nodeProblem(version, range) {
  const [major, minor] = lowestVersion(range)
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined
  return (
    `This is Node ${version}, and Counterclaim needs Node ${major}.${minor} or later. ` +
    'Install a newer one from https://nodejs.org (or run `nvm install` in this folder), then try again.'
  )
}

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const problem = nodeProblem(process.versions.node, engines.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}

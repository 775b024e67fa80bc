// @ts-check
// command.mjs imports this module first: it stops an old Node with a sentence before any other module runs. Keep what
// command.mjs imports readable for Node 16, or an old Node answers with a SyntaxError instead.
import { readFileSync } from 'node:fs'

/**
 * What is wrong with this Node version, as a sentence; undefined if nothing is.
 * @param {string} version such as "20.20.2"
 * @param {string} range such as ">=20.19"
 * @returns {string | undefined}
 */
export function nodeProblem(version, range) {
  const lowest = range.replace('>=', '')
  if (version.localeCompare(lowest, 'en', { numeric: true }) >= 0) return undefined
  return (
    `This is Node ${version}, and Counterclaim needs Node ${lowest} or later. ` +
    'Install a newer one from https://nodejs.org (or run `nvm install` in this folder), then try again.'
  )
}

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const problem = nodeProblem(process.versions.node, engines.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}

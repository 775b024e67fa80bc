// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Results by name, kept in the work folder, so that a run that was stopped goes on where it was.
 * @param {string} work
 */
export function resultStore(work) {
  const path = join(work, 'results.json')
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
  /** @type {Record<string, any>} */
  const known = read()
  return {
    /**
     * @template Result
     * @param {string} name
     * @param {() => Promise<Result>} make
     * @returns {Promise<Result>}
     */
    async once(name, make) {
      if (name in known) {
        console.error(`${name}: taken from an earlier run in ${work}`)
        return known[name]
      }
      console.error(`${name} …`)
      known[name] = await make()
      mkdirSync(work, { recursive: true })
      // Another run may have added to it meanwhile.
      writeFileSync(path, JSON.stringify({ ...read(), [name]: known[name] }, null, 2))
      return known[name]
    },
  }
}

/** @typedef {ReturnType<typeof resultStore>} Results */

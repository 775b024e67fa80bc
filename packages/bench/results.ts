import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Results by name, kept in the work folder, so that a run that was stopped goes on where it was. */
export function resultStore(work: string) {
  const path = join(work, 'results.json')
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
  const known = read()
  return {
    async once<Result>(name: string, make: () => Promise<Result>): Promise<Result> {
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

export type Results = ReturnType<typeof resultStore>

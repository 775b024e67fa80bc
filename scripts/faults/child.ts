import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { withLock } from '../release/lock'
import { makeRelease } from '../release/make'
import { asStop } from '../release/trouble'
import { explain } from '../run/stop.mjs'

// node --import tsx child.ts FOLDER FAULT AT: makes a release of what lies in FOLDER. At the call number AT that changes
// something on the disk, the process is killed (FAULT kill), half-way through if it is a write, or the call fails (FAULT
// is the code of an error). Prints how many calls there were.

const CHANGING = [
  'writeFileSync',
  'renameSync',
  'linkSync',
  'symlinkSync',
  'rmSync',
  'mkdirSync',
  'unlinkSync',
] as const

const [root = '', fault = '', at = '0'] = process.argv.slice(2)
let calls = 0

function strike(path: unknown, half: (() => void) | undefined): void {
  calls++
  if (calls !== Number(at)) return
  half?.()
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL')
  else throw Object.assign(new Error(`${fault}: made up`), { code: fault, path: String(path) })
}

for (const name of CHANGING) {
  const real: (...args: unknown[]) => unknown = fs[name] as never
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      const [path, text] = args
      const isWrite = name === 'writeFileSync' && typeof text === 'string'
      strike(path, isWrite ? () => real(path, text.slice(0, text.length / 2)) : undefined)
      return real(...args)
    },
  })
}
syncBuiltinESMExports()

try {
  await withLock(root, 'building', () =>
    makeRelease(root, 'inputs').catch((error: unknown) => {
      throw asStop(error, 'The build stopped.')
    }),
  )
} catch (error) {
  console.log(explain(error))
  process.exitCode = 1
}
console.log(`calls ${calls}`)

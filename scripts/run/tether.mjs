// @ts-check
// Runs the command in its arguments, and ends it with everything it started when the pipe on standard input closes:
// when the script that started it asks for that or has ended, even if it was killed. run.mjs starts every command
// through this.
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'

const GRACE_MS = 3000
const [command = '', ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
let stopping = false

/** Signals the whole group, which run.mjs made this process the leader of. @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal)
  } catch {
    // The group has already ended, as it should.
  }
}

function stop() {
  stopping = true
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    return
  }
  signalGroup('SIGINT')
  setTimeout(() => signalGroup('SIGKILL'), GRACE_MS)
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})
process.stdin.on('end', stop).on('error', stop).resume()
child.on('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
child.on('exit', (code, signal) => {
  if (stopping) signalGroup('SIGKILL')
  process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0))
})

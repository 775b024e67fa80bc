import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'

/** Starts a screen that nobody sees, as large as the largest picture. It ends with this program, whatever ends that. */
export async function startScreen(xvfb: string): Promise<{ readonly name: string; end(): void }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x3000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const end = () => {
    child.kill('SIGKILL')
  }
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const told = child.stdio[3]
  if (!(told instanceof Readable)) throw new Error('Xvfb has no pipe to tell its number')
  // A screen that does not start tells nothing: its pipe ends.
  const number = String(await Promise.race([once(told, 'data'), once(told, 'end')])).trim()
  if (number === '') throw new Error(`${xvfb} did not start`)
  return { name: `:${number}`, end }
}

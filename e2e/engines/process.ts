import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** Starts a program that ends with this one, whatever ends it. */
export function startProgram(path: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(path, [...args], options)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}

/** Ends a program, and waits until it has ended. */
export function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

/** Waits for a program to write what matches, and gives back the first group of it. */
export function written(
  child: ChildProcess,
  stream: NodeJS.ReadableStream | null | undefined,
  pattern: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const fail = (why: string) => reject(new Error(`${child.spawnfile} ${why}. It wrote: ${text.trim() || 'nothing'}`))
    const patience = setTimeout(() => fail('did not start within 60 seconds'), 60_000)
    child.once('error', ({ message }) => fail(message))
    child.once('exit', () => fail('ended at once'))
    stream?.on('data', (part) => {
      text += String(part)
      const found = pattern.exec(text)?.[1]
      if (found === undefined) return
      clearTimeout(patience)
      resolve(found)
    })
  })
}

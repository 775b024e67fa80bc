import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test, vi } from 'vitest'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'

/** Runs Node on a program, and gives what it prints. */
async function output(program: string, env?: NodeJS.Dict<string>) {
  const lines: string[] = []
  const code = await run(process.execPath, ['-e', program], { onLine: (line) => lines.push(line), ...(env && { env }) })
  return { code, lines }
}

test('a command runs in the project’s folder, and the variable PWD says so too, wherever it was started from', async () => {
  vi.stubEnv('PWD', realpathSync(tmpdir()))
  try {
    const { lines } = await output('console.log(process.cwd()); console.log(process.env.PWD)')
    expect(lines).toEqual([realpathSync(ROOT), ROOT])
  } finally {
    vi.unstubAllEnvs()
  }
})

test('a command gets variables on top of ours', async () => {
  expect(
    (await output('console.log(process.env.OWN, process.env.NEXT_TELEMETRY_DISABLED)', { OWN: 'x' })).lines,
  ).toEqual(['x 1'])
})

test.each([0, 3])('a command’s exit code %i is handed on', async (code) => {
  expect(await output(`process.exit(${code})`)).toEqual({ code, lines: [] })
})

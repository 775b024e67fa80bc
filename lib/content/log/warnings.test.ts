import { expect, it, onTestFinished } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { logChanges, readLog, writeLog } from '@/lib/content/log/files'
import { updatedLog } from '@/lib/content/log/update'
import { logRefusal } from '@/lib/content/log/warnings'
import { createContentFolder } from '@/lib/testing/content-folder'

const REPORT = 'content/articles/kremlin-denies-talks.mdx'

async function loggedFolder() {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  const check = async () => {
    const result = await checkContent(folder.root)
    if (!result.ok) throw new Error('The content has mistakes.')
    return result
  }
  const log = async (today: string) => {
    const before = readLog(folder.root) ?? new Map()
    writeLog(folder.root, logChanges(before, updatedLog(before, (await check()).files, today)))
  }
  return { ...folder, check, log }
}

const briefly = (warnings: readonly { file: string; found: string }[]) =>
  warnings.map(({ file, found }) => `${file}: ${found}`)

it('The check warns of nothing that the log knows, and of nothing where there is no log', async () => {
  const { check, log } = await loggedFolder()
  expect((await check()).warnings).toEqual([])
  await log('2026-11-01')
  expect((await check()).warnings).toEqual([])
})

it('The check warns of a change that the log does not know, until it is logged', async () => {
  const { check, log, edit } = await loggedFolder()
  await log('2026-11-01')
  await edit(REPORT, 'said: 2021-09-15', 'said: 2021-09-14')
  expect(briefly((await check()).warnings)).toEqual([
    `${REPORT}: a change that the log does not know, of “peskov-no-talks-2021-09-15”`,
  ])
  await log('2026-12-01')
  const { warnings, ledger } = await check()
  expect(warnings).toEqual([])
  expect(ledger.statements.get('peskov-no-talks-2021-09-15')?.logged).toEqual({
    added: '2026-11-01',
    news: '2026-12-01',
    changed: '2026-12-01',
  })
})

it('A file of the log with the marks of a merge is a warning that says what to do', async () => {
  const { check, log, write } = await loggedFolder()
  await log('2026-11-01')
  await write('content-log/actors/kremlin.json', '<<<<<<< ours\n')
  const { warnings } = await check()
  expect(briefly(warnings)).toEqual(['content-log: content-log/actors/kremlin.json cannot be read.'])
  expect(warnings[0]?.fix).toBe('If two editors changed it, keep either side of it, then run npm run log.')
})

it('A build to publish is refused what the log does not know, by its names, and told the command', async () => {
  const { check, log } = await loggedFolder()
  expect(logRefusal((await check()).unlogged)).toMatch(/content\/actors\/kremlin\.mdx[\s\S]*run npm run log/)
  await log('2026-11-01')
  expect(logRefusal((await check()).unlogged)).toBeUndefined()
})

import { expect, it, onTestFinished } from 'vitest'
import { checkWithAdvice } from '@/lib/advice/check'
import { type ContentFolder, createContentFolder } from '@/lib/testing/content-folder'

const KREMLIN = 'content/actors/kremlin.mdx'
const PESKOV = 'content/articles/kremlin-denies-talks.mdx'
const MALI = 'content/articles/mali-denies-deployment.mdx'

async function folderWith(...edits: [file: string, from: string, to: string][]): Promise<ContentFolder> {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  for (const edit of edits) await folder.edit(...edit)
  return folder
}

async function namesIn(folder: ContentFolder, today?: string): Promise<string[]> {
  const result = await checkWithAdvice(folder.root, { today })
  return result.warnings.map(({ warning, file }) => `${warning} ${file.replace(/^content\//, '')}`)
}

const ONE_FIGURE = 'one-sided questions/fighters-in-mali.mdx'
const ONE_ANSWER = 'one-sided questions/wagner-in-mali.mdx'

it('A question with one answer, or one side, is told', async () => {
  expect(await namesIn(await folderWith())).toEqual([ONE_FIGURE, ONE_ANSWER])
})

it('A question with two answers of two sides is not, but a denial that may reply to the other answer', async () => {
  const folder = await folderWith([PESKOV, 'answer: not-sent', 'answer: sent'])
  expect(await namesIn(folder)).toEqual([`unlinked-denial articles/mali-denies-deployment.mdx`, ONE_FIGURE])
  await folder.edit(MALI, '    kind: denial', '    repliesTo: [peskov-no-talks-2021-09-15]\n    kind: denial')
  expect(await namesIn(folder)).toEqual([ONE_FIGURE])
})

it('Without a clock, nothing is overdue', async () => {
  const folder = await folderWith()
  expect(await namesIn(folder, '2026-06-01')).toEqual([ONE_FIGURE, ONE_ANSWER])
  expect((await namesIn(folder, '2026-07-15')).filter((name) => name.startsWith('overdue'))).toHaveLength(11)
})

it('A warning that is accepted is left out, for the page or for one of its statements', async () => {
  const page = 'accepted: [{ warning: unfinished, because: It is a word. }]\nchecked:'
  const folder = await folderWith([KREMLIN, 'The office', 'XXX'], [KREMLIN, 'checked:', page])
  expect(await namesIn(folder)).toEqual([ONE_FIGURE, ONE_ANSWER])
  const one = 'accepted: [{ warning: unfinished, entry: peskov-no-talks-2021-09-15, because: It is a word. }]\nchecked:'
  const other = await folderWith(
    [PESKOV, 'text: Dmitry Peskov said that there were no talks', 'text: TODO'],
    [PESKOV, 'text: Dmitry Peskov said that there were none', 'text: TODO'],
    [PESKOV, 'checked:', one],
  )
  const { warnings } = await checkWithAdvice(other.root)
  expect(warnings.filter(({ warning }) => warning === 'unfinished')).toMatchObject([
    { entry: 'the statement “peskov-figure-2021-09-15”' },
  ])
})

it('A warning that is accepted in vain is a warning, and an unknown one is a mistake', async () => {
  const folder = await folderWith([KREMLIN, 'checked:', 'accepted: [{ warning: orphan, because: New. }]\nchecked:'])
  expect(await namesIn(folder)).toEqual(['needless-acceptance actors/kremlin.mdx', ONE_FIGURE, ONE_ANSWER])
  await folder.edit(KREMLIN, 'warning: orphan', 'warning: orphen')
  expect(await checkWithAdvice(folder.root)).toMatchObject({ ok: false, problems: [{ nearest: 'orphan' }] })
})

it('A warning stops nothing', async () => {
  expect(await checkWithAdvice((await folderWith()).root)).toMatchObject({ ok: true })
})

it('A withdrawn page gives no warnings', async () => {
  const withdrawn = 'withdrawn: { on: 2026-01-01, reason: Gone. }\nchecked:'
  const folder = await folderWith(['content/questions/fighters-in-mali.mdx', 'checked:', withdrawn])
  expect(await namesIn(folder)).toEqual([ONE_ANSWER])
})

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { BREAKAGES, type Breakage, type Broken, breakOne } from '@/lib/testing/breakages'
import { type ContentFolder, copyContentFolder, createContentFolder } from '@/lib/testing/content-folder'
import type { TINY_CONTENT } from '@/lib/testing/tiny-content'

/** Breaks one file of a folder and checks the folder. */
async function breakAndCheck(folder: ContentFolder, breakage: Breakage) {
  const broken = await breakOne(breakage, await contentFiles(folder.root), folder.read)
  await folder.write(broken.file, broken.contents)
  const result = await checkContent(folder.root)
  return { broken, problems: result.ok ? [] : result.problems }
}

async function contentFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true })
  return entries.map((entry) => `content/${entry.replaceAll('\\', '/')}`)
}

async function tinyFolder(): Promise<ContentFolder> {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  return folder
}

/** What the check must say: the one mistake, where it is, what it is, and what to do. */
function expectOneProblem({ broken, problems }: Awaited<ReturnType<typeof breakAndCheck>>) {
  expect(problems).toHaveLength(1)
  const [problem] = problems
  expect({ file: problem?.file, at: problem?.at }).toEqual({ file: broken.file, at: broken.at })
  expect(problem?.found).toContain(broken.found)
  expect(problem?.nearest).toBe(broken.nearest)
  expect(problem?.fix).toMatch(/^[A-Z].+[.>]$/)
}

describe('in the smallest content, each of ten mistakes is told with its place and its remedy:', () => {
  it.each<[string, string, keyof typeof TINY_CONTENT, number, number, string | undefined]>([
    [
      'misspelt actor',
      'no actor has the id “dmtry-peskov”',
      'content/articles/kremlin-denies-talks.mdx',
      9,
      9,
      'dmitry-peskov',
    ],
    [
      'missing source',
      '“mali-no-deployment-2021-12-24” has no source',
      'content/articles/mali-denies-deployment.mdx',
      7,
      9,
      undefined,
    ],
    [
      '30 February',
      '“2021-02-30” is not a day of the calendar',
      'content/articles/kremlin-denies-talks.mdx',
      10,
      11,
      undefined,
    ],
    [
      'answer not in the list',
      '“no-sent” is not an answer of the question',
      'content/articles/kremlin-denies-talks.mdx',
      13,
      13,
      'not-sent',
    ],
    [
      'duplicate id',
      'the id “peskov-no-talks-2021-09-15”, which this file already has',
      'content/articles/kremlin-denies-talks.mdx',
      25,
      9,
      undefined,
    ],
    ['unknown field', 'the unknown field “formerslugs”', 'content/actors/dmitry-peskov.mdx', 10, 1, 'formerSlugs'],
    ['stray brace', 'a curly brace { that is not closed', 'content/topics/mali-russia.mdx', 21, 9, undefined],
    [
      'unknown component',
      'the unknown component <Acter>',
      'content/articles/kremlin-denies-talks.mdx',
      40,
      4,
      '<Actor>',
    ],
    ['empty file', 'an empty file', 'content/places/mali.mdx', 1, 1, undefined],
    ['wrong encoding', 'bytes that are not UTF-8 text', 'content/actors/dmitry-peskov.mdx', 9, 18, undefined],
  ])('%s: %s', async (name, found, file, line, column, nearest) => {
    const breakage = BREAKAGES.find((one) => one.name === name)
    if (!breakage) throw new Error(`There is no breakage “${name}”.`)
    const result = await breakAndCheck(await tinyFolder(), breakage)
    expectOneProblem(result)
    expect(result.problems).toMatchObject([{ file, at: { line, column }, found: expect.stringContaining(found) }])
    expect(result.problems[0]?.nearest).toBe(nearest)
  })

  it('and there are ten', () => expect(new Set(BREAKAGES.map(({ name }) => name)).size).toBe(10))
})

describe('and so are their relatives:', () => {
  it('a source whose file is gone', async () => {
    const folder = await tinyFolder()
    await folder.remove('content/sources/afp-2021-12-25.mdx')
    expect(await checkContent(folder.root)).toMatchObject({
      problems: [
        {
          file: 'content/articles/mali-denies-deployment.mdx',
          at: { line: 14, column: 13 },
          found: 'no source has the id “afp-2021-12-25”',
        },
      ],
    })
  })

  it('an article without its source', async () => {
    const folder = await tinyFolder()
    await folder.edit('content/articles/kremlin-denies-talks.mdx', 'source: moscow-times-2021-09-15\n', '')
    const result = await checkContent(folder.root)
    expect(result.ok ? [] : result.problems.map(({ at, found }) => [at.line, found.replace(/^“.*”/, '…')])).toEqual(
      [7, 15, 24].map((line) => [line, '… has no source, and its article has none either']),
    )
  })

  it('an id that another file has', async () => {
    const folder = await tinyFolder()
    const at = await folder.edit(
      'content/articles/mali-denies-deployment.mdx',
      'mali-no-deployment-2021-12-24',
      'peskov-figure-2021-09-15',
    )
    expect(await checkContent(folder.root)).toMatchObject({
      problems: [
        {
          file: 'content/articles/mali-denies-deployment.mdx',
          at,
          found: expect.stringContaining('content/articles/kremlin-denies-talks.mdx already has'),
        },
      ],
    })
  })

  it('an unknown field deep in a file', async () => {
    const folder = await tinyFolder()
    const at = await folder.edit('content/articles/kremlin-denies-talks.mdx', 'amount: 0', 'ammount: 0')
    expect(await checkContent(folder.root)).toMatchObject({
      problems: [{ at, found: expect.stringContaining('the unknown field “ammount”'), nearest: 'amount' }],
    })
  })

  it('29 February of a common year', async () => {
    const folder = await tinyFolder()
    const at = await folder.edit('content/sources/afp-2021-12-25.mdx', '2021-12-25\nlanguage', '2021-02-29\nlanguage')
    expect(await checkContent(folder.root)).toMatchObject({
      problems: [{ at, found: expect.stringContaining('“2021-02-29” is not a day') }],
    })
  })

  it('a file in UTF-16', async () => {
    const folder = await tinyFolder()
    const text = await folder.read('content/places/mali.mdx')
    await folder.write('content/places/mali.mdx', Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(await checkContent(folder.root)).toMatchObject({
      problems: [{ at: { line: 1, column: 1 }, found: 'bytes that are not UTF-8 text' }],
    })
  })
})

describe('in the content of the site', () => {
  it('the same ten mistakes, each in a file of its own, are told in one run, and nothing else', {
    timeout: 120_000,
  }, async () => {
    const folder = await copyContentFolder(process.cwd())
    onTestFinished(folder.dispose)
    const known: KnownFiles = new Map()
    const whole = await checkContent(folder.root, { known })
    expect(whole.ok ? [] : whole.problems).toEqual([])

    const untouched = new Set(await contentFiles(folder.root))
    const broken: (Broken & { name: string; file: string })[] = []
    for (const breakage of BREAKAGES) {
      const one = await breakOne(breakage, [...untouched], folder.read)
      untouched.delete(one.file)
      await folder.write(one.file, one.contents)
      broken.push({ ...one, name: breakage.name })
    }
    const result = await checkContent(folder.root, { known })
    const problems = result.ok ? [] : result.problems
    expect(problems.map(({ file }) => file)).toEqual(broken.map(({ file }) => file).toSorted())
    for (const { name, file, at, found, nearest } of broken)
      expect({ name, ...problems.find((problem) => problem.file === file) }).toMatchObject({
        name,
        at,
        found: expect.stringContaining(found),
        fix: expect.stringMatching(/^[A-Z].+[.>]$/),
        ...(nearest && { nearest }),
      })
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import type { LocatedProblem } from '@/lib/problems/problem'
import { type ContentFolder, createContentFolder } from '@/lib/testing/content-folder'

const PESKOV = 'content/actors/dmitry-peskov.mdx'
const REPORT = 'content/articles/kremlin-denies-talks.mdx'

async function tinyFolder(): Promise<ContentFolder> {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  return folder
}

async function problemsOf({ root }: ContentFolder): Promise<readonly LocatedProblem[]> {
  const result = await checkContent(root)
  return result.ok ? [] : result.problems
}

/** `file:line:column found`, without `content/`. */
const brief = (problems: readonly LocatedProblem[]) =>
  problems.map(({ file, at, found }) => `${file.slice('content/'.length)}:${at.line}:${at.column} ${found}`)

describe('checkContent()', () => {
  it('makes the ledger of a folder without mistakes', async () => {
    const result = await checkContent((await tinyFolder()).root)
    expect(result).toMatchObject({ ok: true })
    if (!result.ok) return
    expect(result.documents).toHaveLength(11)
    expect([result.ledger.statements.size, result.ledger.events.size, result.ledger.documents.actor.size]).toEqual([
      3, 1, 3,
    ])
  })

  it('with what it knows from before, finds what is new, changed and gone', async () => {
    const folder = await tinyFolder()
    const known: KnownFiles = new Map()
    const check = async () => {
      const result = await checkContent(folder.root, { known })
      return result.ok ? result.documents.map(({ file }) => file) : brief(result.problems)
    }
    const files = await check()
    expect(files).toHaveLength(11)
    const before = known.get(PESKOV)
    await folder.edit(REPORT, 'kind: denial', 'kind: denail')
    expect(await check()).toEqual([
      'articles/kremlin-denies-talks.mdx:11:11 “kind” of the statement “peskov-no-talks-2021-09-15” is “denail”',
    ])
    await folder.edit(REPORT, 'kind: denail', 'kind: denial')
    await folder.write('content/actors/new.mdx', '')
    expect(await check()).toEqual(['actors/new.mdx:1:1 an empty file'])
    await folder.remove('content/actors/new.mdx')
    expect(await check()).toEqual(files)
    expect(known.get(PESKOV)).toBe(before)
    expect(known.size).toBe(11)
  })

  it('takes no notice of hidden files, which systems leave behind', async () => {
    const folder = await tinyFolder()
    await folder.write('content/actors/.DS_Store', new Uint8Array([0, 0, 0, 1]))
    expect(await problemsOf(folder)).toEqual([])
  })

  it('names every mistake of every file in one run, in order of files, lines and columns', async () => {
    const folder = await tinyFolder()
    await folder.edit(REPORT, 'kind: denial', 'kind: denail')
    await folder.edit(REPORT, 'said: 2021-09\n', 'said: 2021-13\n')
    await folder.edit(REPORT, 'He spoke', '{He} spoke')
    await folder.edit(PESKOV, 'description:', 'descripton:')
    await folder.write(PESKOV, `${await folder.read(PESKOV)}\nText {x} and [y](/z).\n`)
    expect(brief(await problemsOf(folder))).toEqual([
      'actors/dmitry-peskov.mdx:5:1 the unknown field “descripton”',
      'actors/dmitry-peskov.mdx:13:6 text in curly braces, which is read as program code',
      'actors/dmitry-peskov.mdx:13:14 a link to “/z”',
      'articles/kremlin-denies-talks.mdx:11:11 “kind” of the statement “peskov-no-talks-2021-09-15” is “denail”',
      'articles/kremlin-denies-talks.mdx:18:11 “said” of the statement “peskov-figure-2021-09-15”: “2021-13” names no month: months are 01 to 12, quarters 33 to 36',
      'articles/kremlin-denies-talks.mdx:32:1 text in curly braces, which is read as program code',
    ])
  })

  it('points to a dangling cross-link in the prose', async () => {
    const folder = await tinyFolder()
    const at = await folder.edit(REPORT, '[Mali](place:mali)', '[Mali](place:maly)')
    expect(await problemsOf(folder)).toMatchObject([
      { file: REPORT, at, found: 'no place has the id “maly”', nearest: 'mali' },
    ])
  })

  it('points to a dangling statement in the prose', async () => {
    const folder = await tinyFolder()
    const topic = 'content/topics/mali-russia.mdx'
    const at = await folder.edit(
      topic,
      '<Statement id="peskov-no-talks-2021-09-15" />',
      '<Statement id="peskov-no-talk-2021-09-15" />',
    )
    expect(await problemsOf(folder)).toMatchObject([{ file: topic, at, nearest: 'peskov-no-talks-2021-09-15' }])
  })
})

describe('checkContent() tells a mistake once, and not its echoes:', () => {
  it('a file that cannot be read leaves no dangling references to it', async () => {
    const folder = await tinyFolder()
    await folder.write(PESKOV, '')
    expect(brief(await problemsOf(folder))).toEqual(['actors/dmitry-peskov.mdx:1:1 an empty file'])
  })

  it('an article that cannot be read leaves no dangling references to its statements', async () => {
    const folder = await tinyFolder()
    await folder.write(REPORT, '---\nnot closed')
    expect(brief(await problemsOf(folder))).toEqual([
      'articles/kremlin-denies-talks.mdx:2:1 the end of the fields, without a line of --- to close the front matter',
    ])
  })

  it('an article with a mistake in a field leaves no dangling references to its statements', async () => {
    const folder = await tinyFolder()
    await folder.edit(REPORT, 'title: ', 'titel: ')
    expect((await problemsOf(folder)).map(({ file }) => file)).toEqual([REPORT])
  })

  it('but a mistake in the body of one file hides no dangling reference to another', async () => {
    const folder = await tinyFolder()
    await folder.edit(REPORT, 'He spoke', '{He} spoke')
    await folder.edit('content/topics/mali-russia.mdx', '<Statement id="peskov', '<Statement id="nobody')
    expect((await problemsOf(folder)).map(({ file }) => file)).toEqual([REPORT, 'content/topics/mali-russia.mdx'])
  })

  it('nor does a file that cannot be read', async () => {
    const folder = await tinyFolder()
    await folder.write(PESKOV, '')
    await folder.edit(REPORT, 'where: [mali]', 'where: [maly]')
    expect((await problemsOf(folder)).map(({ file }) => file)).toEqual([PESKOV, REPORT])
  })
})

describe('checkContent() reads plain files and nothing else:', () => {
  it('links, pipes and folders with the name of a file are refused, and hidden files passed over', async () => {
    const folder = await tinyFolder()
    const content = join(folder.root, 'content')
    symlinkSync('kremlin.mdx', join(content, 'actors', 'link.mdx'))
    symlinkSync('nowhere', join(content, 'actors', 'loose.mdx'))
    symlinkSync(join(content, 'actors'), join(content, 'people'))
    mkdirSync(join(content, 'actors', 'folder.mdx'))
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(content, 'actors', 'pipe.mdx')])
    await folder.write('content/.git/config.mdx', 'x')
    expect(brief(await problemsOf(folder))).toEqual([
      'actors/folder.mdx:1:1 a folder with the name of a file',
      'actors/link.mdx:1:1 a link to another place',
      'actors/loose.mdx:1:1 a link to another place',
      ...(process.platform === 'win32' ? [] : ['actors/pipe.mdx:1:1 a pipe']),
      'people:1:1 a link to another place',
    ])
  })

  it('a content folder that is a link, or is not there', async () => {
    const [folder, other] = [await createContentFolder({}), await tinyFolder()]
    onTestFinished(folder.dispose)
    rmSync(join(folder.root, 'content'), { recursive: true })
    expect(await problemsOf(folder)).toMatchObject([{ file: 'content', found: 'no folder “content”' }])
    symlinkSync(join(other.root, 'content'), join(folder.root, 'content'))
    expect(await problemsOf(folder)).toMatchObject([{ file: 'content', found: 'a link to another place' }])
  })
})

describe('The clock of the check', () => {
  const ahead = async (today: string, files: readonly string[]) => {
    const folder = await tinyFolder()
    for (const file of files) await folder.edit(file, 'checked: 2026-01-01', 'checked: 2099-01-01')
    const result = await checkContent(folder.root, { today })
    return result.ok ? [] : brief(result.problems)
  }

  it('refuses a page that was checked in the future, with a day for other parts of the world', async () => {
    expect(await ahead('2026-01-01', [PESKOV])).toEqual([
      'actors/dmitry-peskov.mdx:10:10 a page checked on 2099-01-01, which is still to come (today is 2026-01-01)',
    ])
    expect(await ahead('2025-12-31', [])).toEqual([])
  })

  it('is not believed where many pages lie ahead of it', async () => {
    expect(await ahead('1970-01-01', [])).toEqual([])
    expect(await ahead('2026-01-01', [PESKOV, REPORT, 'content/places/mali.mdx'])).toEqual([])
  })
})

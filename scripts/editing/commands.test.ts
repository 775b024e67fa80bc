import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { readFrontMatter } from '@/lib/content/front-matter'
import { createContentFolder } from '@/lib/testing/content-folder'
import { command as log } from '../log'
import { command as enter } from '../new'
import { command as rename } from '../rename'
import { command as withdraw } from '../withdraw'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line = '') => void printed.push(String(line)))
})
afterEach(() => void vi.restoreAllMocks())

async function project() {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  const files = () => readdirSync(join(folder.root, 'content'), { recursive: true, encoding: 'utf8' }).toSorted()
  return {
    ...folder,
    files,
    run: (command: typeof enter, ...args: string[]) => command([...args, '--in', folder.root]),
  }
}

/** YAML that would be read otherwise if it stood there plainly. */
const HARD = {
  title: 'Village #2: “taken” - or not?',
  quote: '- 100 % true: yes # no',
}
const REPORT = [
  ...['--url', 'https://example.org/2021/09/16/report', '--title', HARD.title, '--publisher', 'Example: Times'],
  ...[
    '--date',
    '2021-09-16',
    '--topic',
    'Mali and Russia',
    '--headline',
    'Mali answers',
    '--summary',
    'What Mali said.',
  ],
]
const STATEMENT = JSON.stringify({
  by: 'Mali’s government',
  said: '[2021-09-15..2021-09-16]',
  kind: 'denial',
  question: 'Were Wagner fighters sent to Mali?',
  answer: 'not-sent',
  text: 'Mali’s government denied it.',
  quote: HARD.quote,
  repliesTo: ['peskov-no-talks-2021-09-15'],
  where: ['Mali'],
})

describe('npm run new', () => {
  it('writes a source and an article that pass the check, and mean what was told', async () => {
    const { run, read, root } = await project()
    await run(enter, ...REPORT, '--statement', STATEMENT)
    const source = await read('content/sources/example-times-2021-09-16.mdx')
    expect(readFrontMatter('x', source)).toMatchObject({ data: { title: HARD.title, publisherName: 'Example: Times' } })
    const article = await read('content/articles/mali-answers-2021-09.mdx')
    expect(readFrontMatter('x', article)).toMatchObject({
      data: {
        topics: ['mali-russia'],
        source: 'example-times-2021-09-16',
        date: '2021-09-16',
        statements: [
          {
            id: 'malian-government-wagner-in-mali-2021-09-15',
            by: 'malian-government',
            said: '[2021-09-15..2021-09-16]',
            quote: HARD.quote,
            where: ['mali'],
          },
        ],
      },
    })
    expect(printed.join('\n')).toContain('/articles/mali-answers-2021-09')
    expect(await checkContent(root)).toMatchObject({ ok: true })
  })

  it.each(['None were sent', 'b'])('knows an answer by its words or its letter: %s', async (answer) => {
    const { run, read } = await project()
    await run(enter, ...REPORT, '--statement', STATEMENT.replace('not-sent', answer))
    expect(await read('content/articles/mali-answers-2021-09.mdx')).toContain('answer: not-sent')
  })

  it('takes the same from a file, with a new actor, place and question', async () => {
    const { run, read, root, write } = await project()
    await write(
      'entry.yaml',
      `source: { title: T, publisher: AFP, date: 2021-09-17, slug: afp-report }
article:
  title: A captain answers
  description: What he said.
  topics: [mali-russia]
  body: He spoke in Kati.
  statements:
    - { by: Captain X, said: 2021-09-17, kind: claim, question: Was it so?, answer: 'yes', text: The captain said so., where: [Kati] }
actors: [{ name: Captain X, kind: person, description: An officer. }]
places: [{ name: Kati, kind: city, description: Near Bamako., within: Mali }]
questions:
  - { title: Was it so?, description: Whether it was., topics: [mali-russia], answers: [{ id: 'yes', letter: A, label: It was }, { id: 'no', letter: B, label: It was not }] }
`,
    )
    await run(enter, '--from', join(root, 'entry.yaml'))
    expect(await read('content/articles/a-captain-answers-2021-09.mdx')).toMatch(
      /answer: yes\n[\s\S]*\n\nHe spoke in Kati\.\n$/,
    )
    expect(await read('content/places/kati.mdx')).toContain('within: mali')
    expect(await checkContent(root)).toMatchObject({ ok: true })
  })

  it.each([
    ['without a terminal and without flags', [], /nobody to ask.*--url.*--from FILE/s],
    [
      'where flags are missing',
      ['--url', 'https://example.org/x'],
      /Missing:\n {2}--title {2}The publication’s own headline.*\n {2}--date/,
    ],
    [
      'for an answer that the question lacks',
      [...REPORT, '--statement', STATEMENT.replace('not-sent', 'sentt')],
      /sentt[\s\S]*Nothing was changed/,
    ],
    [
      'for a name that nobody bears',
      [...REPORT, '--statement', STATEMENT.replace('Mali’s gov', 'Malis goov')],
      /No actor is called “Malis goovernment”. Nearest: malian-government/,
    ],
    ['for a slug that is taken', [...REPORT, '--source-slug', 'afp-2021-12-25'], /afp-2021-12-25.mdx already/],
    ['for a file that is no entry', ['--from', 'package.json'], /no entry/],
  ])('writes nothing %s', async (_when, args, message) => {
    const { run, files } = await project()
    const before = files()
    await expect(run(enter, ...args)).rejects.toThrow(message)
    expect(files()).toEqual(before)
  })

  it('knows a report that is here under another form of its address', async () => {
    const { run, edit, files } = await project()
    await edit(
      'content/sources/moscow-times-2021-09-15.mdx',
      'language: en',
      'language: en\nurl: https://www.example.org/a',
    )
    const before = files()
    await expect(run(enter, ...REPORT, '--url', 'http://m.example.org/a/?utm_source=x')).rejects.toThrow(
      /on the site already: moscow-times-2021-09-15.*Used in kremlin-denies-talks/,
    )
    expect(files()).toEqual(before)
  })
})

describe('Where the content has a mistake elsewhere', () => {
  async function withMistake() {
    const made = await project()
    await made.write('content/actors/unfinished.mdx', '---\nname: Half\n')
    return made
  }
  const said = () => printed.join('\n')

  it('npm run new enters a report, and says where the mistake is', async () => {
    const { run, read } = await withMistake()
    await run(enter, ...REPORT, '--statement', STATEMENT)
    expect(await read('content/articles/mali-answers-2021-09.mdx')).toBeTruthy()
    expect(said()).toContain('content/actors/unfinished.mdx had a mistake before, and still has')
  })

  it('npm run rename moves a page that the mistake has nothing to do with', async () => {
    const { run, read } = await withMistake()
    await run(rename, 'actor/dmitry-peskov', 'd-peskov')
    expect(await read('content/topics/mali-russia.mdx')).toContain('actor:d-peskov')
    expect(said()).toContain('unfinished.mdx had a mistake before')
  })

  it('npm run withdraw takes a page back', async () => {
    const { run, read } = await withMistake()
    await run(withdraw, 'mali-denies-deployment', '--reason', 'Why.')
    expect(await read('content/articles/mali-denies-deployment.mdx')).toContain('withdrawn')
  })

  it('a command adds no mistake of its own', async () => {
    const { run, files } = await withMistake()
    const before = files()
    await expect(run(enter, ...REPORT, '--statement', STATEMENT.replace('not-sent', 'sentt'))).rejects.toThrow(
      /sentt[\s\S]*Nothing was changed/,
    )
    expect(files()).toEqual(before)
  })
})

describe('npm run rename', () => {
  it('takes the log of the content along: no day changes, and nothing is new', async () => {
    const { run, read, root } = await project()
    await run(log, '--day', '2026-11-01')
    await run(rename, 'actor/dmitry-peskov', 'peskov')
    expect(JSON.parse(await read('content-log/actors/peskov.json'))).toMatchObject({
      id: 'dmitry-peskov',
      added: '2026-11-01',
    })
    const checked = await checkContent(root)
    expect(checked.ok && checked.unlogged).toEqual([])
    expect(checked.ok && checked.ledger.statements.get('peskov-no-talks-2021-09-15')?.logged.news).toBe('2026-11-01')
  })

  it('moves the file, leaves a redirect and mends every mention', async () => {
    const { run, read, root, files } = await project()
    const topic = await read('content/topics/mali-russia.mdx')
    const article = await read('content/articles/kremlin-denies-talks.mdx')
    await run(rename, 'actors/dmitry-peskov', 'd-peskov')
    expect(files()).not.toContain('actors/dmitry-peskov.mdx')
    expect(await read('content/actors/d-peskov.mdx')).toContain('formerSlugs: [dmitry-peskov]\nchecked:')
    expect(await read('content/topics/mali-russia.mdx')).toBe(topic.replace('actor:dmitry', 'actor:d'))
    expect(await read('content/articles/kremlin-denies-talks.mdx')).toBe(
      article.replaceAll('dmitry-peskov', 'd-peskov'),
    )
    expect(printed).toContain('content/articles/kremlin-denies-talks.mdx: 3 mentions')
    expect(await checkContent(root)).toMatchObject({ ok: true })
  })

  it('gives a page its former name back', async () => {
    const { run, read, root } = await project()
    const before = await read('content/actors/kremlin.mdx')
    await run(rename, 'kremlin', 'the-kremlin')
    await run(rename, 'actor/the-kremlin', 'kremlin')
    expect(await read('content/actors/kremlin.mdx')).toBe(
      before.replace('checked', 'formerSlugs: [the-kremlin]\nchecked'),
    )
    expect(await checkContent(root)).toMatchObject({ ok: true })
  })

  it.each([
    [['actor/kremlin', 'dmitry-peskov'], /There is content\/actors\/dmitry-peskov.mdx already/],
    [['actor/kremlim', 'x'], /no actor “kremlim”. Nearest: kremlin/],
    [['place/kremlin', 'x'], /no place “kremlin”/],
    [['thing/kremlin', 'x'], /no kind of document/],
    [['actor/kremlin', 'The Kremlin'], /cannot be an address. Nearest: the-kremlin/],
    [['actor/kremlin', 'con'], /cannot be an address/],
    [['peskov-no-talks-2021-09-15', 'x'], /for ever/],
    [['actor/kremlin'], /KIND\/OLD NEW/],
    [['actor/kremlin', 'x', '--dry-run'], undefined],
  ])('changes nothing for %s', async (args, message) => {
    const { run, files } = await project()
    const before = files()
    const running = run(rename, ...args)
    if (message) await expect(running).rejects.toThrow(message)
    else await running
    expect(files()).toEqual(before)
  })

  it('takes no former address of another page', async () => {
    const { run, edit } = await project()
    await edit('content/actors/kremlin.mdx', 'checked', 'formerSlugs: [palace]\nchecked')
    await expect(run(rename, 'actor/dmitry-peskov', 'palace')).rejects.toThrow(
      /former address of content\/actors\/kremlin/,
    )
  })

  it('changes nothing where a file that names the page has a mistake', async () => {
    const { run, edit, read } = await project()
    await edit('content/topics/mali-russia.mdx', 'title:', 'titel:')
    await expect(run(rename, 'actor/dmitry-peskov', 'x')).rejects.toThrow(/titel[\s\S]*Mend this first/)
    expect(await read('content/actors/dmitry-peskov.mdx')).toBeTruthy()
  })
})

describe('npm run withdraw', () => {
  it('adds the mark and nothing else, and says what it touches', async () => {
    const { run, read } = await project()
    const before = await read('content/articles/mali-denies-deployment.mdx')
    await run(withdraw, 'mali-denies-deployment', '--reason', 'It was not so: a "hoax" #1.', '--on', '2026-02-01')
    const after = await read('content/articles/mali-denies-deployment.mdx')
    const mark = `withdrawn:\n  on: 2026-02-01\n  reason: 'It was not so: a "hoax" #1.'\n`
    expect(after).toBe(before.replace('checked: 2026-01-01', 'checked: 2026-02-01').replace(/---\n$/, `${mark}---\n`))
    expect(printed.join('\n')).toContain('/questions/wagner-in-mali')
  })

  it('names a question that is left without a statement, and a text that shows one', async () => {
    const { run } = await project()
    await run(withdraw, 'kremlin-denies-talks', '--reason', 'Why.', '--dry-run').catch(() => undefined)
    expect(printed.join('\n')).toContain('content/questions/fighters-in-mali.mdx is left without a statement')
    expect(printed.join('\n')).toContain('content/topics/mali-russia.mdx shows peskov-no-talks-2021-09-15')
  })

  it.each([
    ['no reason', ['mali-denies-deployment'], /--reason/],
    ['no such page', ['mali-denies-deploiment', '--reason', 'x'], /Nearest: mali-denies-deployment/],
    ['no day', ['mali-denies-deployment', '--reason', 'Why.', '--on', 'today'], /day[\s\S]*Nothing was changed/],
  ])('changes nothing for %s', async (_what, args, message) => {
    const { run, read } = await project()
    await expect(run(withdraw, ...args)).rejects.toThrow(message)
    expect(await read('content/articles/mali-denies-deployment.mdx')).not.toContain('withdrawn')
  })
})

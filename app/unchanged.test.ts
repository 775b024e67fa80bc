import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { formatProblems } from '@/lib/problems/format'
import { type ContentFolder, createContentFolder } from '@/lib/testing/content-folder'
import { TINY_CONTENT } from '@/lib/testing/tiny-content'

// A file that is made of the same is the same: what the next build relies on where it makes only what has changed.

vi.mock('@/lib/site/browser-modules', () => ({ browserModule: async (name: string) => `/assets/${name}.js` }))

const keys = mkdtempSync(join(tmpdir(), 'counterclaim-keys-'))
writeFileSync(join(keys, 'before.json'), '{"keys":{}}')
process.env.PAGE_KEYS = keys
const { renderSite } = await import('@/app/_testing/render-site')
afterAll(() => rmSync(keys, { recursive: true }))

interface Site {
  /** The text of each file whose route has parameters, by its name below `out/`. */
  readonly texts: ReadonlyMap<string, string>
  /** What each is made of. */
  readonly keys: ReadonlyMap<string, string>
}

const alwaysMade = new Set<string>()

async function siteOf({ root }: ContentFolder): Promise<Site> {
  const result = await checkContent(root)
  if (!result.ok) throw new Error(formatProblems(result.problems))
  for (const name of readdirSync(keys)) if (name.startsWith('noted-')) rmSync(join(keys, name))
  // Pages that are always made are of no interest. Pictures take longest, and are made of a card, which is all of them.
  const isLeftOut = (address: string) => address.endsWith('card.png') || alwaysMade.has(address)
  const pages = await renderSite({ ledger: result.ledger }, isLeftOut)
  const noted = readFileSync(join(keys, `noted-${process.pid}`), 'utf8')
    .trim()
    .split('\n')
  const keyOfFile = new Map(noted.map((line) => [line.split(' ')[2] ?? '', line.split(' ')[1] ?? '']))
  const byFile = new Map([...pages].map(([address, text]) => [address.slice(1).replaceAll(',', '/'), text]))
  const texts = [...keyOfFile.keys()].map(
    (file) =>
      [file, byFile.get(file) ?? byFile.get(file.replace(/\.html$/, '')) ?? `${file} is at no address`] as const,
  )
  for (const address of pages.keys()) {
    const file = address.slice(1).replaceAll(',', '/')
    if (!keyOfFile.has(file) && !keyOfFile.has(`${file}.html`) && !address.includes(',')) alwaysMade.add(address)
  }
  return { texts: new Map(texts), keys: keyOfFile }
}

/** Files that came out otherwise though they are made of the same. */
const missed = (before: Site, after: Site): string[] =>
  [...after.texts.keys()].filter(
    (file) => before.keys.get(file) === after.keys.get(file) && before.texts.get(file) !== after.texts.get(file),
  )

const differing = (before: Site, after: Site): string[] =>
  [...new Set([...before.texts.keys(), ...after.texts.keys()])].filter(
    (file) => before.texts.get(file) !== after.texts.get(file),
  )

type Edit = (folder: ContentFolder) => Promise<unknown>
const article = 'content/articles/kremlin-denies-talks.mdx'
const other = 'content/articles/mali-denies-deployment.mdx'
const topic = 'content/topics/mali-russia.mdx'
const question = 'content/questions/wagner-in-mali.mdx'
const replace =
  (file: string, from: string, to: string): Edit =>
  (folder) =>
    folder.edit(file, from, to)
/** Everywhere. */
const rename =
  (from: string, to: string): Edit =>
  async ({ root, read, write }) => {
    for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.mdx')) {
        const path = `content/${file.replaceAll('\\', '/')}`
        await write(path, (await read(path)).replaceAll(from, to))
      }
  }

const EDITS: readonly (readonly [name: string, edit: Edit, shows: string])[] = [
  [
    'a sentence more in an article',
    replace(article, 'He did not', 'It rained.\n\nHe did not'),
    'articles/kremlin-denies-talks.html',
  ],
  ['a sentence more in a topic', replace(topic, 'spoke first.', 'spoke first, and last.'), 'topics/mali-russia.html'],
  [
    'other words of a statement',
    replace(article, 'there were no talks', 'nobody talked'),
    'questions/wagner-in-mali.html',
  ],
  ['a statement of another day', replace(other, 'said: 2021-12-24', 'said: 2021-12-23'), 'topics/mali-russia.html'],
  [
    'a statement with another answer',
    replace(other, 'answer: not-sent', 'answer: sent'),
    'questions/wagner-in-mali.html',
  ],
  ['a statement by another speaker', replace(other, 'by: malian-government', 'by: kremlin'), 'actors/kremlin.html'],
  ['a statement of another kind', replace(other, 'kind: denial', 'kind: claim'), 'questions/wagner-in-mali.html'],
  [
    'a statement with a caveat',
    replace(other, '    source:', '    caveats:\n      - text: Seen in a copy only.\n    source:'),
    'articles/mali-denies-deployment.html',
  ],
  [
    'a statement less',
    replace(other, /statements:[\s\S]*?checked/.exec(TINY_CONTENT[other])?.[0] ?? '', 'checked'),
    'questions/wagner-in-mali.html',
  ],
  ['another figure', replace(article, 'amount: 0', 'amount: 5'), 'questions/fighters-in-mali.html'],
  [
    'other words of an event',
    replace(article, 'spoke to reporters', 'called reporters'),
    'articles/kremlin-denies-talks.html',
  ],
  ['an event of another day', replace(article, 'when: 2021-09-15', 'when: 2021-09-14'), 'topics/mali-russia.html'],
  [
    'another title of an article',
    replace(article, 'title: Kremlin denies talks', 'title: Kremlin denies'),
    'articles/kremlin-denies-talks.html',
  ],
  [
    'another name of an actor',
    replace('content/actors/dmitry-peskov.mdx', 'name: Dmitry Peskov', 'name: D. Peskov'),
    'questions/wagner-in-mali.html',
  ],
  [
    'another role of an actor',
    replace('content/actors/dmitry-peskov.mdx', 'Kremlin spokesman', 'press secretary'),
    'questions/wagner-in-mali.html',
  ],
  [
    'an actor of nobody',
    replace('content/actors/dmitry-peskov.mdx', 'partOf: [kremlin]\n', ''),
    'actors/dmitry-peskov.html',
  ],
  [
    'an actor under another address',
    (folder) =>
      rename(
        'dmitry-peskov',
        'peskov',
      )(folder).then(async () => {
        await folder.write(
          'content/actors/peskov.mdx',
          `${await folder.read('content/actors/dmitry-peskov.mdx')}`.replace(
            'kind: person',
            'kind: person\nformerSlugs: [dmitry-peskov]',
          ),
        )
        await folder.remove('content/actors/dmitry-peskov.mdx')
      }),
    'actors/dmitry-peskov.html',
  ],
  [
    'another name of a place',
    replace('content/places/mali.mdx', 'name: Mali', 'name: Republic of Mali'),
    'articles/kremlin-denies-talks.html',
  ],
  ['a place of another kind', replace('content/places/mali.mdx', 'kind: country', 'kind: region'), 'places/mali.html'],
  [
    'another publisher of a source',
    replace('content/sources/afp-2021-12-25.mdx', 'publisherName: AFP', 'publisherName: Agence'),
    'questions/wagner-in-mali.html',
  ],
  [
    'a source of another day',
    replace('content/sources/afp-2021-12-25.mdx', 'date: 2021-12-25', 'date: 2021-12-26'),
    'sources/afp-2021-12-25.html',
  ],
  [
    'another title of a question',
    replace(question, 'Were Wagner fighters sent', 'Did Wagner come'),
    'articles/kremlin-denies-talks.html',
  ],
  ['another label of an answer', replace(question, 'None were sent', 'Nobody was sent'), 'topics/mali-russia.html'],
  [
    'answers that can both be true',
    replace(
      question,
      'places: [mali]',
      'compatible:\n  - answers: [sent, not-sent]\n    because: Some went and others stayed.\nplaces: [mali]',
    ),
    'data/questions/wagner-in-mali.json',
  ],
  [
    'another unit',
    replace('content/questions/fighters-in-mali.mdx', 'of: Fighters', 'of: Men'),
    'questions/fighters-in-mali.html',
  ],
  ['another title of the topic', replace(topic, 'title: Mali and Russia', 'title: Mali'), 'topics/mali-russia.html'],
  [
    'a topic that is covered further',
    replace(topic, 'until: 2021-12-25', 'until: 2022-01-25'),
    'topics/mali-russia.html',
  ],
  [
    'a topic without one of its questions',
    replace(topic, 'questions: [wagner-in-mali, fighters-in-mali]', 'questions: [wagner-in-mali]'),
    'topics/mali-russia.html',
  ],
  [
    'a question more',
    (folder) =>
      folder.write(
        'content/questions/who-paid.mdx',
        TINY_CONTENT[question].replace('Were Wagner fighters sent to Mali?', 'Who paid?'),
      ),
    'places/mali.html',
  ],
  ['an article less', (folder) => folder.remove(other), 'questions/wagner-in-mali.html'],
  [
    'an article that is a draft',
    replace(other, 'title: Mali', 'draft: true\ntitle: Mali'),
    'questions/wagner-in-mali.html',
  ],
]

describe('After an edit, a file that is made of the same as before is the same as before:', () => {
  let before: Site
  beforeAll(async () => {
    const folder = await createContentFolder()
    before = await siteOf(folder)
    await folder.dispose()
  })

  it.each(EDITS)('%s', async (_, edit, shows) => {
    const folder = await createContentFolder()
    onTestFinished(folder.dispose)
    await edit(folder)
    const after = await siteOf(folder)
    expect(missed(before, after)).toEqual([])
    // An edit that nobody sees would prove nothing.
    expect(differing(before, after)).toContain(shows)
  })

  it('another title of a topic, which the frame of every page has', async () => {
    const folder = await createContentFolder()
    onTestFinished(folder.dispose)
    await folder.edit(topic, 'title: Mali and Russia', 'title: Mali')
    const after = await siteOf(folder)
    const pages = [...before.keys.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
    expect(pages.filter((file) => before.keys.get(file) === after.keys.get(file))).toEqual([])
  })

  it('nothing at all', async () => {
    const folder = await createContentFolder()
    onTestFinished(folder.dispose)
    expect((await siteOf(folder)).keys).toEqual(before.keys)
  })

  it('and every file is at an address', () =>
    expect([...before.texts.values()].filter((text) => text.endsWith('is at no address'))).toEqual([]))
})

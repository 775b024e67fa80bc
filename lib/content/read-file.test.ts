import { describe, expect, it } from 'vitest'
import { readContentFile } from '@/lib/content/read-file'

const FILE = 'content/actors/kremlin.mdx'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a content file is read', () => {
  it('into its kind, its slug, its fields, its body and its cross-links', () => {
    const { document, problems } = readContentFile(
      FILE,
      utf8('---\nname: The Kremlin\n---\nIn [Russia](place:russia).\n'),
    )
    expect(problems).toEqual([])
    expect(document).toMatchObject({
      kind: 'actor',
      slug: 'kremlin',
      file: FILE,
      data: { name: 'The Kremlin' },
      links: [{ refersTo: 'place', id: 'russia' }],
    })
    expect(document?.body.nodes).toHaveLength(1)
  })

  it.each([
    ['content/topics/mali-russia.mdx', 'topic', 'mali-russia'],
    ['content/questions/a.mdx', 'question', 'a'],
    ['content/articles/a-2021-09.mdx', 'article', 'a-2021-09'],
    ['content/places/a.mdx', 'place', 'a'],
    ['content/sources/a.mdx', 'source', 'a'],
  ])('%s is the %s “%s”', (file, kind, slug) => {
    expect(readContentFile(file, utf8('---\n---\n')).document).toMatchObject({ kind, slug })
  })

  it('with a byte order mark', () => {
    expect(readContentFile(FILE, utf8('\uFEFF---\na: é\n---\n'))).toMatchObject({
      problems: [],
      document: { data: { a: 'é' } },
    })
  })

  it('with every script and sign of Unicode', () => {
    expect(readContentFile(FILE, utf8('---\na: Сумы 🗺 مالي �\n---\n')).document?.data).toEqual({ a: 'Сумы 🗺 مالي �' })
  })

  it('with its front matter, also where its body has a mistake, so that one run names every mistake', () => {
    const { document, problems } = readContentFile(FILE, utf8('---\na: 1\n---\n\nSome {words}.\n'))
    expect(problems).toMatchObject([{ file: FILE, at: { line: 5, column: 6 } }])
    expect(document).toMatchObject({ data: { a: 1 }, body: { nodes: [], headings: [] } })
  })
})

describe('bytes that are not UTF-8 are refused where they begin:', () => {
  it.each([
    ['Latin-1, on the second line', latin1('---\nname: Maïga\n---\n'), '2:9'],
    ['Latin-1, as the last byte', latin1('---\na: 1\n---\né'), '4:1'],
    ['Latin-1, after letters that are UTF-8', new Uint8Array([...utf8('---\na: Сумы '), 0xe9, 0x0a]), '2:9'],
    ['UTF-16 with its byte order mark', new Uint8Array([0xff, 0xfe, ...utf16('---\na: 1\n---\n')]), '1:1'],
    ['UTF-16 without', utf16('---\na: 1\n---\n'), '1:2'],
    ['UTF-16 with the other order of bytes', new Uint8Array([0xfe, 0xff, 0, 0x2d]), '1:1'],
    ['a NUL in the text', utf8('---\na: 1\0\n---\n'), '2:5'],
    ['a NUL before a byte that is not UTF-8', new Uint8Array([...utf8('---\na\0'), 0xff]), '2:2'],
    ['a byte that is not UTF-8 before a NUL', new Uint8Array([...utf8('---\na'), 0xff, 0]), '2:2'],
    ['a character cut in two', utf8('---\na: é').slice(0, -1), '2:4'],
    ['an overlong form', new Uint8Array([0x2d, 0xc0, 0xaf]), '1:2'],
  ])('%s', (_, bytes, place) => {
    const { document, problems, locate } = readContentFile(FILE, bytes)
    const [line, column] = place.split(':').map(Number)
    expect(document).toBeUndefined()
    expect(problems).toEqual([
      {
        file: FILE,
        at: { line, column },
        found: 'bytes that are not UTF-8 text',
        fix: expect.stringContaining('UTF-8'),
      },
    ])
    expect(locate(['name'])).toEqual({ line, column })
  })
})

describe('a file is refused', () => {
  it.each([
    ['that is empty', FILE, 'an empty file', undefined],
    ['that is not .mdx', 'content/actors/kremlin.md', 'a file that does not end in .mdx', undefined],
    ['with capitals in its name', 'content/actors/The Kremlin.mdx', 'the file name “The Kremlin”', 'the-kremlin'],
    ['with accents in its name', 'content/actors/maïga.mdx', 'the file name “maïga”', 'maiga'],
    ['in another script', 'content/actors/мали.mdx', 'the file name “мали”', undefined],
    ['in an unknown folder', 'content/actor/kremlin.mdx', 'a file in content/actor, which is not', 'content/actors'],
    [
      'in a folder unlike any',
      'content/photographs/kremlin.mdx',
      'a file in content/photographs, which is not',
      undefined,
    ],
    ['outside the folders', 'content/kremlin.mdx', 'a file outside the folders of the site', undefined],
    [
      'in a folder of a folder',
      'content/actors/russia/kremlin.mdx',
      'a file outside the folders of the site',
      undefined,
    ],
  ])('%s', (_, file, found, meant) => {
    const { document, problems } = readContentFile(file, utf8(''))
    expect(document).toBeUndefined()
    expect(problems).toMatchObject([
      { file, at: { line: 1, column: 1 }, found: expect.stringContaining(found), fix: expect.stringMatching(/\.$/) },
    ])
    expect(problems[0]?.nearest).toBe(meant)
  })
})

describe('a place is found again', () => {
  const { locate } = readContentFile(
    FILE,
    utf8('---\nname: The Kremlin\n---\n\nIn [Russia](place:russia) and\n\n- [Mali](place:mali)\n'),
  )
  it.each([
    ['of a field', ['name'], { line: 2, column: 7 }],
    ['of the first cross-link', ['#body', 0], { line: 5, column: 4 }],
    ['of a later cross-link', ['#body', 1], { line: 7, column: 3 }],
  ])('%s', (_, path, position) => expect(locate(path)).toEqual(position))
})

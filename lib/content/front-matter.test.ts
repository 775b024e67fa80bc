import { describe, expect, it } from 'vitest'
import { type FrontMatter, readFrontMatter, withoutFrontMatter } from '@/lib/content/front-matter'
import type { Problem } from '@/lib/problems/problem'
import { positionOf } from '@/lib/testing/content-folder'

const FILE = 'content/actors/kremlin.mdx'

function read(source: string): FrontMatter {
  const result = readFrontMatter(FILE, source)
  if ('refused' in result) throw new Error(result.refused.map(({ found }) => found).join('; '))
  return result
}

function problemsOf(source: string): readonly Problem[] {
  const result = readFrontMatter(FILE, source)
  return 'refused' in result ? result.refused : result.problems
}

describe('a file is cut into front matter and body', () => {
  it.each([
    ['with a body', '---\na: 1\n---\n\nBody.\n', { a: 1 }, '\nBody.\n', 4],
    ['without a body', '---\na: 1\n---\n', { a: 1 }, '', 4],
    ['without a last line ending', '---\na: 1\n---', { a: 1 }, '', 3],
    ['with nothing in the front matter', '---\n---\nBody.', {}, 'Body.', 3],
    ['with only a comment in the front matter', '---\n# a\n---\nBody.', {}, 'Body.', 4],
    ['with the line endings of Windows', '---\r\na: 1\r\n---\r\nBody.\r\n', { a: 1 }, 'Body.\r\n', 4],
    ['with spaces after the hyphens', '--- \na: 1\n---\t\nBody.', { a: 1 }, 'Body.', 4],
    ['with a byte order mark', '\uFEFF---\na: 1\n---\nBody.', { a: 1 }, 'Body.', 4],
    ['with hyphens inside a text', '---\na: |-\n  ---\n---\nBody.', { a: '---' }, 'Body.', 5],
    ['with a rule in the body', '---\na: 1\n---\nOne.\n\n---\n\nTwo.', { a: 1 }, 'One.\n\n---\n\nTwo.', 4],
  ])('%s', (_, source, data, body, bodyLine) => {
    expect(read(source)).toMatchObject({ data, body, bodyLine })
    expect(withoutFrontMatter(source)).toBe(body)
  })

  it.each([
    ['2021-09-15', '2021-09-15'],
    ['2021-09', '2021-09'],
    ['2021', 2021],
    ['yes', 'yes'],
    ['no', 'no'],
    ['true', true],
    ['"[..2021-09-15]"', '[..2021-09-15]'],
    ['12:30', '12:30'],
  ])('and %s stays what an editor means by it', (yaml, value) =>
    expect(read(`---\na: ${yaml}\n---\n`).data).toEqual({ a: value }),
  )
})

describe('a file is refused', () => {
  it.each([
    ['that is empty', '', 'an empty file'],
    ['that holds only spaces and empty lines', ' \n\n\t\n', 'an empty file'],
    ['that holds only a byte order mark', '\uFEFF', 'an empty file'],
    ['without front matter', 'Some text.\n', 'a file without front matter'],
    ['whose front matter comes after an empty line', '\n---\na: 1\n---\n', 'a file without front matter'],
    ['whose front matter is not closed', '---\na: 1\n\nBody.\n', 'front matter that is not closed'],
    ['whose front matter is closed within a line', '---\na: 1\n---Body.\n', 'front matter that is not closed'],
    ['whose front matter opens with too many hyphens', '----\na: 1\n----\n', 'front matter that is not closed'],
  ])('%s', (_, source, found) => {
    expect(problemsOf(source)).toEqual([
      { file: FILE, at: { line: 1, column: 1 }, found, fix: expect.stringMatching(/\.$/) },
    ])
  })

  it.each([
    ['a field twice', 'a: 1\nb: 2\na: 3', '4:1', 'Map keys must be unique'],
    ['a colon in a text', 'a: 1\nb: one: two', '3:4', 'Nested mappings are not allowed'],
    ['a tab before a field', 'a:\n\tb: 1', '3:1', 'Tabs are not allowed as indentation'],
    ['a text that begins with @', 'a: @b', '2:4', 'cannot start with reserved character @'],
    ['a text that begins with `', 'a: `b`', '2:4', 'cannot start with reserved character `'],
    ['a text that begins with %', 'a: %b', '2:4', 'cannot start with directive indicator character %'],
    ['a quotation mark that is not closed', 'a: "b', '3:1', 'Missing closing "quote'],
  ])('whose front matter has %s', (_, yaml, place, found) => {
    const [problem] = problemsOf(`---\n${yaml}\n---\n`)
    expect(`${problem?.at?.line}:${problem?.at?.column}`).toBe(place)
    expect(problem?.found).toContain(`front matter that is not valid YAML: `)
    expect(problem?.found).toContain(found)
    expect(problem?.found).not.toMatch(/at line \d/)
    expect(problem?.fix).toContain('double quotes')
  })

  it.each([
    ['*', 'a: *word', '2:4'],
    ['&', 'a: &word and more', '2:4'],
    ['!', 'a: !word and more', '2:4'],
    ['!', 'a:\n  - b\n  - c: !word d', '4:8'],
  ])('rather than swallow a text that begins with %s', (sign, yaml, place) => {
    const [problem, ...others] = problemsOf(`---\n${yaml}\n---\n`)
    expect(others).toEqual([])
    expect(`${problem?.at?.line}:${problem?.at?.column}`).toBe(place)
    expect(problem?.found).toContain(`text that begins with ${sign}`)
    expect(problem?.fix).toBe('Put the whole text in double quotes.')
  })

  it('with every mistake of its YAML', () => {
    expect(problemsOf('---\na: @b\nc: @d\n---\n').map(({ at }) => at?.line)).toEqual([2, 3])
  })
})

describe('a field is found again at', () => {
  const source = `---
name: The Kremlin
partOf: [russia, europe]
"quoted": 1
roles:
  - title: Office
    when: 2012
  - title: House
    place: { name: Moscow, within: russia }
empty:
text: >-
  Folded words
  over two lines
---
Body.`
  const { locate } = read(source)

  it.each([
    ['its value', ['name'], 'The Kremlin'],
    ['an item of a list in brackets', ['partOf', 1], 'europe'],
    ['the beginning of a list in brackets', ['partOf'], '[russia'],
    ['a value whose name is in quotation marks', ['quoted'], '1\nroles'],
    ['the beginning of a list on lines of its own', ['roles'], '- title: Office'],
    ['an item of such a list', ['roles', 1], 'title: House'],
    ['a field of such an item', ['roles', 0, 'when'], '2012'],
    ['a field of a map in braces', ['roles', 1, 'place', 'within'], 'russia }'],
    ['the sign that begins a folded text', ['text'], '>-'],
    ['its parent, where it is missing at the top', ['kind'], 'name: The Kremlin'],
    ['its parent, where it is missing in an item', ['roles', 1, 'when'], 'title: House'],
    ['its parent, where an item is missing', ['roles', 5], '- title: Office'],
    ['its parent, where it would lie under a text', ['name', 'first'], 'The Kremlin'],
    ['the top of the front matter, for the whole', [], 'name: The Kremlin'],
  ])('%s', (_, path, words) => expect(locate(path)).toEqual(positionOf(source, words)))

  it.each([
    ['at the top', ['name'], 'name: The'],
    ['in an item', ['roles', 0, 'when'], 'when: 2012'],
    ['in braces', ['roles', 1, 'place', 'name'], 'name: Moscow'],
    ['before a list', ['roles'], 'roles:'],
    ['in quotation marks', ['quoted'], '"quoted"'],
  ])('its name, where the name is what is wrong: %s', (_, path, words) => {
    expect(locate(path, true)).toEqual(positionOf(source, words))
  })

  it('the same place where lines end as in Windows, or a byte order mark comes first', () => {
    for (const other of [source.replaceAll('\n', '\r\n'), `\uFEFF${source}`])
      expect(read(other).locate(['roles', 0, 'when'])).toEqual({ line: 7, column: 11 })
  })

  it('line 2, where the front matter is empty', () => {
    expect(read('---\n---\n').locate(['name'])).toEqual({ line: 2, column: 1 })
  })

  it('a column counted in UTF-16 code units, as editors count', () => {
    expect(read('---\na: { "ключ 🗺": x, b: y }\n---\n').locate(['a', 'b'])).toEqual({ line: 2, column: 23 })
  })
})

describe('front matter is YAML and nothing else:', () => {
  it.each(['js', 'javascript', ' js', 'coffee', 'cson', 'json', 'toml', 'yaml', ' a', 'JS', 'js '])(
    '---%s',
    (language) => {
      expect(problemsOf(`---${language}\nname: x\n---\nBody.\n`)).toEqual([
        {
          file: FILE,
          at: { line: 1, column: 1 },
          found: `front matter in another language (“${language.trim()}”)`,
          allowed: 'YAML',
          fix: expect.stringContaining('Let the first line hold nothing but ---.'),
        },
      ])
    },
  )

  it('no line of it looks like its end', () => {
    expect(problemsOf('---\na: |-\n  b\n---c: 1\n---\n')).toMatchObject([
      { at: { line: 4, column: 1 }, found: 'a line of the front matter that begins with ---' },
    ])
  })
})

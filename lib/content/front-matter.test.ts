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
  ])('%s', (_, source, found) => {
    expect(problemsOf(source)).toEqual([
      { file: FILE, at: { line: 1, column: 1 }, found, fix: expect.stringMatching(/\.$/) },
    ])
  })

  it.each([
    ['is not closed', '---\na: 1\n\nBody.\n', '3:1', 'the end of the fields, without a line of ---'],
    ['is not closed and has no text after it', '---\na: 1\n', '3:1', 'the end of the fields, without a line of ---'],
    ['is closed within a line', '---\na: 1\n---Body.\n', '3:4', 'words on the line of ---'],
    ['opens with too many hyphens', '----\na: 1\n---\n', '1:1', '“----” where a line of three hyphens is due'],
    ['closes with too many hyphens', '---\na: 1\n----\n', '3:1', '“----” where a line of three hyphens is due'],
    ['opens with a dash', '—\na: 1\n—\n', '1:1', '“—” where a line of three hyphens is due'],
  ])('whose front matter %s', (_, source, place, found) => {
    const [problem, ...others] = problemsOf(source)
    expect(others).toEqual([])
    expect(`${problem?.at?.line}:${problem?.at?.column}`).toBe(place)
    expect(problem?.found).toContain(found)
  })

  it.each([
    ['a field twice', 'a: 1\nb: 2\na: 3', '4:1', 'the field “a” a second time'],
    ['a colon in a text', 'a: 1\nb: one: two', '3:4', '“b” with a colon inside its text'],
    ['a no-break space before a field', 'a:\n\u00A0b: 1', '3:1', 'a no-break space (U+00A0)'],
    ['an outdented field', 'a:\n  - b: 1\n    c: 2\nd: 3\n    e: 4', '5:1', 'a line with no space before it'],
    ['an indented field', 'a:\n  - b: 1\n     c: 2', '4:1', 'a line with 5 spaces before it'],
    ['a hyphen without a space', 'a:\n  - b: 1\n  -c: 2', '4:3', 'a hyphen without a space after it'],
    ['words on the line of a sign', 'a: | b\n  c', '2:4', 'words on the same line as |'],
    ['three dots', 'a: 1\n...\nb: 2', '3:1', 'a line of three dots'],
    ['a bracket that is not closed', 'a: [b\nc: 1', '2:4', 'a bracket [ that is not closed'],
    ['words after a quotation', 'a: "b" c', '2:7', 'words after the closing quotation mark: “c”'],
    ['what nobody can read', 'a: [b,, c]', '2:7', 'a line of the front matter that cannot be read'],
    ['a text that begins with @', 'a: @b', '2:4', 'text that begins with @'],
    ['a text that begins with `', 'a: `b`', '2:4', 'text that begins with `'],
    ['a text that begins with %', 'a: %b', '2:4', 'text that begins with %'],
    ['a quotation mark that is not closed', 'a: "b', '2:4', 'the quotation mark " and does not end with it'],
  ])('whose front matter has %s', (_, yaml, place, found) => {
    const [problem, ...others] = problemsOf(`---\n${yaml}\n---\n`)
    expect(`${problem?.at?.line}:${problem?.at?.column}`).toBe(place)
    expect(others).toEqual([])
    expect(problem?.found).toContain(found)
    expect(problem?.fix).toMatch(/^[A-Z].+\.$/)
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

  it('with the first mistake alone: what comes after it is mostly its echo', () => {
    expect(problemsOf('---\na: @b\nc: @d\n---\n').map(({ at }) => at?.line)).toEqual([2])
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
          found: `“${language.trim()}” after the three hyphens of the first line`,
          allowed: '---',
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

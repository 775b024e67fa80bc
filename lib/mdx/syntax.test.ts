import { describe, expect, it } from 'vitest'
import { processBody } from '@/lib/mdx/process'

describe('MDX that cannot be read is a problem at the place where the mistake begins:', () => {
  it.each([
    ['a brace that is not closed', 'a {b c\n\nmore', '1:3', 'a curly brace { that is not closed'],
    ['a brace after text in braces', 'a {b} and {c\n\nmore', '1:11', 'a curly brace { that is not closed'],
    ['a brace after one in code', '`{` and {c', '1:9', 'a curly brace { that is not closed'],
    ['a brace before one in code', 'a {b `{` c', '1:3', 'a curly brace { that is not closed'],
    ['a brace in a note', '<Note>\n\ntext {\n\n</Note>', '3:6', 'a curly brace { that is not closed'],
    ['a brace in a table', '| a |\n| - |\n| {b |', '3:3', 'a curly brace { that is not closed'],
    ['words in braces', 'Ok.\n\n{not program code}', '3:1', 'text in curly braces'],
    ['an attribute with words in braces', 'By <Actor id={not code} />', '1:14', 'text in curly braces'],
    ['braces among attributes', 'By <Actor {a} />', '1:11', 'text in curly braces'],
    ['a paragraph that begins with “import”', 'Text.\n\nimport goods\nfrom abroad', '3:1', 'an import or export line'],
    [
      'such a paragraph after a real import',
      'import a from "b"\n\nText.\n\nimport goods',
      '5:1',
      'an import or export line',
    ],
    ['a paragraph that begins with “export”', 'export of grain', '1:1', 'an import or export line'],
    ['a component that is not closed', 'Text.\n\n<Note>\n\nMore.', '3:1', '<Note> that is not closed'],
    [
      'a component that is not closed in its paragraph',
      'By <Actor id="a"> x\n\ny',
      '1:4',
      '<Actor> that is not closed',
    ],
    ['a component closed outside its list item', '- <Note>\n\n  a\n\n</Note>', '1:3', '<Note> that is not closed'],
    ['the wrong closing tag', '<Note>\n\na\n\n</Nota>', '5:1', '</Nota> where </Note> is due'],
    ['a closing tag alone', 'a </Note> b', '1:3', 'a closing tag that no tag opens'],
    ['an attribute without quotation marks', 'a <Actor id=b /> c', '1:3', 'a tag that is not written to its end'],
    [
      'an attribute whose quotation mark is not closed',
      'a\n\n<Actor id="b />\n\nc',
      '3:1',
      'a tag that is not written to its end',
    ],
    ['a < before a word', 'a <b c\n\nd', '1:3', 'a tag that is not written to its end'],
    ['a < before a figure', 'a\n\nb <5% c', '3:3', 'a tag that is not written to its end'],
    ['an HTML comment', 'a\n\n<!-- b -->', '3:1', 'an HTML comment'],
    ['a web address in angle brackets', 'a <https://example.org>', '1:3', 'an address in angle brackets'],
    ['a mail address in angle brackets', 'a <a@example.org>', '1:3', 'an address in angle brackets'],
  ])('%s', (_, source, place, found) => {
    const { problems, references, body } = processBody(source)
    expect(problems.map(({ at }) => `${at.line}:${at.column}`)).toEqual([place])
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.found).not.toMatch(/\(\d+:\d+/)
    expect(problems[0]?.fix).toMatch(/\.$/)
    expect(references).toEqual([])
    expect(body).toBeUndefined()
  })

  it('counts lines that end as Windows ends them', () => {
    expect(processBody('a\r\n\r\nb {c\r\n').problems[0]?.at).toEqual({ line: 3, column: 3 })
  })
})

import { describe, expect, it } from 'vitest'
import { processBody } from '@/lib/mdx/process'

const problemsOf = (source: string) => processBody(source).problems

describe('a body may hold', () => {
  it.each([
    ['nothing', ''],
    ['paragraphs and emphasis', 'One *two* **three** ~~four~~ `five`.\n\nSix.'],
    ['headings of levels 2 to 4, one after the other', '## A\n\n### B\n\n#### C\n\n## D\n\n### E'],
    [
      'lists, quotations, tables, rules and code',
      '- a\n- b\n\n3. c\n\n> d\n\n| e |\n| - |\n| f |\n\n---\n\n```\n{g}\n```',
    ],
    [
      'links to the web, to mail and to a section',
      '[a](https://example.org) [b](http://example.org) [c](mailto:a@example.org) [d](#e)',
    ],
    ['cross-links in both forms', '[A](actor:a) and <Place id="b" /> and <Topic id="c">these words</Topic>'],
    ['a cross-link alone on its line', '- <Actor id="a" />'],
    ['a statement on its own', '<Statement id="a" />'],
    ['a note with paragraphs', '<Note>\n\nOne.\n\nTwo.\n\n</Note>'],
    ['a term with words', 'The <Term means="land that nobody holds">grey zone</Term>.'],
    ['a figure', '<Figure src="/figures/a.svg" alt="A" credit="B" caption="C" />'],
    ['a brace and a < that are escaped, or in code', 'a \\{ b \\} c \\< d `{e}` `<f>`'],
    ['a < that begins no tag, and a lone }', 'a < b } c'],
  ])('%s', (_, source) => expect(problemsOf(source)).toEqual([]))
})

describe('a body is data: it is refused', () => {
  it.each([
    ['an import', 'import a from "b"', '1:1', 'an import or export line'],
    ['an export', 'Text.\n\nexport const a = 1', '3:1', 'an import or export line'],
    ['an expression', 'Text {1 + 1} here.', '1:6', 'text in curly braces'],
    ['an expression on its own', 'Text.\n\n{props.a}', '3:1', 'text in curly braces'],
    ['a comment in braces', '{/* a */}', '1:1', 'text in curly braces'],
    ['raw HTML', 'Text.\n\n<div>\n\nMore.\n\n</div>', '3:1', 'the HTML tag <div>'],
    ['raw HTML in a line', 'Some <b>words</b>.', '1:6', 'the HTML tag <b>'],
    ['a script', '<script src="a.js" />', '1:1', 'the HTML tag <script>'],
    ['an unknown component', 'By <Author id="a" />.', '1:4', 'the unknown component <Author>'],
    ['a component of an object’s own', '<constructor />', '1:1', 'the unknown component <constructor>'],
    ['a fragment', '<>a</>', '1:1', 'an empty tag <>'],
    ['an attribute with an expression', '<Actor id={a} />', '1:1', 'an attribute of <Actor> in curly braces'],
    ['attributes spread out', 'By <Actor {...a} />.', '1:4', 'an attribute of <Actor> in curly braces'],
    ['a picture in Markdown', 'Text ![alt](a.png)', '1:6', 'a picture in Markdown'],
    ['a picture by reference', '![alt][a]\n\n[a]: b.png', '1:1', 'a picture in Markdown'],
    ['a footnote’s mark', 'Text.[^1]\n\n[^1]: Note.', '1:6', 'the mark of a footnote'],
    ['a footnote', 'Text.[^1]\n\n[^1]: Note.', '3:1', 'a footnote'],
    ['a list with boxes to tick', '- a\n- [ ] b', '2:1', 'a list with boxes to tick'],
    ['a list with ticked boxes', '- [x] a', '1:1', 'a list with boxes to tick'],
    [
      'an address set apart from its link',
      '[a][b]\n\n[b]: javascript:alert(1)',
      '3:1',
      'the address of a link, set apart',
    ],
  ])('%s', (_, source, place, found) => {
    const problem = problemsOf(source).find((one) => one.found.startsWith(found))
    expect(problem && `${problem.at.line}:${problem.at.column}`).toBe(place)
    expect(problem?.fix).toMatch(/^[A-Z].{20}/)
  })

  it.each([
    ['<Acter id="a" />', '<Actor>'],
    ['<statement id="a" />', '<Statement>'],
    ['<Marquee id="a" />', undefined],
  ])('%s, with the nearest component: %s', (source, meant) => expect(problemsOf(source)[0]?.nearest).toBe(meant))

  it('whole: what it holds is not checked as well', () => {
    const source = 'Text.[^1]\n\n[^1]: With ![a picture](a.png) and <Marquee />.'
    expect(problemsOf(source).map(({ found }) => found)).toEqual(['the mark of a footnote', 'a footnote'])
  })

  it('once for each mistake, in the order of the text', () => {
    expect(problemsOf('{a} <div/> ![b](c)').map(({ at }) => at.column)).toEqual([1, 5, 12])
  })
})

describe('an attribute is refused', () => {
  it.each([
    ['that is missing', '<Actor />', '<Actor> without “id”'],
    ['that is empty', '<Actor id />', '<Actor> whose “id” is empty'],
    ['that is written otherwise', '<Actor ID="a" />', '<Actor> with “ID”, which it does not take'],
    ['that the component does not have', '<Actor id="a" name="b" />', '<Actor> with “name”, which it does not take'],
    ['that has no text', '<Term means="">a</Term>', '<Term> whose “means” is empty'],
    [
      'that leads outside the figures',
      '<Figure src="https://x.org/a.png" alt="a" credit="b" />',
      '“src” is “https://x.org/a.png”: it must be a file under /figures/',
    ],
  ])('%s', (_, source, found) => {
    const [problem, ...others] = problemsOf(source)
    expect(others).toEqual([])
    expect(problem?.found).toContain(found)
    expect(problem?.fix).toContain('Write it like this: <')
    expect(problem?.allowed).toMatch(/^the attributes? /)
  })

  it('once for each that is missing', () => {
    expect(problemsOf('<Figure src="/figures/a.svg" />').map(({ found }) => found)).toEqual([
      '<Figure> without “alt”',
      '<Figure> without “credit”',
    ])
  })
})

describe('what a component holds is checked:', () => {
  it.each([
    ['a statement with text', '<Statement id="a">b</Statement>', 'with text inside; it takes none'],
    ['a statement inside a line', 'See <Statement id="a" /> here.', 'inside a line; it stands alone'],
    ['a term without words', 'The <Term means="a" /> b', '<Term> without words'],
    ['a note inside a line', 'See <Note>a</Note>.', 'inside a line; it holds paragraphs'],
    ['a note on one line', '<Note>a</Note>', 'inside a line; it holds paragraphs'],
    ['a link around paragraphs', '<Actor id="a">\n\nb\n\n</Actor>', 'with paragraphs inside; it stands in a sentence'],
  ])('%s', (_, source, found) => {
    expect(problemsOf(source)).toMatchObject([
      { found: expect.stringContaining(found), fix: expect.stringContaining('Write it like this') },
    ])
  })
})

describe('a heading is refused', () => {
  it.each([
    ['of the first level', '# A', 'a heading of the first level (#)', 'begin with ##'],
    ['of the first level, underlined', 'A\n===', 'a heading of the first level (#)', 'begin with ##'],
    ['that skips a level', '## A\n\n#### B', 'a heading of level 4 after one of level 2', 'Use ###'],
    ['that begins too deep', '### A', 'a heading of level 3 after one of level 1', 'Use ##'],
    ['of the fifth level', '## A\n\n### B\n\n#### C\n\n##### D', 'a heading of level 5', 'Use ##, ### or ####'],
    ['without words', '##', 'a heading without words', 'Write it in words'],
    ['without a letter', '## …!', 'a heading without words', 'Write it in words'],
    ['whose only words are a component’s', '## <Actor id="a" />', 'a heading without words', 'needs words of its own'],
  ])('%s', (_, source, found, fix) => {
    const lines = source.startsWith('A') ? 1 : source.split('\n').length
    expect(problemsOf(source)).toEqual([{ at: { line: lines, column: 1 }, found, fix: expect.stringContaining(fix) }])
  })

  it('but a component with words makes a heading', () => {
    expect(problemsOf('## What <Actor id="a">the Kremlin</Actor> said\n\n## [Mali](place:mali)')).toEqual([])
  })
})

describe('a link is refused', () => {
  it.each([
    ['to a page by a relative address', '[a](kremlin)', undefined],
    ['without an address', '[a]()', undefined],
    ['to another protocol’s address', '[a](//example.org)', undefined],
    ['to a script', '[a](javascript:alert(1))', undefined],
    ['to the source of a page', '[a](view-source:https://example.org)', undefined],
    ['to data', '[a](data:text/html,x)', undefined],
    ['by a misspelt kind', '[a](acter:kremlin)', 'actor:kremlin'],
    ['by a kind in capitals', '[a](Actor:kremlin)', 'actor:kremlin'],
    ['by a kind in the plural', '[a](actors:kremlin)', 'actor:kremlin'],
    ['by a kind without an id', '[a](actor:)', undefined],
  ])('%s', (_, source, meant) => {
    const problems = problemsOf(`Text\n${source}`)
    expect(problems).toMatchObject([{ at: { line: 2, column: 1 }, found: expect.stringMatching(/^a link to “/) }])
    expect(problems[0]?.allowed).toContain('actor:, place:, question:, article:, source:, topic:, statement: and an id')
    expect(problems[0]?.nearest).toBe(meant)
    expect(problems[0]?.fix).toContain('[Peskov](actor:dmitry-peskov)')
  })

  it.each(['/actors/kremlin', '/actors/kremlin/', '../actors/kremlin.mdx'])(
    'by a path, with what to write: %s',
    (path) => {
      const [problem, ...others] = problemsOf(`[a](${path})`)
      expect(others).toEqual([])
      expect(problem).toMatchObject({
        nearest: 'actor:kremlin',
        fix: expect.stringContaining('[words](actor:kremlin)'),
      })
    },
  )

  it.each([
    ['a component in a Markdown link', '[a <Actor id="b" />](https://example.org)', 4],
    ['a Markdown link in a component', '<Actor id="a">b [c](place:d)</Actor>', 17],
    ['a web address in a component', '<Actor id="a">www.example.org</Actor>', 1],
  ])('inside another: %s', (_, source, column) => {
    expect(problemsOf(source)).toMatchObject([{ at: { line: 1, column }, found: 'a link inside a link' }])
  })
})

describe('references are found', () => {
  it('in the order of the text, each with its place', () => {
    const { references } = processBody('[A](actor:a) and <Place id="b" />\n\n<Statement id="c" />\n\n- [D](topic:d)')
    expect(references).toEqual([
      { refersTo: 'actor', id: 'a', at: { line: 1, column: 1 } },
      { refersTo: 'place', id: 'b', at: { line: 1, column: 18 } },
      { refersTo: 'statement', id: 'c', at: { line: 3, column: 1 } },
      { refersTo: 'topic', id: 'd', at: { line: 5, column: 3 } },
    ])
  })

  it('beside a mistake elsewhere in the body', () => {
    expect(processBody('{a} [B](actor:b)').references).toHaveLength(1)
  })
})

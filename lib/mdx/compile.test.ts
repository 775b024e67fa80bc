import { describe, expect, it } from 'vitest'
import { BODY_TAGS, type Body, type BodyNode, bodySchema } from '@/lib/mdx/body'
import { compileBody } from '@/lib/mdx/compile'
import { parseMdx } from '@/lib/mdx/parse'
import { processBody } from '@/lib/mdx/process'

describe('a compiled body', () => {
  it('holds text and elements as plain data', () => {
    expect(bodyOf('Some *words*.').nodes).toEqual([
      {
        type: 'element',
        tag: 'p',
        children: [
          { type: 'text', value: 'Some ' },
          { type: 'element', tag: 'em', children: [{ type: 'text', value: 'words' }] },
          { type: 'text', value: '.' },
        ],
      },
    ])
  })

  it('holds components with their attributes and contents', () => {
    expect(bodyOf('<Term means="a place">b</Term>').nodes).toEqual([
      {
        type: 'element',
        tag: 'p',
        children: [
          {
            type: 'component',
            name: 'Term',
            attributes: { means: 'a place' },
            children: [{ type: 'text', value: 'b' }],
          },
        ],
      },
    ])
  })

  it.each([
    ['## A', ['h2']],
    ['## A\n\n### B\n\n#### C', ['h2', 'h3', 'h4']],
    ['*a* **b** ~~c~~ `d`', ['p', 'em', 'strong', 'del', 'code']],
    ['- a', ['ul', 'li']],
    ['1. a', ['ol', 'li']],
    ['- a\n\n- b', ['ul', 'li', 'p', 'li', 'p']],
    ['> a', ['blockquote', 'p']],
    ['[a](https://example.org)', ['p', 'a']],
    ['```\na\n```', ['pre', 'code']],
    ['a\n\n---\n\nb', ['p', 'hr', 'p']],
    ['a\\\nb', ['p', 'br']],
    ['| a |\n| - |\n| b |', ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td']],
  ])('of %j holds the elements %j', (source, tags) => expect(tagsOf(bodyOf(source).nodes)).toEqual(tags))

  it('uses every element of its list, and the list holds no other', () => {
    const all = [
      '## A\n\n### B\n\n#### C',
      '*a* **b** ~~c~~ `d` [e](#f)\\\ng',
      '- a\n\n1. b',
      '> a',
      '---',
      '```\na\n```',
      '| a |\n| - |\n| b |',
    ]
    expect([...new Set(tagsOf(bodyOf(all.join('\n\n')).nodes))].toSorted()).toEqual([...BODY_TAGS].toSorted())
  })

  it.each([
    ['the address of a link', '[a](https://example.org)', { href: 'https://example.org' }],
    ['the first number of a list', '3. a', { start: 3 }],
    ['how a column is aligned', '| a |\n| -: |', { align: 'right' }],
  ])('keeps %s', (_, source, kept) =>
    expect(JSON.stringify(bodyOf(source))).toContain(JSON.stringify(kept).slice(1, -1)),
  )

  it.each([
    ['the title of a link', '[a](https://example.org "title")', 'title'],
    ['the language of code', '```js\na\n```', 'js'],
    ['a comment in a definition of nothing', 'a', 'comment'],
  ])('leaves out %s', (_, source, dropped) => expect(JSON.stringify(bodyOf(source))).not.toContain(dropped))

  it('passes the schema that it is read back with', () => {
    const body = bodyOf('## A\n\n| a |\n| -: |\n\n3. [b](actor:c)\n\n<Statement id="d" />\n\n<Note>\n\ne\n\n</Note>')
    expect(bodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
  })
})

describe('headings', () => {
  it('get an address from their words, unique on the page', () => {
    expect(bodyOf('## What was said?\n\n## What was said?\n\n### Сумы and *Kursk*').headings).toEqual([
      { depth: 2, id: 'what-was-said', text: 'What was said?' },
      { depth: 2, id: 'what-was-said-1', text: 'What was said?' },
      { depth: 3, id: 'сумы-and-kursk', text: 'Сумы and Kursk' },
    ])
  })

  it('take the words that a component holds', () => {
    expect(bodyOf('## In <Place id="mali">Mali</Place>').headings).toEqual([
      { depth: 2, id: 'in-mali', text: 'In Mali' },
    ])
  })

  it('carry the same address in the list and in the text', () => {
    const { nodes, headings } = bodyOf('## A b')
    expect(nodes[0]).toMatchObject({ tag: 'h2', id: headings[0]?.id })
  })
})

describe('a cross-link', () => {
  it.each([
    ['actor', 'Actor'],
    ['place', 'Place'],
    ['question', 'Question'],
    ['article', 'Article'],
    ['source', 'Source'],
    ['topic', 'Topic'],
  ])('written as [words](%s:id) is the same as <%s id="id">words</…>', (scheme, name) => {
    const link = processBody(`See [these *words*](${scheme}:an-id).`)
    const component = processBody(`See <${name} id="an-id">these *words*</${name}>.`)
    expect(link.body).toBeDefined()
    expect(link.body).toEqual(component.body)
    expect(link.references).toEqual(component.references)
    expect(link.references).toEqual([{ refersTo: scheme, id: 'an-id', at: { line: 1, column: 5 } }])
  })

  it('that holds no id is refused as the component is', () => {
    expect(processBody('[a](actor:The_Kremlin)').problems).toEqual(
      processBody('<Actor id="The_Kremlin">a</Actor>').problems,
    )
  })
})

it.each([
  ['a heading of the sixth level', '###### A', 'A body cannot hold <h6>'],
  ['a footnote', 'a[^1]\n\n[^1]: b', 'A body cannot hold <sup>'],
  ['an expression in a line', 'a {b}', 'A body cannot hold a node of type mdxTextExpression'],
  ['an expression on its own', '{b}', 'A body cannot hold a node of type mdxFlowExpression'],
  ['an import', 'import a from "b"', 'A body cannot hold a node of type mdxjsEsm'],
])('compileBody() throws for %s, which checkBody() refuses', (_, source, message) => {
  expect(() => compileBody(parseMdx(source))).toThrow(message)
})

function bodyOf(source: string): Body {
  const { body, problems } = processBody(source)
  if (!body) throw new Error(problems.map(({ found }) => found).join('; '))
  return body
}

const tagsOf = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'text' ? [] : [...(node.type === 'element' ? [node.tag] : []), ...tagsOf(node.children)],
  )

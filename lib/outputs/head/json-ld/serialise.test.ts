import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type JsonLdNode, serialiseJsonLd } from '@/lib/outputs/head/json-ld/serialise'

const node = (name: string): JsonLdNode => ({ '@type': 'WebPage', name })

describe('Structured data inside a script element', () => {
  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!-- <script>'],
    ['<!--'],
    [']]>'],
    ['Reuters & AFP'],
    ['a\u2028b\u2029c'],
    ['“Мали” – ‘Кремль’ \\u003c "quoted"'],
  ])('keeps %j as text, and ends or opens nothing', (text) => {
    const json = serialiseJsonLd([node(text)])
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', name: text }],
    })
  })

  it('is one text in one element for the parser of a browser', () => {
    const json = serialiseJsonLd([node('</script><img src=x><!-- <script>')])
    const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script><p>after</p>`)
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script', 'p'])
  })

  it('leaves out what has no value', () => {
    // Typed callers leave a key out; a spread of something half known could still bring one without a value.
    const half: { description?: string } = JSON.parse('{}')
    const json = serialiseJsonLd([Object.assign(node('A page'), { description: half.description })])
    expect(JSON.parse(json)['@graph']).toEqual([{ '@type': 'WebPage', name: 'A page' }])
    expect(json).not.toContain('description')
  })

  it('holds every node in one graph, in order', () => {
    expect(JSON.parse(serialiseJsonLd([node('first'), node('second')]))['@graph']).toMatchObject([
      { name: 'first' },
      { name: 'second' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { LINK_SCHEMES, VOCABULARY } from '@/lib/mdx/vocabulary'
import { KINDS } from '@/lib/schema/fields'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { type ProseNode, proseView } from '@/lib/view/prose'

/** The view of a body on a page of its own, in a ledger that has the statement of the vocabulary's example. */
function viewOf(body: string) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'page', body },
      { slug: 'dmitry-peskov', name: 'Dmitry Peskov' },
    ],
    articles: [
      {
        slug: 'report',
        statements: [{ id: 'peskov-no-official-talks-2021-09-15', by: 'dmitry-peskov' }, { id: 'said' }],
      },
      'mali-denies-deployment-2021-12',
    ].map((article) => (typeof article === 'string' ? { slug: article } : article)),
  })
  return proseView(ledger, find(ledger.documents.actor, 'page').body)
}

function* walk(nodes: readonly ProseNode[]): Generator<ProseNode> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* walk(node.children)
  }
}

/** The first node of a body that is no paragraph and no text. */
const firstOf = (body: string) =>
  [...walk(viewOf(body).nodes)].find(({ type }) => type !== 'element' && type !== 'text')

describe('Every component of the vocabulary has a form on the page', () => {
  it.each(Object.entries(VOCABULARY))('<%s>', (name, { example }) => {
    const shown = [...walk(viewOf(example).nodes)].filter(({ type }) => type !== 'element' && type !== 'text')
    expect(shown.length, `no node for <${name}>`).toBeGreaterThan(0)
  })

  it('and one that it does not have is refused', () => {
    const body = { nodes: [{ type: 'component' as const, name: 'Poll', attributes: {}, children: [] }], headings: [] }
    expect(() => proseView(fixtureLedger({}), body)).toThrow('No way to show <Poll>')
  })
})

it.each(KINDS)('A link to a %s in prose becomes a link with its name and page', (kind) => {
  const name = LINK_SCHEMES[kind]
  const slug = kind === 'article' ? 'report' : kind === 'actor' ? 'dmitry-peskov' : 'example'
  const link = { kind, slug, href: expect.stringMatching(`^/[a-z]+/${slug}$`) }
  expect(firstOf(`<${name} id="${slug}" />`)).toMatchObject({ type: 'cross-link', link, children: [] })
  expect(firstOf(`See [these words](${kind}:${slug}).`)).toMatchObject({
    type: 'cross-link',
    link,
    children: [{ type: 'text', value: 'these words' }],
  })
})

it('A statement in prose is the statement of the ledger, ready to show', () => {
  expect(firstOf('<Statement id="said" />')).toMatchObject({
    type: 'statement',
    statement: { type: 'statement', href: '/articles/report#said' },
  })
})

it('A note keeps its paragraphs, with links looked up', () => {
  const note = firstOf('<Note>\n\nSee [Peskov](actor:dmitry-peskov).\n\n</Note>')
  expect(note?.type).toBe('note')
  expect([...walk(note ? [note] : [])]).toContainEqual(expect.objectContaining({ type: 'cross-link' }))
})

it('A term keeps its explanation', () => {
  expect(firstOf('In the <Term means="held by nobody">grey zone</Term>.')).toEqual({
    type: 'term',
    means: 'held by nobody',
    children: [{ type: 'text', value: 'grey zone' }],
  })
})

it('A figure keeps its picture, description, credit and caption, if there is one', () => {
  expect(firstOf('<Figure src="/figures/a.svg" alt="A map" credit="OSM" caption="The border" />')).toEqual({
    type: 'figure',
    src: '/figures/a.svg',
    alt: 'A map',
    credit: 'OSM',
    caption: 'The border',
  })
  expect(firstOf('<Figure src="/figures/a.svg" alt="A map" credit="OSM" />')).not.toHaveProperty('caption')
})

it('Text and its marks stay as they are written', () => {
  expect(viewOf('He said *nothing*.').nodes).toMatchObject([
    {
      type: 'element',
      tag: 'p',
      children: [{ value: 'He said ' }, { tag: 'em', children: [{ value: 'nothing' }] }, { value: '.' }],
    },
  ])
})

it('Headings are listed with the ids that they have in the text', () => {
  const { headings, nodes } = viewOf('## What was said\n\nNothing.\n\n## What was not')
  expect(headings.map(({ text }) => text)).toEqual(['What was said', 'What was not'])
  const ids = [...walk(nodes)].flatMap((node) => (node.type === 'element' && node.tag === 'h2' ? [node.id] : []))
  expect(ids).toEqual(headings.map(({ id }) => id))
})

it('A body with a statement that the ledger has not is an error', () => {
  const body = {
    nodes: [{ type: 'component' as const, name: 'Statement', attributes: { id: 'none' }, children: [] }],
    headings: [],
  }
  expect(() => proseView(fixtureLedger({}), body)).toThrow('The ledger has no statement “none”')
})

it('A link to a statement leads to its permanent address, and without words it names speaker and day', () => {
  expect(firstOf('See [the denial](statement:said).')).toMatchObject({
    type: 'cross-link',
    link: { kind: 'entry', href: '/articles/report#said', label: 'Speaker, 1 January 2021' },
    children: [{ value: 'the denial' }],
  })
})

it('A statement that was withdrawn leaves a sentence in its place, and links to the page that says so', () => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'page', body: '<Statement id="gone" />\n\nSee [it](statement:gone).' }],
    articles: [
      { slug: 'diary', withdrawn: { on: '2026-01-02', reason: 'It was not his.' }, statements: [{ id: 'gone' }] },
    ],
  })
  const shown = [...walk(proseView(ledger, find(ledger.documents.actor, 'page').body).nodes)]
  expect(shown).toContainEqual(
    expect.objectContaining({
      type: 'withdrawn',
      on: expect.objectContaining({ edtf: '2026-01-02' }),
      link: expect.objectContaining({ href: '/articles/diary' }),
    }),
  )
  expect(shown).toContainEqual(
    expect.objectContaining({ type: 'cross-link', link: expect.objectContaining({ href: '/articles/diary' }) }),
  )
})

import { describe, expect, it, onTestFinished } from 'vitest'
import { readGenerated } from '@/lib/content/generated'
import { createContentFolder } from '@/lib/testing/content-folder'

const TYPES = ['Topic', 'Question', 'Article', 'Actor', 'Place', 'Source']

const COMPILED = { body: { nodes: [], headings: [] }, links: [{ refersTo: 'place', id: 'mali' }] }

/** A document as contentlayer2 writes it. */
const KREMLIN = {
  name: 'The Kremlin',
  partOf: ['russia'],
  body: { raw: 'See [Mali](place:mali).', html: JSON.stringify(COMPILED) },
  _id: 'actors/kremlin.mdx',
  _raw: { flattenedPath: 'actors/kremlin', sourceFileName: 'kremlin.mdx' },
  type: 'Actor',
}

async function rootWith(actors: unknown): Promise<string> {
  const indexes = TYPES.map((type) => [
    `.contentlayer/generated/${type}/_index.json`,
    JSON.stringify(type === 'Actor' ? actors : []),
  ])
  const folder = await createContentFolder(Object.fromEntries(indexes))
  onTestFinished(folder.dispose)
  return folder.root
}

describe('readGenerated()', () => {
  it('gives each document its kind, slug, file, fields, body and cross-links, and nothing of contentlayer2’s own', async () => {
    expect(await readGenerated(await rootWith([KREMLIN]))).toEqual([
      {
        kind: 'actor',
        slug: 'kremlin',
        file: 'content/actors/kremlin.mdx',
        data: { name: 'The Kremlin', partOf: ['russia'] },
        ...COMPILED,
      },
    ])
  })

  it('says what to do where nothing has been compiled', async () => {
    const folder = await createContentFolder({})
    onTestFinished(folder.dispose)
    await expect(readGenerated(folder.root)).rejects.toThrow(
      'The content has not been compiled. Run “npm run build”, or “npm run dev” while you write.',
    )
  })

  it.each([
    ['is no list', {}],
    ['has a document without a path', [{ ...KREMLIN, _raw: {} }]],
    ['has a body that is not ours', [{ ...KREMLIN, body: { raw: '', html: '"<p>HTML</p>"' } }]],
    [
      'has an element that no body holds',
      [
        {
          ...KREMLIN,
          body: {
            raw: '',
            html: JSON.stringify({
              body: { nodes: [{ type: 'element', tag: 'script', children: [] }], headings: [] },
              links: [],
            }),
          },
        },
      ],
    ],
  ])('trusts no store that %s', async (_, actors) => {
    await expect(readGenerated(await rootWith(actors))).rejects.toHaveProperty('issues')
  })
})

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { generatedVersion, readGenerated } from '@/lib/content/generated'
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

/** @param indent of contentlayer2's own lists is two */
async function rootWith(actors: unknown, indent?: number): Promise<string> {
  const indexes = TYPES.map((type) => [
    `.contentlayer/generated/${type}/_index.json`,
    JSON.stringify(type === 'Actor' ? actors : [], null, indent),
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

  const RUSSIA = {
    ...KREMLIN,
    name: 'Russia',
    partOf: [],
    _id: 'actors/russia.mdx',
    _raw: { flattenedPath: 'actors/russia' },
  }
  const nested = { ...RUSSIA, name: 'x\n  },\n  {\n', list: [{ a: { b: 1 } }, { a: {} }] }

  it.each([
    ['one document', [KREMLIN]],
    ['two', [KREMLIN, RUSSIA]],
    ['lists of objects, and words that look like the end of one', [nested, KREMLIN]],
    ['nothing', []],
  ])('reads a list as contentlayer2 writes it as it reads any other: %s', async (_, actors) => {
    const read = await readGenerated(await rootWith(actors, 2), new Map())
    expect(read).toEqual(await readGenerated(await rootWith(actors)))
    expect(read).toHaveLength(actors.length)
  })

  it('of what it knows reads only what changed, and forgets what is gone', async () => {
    const known = new Map()
    const [kremlin] = await readGenerated(await rootWith([KREMLIN, RUSSIA], 2), known)
    const edited = await readGenerated(
      await rootWith([KREMLIN, { ...RUSSIA, name: 'The Russian Federation' }], 2),
      known,
    )
    expect(edited[0]).toBe(kremlin)
    expect(edited[1]?.data).toMatchObject({ name: 'The Russian Federation' })
    expect(known.size).toBe(2)
    expect(await readGenerated(await rootWith([], 2), known)).toEqual([])
    expect(known.size).toBe(0)
  })
})

describe('generatedVersion()', () => {
  it('changes when a list is written again, and not before', async () => {
    const root = await rootWith([KREMLIN], 2)
    const first = await generatedVersion(root)
    expect(await generatedVersion(root)).toBe(first)
    await writeFile(join(root, '.contentlayer', 'generated', 'Place', '_index.json'), '[]')
    expect(await generatedVersion(root)).not.toBe(first)
  })

  it('waits for a list that is being written', async () => {
    const root = await rootWith([KREMLIN], 2)
    const path = join(root, '.contentlayer', 'generated', 'Actor', '_index.json')
    await rm(path)
    const version = generatedVersion(root)
    await writeFile(path, '[]')
    expect(await version).not.toContain('Infinity')
  })
})

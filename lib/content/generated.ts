import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { RawDocument } from '@/lib/ledger/model'
import { bodySchema } from '@/lib/mdx/body'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS, type Kind } from '@/lib/schema/fields'

/** What contentlayer2 writes for every document, beside the fields of its front matter. */
const generatedDocument = z.looseObject({
  _id: z.string(),
  _raw: z.looseObject({ flattenedPath: z.string() }),
  type: z.string(),
  body: z.strictObject({ raw: z.string(), html: z.string() }),
})

const compiled = z.strictObject({
  body: bodySchema,
  links: z.array(z.strictObject({ refersTo: z.enum([...KINDS, 'statement']), id: z.string() })),
})

/**
 * Reads every document that contentlayer2 compiled. The only module that knows contentlayer2's output, so that the
 * reader could be replaced in a day. It reads the generated index files and does not import them: an import would
 * put every body of the site into every page's bundle.
 *
 * @param root the project's root
 * @throws {Error} where the content has not been compiled yet
 */
export async function readGenerated(root: string): Promise<RawDocument[]> {
  const lists = await Promise.all(KINDS.map((kind) => readKind(root, kind)))
  return lists.flat()
}

async function readKind(root: string, kind: Kind): Promise<RawDocument[]> {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  const path = join(root, '.contentlayer', 'generated', type, '_index.json')
  const json = await readFile(path, 'utf8').catch(() => {
    throw new Error('The content has not been compiled. Run “npm run build”, or “npm run dev” while you write.')
  })
  return z
    .array(generatedDocument)
    .parse(JSON.parse(json))
    .map((document) => toRaw(kind, document))
}

function toRaw(kind: Kind, document: z.output<typeof generatedDocument>): RawDocument {
  const { _id, _raw, type: _type, body: stored, ...data } = document
  const { body, links } = compiled.parse(JSON.parse(stored.html))
  return {
    kind,
    slug: _raw.flattenedPath.slice(FOLDERS[kind].length + 1),
    file: `content/${_id}`,
    data,
    body,
    links,
  }
}

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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

/** Documents by the text that they were read from, so that after an edit only what changed is read anew. */
export type KnownDocuments = Map<string, RawDocument>

/**
 * Reads every document that contentlayer2 compiled. The only module that knows contentlayer2's output, so that the
 * reader could be replaced in a day. It reads the generated index files and does not import them: an import would
 * put every body of the site into every page's bundle.
 *
 * @param root the project's root
 * @param known documents of an earlier reading; holds those of this one afterwards
 * @throws {Error} where the content has not been compiled yet
 */
export async function readGenerated(root: string, known?: KnownDocuments): Promise<RawDocument[]> {
  const found: KnownDocuments = new Map()
  const documents: RawDocument[] = []
  // One after the other: of a large site, all lists together would be held as text at once.
  for (const kind of KINDS) {
    const json = await readFile(indexOf(root, kind), 'utf8').catch(() => {
      throw new Error('The content has not been compiled. Run “npm run build”, or “npm run dev” while you write.')
    })
    const texts = textsOf(json)
    if (!texts)
      documents.push(
        ...z
          .array(generatedDocument)
          .parse(JSON.parse(json))
          .map((document) => toRaw(kind, document)),
      )
    else
      for (const text of texts) {
        const document = known?.get(text) ?? toRaw(kind, generatedDocument.parse(JSON.parse(text)))
        documents.push(document)
        if (known) found.set(text, document)
      }
  }
  known?.clear()
  for (const [text, document] of found) known?.set(text, document)
  return documents
}

/** How long contentlayer2 has to have written nothing, and how often to look, in milliseconds. */
const SETTLED = 40
const LOOK = 10
const LOOKS = 200

/**
 * Changes whenever contentlayer2 has compiled again. It removes and writes its files one by one: while it does, this
 * waits, since what could be read is partly of before.
 *
 * @param settled how long nothing has to have been written, in milliseconds: 0 for whoever knows that it has done
 */
export async function generatedVersion(root: string, settled = SETTLED): Promise<string> {
  for (let look = 0; ; look++) {
    const times = await Promise.all(
      KINDS.map((kind) =>
        stat(indexOf(root, kind)).then(
          ({ mtimeMs }) => mtimeMs,
          () => Number.POSITIVE_INFINITY,
        ),
      ),
    )
    if (look === LOOKS || Math.max(...times) <= Date.now() - settled) return times.join(' ')
    await sleep(LOOK)
  }
}

function indexOf(root: string, kind: Kind): string {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return join(root, '.contentlayer', 'generated', type, '_index.json')
}

const [OPENING, BETWEEN, CLOSING] = ['[\n  {\n', '\n  },\n  {\n', '\n  }\n]']

/**
 * The documents of a list as texts. contentlayer2 writes JSON with two spaces of indent, so they can be told apart
 * without being parsed. Nothing, for a list that is written in another way.
 */
function textsOf(json: string): string[] | undefined {
  if (!json.startsWith(OPENING) || !json.endsWith(CLOSING)) return undefined
  return json
    .slice(OPENING.length, -CLOSING.length)
    .split(BETWEEN)
    .map((fields) => `{${fields}}`)
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

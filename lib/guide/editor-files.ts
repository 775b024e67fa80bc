import { z } from 'zod'
import { type Candidate, candidates } from '@/lib/editing/names'
import { TEMPLATES } from '@/lib/guide/templates'
import type { Ledger } from '@/lib/ledger/model'
import { FOLDERS, schemas } from '@/lib/schema/documents'
import { dates, KINDS, type Kind, references } from '@/lib/schema/fields'

const FOLDER = '.vscode'
/** Where `npm run new -- --from` finds what it is told, as the handbook names such files. */
const ENTRY = '*.entry.yaml'

/**
 * Files that let an editor's program complete fields and ids, by path: JSON Schemas of front matter and of entries for
 * `npm run new`, a snippet for each kind, and the settings that name them.
 */
export function editorFiles(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map([
    ...KINDS.map((kind) => [schemaFile(kind), json(kindSchema(kind))] as const),
    [schemaFile('entry'), json(entrySchema())],
    [schemaFile('ids'), json(idsSchema(ledger))],
    [`${FOLDER}/counterclaim.code-snippets`, json(snippets(ledger))],
    [`${FOLDER}/settings.json`, json(settings())],
    [`${FOLDER}/extensions.json`, json({ recommendations: ['redhat.vscode-yaml'] })],
  ])
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const schemaFile = (name: string) => `${FOLDER}/schemas/${name}.json`

type JsonSchema = z.core.JSONSchema.BaseSchema

function kindSchema(kind: Kind): JsonSchema {
  return z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const refersTo = references.get(zodSchema)?.refersTo
      if (refersTo) {
        delete jsonSchema.type
        delete jsonSchema.pattern
        jsonSchema.anyOf = [{ $ref: `ids.json#/definitions/${refersTo}` }, { type: 'string' }]
      }
      if (dates.get(zodSchema)?.edtf) {
        delete jsonSchema.anyOf
        Object.assign(jsonSchema, { type: ['string', 'integer'] })
      }
    },
  })
}

/** What `npm run new -- --from` reads: the documents of an entry, of which it fills in what it can. */
function entrySchema(): JsonSchema {
  const list = (kind: Kind): JsonSchema => ({ type: 'array', items: told(kind) })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    properties: {
      source: { anyOf: [told('source'), { $ref: 'ids.json#/definitions/source' }] },
      article: told('article'),
      actors: list('actor'),
      places: list('place'),
      questions: list('question'),
      topics: list('topic'),
    },
  }
}

/** A document as an entry tells of it: nothing is required, and a slug and a text can be given. */
function told(kind: Kind): JsonSchema {
  const { properties = {}, ...rest } = kindSchema(kind)
  delete rest.required
  delete rest.$schema
  const own: JsonSchema['properties'] = {
    slug: { type: 'string', description: 'The file name, and so the address, for ever. Left out: proposed.' },
    body: { type: 'string', description: 'The text below the front matter.' },
  }
  return { ...rest, properties: { ...own, ...properties } }
}

function idsSchema(ledger: Ledger): JsonSchema {
  const all = candidates(ledger)
  const of = (refersTo: Candidate['refersTo']) => all.filter((candidate) => candidate.refersTo === refersTo)
  const kinds: readonly Candidate['refersTo'][] = [...KINDS, 'statement', 'entry']
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: Object.fromEntries(
      kinds.map((kind) => {
        const found = of(kind)
        return [
          kind,
          { type: 'string', enum: found.map(({ id }) => id), enumDescriptions: found.map(({ label }) => label) },
        ]
      }),
    ),
  }
}

/** A template for each kind, and the id of each page by its name. */
function snippets(ledger: Ledger) {
  const scope = 'yaml,mdx,markdown'
  const kinds = KINDS.map((kind) => [
    `New ${kind}`,
    {
      scope,
      prefix: `new-${kind}`,
      description: `A file of content/${FOLDERS[kind]}, from docs/content.md`,
      body: TEMPLATES[kind].trimEnd().replaceAll('$', '\\$').split('\n'),
    },
  ])
  const ids = candidates(ledger)
    .filter(({ refersTo }) => refersTo !== 'source' && KINDS.some((kind) => kind === refersTo))
    .map(({ refersTo, id, label }) => [
      `${refersTo}: ${id}`,
      { scope, prefix: label, description: `${refersTo} ${id}`, body: id },
    ])
  return Object.fromEntries([...kinds, ...ids])
}

function settings() {
  const schemasOf = KINDS.map((kind) => [`./${schemaFile(kind)}`, `content/${FOLDERS[kind]}/*.mdx`])
  return {
    'yaml.schemas': { ...Object.fromEntries(schemasOf), [`./${schemaFile('entry')}`]: ENTRY },
    // We found no extension that completes front matter inside MDX. A file of content is YAML down to its second ---, and as YAML it is
    // completed; what stands below is none, so npm run check is the judge, and nothing formats it.
    'files.associations': { '**/content/*/*.mdx': 'yaml' },
    'yaml.validate': false,
    'yaml.format.enable': false,
    'yaml.schemaStore.enable': false,
    '[yaml]': { 'editor.quickSuggestions': { other: 'on', strings: 'on' }, 'editor.wordWrap': 'on' },
  }
}

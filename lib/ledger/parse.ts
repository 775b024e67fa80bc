import { z } from 'zod'
import { explainIssue } from '@/lib/ledger/explain-issue'
import { underPresentNames } from '@/lib/ledger/former-fields'
import type { RawDocument } from '@/lib/ledger/model'
import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import type { ActorFields } from '@/lib/schema/actor'
import type { ArticleFields } from '@/lib/schema/article'
import { schemas } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import type { PlaceFields } from '@/lib/schema/place'
import type { QuestionFields } from '@/lib/schema/question'
import type { SourceFields } from '@/lib/schema/source'
import type { TopicFields } from '@/lib/schema/topic'
import type { FieldPath } from '@/lib/schema/walk'

interface FieldsOf {
  topic: TopicFields
  question: QuestionFields
  article: ArticleFields
  actor: ActorFields
  place: PlaceFields
  source: SourceFields
}

/** A document whose front matter has passed its schema. References are not looked at yet. */
export type ParsedDocument = {
  [K in Kind]: Omit<RawDocument, 'kind' | 'data'> & { readonly kind: K; readonly fields: FieldsOf[K] }
}[Kind]

type Result = { document: ParsedDocument } | { problems: Problem[] }

type Parsed = Result & { readonly warnings: readonly Problem[] }

/** Kept for as long as the document: while somebody writes, one of hundreds changes from one ledger to the next. */
const parsed = new WeakMap<RawDocument, Parsed>()

/** Checks the front matter of one document against the schema of its kind. */
export function parseDocument(raw: RawDocument): Parsed {
  const before = parsed.get(raw)
  if (before) return before
  const result = parseOnce(raw)
  parsed.set(raw, result)
  return result
}

function parseOnce(raw: RawDocument): Parsed {
  const { data, warnings } = underPresentNames(raw)
  return { ...parseRenamed({ ...raw, data }), warnings }
}

function parseRenamed(raw: RawDocument): Result {
  const { kind, data, ...rest } = raw
  switch (kind) {
    case 'topic':
      return finish(raw, schemas.topic.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'question':
      return finish(raw, schemas.question.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'article':
      return finish(raw, schemas.article.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'actor':
      return finish(raw, schemas.actor.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'place':
      return finish(raw, schemas.place.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'source':
      return finish(raw, schemas.source.safeParse(data), (fields) => ({ ...rest, kind, fields }))
  }
}

function finish<Fields>(
  raw: RawDocument,
  result: z.ZodSafeParseResult<Fields>,
  make: (fields: Fields) => ParsedDocument,
): Result {
  if (result.success) return { document: make(result.data) }
  return { problems: result.error.issues.flatMap((issue) => toProblems(raw, issue)) }
}

function toProblems(raw: RawDocument, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  const name = path.join('.') || 'the front matter'
  const found = valueAt(raw.data, path)
  const base = { file: raw.file, path }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schemas[raw.kind], path)
      return issue.keys.map((key) => {
        const meant = nearest(key, known)
        return {
          ...base,
          path: [...path, key],
          onKey: true,
          found: `the unknown field “${key}”`,
          allowed: known.join(', '),
          ...(meant && { nearest: meant }),
          fix: meant
            ? `Write “${meant}”, or take the field out.`
            : 'Take the field out, or use one of the fields allowed here.',
        }
      })
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const meant = typeof found === 'string' ? nearest(found, values) : undefined
      if (found === undefined) return [missing(base, name, `one of ${values.join(', ')}`)]
      return [
        {
          ...base,
          found: `${name} is ${show(found)}`,
          allowed: values.join(', '),
          ...(meant && { nearest: meant }),
          fix: `Set ${lastKey(path)} to one of the values allowed.`,
        },
      ]
    }
    default: {
      if (found === undefined) return [missing(base, name)]
      const { rule, fix } = explainIssue(issue, found, lastKey(path))
      return [{ ...base, found: `${name} is ${show(found)}: ${rule}`, fix }]
    }
  }
}

function missing(base: { file: string; path: FieldPath }, name: string, allowed?: string): Problem {
  return {
    ...base,
    found: `the field “${name}” is missing`,
    ...(allowed && { allowed }),
    fix: `Add “${lastKey(base.path)}”. The field guide (docs/content.md) says what it holds.`,
  }
}

const lastKey = (path: FieldPath) => path.findLast((key) => typeof key === 'string') ?? 'the front matter'

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value: unknown = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}

/** Names of the fields that the schema allows at a path. */
function knownKeys(schema: z.core.$ZodType, path: FieldPath): string[] {
  let current: z.core.$ZodType = unwrap(schema)
  for (const key of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(key)] ?? z.never())
    else if (current instanceof z.ZodArray) current = unwrap(current.element)
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType)
  return schema
}

import { z } from 'zod'
import { explainIssue } from '@/lib/ledger/explain-issue'
import { fieldName, valueAt } from '@/lib/ledger/field-name'
import type { RawDocument } from '@/lib/ledger/model'
import { nearest } from '@/lib/problems/nearest'
import { mistake, type Problem } from '@/lib/problems/problem'
import { FOLDERS, schemas } from '@/lib/schema/documents'
import { dates, KINDS, type Kind, references } from '@/lib/schema/fields'
import { type FieldPath, findReferences } from '@/lib/schema/walk'

type Issue = z.core.$ZodIssue

/** Says in an editor’s words what is wrong with front matter that its schema refused. */
export function explainFields(
  raw: RawDocument,
  issues: readonly Issue[],
): { readonly problems: readonly Problem[]; readonly looksLike?: Kind } {
  const looksLike = otherKind(raw, issues)
  if (looksLike)
    return {
      looksLike,
      problems: mistake(raw.file, ['kind'], {
        found: `fields of ${withArticle(looksLike)}, in the folder of ${raw.kind}s`,
        fix: `This looks like ${withArticle(looksLike)}: move the file to content/${FOLDERS[looksLike]}.`,
      }),
    }
  // What is written in place of an id is looked up among the names, whatever its form: lib/ledger/references.ts.
  const looked = new Set(findReferences(schemas[raw.kind], raw.data).map(({ path }) => path.join('.')))
  // The same for an answer, which may be there by its label: lib/ledger/broken-answers.ts.
  const isLooked = (path: string) =>
    looked.has(path) || (raw.kind === 'article' && /^statements\.\d+\.answer$/.test(path))
  const told = issues.filter(({ code, path }) => code !== 'invalid_format' || !isLooked(path.join('.')))
  const problems = told.flatMap((issue) => toProblems(raw, issue))
  // Where it is written under another name, that is the one mistake.
  const misspelt = new Set(
    problems.flatMap(({ onKey, path, nearest: meant }) =>
      onKey && path && meant ? [[...path.slice(0, -1), meant].join('.')] : [],
    ),
  )
  return { problems: problems.filter(({ onKey, path = [] }) => onKey || !misspelt.has(path.join('.'))) }
}

/** The kind whose schema front matter fits as it is, or whose kinds its own “kind” is one of. */
function otherKind({ kind, data }: RawDocument, issues: readonly Issue[]): Kind | undefined {
  const misses = (found: readonly Issue[]) =>
    found.some(({ code, path }) => code === 'invalid_value' && path[0] === 'kind')
  return KINDS.find((other) => {
    if (other === kind) return false
    const result = schemas[other].safeParse(data)
    if (result.success) return true
    const { issues: theirs } = result.error
    return misses(issues) && 'kind' in schemas[other].shape && !misses(theirs) && theirs.length < issues.length + 1
  })
}

function toProblems(raw: RawDocument, issue: Issue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  const found = valueAt(raw.data, path)
  const schema = schemaAt(schemas[raw.kind], path)
  const base = { file: raw.file, path }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknown(raw, path, key))
  if (found === undefined) return [missing(raw, path, schema)]
  const { rule: asked, ...rest } = explainIssue(issue, found, {
    field: path.findLast((key) => typeof key === 'string') ?? '',
    holds:
      schema instanceof z.ZodArray ? (unwrap(schema.element) instanceof z.ZodObject ? 'entries' : 'words') : 'words',
  })
  const name = fieldName(raw.data, path)
  const value = show(found)
  const rule = value === EMPTY ? '' : asked
  // A rule that quotes what it found need not be told it twice.
  return [
    {
      ...base,
      found: rule.startsWith(value) ? `${name}: ${rule}` : `${name} is ${value}${rule && `: ${rule}`}`,
      ...rest,
    },
  ]
}

function unknown({ kind, file, data }: RawDocument, path: FieldPath, key: string): Problem {
  const known = knownKeys(schemas[kind], path)
  const meant = nearest(key, known)
  const whose = path.length === 0 ? '' : ` in ${fieldName(data, path)}`
  return {
    file,
    path: [...path, key],
    onKey: true,
    found: `the unknown field “${key}”${whose}`,
    allowed: known.join(', '),
    ...(meant && { nearest: meant }),
    fix: meant
      ? `Write “${meant}”, or take the field out.`
      : 'Take the field out, or use one of the fields allowed here.',
  }
}

function missing({ file, data }: RawDocument, path: FieldPath, schema: z.core.$ZodType): Problem {
  const key = path.at(-1)
  const whole = path.slice(0, -1)
  const whose = whole.length === 0 ? '' : ` in ${fieldName(data, whole)}`
  const about = z.globalRegistry.get(schema)?.description
  const allowed = schema instanceof z.ZodEnum ? schema.options.join(', ') : about
  return {
    file,
    path,
    found: `the field “${key}” is missing${whose}`,
    ...(allowed && { allowed }),
    fix: `Add a line that begins “${key}: ”${example(schema) && `, such as “${key}: ${example(schema)}”`}.`,
  }
}

/** How a field might be written; nothing for words, which are the writer’s own. */
function example(schema: z.core.$ZodType): string {
  const inner = unwrap(schema)
  const kind = references.get(inner)?.refersTo
  if (kind) return `id-of-${withArticle(kind).replace(' ', '-')}`
  if (dates.has(inner)) return '2021-09-15'
  if (inner instanceof z.ZodEnum) return String(inner.options[0] ?? '')
  if (inner instanceof z.ZodNumber) return '14.5'
  if (inner instanceof z.ZodArray) return example(inner.element) && `[${example(inner.element)}]`
  return ''
}

const withArticle = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)

const EMPTY = 'empty'

/** A value as an editor wrote it, more or less. */
function show(value: unknown): string {
  if (value === null || value === '') return EMPTY
  if (typeof value === 'string') return `“${short(value.replaceAll('\n', '↵'))}”`
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) return 'a group of fields'
  if (value.every((item) => typeof item !== 'object')) return short(`[${value.join(', ')}]`)
  return 'a list'
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text)

/** The schema of what stands at a path. */
function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType {
  let current = unwrap(schema)
  for (const [n, key] of path.entries()) {
    let next: z.core.$ZodType = z.never()
    if (current instanceof z.ZodObject) next = current.shape[String(key)] ?? next
    else if (current instanceof z.ZodArray) next = current.element
    current = n === path.length - 1 && z.globalRegistry.has(next) && !dates.has(next) ? next : unwrap(next)
  }
  return current
}

/** Names of the fields that the schema allows at a path. */
function knownKeys(schema: z.core.$ZodType, path: FieldPath): string[] {
  const current = schemaAt(schema, path)
  const inner = unwrap(current)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType)
  return schema
}

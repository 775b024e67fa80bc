import { z } from 'zod'
import { type ReferenceKind, references } from '@/lib/schema/fields'

/** Where a value stands in a document: keys and list positions, from the top. */
export type FieldPath = readonly (string | number)[]

export interface FoundReference {
  readonly path: FieldPath
  readonly refersTo: ReferenceKind
  readonly id: string
}

/**
 * Finds every reference in a value that has passed `schema`, so that a new reference field is checked and indexed
 * without another line of code.
 *
 * @throws {TypeError} for a kind of schema that front matter does not use yet: teach this function about it.
 */
export function findReferences(schema: z.core.$ZodType, value: unknown, path: FieldPath = []): FoundReference[] {
  if (value === undefined) return []
  const marked = references.get(schema)
  if (marked?.refersTo) return typeof value === 'string' ? [{ path, refersTo: marked.refersTo, id: value }] : []
  if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || value === null) return []
    const fields = new Map<string, unknown>(Object.entries(value))
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      findReferences(field, fields.get(key), [...path, key]),
    )
  }
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((item, n) => findReferences(schema.element, item, [...path, n])) : []
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return findReferences(schema.def.innerType, value, path)
  // Leaves, and the two composites that hold no references (a year as a number; a pair of answer ids).
  if (LEAVES.some((leaf) => schema instanceof leaf)) return []
  throw new TypeError(`findReferences() does not know schemas of type ${schema._zod.def.type} (at ${path.join('.')})`)
}

const LEAVES = [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodUnion, z.ZodTuple]

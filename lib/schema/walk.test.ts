import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemas } from '@/lib/schema/documents'
import { KINDS, ref } from '@/lib/schema/fields'
import { findReferences } from '@/lib/schema/walk'

describe('findReferences() finds a reference', () => {
  it.each([
    ['in a field', z.strictObject({ by: ref('actor') }), { by: 'a' }, [{ path: ['by'], refersTo: 'actor', id: 'a' }]],
    [
      'in an optional field',
      z.strictObject({ by: ref('place').optional() }),
      { by: 'a' },
      [{ path: ['by'], refersTo: 'place', id: 'a' }],
    ],
    [
      'at each position of a list',
      z.strictObject({ in: z.array(ref('topic')).default([]) }),
      { in: ['a', 'b'] },
      [
        { path: ['in', 0], refersTo: 'topic', id: 'a' },
        { path: ['in', 1], refersTo: 'topic', id: 'b' },
      ],
    ],
    [
      'in an object of a list',
      z.strictObject({ list: z.array(z.strictObject({ n: z.number(), to: ref('statement') })) }),
      { list: [{ n: 1, to: 'a' }] },
      [{ path: ['list', 0, 'to'], refersTo: 'statement', id: 'a' }],
    ],
    [
      'under a description',
      z.strictObject({ by: ref('actor').describe('Who.') }),
      { by: 'a' },
      [{ path: ['by'], refersTo: 'actor', id: 'a' }],
    ],
  ])('%s', (_, schema, value, found) => expect(findReferences(schema, value)).toEqual(found))
})

describe('findReferences() finds none', () => {
  it.each([
    ['where the field is left out', z.strictObject({ by: ref('actor').optional() }), {}],
    ['in an empty list', z.strictObject({ in: z.array(ref('actor')) }), { in: [] }],
    ['in plain text that looks like an id', z.strictObject({ name: z.string() }), { name: 'kremlin' }],
    ['in what is no object', z.strictObject({ by: ref('actor') }), 'kremlin'],
  ])('%s', (_, schema, value) => expect(findReferences(schema, value)).toEqual([]))
})

it('findReferences() refuses a kind of schema that it has not been taught', () => {
  expect(() => findReferences(z.strictObject({ a: z.map(z.string(), ref('actor')) }), { a: new Map() })).toThrow(
    'findReferences() does not know schemas of type map (at a)',
  )
})

describe('the reference fields of each kind are', () => {
  it.each([
    ['topic', ['questions.0', 'places.0', 'map.subjects.0', 'map.locator.subjects.0']],
    [
      'question',
      [
        'topics.0',
        ...['heldBy', 'notHeldBy', 'claimedBy', 'notClaimedBy'].map((field) => `answers.0.control.${field}`),
        'measure.heldBy',
        'controlOf.0',
        'places.0',
        'actors.0',
        'related.0',
      ],
    ],
    ['actor', ['partOf.0', 'belonged.0.to', 'speaksFor.0']],
    ['place', ['within']],
    ['source', ['publisher', 'agency', 'caveats.0.source']],
    [
      'article',
      [
        'topics.0',
        'source',
        ...[
          'by',
          'via',
          'question',
          'original.source',
          'original.translator',
          'repliesTo.0',
          'source',
          'where.0',
          'about.0',
          'caveats.0.source',
        ].map((field) => `statements.0.${field}`),
        ...['accordingTo', 'who.0', 'where.0', 'questions.0', 'source', 'caveats.0.source'].map(
          (field) => `events.0.${field}`,
        ),
      ],
    ],
  ] as const)('%s: %j', (kind, paths) => {
    const found = findReferences(schemas[kind], fullSample(schemas[kind]))
    expect(found.map(({ path }) => path.join('.'))).toEqual(paths)
  })

  it('told for every kind', () => {
    expect(KINDS.map((kind) => findReferences(schemas[kind], fullSample(schemas[kind])).length > 0)).not.toContain(
      false,
    )
  })
})

/** A value with every field of a schema and one item in every list. */
function fullSample(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, fullSample(field)]))
  if (schema instanceof z.ZodArray) return [fullSample(schema.element)]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fullSample(schema.def.innerType)
  return 'x'
}

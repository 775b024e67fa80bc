import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contentlayerFields } from '@/lib/schema/contentlayer-fields'
import { text } from '@/lib/schema/fields'

describe('contentlayerFields() declares', () => {
  it.each([
    ['a text as a required string', text(), { type: 'string', required: true }],
    ['an optional text as a string', text().optional(), { type: 'string', required: false }],
    ['a list as plain data', z.array(text()), { type: 'json', required: true }],
    ['a list with a default as optional', z.array(text()).default([]), { type: 'json', required: false }],
    [
      'a closed list of words as plain data, which the ledger checks',
      z.enum(['a', 'b']),
      { type: 'json', required: true },
    ],
    ['a switch with a default as optional', z.boolean().default(false), { type: 'json', required: false }],
  ])('%s', (_, field, declared) => expect(contentlayerFields(z.strictObject({ field }))).toEqual({ field: declared }))
})

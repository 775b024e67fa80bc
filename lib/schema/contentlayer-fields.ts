import { z } from 'zod'

/** A field as contentlayer2 declares it. */
export interface ContentlayerField {
  readonly type: 'string' | 'json'
  readonly required: boolean
}

/**
 * Declares a schema's top-level fields to contentlayer2, so that there is one list of fields. Texts are declared as
 * strings; everything else as plain data, which the ledger's schema then checks in full.
 */
export function contentlayerFields(schema: z.ZodObject): Record<string, ContentlayerField> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => {
      const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault)
      const inner = required ? field : field.def.innerType
      return [name, { type: inner instanceof z.ZodString ? 'string' : 'json', required } as const]
    }),
  )
}

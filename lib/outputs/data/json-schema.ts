import { z } from 'zod'
import { publishedSchema } from '@/lib/outputs/data/published'
import { dates, references } from '@/lib/schema/fields'
import { absolute, DATA } from '@/lib/site/addresses'

/** The schema of `/data/ledger.json`, in JSON Schema 2020-12: https://json-schema.org/draft/2020-12/schema */
export function publishedJsonSchema() {
  const schema = z.toJSONSchema(publishedSchema, {
    // As it is read: what has a default may be left out.
    io: 'input',
    // A date is read from YAML as text or as a bare year, and is always text afterwards; zod cannot say the second.
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { refersTo } = references.get(zodSchema) ?? {}
      if (refersTo) jsonSchema.$comment = `The id of a document or an entry of the kind “${refersTo}”.`
      if (dates.get(zodSchema)?.edtf) {
        delete jsonSchema.anyOf
        Object.assign(jsonSchema, {
          type: 'string',
          $comment: 'EDTF, level 1, and sets: https://www.loc.gov/standards/datetime/',
        })
      }
    },
  })
  return { $id: absolute(DATA.schema), title: 'The ledger of Counterclaim', ...schema }
}

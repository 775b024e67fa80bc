import { z } from 'zod'
import { EDTF_EXAMPLES } from '@/lib/dates/edtf'
import { numberMeant } from '@/lib/ledger/number-meant'
import { nearest } from '@/lib/problems/nearest'

/** What a rule asks for: the end of a sentence that begins with what was found. Empty, where “allowed” says it all. */
export interface Explained {
  readonly rule: string
  readonly allowed?: string
  readonly nearest?: string
  readonly fix: string
}

/** What the schema knows of the field. */
export interface Field {
  readonly field: string
  /** What a list of this name holds: single words, or entries of several fields. */
  readonly holds: 'words' | 'entries'
}

/** What a rule of the schema asks for, and how to write it, in an editor’s words. */
export function explainIssue(issue: z.core.$ZodIssue, found: unknown, of: Field): Explained {
  switch (issue.code) {
    case 'invalid_type':
      return found === null ? EMPTY : (otherType(issue.expected, found, of) ?? plain(issue.message, of))
    case 'invalid_union':
      return {
        rule: 'it must be a date',
        allowed: EDTF_EXAMPLES,
        fix: Array.isArray(found)
          ? `Put quotation marks around the square brackets: "[${found.join(', ')}]".`
          : 'Write the date in one of these forms.',
      }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const meant = typeof found === 'string' ? nearest(found, values) : undefined
      return {
        rule: '',
        allowed: values.join(', '),
        ...(meant && { nearest: meant }),
        fix: meant ? `Write “${of.field}: ${meant}”, if that is meant.` : 'Write one of the words allowed here.',
      }
    }
    case 'custom': {
      const own = z
        .object({ fix: z.string(), allowed: z.string().optional(), nearest: z.string().optional() })
        .safeParse(issue.params)
      if (!own.success) return plain(issue.message, of)
      const { fix, allowed, nearest: meant } = own.data
      return { rule: asRule(issue.message), ...(allowed && { allowed }), ...(meant && { nearest: meant }), fix }
    }
    case 'too_small':
    case 'too_big':
      return outside(issue, found, of)
    default:
      return plain(issue.message, of)
  }
}

const EMPTY: Explained = { rule: '', fix: 'Write what belongs there, or take the field out if it may be missing.' }

const plain = (message: string, { field }: Field): Explained => ({
  rule: asRule(message),
  fix: `Write “${field}” in the form that is asked for; docs/content.md has examples.`,
})

const asRule = (message: string) => message.replace(/^must /, 'it must ')

function otherType(expected: string, found: unknown, { field, holds }: Field): Explained | undefined {
  const words = typeof found === 'object' ? undefined : String(found)
  switch (expected) {
    case 'string':
      if (words !== undefined) return { rule: 'it must be text', fix: `Put it in quotation marks: "${words}".` }
      return {
        rule: 'it must be text',
        fix: Array.isArray(found)
          ? 'Put the whole in quotation marks, or write one of the items alone.'
          : 'Write the words behind the colon. Text that has a colon in it goes in double quotes.',
      }
    case 'number':
      return { rule: 'it must be a number', ...numberMeant(words ?? '', field) }
    case 'array':
      if (holds === 'entries' || words === undefined)
        return {
          rule: 'it must be a list',
          fix: 'Begin each entry on a line of its own with “- ”, and put its fields below one another.',
        }
      return {
        rule: 'it must be a list',
        fix:
          /[\s:]/.test(words) && !/^[a-z0-9-]+(, *[a-z0-9-]+)+$/.test(words)
            ? `Write it on a line of its own that begins with a hyphen: “- ${words}”.`
            : `Put square brackets around it: “${field}: [${words}]”.`,
      }
    case 'tuple':
      return { rule: 'it must be a list of two', fix: `Write both in square brackets: “${field}: [one, other]”.` }
    case 'object':
      return field === ''
        ? { rule: 'it must be fields', fix: 'Write fields, such as “name: …”: docs/content.md has a template to copy.' }
        : {
            rule: 'it must be a group of fields',
            fix: 'Write its fields on the lines below it, each indented by two spaces more.',
          }
    case 'boolean':
      return {
        rule: 'it must be true or false',
        fix: `Write “${field}: true” or “${field}: false”, without quotation marks.`,
      }
    default:
      return undefined
  }
}

function outside(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
  { field }: Field,
): Explained {
  const least = issue.code === 'too_small'
  const bound = Number(least ? issue.minimum : issue.maximum)
  if (!Array.isArray(found))
    return {
      rule: '',
      allowed: `${issue.inclusive === false ? (least ? 'more than' : 'less than') : least ? 'at least' : 'at most'} ${bound}`,
      fix: 'Correct the number.',
    }
  const items = bound === 1 ? 'one entry' : `${bound} entries`
  return {
    rule: `it must have ${least ? 'at least' : 'at most'} ${items}${found.length > 0 ? `, and has ${found.length}` : ''}`,
    fix: least ? `Add what belongs under “${field}”.` : `Take some of “${field}” out.`,
  }
}

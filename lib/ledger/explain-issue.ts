import { z } from 'zod'

const FORMS: Readonly<Record<string, { readonly rule: string; readonly fix: string }>> = {
  string: { rule: 'must be text', fix: 'Put it in double quotes.' },
  number: { rule: 'must be a number', fix: 'Write digits and a point alone, such as 1400 or 14.5, without quotes.' },
  array: {
    rule: 'must be a list',
    fix: 'Put square brackets around it, or write each item on a line that begins with “- ”.',
  },
  tuple: { rule: 'must be a list', fix: 'Put square brackets around it, with a comma between the two.' },
  object: { rule: 'must hold fields', fix: 'Write its fields on lines of their own, indented by two spaces.' },
  boolean: { rule: 'must be true or false', fix: 'Write true or false, without quotes.' },
}

/** What a rule of the schema asks for, and how to write it, in an editor’s words. */
export function explainIssue(issue: z.core.$ZodIssue, found: unknown, field: string): { rule: string; fix: string } {
  const correct = `Correct ${field}.`
  switch (issue.code) {
    case 'invalid_type':
      if (found === null)
        return { rule: 'must not be empty', fix: 'Write it, or take the field out if it may be missing.' }
      return FORMS[issue.expected] ?? { rule: issue.message, fix: correct }
    case 'custom': {
      const own = z.object({ fix: z.string() }).safeParse(issue.params)
      return { rule: issue.message, fix: own.data?.fix ?? correct }
    }
    case 'too_small':
    case 'too_big': {
      const [bound, sign] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most']
      const isList = Array.isArray(found)
      const rule = isList
        ? `must have ${sign} ${bound === 1 ? '1 item' : `${bound} items`}; it has ${found.length}`
        : `must be ${sign} ${bound}`
      return { rule, fix: isList ? (issue.code === 'too_small' ? 'Add what is missing.' : 'Take some out.') : correct }
    }
    default:
      return { rule: issue.message.replace(/^Invalid input: /, ''), fix: correct }
  }
}

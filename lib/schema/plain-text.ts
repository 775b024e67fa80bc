import { firstStrange, isReadable } from '@/lib/schema/characters'

/** What is wrong with a text of front matter, as “must …”, and what to do. */
export interface TextFault {
  readonly rule: string
  readonly fix: string
}

/** Signs of Markdown, which a field prints as they stand. */
const MARKDOWN = /\*\*|\]\(|`|(?<!\w)__|~~/

/**
 * What is wrong with a text of front matter: it is one line, of characters that can be seen, with something to read in
 * it, and no longer than its field.
 */
export function textFault(value: string, most: number): TextFault | undefined {
  if (value === '') return { rule: 'must not be empty', fix: 'Write it, or take the field out if it may be missing.' }
  if (value.trim() !== value)
    return { rule: 'must not begin or end with a space or an empty line', fix: 'Take the spaces out.' }
  const strange = firstStrange(value)
  if (strange?.name === 'a line end')
    return {
      rule: 'must be one line',
      fix: 'Write it on one line, or after >- on several, which are then joined.',
    }
  if (strange)
    return {
      rule: `must not hold ${strange.name} (${strange.code})`,
      fix: 'Take it out. Text that is pasted often brings such characters with it.',
    }
  if (!isReadable(value)) return { rule: 'must hold a letter or a digit', fix: 'Write it in words.' }
  const markdown = MARKDOWN.exec(value)
  if (markdown)
    return {
      rule: `must be plain text; the signs ${markdown[0]} would be printed as they stand`,
      fix: 'Take the signs out. Links and emphasis belong in the text below the front matter.',
    }
  if (value.length > most)
    return {
      rule: `must have no more than ${most} characters; it has ${value.length}`,
      fix:
        most > 200
          ? 'Shorten it, or move a part of it to the text below.'
          : 'Shorten it: it stands in lists and titles.',
    }
  return undefined
}

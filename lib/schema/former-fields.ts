import type { Kind } from '@/lib/schema/fields'

/** A field that had another name before: still read under it, with a warning. */
export interface FormerField {
  readonly kind: Kind
  /** The field that it stands in: a group of fields, or a list of such groups. */
  readonly within: string
  readonly former: string
  readonly now: string
}

export const FORMER_FIELDS: readonly FormerField[] = [
  // A question has answers, and a statement gives one of them: what it replies to is neither.
  { kind: 'article', within: 'statements', former: 'answers', now: 'repliesTo' },
  // A place lies within another place; how far off its point may be is something else.
  { kind: 'place', within: 'coordinates', former: 'within', now: 'uncertainty' },
]

/** Fields of every kind that are no more. They are passed over, with a warning that says what stands in their place. */
export const GONE_FIELDS: readonly { readonly name: string; readonly found: string; readonly fix: string }[] = [
  {
    name: 'published',
    found: '“published”, which no page needs any more',
    fix: 'Take it out. Since when a page is on the site, the log of the content knows: npm run log.',
  },
]

import { z } from 'zod'

/** The HTML elements that Markdown can produce here; a body holds no others. */
export const BODY_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'a',
  'em',
  'strong',
  'del',
  'code',
  'pre',
  'blockquote',
  'hr',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const

export type BodyTag = (typeof BODY_TAGS)[number]

/**
 * A compiled body as plain data: text, HTML elements of a closed list, components of the vocabulary. It is what
 * `compileBody()` gives the reader to store and what `components/prose` renders. Nothing in it runs.
 */
export type BodyNode =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'element'
      readonly tag: BodyTag
      readonly id?: string | undefined
      readonly href?: string | undefined
      readonly start?: number | undefined
      readonly align?: 'left' | 'center' | 'right' | undefined
      readonly children: readonly BodyNode[]
    }
  | {
      readonly type: 'component'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly children: readonly BodyNode[]
    }

/** A section heading of a body, for tables of contents. */
export interface BodyHeading {
  readonly depth: number
  readonly id: string
  readonly text: string
}

export interface Body {
  readonly nodes: readonly BodyNode[]
  readonly headings: readonly BodyHeading[]
}

const node: z.ZodType<BodyNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: z.string() }),
    z.strictObject({
      type: z.literal('element'),
      tag: z.enum(BODY_TAGS),
      id: z.string().optional(),
      href: z.string().optional(),
      start: z.number().optional(),
      align: z.enum(['left', 'center', 'right']).optional(),
      children: z.array(node),
    }),
    z.strictObject({
      type: z.literal('component'),
      name: z.string(),
      attributes: z.record(z.string(), z.string()),
      children: z.array(node),
    }),
  ]),
)

/** Checks a body that comes back from the reader's store. */
export const bodySchema: z.ZodType<Body> = z.strictObject({
  nodes: z.array(node),
  headings: z.array(z.strictObject({ depth: z.number(), id: z.string(), text: z.string() })),
})

import type { BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Strong, Text } from 'mdast'
import { absolute } from '@/lib/site/addresses'
import type { DateView } from '@/lib/view/date'
import type { StatementView } from '@/lib/view/entry'

// Parts of Markdown as data (mdast): https://github.com/syntax-tree/mdast

type Inline = PhrasingContent | string

const inline = (part: Inline): PhrasingContent => (typeof part === 'string' ? text(part) : part)

const text = (value: string): Text => ({ type: 'text', value })

export const strong = (...children: Inline[]): Strong => ({ type: 'strong', children: children.map(inline) })

/** A link with its whole address: Markdown is read away from the site. */
export const link = (href: string, ...children: Inline[]): Link => ({
  type: 'link',
  url: absolute(href),
  children: children.map(inline),
})

/** A link to another site. */
export const elsewhere = (url: string, words: string = url): Link => ({ type: 'link', url, children: [text(words)] })

export const linkOf = ({ href, label }: { readonly href: string; readonly label: string }): Link => link(href, label)

export const paragraph = (...children: Inline[]): Paragraph => ({ type: 'paragraph', children: children.map(inline) })

export const heading = (depth: 1 | 2 | 3, ...children: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: children.map(inline),
})

const item = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children })

/** A list whose items are lines. */
export const lines = (items: readonly Paragraph[]): List => blocks(items.map((line) => [line]))

/** The same where there are any; else nothing. */
export const linesIfAny = (items: readonly Paragraph[]): List[] => (items.length > 0 ? [lines(items)] : [])

/** A list whose items hold more than a line. */
export const blocks = (items: readonly BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item),
})

/** Who says something, as the page shows it: speakers whom a source does not name look unnamed. */
export const speaker = ({ by, unnamed }: Pick<StatementView, 'by' | 'unnamed'>): PhrasingContent =>
  unnamed ? { type: 'emphasis', children: [linkOf(by)] } : linkOf(by)

/** Links, parted by commas. */
export const listed = (links: readonly { readonly href: string; readonly label: string }[]): PhrasingContent[] =>
  links.flatMap((each, n) => (n > 0 ? [text(', '), linkOf(each)] : [linkOf(each)]))

/** A date in words; where it is no plain day, month or year, with its exact form. */
export const dateText = ({ words, edtf, datetime }: DateView): PhrasingContent[] =>
  datetime === undefined && edtf !== ''
    ? [text(`${words} (`), { type: 'inlineCode', value: edtf }, text(')')]
    : [text(words)]

import { toHtml as hastToHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'

/** The same words that the Markdown version of a page has, as HTML. */
export const toHtml = (children: readonly RootContent[]): string =>
  hastToHtml(toHast({ type: 'root', children: [...children] }))

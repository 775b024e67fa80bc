import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { heading, lines, linesIfAny, link, paragraph } from '@/lib/outputs/markdown/nodes'
import { LICENCE, SITE } from '@/lib/site/settings'
import type { DocumentView } from '@/lib/view/document'

/** A section with its heading; empty if there is no content. */
export const part = (title: string, content: readonly RootContent[]): RootContent[] =>
  content.length > 0 ? [heading(2, title), ...content] : []

/**
 * A page as Markdown (CommonMark with GitHub's tables): title, kind, dates, then the content. A
 * withdrawn page says only that it was withdrawn.
 */
export function write(view: DocumentView, content: readonly RootContent[]): string {
  const { title, description, href, modified, checked, corrections, withdrawn } = view
  return toText([
    heading(1, title),
    paragraph(description),
    lines([
      paragraph('Page: ', link(href, `${title} – ${SITE.name}`)),
      paragraph(`Last changed: ${modified.words}. Last checked against its sources: ${checked.words}.`),
      paragraph(
        'Licence: ',
        { type: 'link', url: LICENCE, children: [{ type: 'text', value: 'CC BY 4.0' }] },
        '. Quotations belong to their speakers.',
      ),
    ]),
    ...part('Corrections', linesIfAny(corrections.map(({ on, text }) => paragraph(`${on.words}: ${text}`)))),
    ...(withdrawn ? [] : content),
  ])
}

/** Writes Markdown: the one place where words become text that a machine reads, with every sign in them escaped. */
export const toText = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' })

import { lastModified } from '@/lib/derive/modified'
import type { Ledger, Topic } from '@/lib/ledger/model'
import { backgroundPage, pageOf } from '@/lib/site/addresses'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type WithPreviews, withPreviews } from '@/lib/view/preview'
import { linksInProse, type ProseNode, type ProseView, proseView } from '@/lib/view/prose'

/** The background to a topic in full. */
export interface BackgroundView extends DocumentView, WithPreviews {
  readonly topic: LinkView
  readonly prose: ProseView
}

/** How much of a body stands on the topic’s own page: as far as its first paragraph. All of it, where no more follows. */
function leadEnd(nodes: readonly { readonly type: string; readonly tag?: string }[]): number {
  const first = nodes.findIndex(({ type, tag }) => type === 'element' && tag === 'p')
  const isMore = first !== -1 && nodes.slice(first + 1).some(({ type }) => type !== 'text')
  return isMore ? first + 1 : nodes.length
}

/** Whether the background to a topic is more than its own page has room for. */
export const hasBackgroundPage = ({ body: { nodes } }: Topic): boolean => leadEnd(nodes) < nodes.length

/** What of its background a topic’s own page has. Links to what stands on the other page lead there. */
export function backgroundLead({ slug }: Topic, { nodes, headings }: ProseView): ProseView {
  const end = leadEnd(nodes)
  if (end === nodes.length) return { nodes, headings }
  const elsewhere = new Set(headings.map(({ id }) => id))
  return {
    nodes: nodes
      .slice(0, end)
      .map((node) => withAnchors(node, (id) => (elsewhere.has(id) ? backgroundPage(slug) : undefined))),
    headings: [],
  }
}

/** The page of the background to a topic. */
export function backgroundView(ledger: Ledger, topic: Topic): BackgroundView {
  const { slug, fields, body } = topic
  const { nodes, headings } = proseView(ledger, body)
  const own = new Set(['main', ...headings.map(({ id }) => id)])
  const prose = {
    nodes: nodes.map((node) => withAnchors(node, (id) => (own.has(id) ? undefined : pageOf('topic', slug)))),
    headings,
  }
  const title = `Background: ${fields.title}`
  const href = backgroundPage(slug)
  const document = documentView(topic, {
    title,
    above: [{ label: fields.title, href: pageOf('topic', slug) }],
    modified: lastModified(ledger, topic),
  })
  const view = {
    ...document,
    href,
    description: `What to know of ${fields.title} beside who says what: how it came about, each point with its source.`,
    breadcrumb: [...document.breadcrumb.slice(0, -1), { label: 'Background', href }],
    // They stand on the topic’s own page.
    corrections: [],
    topic: linkTo(ledger, 'topic', slug),
    prose,
  }
  return withPreviews(ledger, view, { links: linksInProse(prose), topic: slug, terms: [] })
}

/** A part of a text whose links to places of its own page lead to those of another, where a page is given for them. */
function withAnchors(node: ProseNode, pageFor: (id: string) => string | undefined): ProseNode {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withAnchors(child, pageFor))
  if (node.type !== 'element' || !node.href?.startsWith('#')) return { ...node, children }
  const page = pageFor(node.href.slice(1))
  return page === undefined ? { ...node, children } : { ...node, children, href: page + node.href }
}

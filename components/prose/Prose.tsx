import './prose.css'
import { Fragment, type ReactNode } from 'react'
import { Statement } from '@/components/ledger/Statement'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ProseNode, ProseView } from '@/lib/view/prose'

/** The text of a document, with cross-links and embedded statements looked up. */
export function Prose({ prose }: { readonly prose: ProseView }) {
  if (prose.nodes.length === 0) return null
  return <div className="prose">{render(prose.nodes)}</div>
}

const render = (nodes: readonly ProseNode[]): ReactNode =>
  nodes.map((node, position) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a static page never move
    return <Fragment key={position}>{renderNode(node)}</Fragment>
  })

function renderNode(node: ProseNode): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value
    case 'element':
      return <ProseElement node={node} />
    case 'cross-link':
      return (
        <PageLink link={node.link} preview>
          {node.children.length > 0 ? render(node.children) : undefined}
        </PageLink>
      )
    case 'statement':
      return (
        <div className="border-s-4 border-rule ps-4">
          <Statement statement={node.statement} />
        </div>
      )
    case 'withdrawn':
      return (
        <p className="border-s-4 border-rule ps-4 text-muted">
          A statement stood here that was withdrawn on <DateText date={node.on} />, with <PageLink link={node.link} />.
        </p>
      )
    case 'note':
      // No aside: a page's facts are one, and readers who go by landmarks could not tell the two apart.
      return (
        <div role="note" className="border border-rule bg-raised px-4 py-3 font-sans text-sm">
          {render(node.children)}
        </div>
      )
    case 'term':
      return (
        <>
          <dfn className="not-italic">{render(node.children)}</dfn>{' '}
          <span className="font-sans text-xs text-muted">({node.means})</span>
        </>
      )
    case 'figure':
      return (
        <figure>
          <img src={node.src} alt={node.alt} loading="lazy" />
          <figcaption className="mt-1 font-sans text-xs text-muted">
            {node.caption} {node.credit}
          </figcaption>
        </figure>
      )
  }
}

/** Classes, since the site's policy lets no style attribute through. */
const ALIGN = { left: 'text-start', center: 'text-center', right: 'text-end' } as const

function ProseElement({ node }: { readonly node: Extract<ProseNode, { type: 'element' }> }) {
  const { tag: Tag, id, href, start, align, children } = node
  if (Tag === 'hr' || Tag === 'br') return <Tag />
  if (Tag === 'a')
    return (
      <a href={href} rel={href?.startsWith('http') ? 'noopener' : undefined}>
        {render(children)}
      </a>
    )
  if (Tag === 'ol') return <ol start={start}>{render(withoutBlanks(children))}</ol>
  if (Tag === 'th')
    return (
      <th scope="col" className={align && ALIGN[align]}>
        {render(children)}
      </th>
    )
  if (Tag === 'td') return <td className={align && ALIGN[align]}>{render(children)}</td>
  if (Tag === 'table' || Tag === 'thead' || Tag === 'tbody' || Tag === 'tr' || Tag === 'ul')
    return <Tag>{render(withoutBlanks(children))}</Tag>
  return <Tag id={id}>{render(children)}</Tag>
}

/** React warns of white space between the rows of a table; Markdown writes it there. */
const withoutBlanks = (nodes: readonly ProseNode[]) =>
  nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')

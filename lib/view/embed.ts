import { absolute, type EmbedKind, embedOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { StatementView } from '@/lib/view/entry'
import { escapeHtml } from '@/lib/wording/escape'

/** HTML that shows an address of ours in a frame. */
export const frameSnippet = ({ title, address, height }: { title: string; address: string; height: number }): string =>
  `<iframe src="${address}" title="${escapeHtml(`${title} – ${SITE.name}`)}" width="100%" height="${height}" loading="lazy"></iframe>`

/** HTML to copy: a frame, and a quotation for where frames are not allowed. */
export interface EmbedView {
  readonly frame: string
  readonly quotation: string
}

/** A page or an entry for other sites to show. */
export const embedView = (
  kind: EmbedKind,
  id: string,
  { title, href, words, height }: { title: string; href: string; words: string; height: number },
): EmbedView => ({
  frame: frameSnippet({ title, address: absolute(embedOf(kind, id)), height }),
  quotation: `<blockquote cite="${absolute(href)}"><p>${escapeHtml(words)}</p><footer><a href="${absolute(href)}">${escapeHtml(title)} – ${SITE.name}</a></footer></blockquote>`,
})

/** A statement for other sites to show: its words with its speaker, its day and whose word it is. */
export const statementEmbedView = (statement: StatementView, citation: string): EmbedView =>
  embedView('statements', statement.id, {
    title: `${statement.by.label}, ${statement.date.words}`,
    href: statement.href,
    words: `${statement.text ?? `“${statement.quote?.words ?? ''}”${statement.quote?.mark ? ` (${statement.quote.mark})` : ''}`} ${citation}`,
    height: 320,
  })

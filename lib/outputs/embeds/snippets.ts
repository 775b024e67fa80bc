import type { Embed } from '@/lib/outputs/embeds/page'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { escapeHtml } from '@/lib/wording/escape'

type Shown = Pick<Embed, 'title' | 'href' | 'address' | 'height' | 'words'>

/** HTML that shows it in a frame. */
export const frameSnippet = ({ title, address, height }: Shown): string =>
  `<iframe src="${absolute(address)}" title="${escapeHtml(`${title} – ${SITE.name}`)}" width="100%" height="${height}" loading="lazy"></iframe>`

/** HTML that quotes it, for where frames are not allowed. */
export const quotationSnippet = ({ title, href, words }: Shown): string =>
  `<blockquote cite="${absolute(href)}"><p>${escapeHtml(words)}</p><footer><a href="${absolute(href)}">${escapeHtml(`${title} – ${SITE.name}`)}</a></footer></blockquote>`

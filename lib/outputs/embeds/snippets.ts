import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { escapeHtml } from '@/lib/wording/escape'

/** What other sites are given to show. */
export interface Shown {
  readonly title: string
  /** Path of the page that has it whole. */
  readonly href: string
  /** Path of the frame. */
  readonly address: string
  /** Pixels that it is usually high, at a usual width. */
  readonly height: number
  /** What a quotation says in place of it. */
  readonly words: string
  /** The language that the words begin in, and how many letters of them, where that is not the site’s. */
  readonly foreign?: { readonly language: string; readonly length: number }
}

/** HTML that shows it in a frame. */
export const frameSnippet = ({ title, address, height }: Shown): string =>
  `<iframe src="${absolute(address)}" title="${escapeHtml(`${title} – ${SITE.name}`)}" width="100%" height="${height}" loading="lazy"></iframe>`

/** HTML that quotes it, for where frames are not allowed. */
export const quotationSnippet = ({ title, href, words, foreign }: Shown): string =>
  `<blockquote cite="${absolute(href)}"><p>${inLanguages(words, foreign)}</p><footer><a href="${absolute(href)}">${escapeHtml(`${title} – ${SITE.name}`)}</a></footer></blockquote>`

const inLanguages = (words: string, foreign: Shown['foreign']) =>
  foreign
    ? `<span lang="${foreign.language}">${escapeHtml(words.slice(0, foreign.length))}</span>${escapeHtml(words.slice(foreign.length))}`
    : escapeHtml(words)

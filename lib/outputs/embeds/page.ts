import { frameSnippet, quotationSnippet, type Shown } from '@/lib/outputs/embeds/snippets'
import { absolute } from '@/lib/site/addresses'
import { LICENCE, SITE } from '@/lib/site/settings'
import { escapeHtml } from '@/lib/wording/escape'

/** What a frame on another site shows. */
export interface Embed extends Shown {
  /** Path of what programs are told of it (oEmbed). */
  readonly oEmbed: string
  readonly html: string
}

/** One style for all of them: its hash stands in the policy. */
const STYLE =
  ':root{color-scheme:light dark}body{margin:0;padding:.75rem 1rem;font:400 1rem/1.5 Georgia,serif;border:1px solid;overflow-wrap:anywhere}' +
  'h1{font-size:1.125rem;margin:0 0 .5rem}p,ul,blockquote{margin:.25rem 0}ul{padding-inline-start:1.25rem}' +
  'footer{border-top:1px solid;margin-top:.75rem;padding-top:.25rem;font:400 .8125rem/1.5 system-ui,sans-serif}' +
  'svg{display:block;width:100%;height:24px;overflow:visible;fill:currentColor;stroke:currentColor;direction:ltr}' +
  'code{user-select:all}.hollow{fill:Canvas}.bar{stroke-width:8;stroke-linecap:round}.base{opacity:.3}'

/** A page for frames: whole without a script, small, with its licence and the way to where it stands. */
export const embedPage = (embed: Embed): string => {
  const { title, href, oEmbed, html } = embed
  return (
    `<!DOCTYPE html><html lang="${SITE.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(title)} – ${SITE.name}</title><meta name="robots" content="noindex"><base target="_blank">` +
    `<link rel="license" href="${LICENCE}">` +
    `<link rel="alternate" type="application/json+oembed" href="${absolute(oEmbed)}" title="${escapeHtml(title)}">` +
    `<style>${STYLE}</style></head><body><main><h1><a href="${absolute(href)}">${escapeHtml(title)}</a></h1>${html}</main>` +
    `<footer><a href="${absolute(href)}">In full on ${SITE.name}</a> · <a href="${LICENCE}" rel="license">CC BY 4.0</a>` +
    '; quotations belong to their speakers<details><summary>Show this on your site</summary>' +
    `<p>In a frame: <code>${escapeHtml(frameSnippet(embed))}</code></p>` +
    `<p>Where frames are not allowed: <code>${escapeHtml(quotationSnippet(embed))}</code></p></details></footer></body></html>\n`
  )
}

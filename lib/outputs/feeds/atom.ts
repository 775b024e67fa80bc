import type { Day } from '@/lib/dates/edtf'
import type { FeedDescription, FeedEntry } from '@/lib/outputs/feeds/feed'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

/**
 * Writes a feed as Atom 1.0. Its dates are the log's own days, at midnight UTC: with the build's time it would announce
 * everything again after each build.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toAtom({ id, page, path, title, description, updated, entries }: FeedDescription): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${SITE.language}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', instant(updated)),
    `<author>${element('name', SITE.name)}${element('uri', absolute('/'))}</author>`,
    link('self', `${path}.xml`, 'application/atom+xml'),
    link('alternate', page, 'text/html'),
    element('rights', RIGHTS),
    ...entries.map(entry),
    '</feed>\n',
  ].join('\n')
}

const RIGHTS = 'Text: CC BY 4.0. Quotations belong to their speakers.'

const entry = ({ id, href, title, html, added, news }: FeedEntry) =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', instant(news)),
    element('published', instant(added)),
    link('alternate', href, 'text/html'),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n')

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

const link = (rel: string, path: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escaped(absolute(path))}"/>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const instant = (day: Day) => `${day}T00:00:00Z`

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Site, SitePage } from './site'

// A built page has only the rules that it or another page of its route could use: docs/decisions/style-sheet.md. What
// the build leaves in .next knows all of them.

const FACTS = z.record(z.string(), z.object({ use: z.object({ urls: z.array(z.string()) }).optional() }))

/** All rules of the style sheets that Next linked from a page. */
export function wholeStyles(site: Site, page: SitePage): string {
  const next = join(site.out, '..', '.next')
  const facts = FACTS.parse(JSON.parse(readFileSync(join(next, 'page-facts.json'), 'utf8')))
  const file = page.address === '/' ? 'index.html' : `${page.address.slice(1)}.html`
  const urls = facts[file]?.use?.urls ?? []
  if (urls.length === 0) throw new Error(`The build did not note which style sheets ${page.address} links.`)
  return urls
    .map((url) => readFileSync(join(next, 'static', 'chunks', basename(url)), 'utf8'))
    .join('\n')
    .replaceAll(/url\((["']?)\.\.\/media\//g, 'url($1/_next/static/media/')
}

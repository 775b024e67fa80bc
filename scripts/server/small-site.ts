import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { headersFile } from 'next-adapter-plain-pages/headers'
import { MADE } from '../run/paths.mjs'

/** A page long enough for its compressed copies to differ from it. */
const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>He said, she said.'.repeat(50)}`

/**
 * The text of a _headers file as a build leaves it.
 * @param style the hash of the style sheet of that build
 */
export const smallHeaders = (style = 'sha256-abc='): string =>
  headersFile({
    policy: { styles: [style], scripts: {} },
    runtime: false,
    hasNextFiles: true,
    options: {
      set: { 'Speculation-Rules': '"/speculation-rules.json"' },
      immutable: ['/assets/*'],
      framed: ['/embed/*'],
    },
  })

/** One file of each kind that a built site has. */
const FILES: Record<string, string> = {
  'index.html': page('Home'),
  '404.html': page('Not here'),
  '_not-found.html': page('Not here'),
  'topics/mali-russia.html': page('Mali'),
  'topics/mali-russia.md': '# Mali\n',
  'topics/mali-russia/feed.xml': '<feed/>',
  'topics/mali-russia/feed.json': '{}',
  'actors/new.html': page('New'),
  'actors/new.md': '# New\n',
  'actors/new/feed.xml': '<feed/>',
  'actors/old.html': `${page('Moved')}<meta http-equiv="refresh" content="0; url=/actors/new">`,
  'actors/gone.html': page('Withdrawn'),
  '_release.json': JSON.stringify({
    moved: { '/actors/old': '/actors/new', '/actors/old/feed.xml': '/actors/new/feed.xml' },
    gone: ['/actors/gone'],
  }),
  'data/statements.csv': 'id,answer\n',
  'data/ledger.json': '{}',
  'articles/a/cite.bib': '@misc{a}\n',
  'embed/statements/a.html': page('Embedded'),
  'embed/statements/a.json': '{}',
  'assets/as-of.0123456789.js': 'export {}',
  '_next/static/app.css': 'body{}',
  'speculation-rules.json': '{}',
  'sitemap.xml': '<urlset/>',
  'icon.svg': '<svg/>',
  'llms.txt': '# Counterclaim\n',
}

/** The documents that such a site is made of, as the check stages them. */
const DOCUMENTS: Record<string, string> = {
  'topics/mali-russia.mdx': '---\ntitle: Mali\n---\n',
  'actors/new.mdx': '---\nname: New\nformerSlugs: [old]\n---\n',
  'actors/gone.mdx': "---\nwithdrawn:\n  on: '2026-01-01'\n  reason: Wrong.\n---\n",
  'actors/draft.mdx': '---\ndraft: true\n---\n',
}

/**
 * Writes what is there when Next and its adapter are done with a site of a few files: see scripts/release.
 * @param root the project's folder
 * @param more further files, or others in their place
 */
export function writeSmallBuild(root: string, more: Record<string, string> = {}): void {
  for (const [name, text] of Object.entries(DOCUMENTS)) {
    mkdirSync(dirname(join(root, '.content', name)), { recursive: true })
    writeFileSync(join(root, '.content', name), text)
  }
  writeSmallSite(join(root, MADE), more)
  // The adapter writes none of these.
  if (more['_release.json'] === undefined) rmSync(join(root, MADE, '_release.json'))
}

/**
 * Writes a built site of a few files, for tests of what serves one.
 * @param more further files, or others in their place
 */
export function writeSmallSite(out: string, more: Record<string, string> = {}): void {
  for (const [name, text] of Object.entries({ ...FILES, ...more, _headers: more._headers ?? smallHeaders() })) {
    const path = join(out, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    if (name.endsWith('.html')) {
      writeFileSync(`${path}.br`, brotliCompressSync(text))
      writeFileSync(`${path}.gz`, gzipSync(text))
    }
  }
}

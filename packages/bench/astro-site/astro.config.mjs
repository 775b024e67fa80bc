import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

const FOLDERS = {
  actor: 'actors',
  place: 'places',
  question: 'questions',
  article: 'articles',
  source: 'sources',
  topic: 'topics',
}

/** Our cross-links, [words](actor:id), to addresses. */
const crossLinks = () => (tree) => {
  const walk = (node) => {
    const [, kind, id] = /^([a-z]+):(?!\/)(.*)$/.exec(node.url ?? '') ?? []
    if (kind in FOLDERS) node.url = `/${FOLDERS[kind]}/${id}`
    for (const child of node.children ?? []) walk(child)
  }
  walk(tree)
}

export default defineConfig({
  integrations: [mdx({ remarkPlugins: [crossLinks] })],
  build: { format: 'file', inlineStylesheets: 'always' },
})

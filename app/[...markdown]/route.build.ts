import { fileRoute } from '@/app/_routes/file-route'
import { MARKDOWN_KINDS, markdownOf } from '@/lib/outputs/markdown/pages'
import { FOLDERS } from '@/lib/schema/documents'

// This takes whole addresses, such as /topics/mali-russia.md, and only those that it lists.

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = fileRoute('/[...markdown]', {
  addresses: ({ documents }) =>
    MARKDOWN_KINDS.flatMap((kind) =>
      [...documents[kind].keys()].map((slug) => ({ markdown: [FOLDERS[kind], `${slug}.md`] })),
    ),
  load: (ledger, { markdown: [folder, file = ''] }) => {
    const kind = MARKDOWN_KINDS.find((each) => FOLDERS[each] === folder)
    const page = kind && markdownOf(ledger, kind, file.replace(/\.md$/, ''))
    return page && { type: 'text/markdown; charset=utf-8', source: page.view, write: page.write }
  },
})

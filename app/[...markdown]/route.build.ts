import { NONE, orNone } from '@/app/_routes/params'
import { getLedger } from '@/lib/content/ledger'
import { MARKDOWN_KINDS, markdownOf } from '@/lib/outputs/markdown/pages'
import { FOLDERS } from '@/lib/schema/documents'

// Next cannot build an address out of a name and an ending, such as /topics/[slug].md. This takes whole addresses, and
// only those that it lists.

interface Context {
  readonly params: Promise<{ readonly markdown: readonly string[] }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { documents } = await getLedger()
  return orNone(
    MARKDOWN_KINDS.flatMap((kind) =>
      [...documents[kind].keys()].map((slug) => ({ markdown: [FOLDERS[kind], `${slug}.md`] })),
    ),
    { markdown: [NONE] },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const [folder, file = ''] = (await params).markdown
  const kind = MARKDOWN_KINDS.find((each) => FOLDERS[each] === folder)
  const text = kind && markdownOf(await getLedger(), kind, file.replace(/\.md$/, ''))
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}

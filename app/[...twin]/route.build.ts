import { getLedger } from '@/lib/content/ledger'
import { FOLDERS } from '@/lib/schema/documents'
import { NONE, orNone } from '@/lib/site/params'
import { TWIN_KINDS, twinOf } from '@/lib/twin/pages'

// Next cannot build an address out of a name and an ending, such as /topics/[slug].md. This takes whole addresses, and
// only those that it lists.

interface Context {
  readonly params: Promise<{ readonly twin: readonly string[] }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { topics, questions, articles, actors } = await getLedger()
  return orNone(
    [topics, questions, articles, actors].flatMap((documents) =>
      [...documents.values()].map(({ kind, slug }) => ({ twin: [FOLDERS[kind], `${slug}.md`] })),
    ),
    { twin: [NONE] },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const [folder, file = ''] = (await params).twin
  const kind = TWIN_KINDS.find((each) => FOLDERS[each] === folder)
  const text = kind && twinOf(await getLedger(), kind, file.replace(/\.md$/, ''))
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}

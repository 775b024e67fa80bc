import { file } from '@/app/_routes/file-route'
import { NONE, orNone } from '@/app/_routes/params'
import { getLedger } from '@/lib/content/ledger'
import { embedAt, embedIds } from '@/lib/outputs/embeds/embeds'
import { oEmbedOfPage } from '@/lib/outputs/embeds/oembed'
import { embedPage } from '@/lib/outputs/embeds/page'
import type { EmbedKind } from '@/lib/site/addresses'

// Written beside the pages: no page of Next is made for a frame. Each is a file of HTML, and one of JSON (oEmbed).

interface Context {
  readonly params: Promise<{ readonly kind: string; readonly file: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

const KINDS = ['questions', 'articles', 'statements'] as const satisfies readonly EmbedKind[]

export async function generateStaticParams() {
  const ids = embedIds(await getLedger())
  return orNone(
    KINDS.flatMap((kind) =>
      ids[kind].flatMap((id) => ['html', 'json'].map((form) => ({ kind, file: `${id}.${form}` }))),
    ),
    { kind: NONE, file: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const { kind: folder, file: name } = await params
  const kind = KINDS.find((each) => each === folder)
  const [, id = '', form] = /^(.*)\.(html|json)$/.exec(name) ?? []
  const embed = kind && embedAt(await getLedger(), kind, id)
  if (!embed) return new Response(null, { status: 404 })
  return form === 'html'
    ? file(embedPage(embed), 'text/html; charset=utf-8')
    : file(JSON.stringify(oEmbedOfPage(embed)), 'application/json')
}

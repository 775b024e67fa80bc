import { fileRoute, JSON_TYPE, text } from '@/app/_routes/file-route'
import { embedAt, embedIds } from '@/lib/outputs/embeds/embeds'
import { oEmbedOfPage } from '@/lib/outputs/embeds/oembed'
import { embedPage } from '@/lib/outputs/embeds/page'
import type { EmbedKind } from '@/lib/site/addresses'

// Written beside the pages: no page of Next is made for a frame. Each is a file of HTML, and one of JSON (oEmbed).

export const dynamic = 'force-static'
export const dynamicParams = false

const KINDS = ['questions', 'articles', 'statements'] as const satisfies readonly EmbedKind[]

export const { generateStaticParams, GET } = fileRoute<{ kind: string; file: string }>('/embed/[kind]/[file]', {
  addresses: (ledger) => {
    const ids = embedIds(ledger)
    return KINDS.flatMap((kind) =>
      ids[kind].flatMap((id) => ['html', 'json'].map((form) => ({ kind, file: `${id}.${form}` }))),
    )
  },
  load: (ledger, { kind: folder, file }) => {
    const kind = KINDS.find((each) => each === folder)
    const [, id = '', form] = /^(.*)\.(html|json)$/.exec(file) ?? []
    const embed = kind && embedAt(ledger, kind, id)
    if (!embed) return
    return form === 'html'
      ? text(embedPage(embed), 'text/html; charset=utf-8')
      : text(JSON.stringify(oEmbedOfPage(embed)), JSON_TYPE)
  },
})

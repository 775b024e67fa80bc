import type { Embed } from '@/lib/outputs/embeds/page'
import { absolute, type EmbedKind, embedOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { frameSnippet } from '@/lib/view/embed'

/** What a program that shows a link to a page is told: https://oembed.com */
export const oEmbedOfPage = ({ title, height }: Embed, kind: EmbedKind, id: string): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: SITE.name,
  provider_url: absolute('/'),
  width: 600,
  height,
  html: frameSnippet({ title, address: absolute(embedOf(kind, id)), height }),
})

import type { Embed } from '@/lib/outputs/embeds/page'
import { frameSnippet } from '@/lib/outputs/embeds/snippets'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

/** What a program that shows a link to a page is told: https://oembed.com */
export const oEmbedOfPage = (embed: Embed): object => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  provider_name: SITE.name,
  provider_url: absolute('/'),
  width: 600,
  height: embed.height,
  html: frameSnippet(embed),
})

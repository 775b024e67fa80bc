import type { FeedEntry } from '@/lib/outputs/feeds/format'
import { absolute } from '@/lib/site/addresses'
import type { CorrectionView } from '@/lib/view/corrections'

/** The entry that announces a correction or a withdrawal. */
export function correctionEntry({ id, whatLabel, on, page, href, entry, text }: CorrectionView): FeedEntry {
  return {
    id: `${absolute(page.href)}#${id}`,
    link: absolute(href),
    title: `${whatLabel}: ${page.label}${entry ? ` (${entry})` : ''}`,
    text: [text],
    date: on.edtf,
  }
}

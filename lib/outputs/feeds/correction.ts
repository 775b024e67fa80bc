import type { FeedEntry } from '@/lib/outputs/feeds/format'
import { absolute } from '@/lib/site/addresses'
import type { CorrectionView } from '@/lib/view/corrections'

/** The entry that announces a correction or a withdrawal. */
export function correctionEntry({ id, whatLabel, on, page, text }: CorrectionView): FeedEntry {
  const link = absolute(page.href)
  return { id: `${link}#${id}`, link, title: `${whatLabel}: ${page.label}`, text: [text], date: on.edtf }
}

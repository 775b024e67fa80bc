import type { Day } from '@/lib/dates/edtf'
import { dayInWords } from '@/lib/dates/words'

interface Described {
  readonly description: string
  readonly withdrawn?: { readonly on: Day; readonly reason: string } | undefined
}

/**
 * What lists, feeds, previews and search engines say of a page: of a withdrawn one, that it was withdrawn and why, in
 * place of what it said.
 */
export const descriptionOf = ({ description, withdrawn }: Described): string =>
  withdrawn ? `Withdrawn on ${dayInWords(withdrawn.on)}. ${withdrawn.reason}` : description

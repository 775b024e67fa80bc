import type { Day } from '@/lib/dates/edtf'
import { isDead } from '@/lib/ledger/link-log'
import type { Source } from '@/lib/ledger/model'

/** A copy of a publication elsewhere. */
export interface Copy {
  readonly url: string
  /** The day when it was made, where a program found it. An editor’s bears none. */
  readonly of?: Day
}

/** Whether a publication’s address is dead: see `isDead()`. */
export const isGone = ({ link, fields }: Source): boolean =>
  link !== undefined && fields.url !== undefined && isDead(link)

/** The copy to read where the original is dead: the one that an editor chose, or else the one that was found. */
export const copyOf = ({ fields, link }: Source): Copy | undefined =>
  fields.archived === undefined ? link?.copy : { url: fields.archived }

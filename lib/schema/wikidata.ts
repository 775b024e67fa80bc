import { z } from 'zod'

const ITEM = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/

/** The number of an item of Wikidata, by which other sites know the same thing. */
export const wikidata = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (/^Q[1-9]\d{0,9}$/.test(value)) return
      const meant = wikidataMeant(value)
      context.addIssue({
        code: 'custom',
        message: 'must be the number of an item of Wikidata',
        params: {
          allowed: 'Q and digits, such as Q7747',
          ...(meant && { nearest: meant }),
          fix: meant ? `Write ${meant}, if that is meant.` : 'Copy the number that stands behind the item’s name.',
        },
      })
    })
    .optional()
    .describe(
      'Its item on Wikidata, such as Q7747, by which search engines and other data know the same thing. Only where you have opened the item and it is the same: a wrong one is worse than none.',
    )

/** The number in an address or in small letters. */
export const wikidataMeant = (value: string): string | undefined =>
  ITEM.exec(value)?.[1] ?? (/^q[1-9]\d{0,9}$/.test(value.trim()) ? value.trim().toUpperCase() : undefined)

/** Pages about the same thing elsewhere, its item on Wikidata first. */
export const pagesElsewhere = ({
  wikidata: item,
  sameAs,
}: {
  readonly wikidata?: string | undefined
  readonly sameAs: readonly string[]
}): string[] => [...new Set([...(item ? [`https://www.wikidata.org/wiki/${item}`] : []), ...sameAs])]

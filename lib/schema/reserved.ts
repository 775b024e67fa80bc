/** The longest slug or id: a part of addresses, file names and citations. */
export const LONGEST_SLUG = 100

/**
 * Names that cannot be a document's. `index` is what web servers and contentlayer2 take for the folder itself; Windows
 * keeps the rest for devices, whatever follows the dot, so that a checkout with such a file fails there.
 */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['index', 'web servers take it for the list of the folder'],
  ...['con', 'prn', 'aux', 'nul', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`])].map(
    (name) => [name, 'Windows keeps it for a device, and no file can be called so there'] as const,
  ),
])

/** Why a slug cannot be used, as the end of a sentence; `undefined` for all others. */
export const whyReserved = (slug: string): string | undefined => RESERVED.get(slug)

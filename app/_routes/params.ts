interface Addressed {
  readonly slug: string
  readonly fields: { readonly formerSlugs: readonly string[] }
}

/** Parameters of every page of a kind: present addresses, and former ones, which leave a redirect. */
export const allSlugs = (documents: Iterable<Addressed>): { slug: string }[] =>
  [...documents].flatMap(({ slug, fields }) => [slug, ...fields.formerSlugs].map((address) => ({ slug: address })))

/**
 * Finds the document at an address: under its present slug, or as having moved from a former one.
 *
 * @returns `undefined` for an address that never was
 */
export function findDocument<D extends Addressed>(
  documents: ReadonlyMap<string, D>,
  slug: string,
): { readonly document: D; readonly moved: boolean } | undefined {
  const document = documents.get(slug)
  if (document) return { document, moved: false }
  const former = [...documents.values()].find(({ fields }) => fields.formerSlugs.includes(slug))
  return former && { document: former, moved: true }
}

/** What stands for an address where there is none: no slug can be called so. */
export const NONE = '_'

/**
 * Parameters of a route; where it has no address, the one that stands for none. Next exports no route without an
 * address, and a site may well have no place, or no question that is answered in figures. Nothing is found at it, and
 * what the export writes for it is left out of the site (see build-adapter.mjs).
 */
export const orNone = <Params>(params: Params[], none: Params): Params[] => (params.length > 0 ? params : [none])

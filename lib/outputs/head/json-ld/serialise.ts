import type { Thing, WithContext } from 'schema-dts'

/** One thing that a page is about or is, in the vocabulary of schema.org. */
export type JsonLdNode = Exclude<Thing, string>

/**
 * Writes structured data so that it can stand inside a script element: `<`, `>` and `&` are escaped, so that no text
 * of the content can end the element (`</script>`) or open a comment (`<!--`); the two line separators that old
 * JavaScript engines take for line ends are escaped too. Keys without a value are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function serialiseJsonLd(nodes: readonly JsonLdNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes } satisfies {
    '@context': WithContext<Thing>['@context']
    '@graph': readonly JsonLdNode[]
  }
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

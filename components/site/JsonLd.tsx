import { type JsonLdNode, serialiseJsonLd } from '@/lib/outputs/head/json-ld/serialise'

/** Structured data of a page, as a data block: browsers do not run it. */
export function JsonLd({ nodes }: { readonly nodes: readonly JsonLdNode[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: serialiseJsonLd() escapes what could end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialiseJsonLd(nodes) }} />
}

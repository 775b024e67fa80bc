import type { Dataset } from 'schema-dts'
import { publisher, webPage } from '@/lib/outputs/head/json-ld/page'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import { itOf } from '@/lib/outputs/head/json-ld/things'
import { absolute } from '@/lib/site/addresses'
import type { PageHead } from '@/lib/site/pages'
import { LICENCE, SITE } from '@/lib/site/settings'
import type { OpenDataView } from '@/lib/view/data'

/** The page on the open data, and the data with its files. */
export const datasetNodes = (head: PageHead, { files, modified }: OpenDataView): JsonLdNode[] => [
  { ...webPage(head), mainEntity: { '@id': itOf(head.href) } },
  {
    '@type': 'Dataset',
    '@id': itOf(head.href),
    name: SITE.name,
    description: head.description,
    url: absolute(head.href),
    dateModified: modified.edtf,
    inLanguage: SITE.language,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: publisher(),
    distribution: files.map(({ name, href, type }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(href),
      encodingFormat: type,
    })),
  } satisfies Dataset,
]

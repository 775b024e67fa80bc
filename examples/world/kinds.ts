import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral } from '@/lib/testing/literals'

const everyKind: ArticleLiteral = {
  slug: 'every-kind-of-statement',
  title: 'Every kind of statement',
  source: 'record',
  date: '2022-02-12',
  statements: [
    { id: 'kind-claim', by: 'strait-council', said: '2022-02-12', kind: 'claim', text: 'The council said a thing.' },
    { id: 'kind-denial', by: 'ivo-brandt', said: '2022-02-12', kind: 'denial', text: 'Ivo Brandt denied the thing.' },
    {
      id: 'kind-non-denial',
      by: 'ada-holm',
      said: '2022-02-12',
      kind: 'non-denial',
      text: 'Ada Holm did not deny the thing.',
    },
    {
      id: 'kind-figure',
      by: 'tidewatch',
      said: '2022-02-12',
      kind: 'figure',
      text: 'Tidewatch put the shore that is held at 12 km².',
    },
    { id: 'kind-remark', by: 'ivo-brandt', said: '2022-02-12', kind: 'remark', quote: 'We are sailors, not poets.' },
    {
      id: 'kind-background',
      by: 'example-wire',
      said: '2022-02-12',
      kind: 'background',
      text: 'Example Wire wrote how the canal was dug.',
    },
    {
      id: 'kind-caveat',
      by: 'tidewatch',
      said: '2022-02-12',
      kind: 'caveat',
      text: 'Tidewatch noted that its boats had not been there.',
    },
  ],
}

/** One statement of every kind. */
export const KINDS: Ledger = fixtureLedger({
  articles: [everyKind],
  actors: [
    { slug: 'ada-holm', name: 'Ada Holm' },
    { slug: 'ivo-brandt', name: 'Ivo Brandt' },
    { slug: 'tidewatch', name: 'Tidewatch', kind: 'monitor' },
    { slug: 'example-wire', name: 'Example Wire', kind: 'media' },
  ],
  sources: [{ slug: 'record', title: 'A record', publisherName: 'Strait Council', date: '2022-02-12' }],
})

import { DateText } from '@/components/site/DateText'
import type { SourceView } from '@/lib/view/source-line'

/** Where something stands: publisher and date, as a link to the source's page. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  return (
    <>
      {source.later ? 'Read in a later source:' : 'Source:'}{' '}
      <a href={source.link.href} title={source.link.label}>
        {source.publisher}
      </a>
      {source.funding && ` (${source.funding})`}, <DateText date={source.date} />
      {source.copy && (
        <>
          {' '}
          (no longer there:{' '}
          <a href={source.copy} rel="noopener">
            archived copy
          </a>
          )
        </>
      )}
    </>
  )
}

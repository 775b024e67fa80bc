import type { Metadata } from 'next'
import { Change } from '@/components/ledger/Change'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { allChangesView } from '@/lib/view/changes'

const head = PAGES.changes
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { changes, rest } = allChangesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">
        What counts as a change, and what does not, is written down under <a href="/method#changes">method</a>.
      </p>
      <Rest rest={rest} />
      {changes.length === 0 && <p className="mt-8">There is no change of position yet.</p>}
      {changes.length > 0 && <h2 className="sr-only">Newest first</h2>}
      <div className="mt-8 grid gap-8">
        {changes.map((change) => (
          <Change key={`${change.before.id} ${change.after.id}`} change={change} level={2} />
        ))}
      </div>
    </ListPage>
  )
}

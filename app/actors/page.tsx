import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { Section } from '@/components/site/Section'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { actorsView } from '@/lib/view/lists'

const head = PAGES.actors
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items: groups, rest } = actorsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={rest} />
      {groups.map(({ kind, title, actors }) => (
        <Section key={kind} id={kind.toLowerCase().replaceAll(' ', '-')} title={title}>
          <ul className="grid gap-x-12 gap-y-5 sm:grid-cols-2 md:grid-cols-3">
            {actors.map(({ link, statements, topics }) => (
              <li key={link.href}>
                <a className="font-semibold text-ink" href={link.href}>
                  {link.label}
                </a>
                <p className="text-sm">{link.description}</p>
                <p className="meta">
                  {statements === 1 ? '1 statement' : `${statements} statements`}
                  {topics.length > 0 && ` · ${topics.map(({ label }) => label).join(', ')}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </ListPage>
  )
}

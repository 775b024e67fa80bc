import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import type { PageHead } from '@/lib/site/pages'

/** The frame of a page that is not a document: a list, the method, the corrections. */
export function ListPage({ head, children }: { readonly head: PageHead; readonly children: ReactNode }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb
        crumbs={[
          { label: 'Home', href: '/' },
          { label: head.title, href: head.href },
        ]}
      />
      <h1 className="mt-4 text-3xl tracking-tight">{head.title}</h1>
      <p className="mt-2 max-w-[60ch]">{head.description}</p>
      {children}
    </main>
  )
}

import type { TouchedView } from '@/desk/desk'
import type { LinkView } from '@/lib/view/link'

/** The pages that one file touches. Only in `npm run dev`. */
export function TouchedPage({ touched: { file, own, refersTo, referredToBy } }: { readonly touched: TouchedView }) {
  return (
    <main id="main" className="desk">
      <p>
        <a href="/desk">The editors’ desk</a>
      </p>
      <h1 className="text-3xl">{file}</h1>
      <p>
        Its page: <a href={own.href}>{own.label}</a>. The home page, the lists and the feeds show it as well.
      </p>
      <Links title="It refers to" links={refersTo} />
      <Links title="It is referred to by" links={referredToBy} />
    </main>
  )
}

function Links({ title, links }: { readonly title: string; readonly links: readonly LinkView[] }) {
  return (
    <>
      <h2>
        {title} ({links.length})
      </h2>
      <ul>
        {links.map(({ href, label, kind }) => (
          <li key={href}>
            <a href={href}>{label}</a> ({kind})
          </li>
        ))}
      </ul>
    </>
  )
}

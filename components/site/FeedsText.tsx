import { Rest } from '@/components/site/Rest'
import { Section } from '@/components/site/Section'
import type { FeedsView } from '@/lib/view/feeds'

/** What a feed is, and every feed of the site, in both of its forms. */
export function FeedsText({ view }: { readonly view: FeedsView }) {
  return (
    <>
      <p className="mt-3 max-w-[66ch]">
        A feed is an address that a feed reader looks at for you. Copy one into yours. An entry is there in full when
        the ledger gets it, whatever day it is about, and again when who, what, when or the answer changes; a change of
        wording alone is no news. Atom and JSON Feed have the same in them: take whichever your reader knows.
      </p>
      {view.groups.map(({ id, title, feeds, rest }) => (
        <Section key={id} id={id} title={title}>
          <Rest rest={rest} />
          <ul className="grid gap-x-12 gap-y-2 md:grid-cols-2">
            {feeds.map((feed) => (
              <li key={feed.path} className="border-t border-rule pt-2">
                <a className="text-ink" href={feed.page}>
                  {feed.title}
                </a>{' '}
                <span className="meta">
                  <a href={`${feed.path}.xml`} aria-label={`${feed.title}, Atom`}>
                    Atom
                  </a>
                  {'\u00a0· '}
                  <a href={`${feed.path}.json`} aria-label={`${feed.title}, JSON Feed`}>
                    JSON
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

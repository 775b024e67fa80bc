import { PageLink } from '@/components/site/PageLink'
import type { CaveatView } from '@/lib/view/entry'

/** Caveats as items of a list, each with the source that says so, where there is one. */
export function CaveatItems({ caveats }: { readonly caveats: readonly CaveatView[] }) {
  return caveats.map(({ text, source }) => (
    <li key={text}>
      {text}
      {source && (
        <>
          {' '}
          (<PageLink link={source} />)
        </>
      )}
    </li>
  ))
}

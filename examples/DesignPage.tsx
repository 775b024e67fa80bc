import { byComponent } from '@/examples/all'
import type { Example } from '@/examples/example'

/** Every component in every state. What can stand on a page only once is shown in frames, on a phone and wide. */
export function DesignPage() {
  const groups = byComponent()
  return (
    <main id="main" className="design">
      <h1 className="text-3xl">Design</h1>
      <p>
        Every component in every state, from <code>examples/</code>. Only in <code>npm run dev</code>; the same examples
        feed the tests and the pictures.
      </p>
      <nav aria-label="Components">
        <ul>
          {groups.map(({ of }) => (
            <li key={of}>
              <a href={`#example-of-${of}`}>{of}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ of, examples }) => (
        <section key={of} aria-labelledby={`example-of-${of}`}>
          <h2 id={`example-of-${of}`}>{of}</h2>
          {examples.map((example) => (
            <Shown key={example.id} example={example} />
          ))}
        </section>
      ))}
    </main>
  )
}

function Shown({ example: { id, of, state, element, is } }: { readonly example: Example }) {
  return (
    <figure className="design-example">
      <figcaption>
        {state} · <a href={`/design/${id}`}>alone</a>
      </figcaption>
      {is === 'part' ? (
        element
      ) : (
        <div className="design-frames">
          <iframe loading="lazy" src={`/design/${id}`} title={`${of}, ${state}, on a phone`} />
          <iframe loading="lazy" src={`/design/${id}`} title={`${of}, ${state}, wide`} />
        </div>
      )}
    </figure>
  )
}

/** One example: a page as readers get it, anything else without the frame of the site. */
export function Alone({ example: { of, state, element, is } }: { readonly example: Example }) {
  if (is === 'page') return element
  return (
    <main id="main" className="design design-alone">
      <h1 className="meta">
        {of}, {state}
      </h1>
      {element}
    </main>
  )
}

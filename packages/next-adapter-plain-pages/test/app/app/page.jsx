const article = { '@context': 'https://schema.org', '@type': 'Article', headline: 'A <headline> & more' }
const inline = "document.documentElement.dataset.inline = 'ran'"

export default function Page() {
  const count = 3
  return (
    <main>
      <h1>Plain page</h1>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(article).replaceAll('<', '\\u003c') }}
      />
      <script data-keep="" dangerouslySetInnerHTML={{ __html: inline }} />
      <p>
        There are {count} words &amp; {'<more>'} “quotes”, isn’t it {"it's"}.
      </p>
      <details name="group">
        <summary>Open me</summary>Inside
      </details>
      <pre>{'\n  a line break comes first'}</pre>
      <noscript>
        <p>No scripts here.</p>
      </noscript>
      <template id="mine">
        <b>Kept</b>
      </template>
      <a href="/topics/one?x=1&y=2#frag">One</a>
    </main>
  )
}

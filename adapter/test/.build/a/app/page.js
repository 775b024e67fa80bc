const data = { '@context': 'https://schema.org', '@type': 'Article', headline: 'A <headline> & more', '</script>': 1 }

export default function Page() {
  const count = 3
  return (
    <main>
      <h1>Plain page</h1>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
      />
      <p>
        There are {count} words &amp; {'<more>'} “quotes”.
      </p>
      <details name="group"><summary>Open me</summary>Inside</details>
      <pre>{'\nleading newline'}</pre>
      <a href="/topics/one?x=1&y=2#frag">One</a>
    </main>
  )
}

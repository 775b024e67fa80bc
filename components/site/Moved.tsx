/** What stands at a former address: sends readers on at once, without a script, and says where to. */
export function Moved({ href, title }: { readonly href: string; readonly title: string }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1 className="text-2xl">This page has moved</h1>
      <p className="mt-3">
        It is now at <a href={href}>{title}</a>.
      </p>
    </main>
  )
}

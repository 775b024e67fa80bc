/** Above a page that is not published: seen in `npm run dev`, at this one address. */
export function DraftBanner() {
  return (
    <p role="note" className="mb-3 border border-strong-rule bg-raised px-4 py-2 font-sans text-sm">
      <strong>Draft: not published.</strong> The site has nothing of this page, nor of its statements and events, until
      “draft” is taken out of its file. No other page shows them; on this one, links to other drafts work.
    </p>
  )
}

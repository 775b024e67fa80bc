/** Above a page that is not published: seen in `npm run dev`, at its own address. */
export function DraftBanner() {
  return (
    <div className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <p role="note" className="border-2 border-strong-rule bg-raised px-4 py-2 font-sans text-sm">
        <strong>Draft: not published.</strong> The site has nothing of this page, nor of its statements and events,
        until “draft” is taken out of its file.
      </p>
    </div>
  )
}

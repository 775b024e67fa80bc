import type { ReactNode } from 'react'

/** A part of a page under a heading that can be linked to. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly intro?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mt-10 sm:mt-12">
      <h2 id={id} className="border-t-2 border-strong-rule pt-2 text-2xl">
        {title}
      </h2>
      {intro && <p className="mt-1 max-w-[66ch] font-sans text-sm text-muted">{intro}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}

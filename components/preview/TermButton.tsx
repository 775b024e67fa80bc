import type { ReactNode } from 'react'
import type { Term } from '@/lib/view/terms'

/** A word of the method that says what it means when it is pressed. The page has to have its note: see Previews. */
export function TermButton({ term, children }: { readonly term: Term; readonly children: ReactNode }) {
  return (
    <button type="button" popoverTarget={`term-${term}`} className="term">
      {children}
    </button>
  )
}

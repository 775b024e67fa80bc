import './preview.css'
import type { WithPreviews } from '@/lib/view/preview'

/**
 * What a page's links and terms show on hover, focus or tap, at the end of the page and once for each thing. Browsers
 * hide it until then; a link finds its own by `interestfor`, a term by `popovertarget`. Never printed.
 */
export function Previews({ previews, terms }: WithPreviews) {
  return (
    <>
      {previews.map(({ id, name, kindLabel, description, count }) => (
        <div key={id} id={id} popover="hint" className="preview">
          <strong>{name}</strong> · {kindLabel}
          <p>{description}</p>
          {count}
        </div>
      ))}
      {terms.map(({ id, label, text, href }) => (
        <div key={id} id={id} popover="auto" className="preview">
          <strong>{label}</strong>
          <p>{text}</p>
          <a href={href}>How this is worked out</a>
        </div>
      ))}
    </>
  )
}

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Quotation } from '@/components/ledger/Quotation'

const quote = { words: 'There is no boat.', language: 'en', mark: 'our translation from German' }

it('A translation has the original folded away under its language, with the language for programs that read aloud', () => {
  const original = { words: 'Es gibt kein Boot.', language: 'de', label: 'Original in German' }
  expect(renderToStaticMarkup(<Quotation quote={{ ...quote, original }} />)).toBe(
    '<div class="quote"><p><q lang="en">There is no boat.</q><span class="meta"> (our translation from German)</span></p>' +
      '<details class="meta"><summary>Original in German</summary><p><q lang="de">Es gibt kein Boot.</q></p></details></div>',
  )
})

it('Words without an original have nothing to unfold', () =>
  expect(renderToStaticMarkup(<Quotation quote={quote} />)).not.toContain('<details'))

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Prose } from '@/components/prose/Prose'
import { VOCABULARY } from '@/lib/mdx/vocabulary'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { proseView } from '@/lib/view/prose'

/** The HTML of a body, in a ledger that has what the vocabulary's examples refer to. */
function html(body: string) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'page', body },
      { slug: 'dmitry-peskov', name: 'Dmitry Peskov' },
    ],
    articles: [
      { slug: 'mali-denies-deployment-2021-12' },
      {
        slug: 'report',
        statements: [
          { id: 'peskov-no-official-talks-2021-09-15', by: 'dmitry-peskov', said: '2021-09-15', text: 'He denied it.' },
        ],
      },
    ],
  })
  return renderToStaticMarkup(<Prose prose={proseView(ledger, find(ledger.documents.actor, 'page').body)} />)
}

describe('Every component of the vocabulary shows something', () => {
  it.each(Object.entries(VOCABULARY))('<%s>', (_, { example }) => {
    // A renderer that a component has not got leaves its paragraph empty.
    const text = html(example).replace(/<div class="prose">|<p>|<\/p>|<\/div>| or /g, '')
    expect(text.trim()).not.toBe('')
  })
})

it('A cross-link without words prints the name of its page, with words those', () => {
  expect(html('<Actor id="dmitry-peskov" />')).toMatch(/<a href="\/actors\/dmitry-peskov"[^>]*>Dmitry Peskov<\/a>/)
  expect(html('[the spokesman](actor:dmitry-peskov)')).toMatch(
    /<a href="\/actors\/dmitry-peskov"[^>]*>the spokesman<\/a>/,
  )
})

it('A statement in prose has its speaker, date, words and source, and not the anchor of its own page', () => {
  const shown = html('<Statement id="peskov-no-official-talks-2021-09-15" />')
  for (const part of ['Dmitry Peskov', '15 September 2021', 'He denied it.', 'Source:']) expect(shown).toContain(part)
  expect(shown).not.toContain(' id="peskov-no-official-talks-2021-09-15"')
})

it('A term prints what it means beside the word', () => {
  const shown = html('In the <Term means="held by nobody">grey zone</Term>.')
  expect(shown).toContain('>grey zone</dfn>')
  expect(shown).toContain('held by nobody')
})

it('A figure has its picture, description, caption and credit', () => {
  const shown = html('<Figure src="/figures/a.svg" alt="A map" credit="OSM" caption="The border" />')
  for (const part of ['src="/figures/a.svg"', 'alt="A map"', 'The border', 'OSM']) expect(shown).toContain(part)
})

it('Text is text: nothing in it becomes HTML', () => expect(html('a \\<b> & c')).toContain('a &lt;b&gt; &amp; c'))

it('A table has headings for its columns, and no white space that React would warn of', () => {
  const shown = html('| a | b |\n| - | -: |\n| 1 | 2 |')
  expect(shown).toMatch(/<table><thead><tr><th scope="col"[^>]*>a<\/th>/)
  expect(shown).toMatch(/<td[^>]*>1<\/td><td[^>]*>2<\/td>/)
})

it('A list begins with the number that it was given', () => expect(html('3. c\n4. d')).toContain('<ol start="3">'))

it('A link to another site does not hand the page over', () => {
  expect(html('[x](https://example.org)')).toContain('<a href="https://example.org" rel="noopener">x</a>')
})

it('A document without text shows nothing', () => expect(html('')).toBe(''))

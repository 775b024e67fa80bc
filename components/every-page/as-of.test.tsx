import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { AsOfPage } from '@/components/topic/AsOfPage'
import { checkContent } from '@/lib/content/check'
import { datesNamedIn } from '@/lib/dates/find'
import { ledgerDays } from '@/lib/derive/days'
import { asOfView } from '@/lib/view/as-of'

// What the method promises of every page of a past day, over all that is in content/.

interface Page {
  readonly name: string
  readonly day: string
  readonly html: string
}

let pages: readonly Page[] = []

beforeAll(async () => {
  const result = await checkContent(process.cwd())
  if (!result.ok) throw new Error('The content has mistakes: npm run check tells them.')
  const { ledger } = result
  pages = [...ledger.topics.values()].flatMap((topic) =>
    ledgerDays(ledger, topic.slug).map(({ day }) => ({
      name: `${topic.slug} as of ${day}`,
      day,
      html: renderToStaticMarkup(<AsOfPage view={asOfView(ledger, topic, day)} />),
    })),
  )
}, 30_000)

/** What a page says, without the frame that leads to other days: neighbouring days, the list of days. */
const withoutFrame = (html: string) =>
  html.replace(/<nav .*?<\/nav>/gs, '').replace(/<details [^>]*data-as-of.*?<\/details>/gs, '')

/** Without the one later date that can stand there: that of a source in which words of the day are read. */
const withoutLaterSources = (html: string) => html.replace(/Read in a later source:.*?<\/p>/gs, '</p>')

/** The words of a page: an element of a text each on a line of its own, those within a line joined. */
const linesOf = (html: string): string[] =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(?!\/?(?:a|b|i|em|q|span|strong|time)\b)[^>]+>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

it('There are pages of past days, with what stands on them', () => {
  expect(pages.length).toBeGreaterThan(50)
  for (const { html, day } of pages.slice(0, 1))
    expect(linesOf(withoutFrame(html)).some((line) => line.includes(day.slice(0, 4)))).toBe(true)
})

it('Outside the frame that leads to other days, a past day names no later date but that of a later source', () => {
  const later = pages.flatMap(({ name, day, html }) =>
    linesOf(withoutLaterSources(withoutFrame(html))).flatMap((line) =>
      datesNamedIn(line, day.slice(0, 4)).flatMap(({ words, first }) =>
        first > day ? [`${name}: ${words}, in “${line}”`] : [],
      ),
    ),
  )
  expect(later).toEqual([])
})

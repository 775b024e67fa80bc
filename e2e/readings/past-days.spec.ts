import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { kindOf, type Site } from '../support/site'
import { expect, test } from '../support/test'

interface LedgerFile {
  readonly statements: readonly { readonly question?: string; readonly publicFrom: string }[]
}

/** Topics whose first question is drawn, with the axis that leads through time. */
const topicsOf = (site: Site) =>
  site.pages.filter(
    ({ address, file }) => kindOf(address) === '/topics/*' && readFileSync(file, 'utf8').includes('data-days='),
  )

/** Each answer of a question’s list with what stands there: speakers, and the statements that their dates lead to. */
const answersIn = (page: Page, question: string | null) =>
  page.evaluate((href) => {
    const dispute = document.querySelector(`article.dispute:has(:is(h2, h3) a[href="${href}"])`)
    const sides = [...(dispute?.querySelectorAll('.side') ?? [])].map((side) => {
      const dates = [...side.querySelectorAll<HTMLAnchorElement>('a[href^="/articles/"]')]
      const [later, there] = [true, false].map((isLater) =>
        dates.filter((date) => date.matches('.later') === isLater).map((date) => date.pathname + date.hash),
      )
      // Who is named as the one through whom another spoke counts too: that one's own words are not linked then.
      const isThere = (name: Element) => {
        const own = name.closest('li')?.querySelector(':scope > .said') ?? name.closest('span')
        return own?.querySelector('a[href^="/articles/"]:not(.later)')
      }
      const names = [...side.querySelectorAll<HTMLAnchorElement>('.holders li > a, .today .speaker')].filter(isThere)
      return {
        letter: side.querySelector('.side-letter')?.lastChild?.textContent ?? '',
        later: later ?? [],
        there: there ?? [],
        speakers: [...new Set(names.map((name) => name.pathname))].sort(),
        through: side.querySelectorAll('.holders li > a:not(.speaker)').length,
      }
    })
    return { state: dispute?.querySelector('.state')?.textContent, sides }
  }, question)

test('on every day the axis of a topic shows what the page of that day shows, and greys what that has not', async ({
  page,
  site,
  content,
}) => {
  test.slow()
  const { statements }: LedgerFile = JSON.parse(readFileSync(join(site.out, 'data/ledger.json'), 'utf8'))
  const topics = topicsOf(site)
  expect(topics.length).toBeGreaterThanOrEqual(content === 'real' ? 2 : 1)
  let compared = 0
  for (const { address } of topics) {
    await page.goto(address)
    const question = await page.locator('.opening .dispute h2 a').getAttribute('href')
    const days: { day: string; status: string; shown: Awaited<ReturnType<typeof answersIn>>; counts: number }[] = []
    const slider = page.getByRole('slider', { name: 'Show what was public by' })
    await slider.press('Home')
    while ((await slider.getAttribute('aria-valuetext')) !== 'today') {
      days.push({
        day:
          (await page.getByRole('link', { name: 'The whole topic on that day' }).getAttribute('href'))?.slice(-10) ??
          '',
        status: (await page.getByRole('status').first().textContent()) ?? '',
        shown: await answersIn(page, question),
        // Of a mark for several its number, of others one.
        counts: await page
          .locator('.opening .lanes a:not(.later)')
          .evaluateAll((marks) =>
            marks.reduce((sum, mark) => sum + Number(mark.querySelector('.count')?.textContent ?? 1), 0),
          ),
      })
      await slider.press('ArrowRight')
    }
    const own = statements.filter((statement) => `/questions/${statement.question}` === question)
    const published = [...new Set(own.map(({ publicFrom }) => publicFrom))].sort()
    expect
      .soft(
        days.map(({ day }) => day),
        address,
      )
      .toEqual(published)
    for (const { day, status, shown, counts } of days) {
      const where = `${address} as of ${day}`
      const known = own.filter(({ publicFrom }) => publicFrom <= day).length
      expect.soft(counts, where).toBe(known)
      expect.soft(status, where).toContain(`: ${known} statement`)
      expect.soft(status, where).toContain(`${own.length - known || 'none'} came later`)
      await page.goto(`${address}/as-of/${day}`)
      const past = await answersIn(page, question)
      expect.soft(shown.state, where).toBe(past.state)
      const given = shown.sides.filter(({ there }) => there.length > 0)
      expect
        .soft(
          given.map(({ letter }) => letter),
          where,
        )
        .toEqual(past.sides.map(({ letter }) => letter))
      for (const side of past.sides) {
        const same = shown.sides.find(({ letter }) => letter === side.letter)
        expect.soft(same?.speakers, `${where}, ${side.letter}`).toEqual(side.speakers)
        expect
          .soft(
            side.there.filter((said) => same?.later.includes(said)),
            `${where}, ${side.letter}`,
          )
          .toEqual([])
        const unlinked = same?.there.filter((said) => !side.there.includes(said)) ?? []
        expect.soft(unlinked.length, `${where}, ${side.letter}: ${unlinked}`).toBeLessThanOrEqual(side.through)
      }
      compared++
    }
  }
  expect(compared).toBeGreaterThan(content === 'real' ? 10 : 3)
})

/** Each question with the speakers of each answer in one of the two columns. */
const columnOf = (page: Page, on: string) =>
  page.locator('.compared').evaluateAll(
    (questions, shown) =>
      questions.flatMap((question) => {
        const answers = [...question.querySelectorAll('.lane')].flatMap((lane) => {
          const marks = [...lane.querySelectorAll(shown)].filter((mark) => mark.checkVisibility())
          const letter = lane.querySelector('.side-letter')?.lastChild?.textContent ?? 'figures'
          return marks.length > 0
            ? [
                `${letter}: ${marks
                  .map((mark) => mark.querySelector('.speaker')?.textContent)
                  .sort()
                  .join('; ')}`,
              ]
            : []
        })
        return answers.length > 0 ? [`${question.querySelector('h2')?.textContent} ${answers.join(' | ')}`] : []
      }),
    on,
  )

/** The same of the page of a past day: of answers those who give them, of figures who gives any. */
const heldOn = (page: Page) =>
  page.locator('section[aria-labelledby=who-says-what]').evaluate((part) =>
    [...part.querySelectorAll('article.dispute')].flatMap((dispute) => {
      const names = (of: Element, which: string) =>
        [...of.querySelectorAll(which)]
          .map((name) => name.textContent)
          .sort()
          .join('; ')
      const sides = [...dispute.querySelectorAll('.side')].map((side) => {
        const through = [...side.querySelectorAll('.holders li')].flatMap((li) =>
          [...li.childNodes].some((node) => node.textContent === ', through ')
            ? [li.querySelector(':scope > a:not(.speaker)')?.textContent]
            : [],
        )
        return {
          letter: side.querySelector('.side-letter')?.lastChild?.textContent,
          held: names(side, '.holders .speaker'),
          through,
        }
      })
      const answers = sides
        .filter(({ held }) => held !== '')
        .map(({ letter, held, through }) => ({ text: `${letter}: ${held}`, through }))
      const figures = names(dispute, '.figures .speaker')
      const all = [...answers.map(({ text }) => text), ...(figures ? [`figures: ${figures}`] : [])]
      const isThrough = answers.some(({ through }) => through.length > 0)
      return all.length > 0
        ? [{ text: `${dispute.querySelector('h3')?.textContent} ${all.join(' | ')}`, isThrough }]
        : []
    }),
  )

test('any two days side by side have what the pages of both days have', async ({ page, site, content }) => {
  test.slow()
  const topics = topicsOf(site)
  let compared = 0
  for (const { address } of topics) {
    const stop = site.pages.find((each) => each.address.startsWith(`${address}/compare/`))
    await page.goto(stop?.address ?? '')
    const days = await page
      .getByRole('combobox', { name: 'Earlier day' })
      .locator('option')
      .evaluateAll((options: HTMLOptionElement[]) =>
        options.map(({ value }) => new Date(Number(value) * 86_400_000).toISOString().slice(0, 10)),
      )
    // Far apart, so that much differs.
    for (const n of [0.2, 0.4, 0.5, 0.6]) {
      const [from = '', to = ''] = [days[Math.floor(days.length * n)], days[Math.floor(days.length * (n + 0.35))]]
      for (const [day, on] of [
        [from, '.both, .before'],
        [to, '.both, .since'],
      ] as const) {
        await page.goto(`${address}/as-of/${day}`)
        const held = await heldOn(page)
        await page.goto(`${stop?.address}?from=${from}&to=${to}`)
        const asThen = await columnOf(page, '.both, .before')
        const column = on === '.both, .before' ? asThen : await columnOf(page, on)
        // Of a question that nobody had answered on the earlier day, the later one has the name alone.
        const named = new Set(asThen.map((line) => line.slice(0, line.indexOf('?'))))
        const expected = held.filter(({ text }) => named.has(text.slice(0, text.indexOf('?'))))
        // “Russia, through its defence ministry” is one line there and two here.
        const whole = expected.filter(({ isThrough }) => !isThrough).map(({ text }) => text)
        expect
          .soft(
            whole.filter((text) => !column.includes(text)),
            `${address}, ${from} and ${to}: ${day}`,
          )
          .toEqual([])
        expect.soft(column.length, `${address}, ${from} and ${to}: ${day}`).toBe(expected.length)
        compared += whole.length
      }
    }
  }
  expect(compared).toBeGreaterThan(content === 'real' ? 20 : 5)
})

import { type Heard, heard, ofRole, wordsOf } from '../support/heard'
import { openAll } from '../support/layout'
import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

const LANDMARKS = ['banner', 'main', 'navigation', 'complementary', 'contentinfo', 'region', 'search', 'form']

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`a page of the kind ${kind} makes sense by ear: landmarks, headings, names`, async ({ page }) => {
    await page.goto(address)
    await openAll(page)
    const document = await heard(page)

    await test.step('one header, one main part, one footer, in this order, and twins told apart by name', () => {
      const top = document.parts.map(({ role }) => role).filter((role) => LANDMARKS.includes(role))
      expect(top).toEqual(['banner', 'main', 'contentinfo'])
      const named = ofRole(document, ...LANDMARKS).map(({ role, name }) => `${role} “${name}”`)
      expect(named).toEqual([...new Set(named)])
      expect(ofRole(document, 'navigation', 'region').filter(({ name }) => name === '')).toEqual([])
    })

    await test.step('one main heading, the first, and no step left out', () => {
      const levels = ofRole(document, 'heading').map(({ level = 0 }) => level)
      expect(levels[0]).toBe(1)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      levels.forEach((level, n) => {
        expect(level - (levels[n - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
      expect(ofRole(document, 'heading').filter(({ name }) => name === '')).toEqual([])
    })

    await test.step('whatever can be pressed or looked at has a name', () => {
      const PRESSED = ['link', 'button', 'checkbox', 'textbox', 'DisclosureTriangle', 'Date', 'img', 'image', 'SvgRoot']
      const nameless = ofRole(document, ...PRESSED).filter(({ name }) => name === '')
      expect(nameless).toEqual([])
    })

    await test.step('links of one name in one list lead to one place, or what stands with them differs', () => {
      expect(ofRole(document, 'list', 'table').flatMap(confusedLinks)).toEqual([])
    })

    await test.step('tables have heads of columns and rows', () => {
      for (const table of ofRole(document, 'table')) {
        expect(ofRole(table, 'columnheader').length).toBeGreaterThan(1)
        for (const row of ofRole(table, 'row').slice(1)) expect(ofRole(row, 'rowheader')).toHaveLength(1)
      }
    })

    await test.step('nothing is said twice: a drawing’s number beside a link that holds it', () => {
      const drawn = ofRole(document, 'SvgRoot').flatMap((svg) => svg.parts.filter(({ role }) => role !== 'link'))
      expect(drawn.map(wordsOf).filter((words) => words !== '')).toEqual([])
    })
  })

/**
 * Links of a list or table that are called the same, lead elsewhere, and stand in items that say the same: nothing then
 * tells them apart. What is in an item of an item belongs to the inner one.
 */
function confusedLinks(list: Heard): string[] {
  const seen = new Map<string, string>()
  return list.parts.flatMap(itemsOf).flatMap((item) => {
    const words = wordsOf(item)
    const mine = new Map<string, string>()
    const confused = ofRole(item, 'link').flatMap(({ name, url = '' }) => {
      const key = `${name} | ${words}`
      if (!mine.has(key)) mine.set(key, url)
      const other = seen.get(key)
      return other === undefined || other === url ? [] : [`“${name}” in “${words}”: ${other} and ${url}`]
    })
    for (const [key, url] of mine) seen.set(key, url)
    return confused
  })
}

const itemsOf = (part: Heard): Heard[] =>
  ['listitem', 'row'].includes(part.role) ? [part] : part.role === 'list' ? [] : part.parts.flatMap(itemsOf)

test('an answer is heard in this order: the answer, who gave it, when, in which source', async ({ page }) => {
  await page.goto('/questions/wagner-in-mali')
  const words = ofRole(await heard(page), 'main')
    .map(wordsOf)
    .join(' ')
  const order = [
    'Were Wagner fighters sent to Mali?',
    'Contested',
    'Answer A They were being deployed',
    'The 15 signatories of 23 December 2021',
    '23 December 2021',
    'Government of the United Kingdom (GOV.UK)',
    'Answer B None were deployed',
    'Abdoulaye Maïga',
    '24 December 2021',
    'Asharq Al-Awsat',
    'Answer C A small team was there in 2019',
    'Agence France-Presse',
    '15 September 2021',
    'in The Moscow Times',
  ]
  let at = 0
  for (const part of order) {
    const found = words.indexOf(part, at)
    expect(found, `“${part}” after “${words.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0)
    at = found + part.length
  }
})

test('a statement in full is heard in this order: speaker, when, what sort, the words, source, doubt', async ({
  page,
}) => {
  await page.goto('/articles/kremlin-denies-official-talks-2021-09')
  await openAll(page)
  const [statement] = ofRole(await heard(page), 'article').filter((article) =>
    /^Dmitry Peskov\s*,\s*Kremlin spokesman\s*·\s*15 September 2021\s*·\s*Denial/.test(wordsOf(article)),
  )
  expect(statement && wordsOf(statement)).toMatch(
    /^Dmitry Peskov\s*,\s*Kremlin spokesman\s*·\s*15 September 2021\s*·\s*Denial .*official (talks|negotiations).* Source: .*The Moscow Times.* 15 September 2021/s,
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Markup } from '../support/markup'
import { physicalDeclarations } from '../support/physical'
import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

test('turned round, the marks of a year run from the other side', async ({ page }) => {
  await page.goto('/timeline')
  const measure = () =>
    page.locator('.marks').evaluateAll((rows) =>
      rows.map((row) => {
        const [mark, edge] = [row.querySelector('i') ?? row, row].map((each) => each.getBoundingClientRect())
        return mark && edge ? [mark.left - edge.left, edge.right - mark.right].map(Math.round) : []
      }),
    )
  const before = await measure()
  expect(before.length).toBeGreaterThan(2)
  await page.locator('html').evaluate((root) => root.setAttribute('dir', 'rtl'))
  expect((await measure()).map((sides) => sides.toReversed())).toEqual(before)
})

for (const { name, css, found } of [
  { name: 'a margin at the left', css: 'p { margin-left: 1px }', found: 1 },
  { name: 'words at the right', css: 'p { text-align: right }', found: 1 },
  { name: 'a border at the right', css: 'p { border-right: 1px solid }', found: 1 },
  { name: 'four paddings of which the sides differ', css: 'p { padding: 0 1em .4em 0 }', found: 1 },
  {
    name: 'four paddings of which they do not',
    css: 'p { padding: 0 calc(1em + 1px) .4em calc(1em + 1px) }',
    found: 0,
  },
  {
    name: 'logical properties',
    css: 'p { margin-inline-start: 1px; text-align: end; padding: 0 1px 2px 1px }',
    found: 0,
  },
])
  test(`the check of style sheets, given ${name}, finds ${found}`, () => {
    expect(physicalDeclarations(css)).toHaveLength(found)
  })

test('no style sheet names left or right', () => {
  const sheets = new Set(
    MADE_UP.oneOfEachKind.map(({ address }) => {
      const styles = new Markup(
        readFileSync(MADE_UP.pageAt(address)?.file ?? join(MADE_UP.out, '404.html'), 'utf8'),
      ).tags('style')
      return styles.flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : ''))).join('')
    }),
  )
  for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(5_000)
  expect([...new Set([...sheets].flatMap(physicalDeclarations))]).toEqual([])
})

import { unmirrored } from '../support/mirror'
import { expect, test } from '../support/test'

for (const { name, html, found } of [
  {
    name: 'a margin at the left',
    html: '<p style="margin-left: 40px">Kursk</p>',
    found: [/^<p style="margin-left: 40px">Kursk<\/p>: from 48 to \d+ pixels, turned round 8 to \d+$/],
  },
  {
    name: 'a box at the left of another',
    html: '<div style="position: absolute; left: 20px; width: 90px">Kursk</div>',
    found: [/from 20 to 110 pixels/],
  },
  {
    name: 'a float to the left',
    html: '<div style="float: left; width: 90px">Kursk</div>',
    found: [/from 8 to 98 pixels/],
  },
  {
    name: 'a border at the left',
    html: '<p style="border-left: 2px solid red; padding: 0 2px 0 0">Kursk</p>',
    found: [/sides 2px solid rgb\(255, 0, 0\) 0px; 0px .* turned round 0px .*; 2px solid/],
  },
  {
    name: 'a padding at the right',
    html: '<p style="padding-right: 9px">Kursk</p>',
    found: [/sides .* 0px; .* 9px, turned/],
  },
  {
    name: 'a drawing that keeps its side',
    html: '<svg style="position: absolute; left: 10px" width="40" height="40"><rect width="9" height="9" /></svg>',
    found: [/^<svg .* from 10 to 50 pixels/],
  },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    const sided = await unmirrored(page)
    expect(sided).toHaveLength(found.length)
    for (const [n, each] of found.entries()) expect(sided[n]).toMatch(each)
  })

for (const { name, html } of [
  {
    name: 'margins, borders and paddings at the start of lines',
    html: '<p style="margin-inline-start: 40px; border-inline-start: 2px solid; padding-inline-start: 9px">Kursk</p>',
  },
  {
    name: 'a box at the start of another',
    html: '<div style="position: absolute; inset-inline-start: 20px; width: 90px">Kursk</div>',
  },
  { name: 'the same at both sides', html: '<p style="margin: 0 40px; border: 2px solid; padding: 4px 9px">Kursk</p>' },
  {
    name: 'what runs within a line of words',
    html: '<p>Who said <b style="margin-left: 20px; border-left: 1px solid">what</b>, when</p>',
  },
  {
    name: 'what is within a drawing',
    html: `<svg style="display: block" width="100%" height="90"><foreignObject width="90" height="90"><p style="margin-left: 20px">Kursk</p></foreignObject></svg>`,
  },
  { name: 'what is not shown', html: '<p style="margin-left: 40px; display: none">Kursk</p>' },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(html)
    expect(await unmirrored(page)).toEqual([])
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  })

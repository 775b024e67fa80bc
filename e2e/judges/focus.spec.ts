import { unmarkedFocus } from '../support/focus'
import { expect, test } from '../support/test'

const LINK = '<a href="#a">Kursk</a>'

for (const { name, html } of [
  { name: 'a link whose outline was taken away', html: `<style>a:focus-visible { outline: none }</style>${LINK}` },
  { name: 'a link whose outline has no width', html: `<style>a:focus-visible { outline: 0 solid }</style>${LINK}` },
  {
    name: 'a list to open whose outline was taken away',
    html: '<style>* { outline: none !important }</style><details><summary>More</summary></details>',
  },
  { name: 'a button that gets no focus', html: '<button disabled>More</button>' },
  { name: 'a link that the keyboard cannot reach', html: `<div inert>${LINK}</div>` },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    expect(await unmarkedFocus(page)).toHaveLength(1)
  })

for (const { name, html } of [
  {
    name: 'a link, a list to open and a box to tick',
    html: `${LINK}<details><summary>More</summary></details><input>`,
  },
  { name: 'a link with an outline of its own', html: `<style>a:focus-visible { outline: 2px solid }</style>${LINK}` },
  { name: 'a link in a list that is shut', html: `<details><summary>More</summary><p inert>${LINK}</details>` },
  { name: 'a link that is not there', html: `<p style="display: none" inert>${LINK}` },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(html)
    expect(await unmarkedFocus(page)).toEqual([])
  })

import { expect, test } from '../support/test'
import { growthWhileRead } from '../support/visit'

test.use({ viewport: { width: 400, height: 600 } })

/** A page of several windows' height, with a script. */
const pageWith = (script: string, html = '') =>
  `<!doctype html><body style="margin: 0"><div style="height: 2600px"></div>${html}<script>${script}</script>`

for (const { name, html, found } of [
  {
    name: 'a page that grows wider where a reader comes to its middle',
    html: pageWith('onscroll = () => { if (scrollY > 900) document.body.style.width = scrollY > 1900 ? "" : "700px" }'),
    found: ['It grew from 400 to 700 pixels'],
  },
  {
    name: 'a page that is too wide from the start',
    html: pageWith('', '<div style="width: 900px; height: 9px"></div>'),
    found: ['It grew from 400 to 900 pixels'],
  },
  {
    name: 'a page that lets nobody come to its end',
    html: pageWith('onscroll = () => { if (scrollY > 800) scrollTo(0, 800) }'),
    found: ['Its end cannot be scrolled to'],
  },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    expect(await growthWhileRead(page)).toEqual(found)
  })

for (const { name, html } of [
  { name: 'a long page', html: pageWith('') },
  { name: 'a page shorter than its window', html: '<p>Kursk</p>' },
  {
    name: 'a page that grows longer while it is read',
    html: pageWith('onscroll = () => { if (scrollY > 900) document.body.style.paddingBottom = "1900px" }'),
  },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(html)
    expect(await growthWhileRead(page)).toEqual([])
  })

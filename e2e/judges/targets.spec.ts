import { smallTargets } from '../support/targets'
import { expect, test } from '../support/test'

const SMALL = 'display: inline-block; width: 20px; height: 20px; padding: 0; overflow: hidden'
const LARGE = 'display: inline-block; width: 60px; height: 30px'

for (const { name, html, found } of [
  { name: 'a small button', html: `<button style="${SMALL}">x</button>`, found: [/^20\.0 × 20\.0 pixels: <button/] },
  {
    name: 'a wide button of little height',
    html: '<button style="width: 90px; height: 20px">More</button>',
    found: [/^90\.0 × 20\.0/],
  },
  {
    name: 'a high button of little width',
    html: '<button style="width: 20px; height: 40px; padding: 0">x</button>',
    found: [/^20\.0 × 40\.0/],
  },
  {
    name: 'a link with its date and no sentence',
    html: '<p style="font: 14px/18px sans-serif"><a href="#a">Kursk</a>, 6 August 2024</p>',
    found: [/pixels: <a href="#a">Kursk<\/a> in <p/],
  },
  {
    name: 'a link in a list of links',
    html: '<ul style="font: 14px/18px sans-serif"><li><a href="#a">Kursk</a><li><a href="#b">Sumy</a></ul>',
    found: [/Kursk/, /Sumy/],
  },
  {
    name: 'a summary of little height',
    html: '<details><summary style="font: 12px/14px sans-serif">More</summary></details>',
    found: [/<summary/],
  },
  {
    name: 'a box to tick without a label',
    html: '<input type="checkbox" style="width: 13px; height: 13px">',
    found: [/^13\.0 × 13\.0 pixels: <input/],
  },
  {
    name: 'a large link of which the next one covers the lower half',
    html: `<a href="#a" style="${LARGE}; display: block">Kursk</a><a href="#b" style="${LARGE}; display: block; margin-top: -15px">Sumy</a>`,
    found: [/^60\.0 × 15\.0 pixels: <a href="#a"/],
  },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    const small = await smallTargets(page)
    expect(small).toHaveLength(found.length)
    for (const [n, each] of found.entries()) expect(small[n]).toMatch(each)
  })

for (const { name, html } of [
  { name: 'a large button', html: `<button style="${LARGE}">More</button>` },
  { name: 'a button of 24 pixels', html: '<button style="width: 24px; height: 24px; padding: 0">x</button>' },
  {
    name: 'a link among words',
    html: '<p style="font: 14px/18px sans-serif">The ministry said that <a href="#a">Kursk</a> was held on that day.</p>',
  },
  {
    name: 'a box to tick with a large label',
    html: `<label style="${LARGE}"><input type="checkbox"> All</label>`,
  },
  {
    name: 'a link for the ear alone',
    html: '<a href="#a" style="position: absolute; width: 1px; height: 1px; overflow: hidden">Skip</a>',
  },
  { name: 'a small button that is not shown', html: `<button style="${SMALL}; visibility: hidden">x</button>` },
  {
    name: 'large links side by side',
    html: `<a href="#a" style="${LARGE}">Kursk</a><a href="#b" style="${LARGE}">Sumy</a>`,
  },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(html)
    expect(await smallTargets(page)).toEqual([])
  })

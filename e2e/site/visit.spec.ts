import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe'
import { problemsByEar } from '../support/by-ear'
import { REACHABLE, unmarkedFocus } from '../support/focus'
import { heard } from '../support/heard'
import { layoutProblems, openAll } from '../support/layout'
import { unmirrored } from '../support/mirror'
import { writeLonger, writeRightToLeft } from '../support/pseudo'
import { MADE_UP } from '../support/site'
import { smallTargets } from '../support/targets'
import { expect, test } from '../support/test'
import {
  enlargeType,
  growthWhileRead,
  problemsOnPaper,
  readWithoutScripts,
  wordsOnPage,
  zoomFourfold,
} from '../support/visit'

// One visit to a page of each kind, on which every judge looks at it. They are tested in e2e/judges.

const [SMALLEST, PHONE, DESK] = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

/** What a judge found, for the report: a visit goes on after it. */
const judge = async (name: string, findings: Promise<readonly string[]>) =>
  expect.soft(await findings, name).toEqual([])

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`a page of the kind ${kind} is whole, for whoever reads it, and however`, async ({
    page,
    browser,
    baseURL,
    complaints,
  }) => {
    test.slow()
    await page.setViewportSize(DESK)
    await test.step('it opens', async () => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(kind === 'not found' ? 404 : 200)
      expect(await page.locator(REACHABLE).count()).toBeGreaterThan(5)
    })

    await test.step('by key, on paper, and scrolled through before anything is opened', async () => {
      await judge('focus', unmarkedFocus(page))
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await judge('paper', problemsOnPaper(page))
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
      await page.setViewportSize(SMALLEST)
      await judge('growth', growthWhileRead(page))
    })

    await test.step('with scripts off', async () => {
      const read = await wordsOnPage(page)
      expect(read.length).toBeGreaterThan(200)
      const without = await readWithoutScripts(browser, new URL(address, baseURL).href, SMALLEST)
      expect.soft(without, 'scripts off').toBe(read)
    })

    await openAll(page)
    await test.step('in every window and size of type', () => inWindows(page))

    await test.step('by ear, and to axe in both schemes', async () => {
      await judge('by ear', heard(page).then(problemsByEar))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await judge(`axe, ${colorScheme}`, axeFindings(page, { onlyColours: colorScheme === 'dark' }))
      }
    })

    // Languages that the site is not in yet: what they do to a page shows before a translator does.
    await test.step('from right to left, then in long words', async () => {
      await writeRightToLeft(page)
      await inNarrowAndWide(page, 'from right to left')
      await page.reload()
      await openAll(page)
      await writeLonger(page)
      await inNarrowAndWide(page, 'in long words')
    })
    await page.waitForLoadState('networkidle')
    expect(complaints.filter((complaint) => kind !== 'not found' || !complaint.includes('404'))).toEqual([])
  })

async function inWindows(page: Page) {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size)
    await judge(`layout, ${size.width} pixels wide`, layoutProblems(page))
    await judge(`targets, ${size.width} pixels wide`, smallTargets(page))
    await judge(`mirror, ${size.width} pixels wide`, unmirrored(page))
    await enlargeType(page, 2)
    await judge(`layout, ${size.width} pixels wide, type twice as large`, layoutProblems(page))
    await enlargeType(page, 1)
  }
  await zoomFourfold(page)
  await judge('layout, 320 pixels wide at 400 % zoom', layoutProblems(page))
  await page.setViewportSize(DESK)
}

async function inNarrowAndWide(page: Page, language: string) {
  for (const size of [SMALLEST, DESK]) {
    await page.setViewportSize(size)
    await judge(`layout ${language}, ${size.width} pixels wide`, layoutProblems(page))
  }
}

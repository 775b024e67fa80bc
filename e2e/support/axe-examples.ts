import type { Page } from '@playwright/test'
import { axeFindings } from './axe'
import { show } from './examples'
import { openAll } from './layout'

interface Look {
  readonly asOnePage: boolean
  /** A kind of page that carries the styles of what is shown. */
  readonly kind?: string
}

/** What axe finds wrong with a main part of examples, in the light scheme and then with the colours of the dark one. */
export async function findingsIn(page: Page, main: string, { asOnePage, kind = '/topics/*' }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await show(page, { kind, main })
  await openAll(page)
  const light = await axeFindings(page, { asOnePage })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFindings(page, { asOnePage, onlyColours: true })
  return [...light, ...dark.map((finding) => `in the dark scheme, ${finding}`)]
}

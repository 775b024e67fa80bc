import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type ExampleMarkup, renderExamples } from './render-examples'
import { kindOf, MADE_UP } from './site'
import { wholeStyles } from './whole-styles'

let rendered: Promise<ExampleMarkup[]> | undefined

/** The examples of examples/ as markup, rendered once per worker. */
export function examples(): Promise<ExampleMarkup[]> {
  rendered ??= renderExamples()
  return rendered
}

/** One example. @throws {Error} where there is none */
export async function exampleOf(id: string): Promise<ExampleMarkup> {
  const all = await examples()
  const example = all.find((each) => each.id === id)
  if (!example) throw new Error(`There is no example “${id}”. Those of pages are ${pageIds(all).join(', ')}.`)
  return example
}

const pageIds = (all: readonly ExampleMarkup[]) => all.flatMap(({ id, is }) => (is === 'page' ? [id] : []))

interface Shown {
  /** The kind of built page to show it in, which has the style sheet, the header and the footer. */
  readonly kind: string
  /** Markup of the main part. */
  readonly main: string
  /** What else to do to the page before it is opened. */
  readonly change?: (html: string) => string
}

/**
 * Opens a built page of a kind with another main part: what readers would see if that were its content. What is left of
 * the built page is the same on all of its kind, so no other change can be seen.
 */
export async function show(page: Page, { kind, main, change = (html) => html }: Shown): Promise<void> {
  const shell = MADE_UP.pages.find(({ address }) => kindOf(address) === kind)
  if (!shell) throw new Error(`The built site has no page of the kind ${kind}`)
  const html = readFileSync(shell.file, 'utf8')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<main[\s\S]*<\/main>/, () => main)
    // An example may hold what no page of the made-up site does.
    .replace(/<style>[\s\S]*?<\/style>/, () => `<style>${wholeStyles(MADE_UP, shell)}</style>`)
    // What sends readers on to a new address would send the test on.
    .replaceAll(/<meta http-equiv="refresh"[^>]*>/g, '')
    // Readers get another font where ours is late. Here it is waited for, so that every run sees the same.
    .replaceAll('font-display:optional', 'font-display:block')
  await page.route('/example', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(html) }),
  )
  await page.goto('/example')
  await page.evaluate(() => document.fonts.ready)
}

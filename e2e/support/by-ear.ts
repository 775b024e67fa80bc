import { type Heard, ofRole, wordsOf } from './heard'

const LANDMARKS = ['banner', 'main', 'navigation', 'complementary', 'contentinfo', 'region', 'search', 'form']
const PRESSED = ['link', 'button', 'checkbox', 'textbox', 'DisclosureTriangle', 'Date', 'img', 'image', 'SvgRoot']

/** What makes no sense to somebody who hears a page, in words; empty when all does. Headings are for axe to judge. */
export function problemsByEar(document: Heard): string[] {
  const top = document.parts.map(({ role }) => role).filter((role) => LANDMARKS.includes(role))
  const nameless = [...ofRole(document, ...PRESSED, 'heading'), ...ofRole(document, 'navigation', 'region')].flatMap(
    ({ role, name }) => (name === '' ? [`a ${role} has no name`] : []),
  )
  return [
    ...(top.join() === 'banner,main,contentinfo' ? [] : [`the landmarks are ${top.join()}`]),
    ...nameless,
    ...twice(ofRole(document, ...LANDMARKS).map(({ role, name }) => `${role} “${name}”`)),
    ...ofRole(document, 'list', 'table').flatMap(confusedLinks),
    ...ofRole(document, 'table').flatMap(headlessParts),
    ...saidTwice(document),
  ]
}

const twice = (names: readonly string[]) =>
  names.filter((name, n) => names.indexOf(name) < n).map((name) => `there are two of ${name}`)

/** A drawing’s number beside a link that holds it. */
const saidTwice = (document: Heard): string[] =>
  ofRole(document, 'SvgRoot')
    .flatMap((svg) => svg.parts.filter(({ role }) => role !== 'link'))
    .map(wordsOf)
    .filter((words) => words !== '')
    .map((words) => `a drawing says “${words}” besides its links`)

/** In a table of ours every row has its head. One that an editor wrote has none at all. */
function headlessParts(table: Heard): string[] {
  const rows = ofRole(table, 'row').slice(1)
  const heads = ofRole(table, 'rowheader')
  const headless = heads.length === 0 ? [] : rows.filter((row) => ofRole(row, 'rowheader').length !== 1)
  return [
    ...(ofRole(table, 'columnheader').length > 1 ? [] : [`the table “${table.name}” has no heads of columns`]),
    ...headless.map((row) => `the row “${wordsOf(row)}” has no head`),
  ]
}

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

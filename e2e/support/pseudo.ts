import type { Page } from '@playwright/test'

/** Words of a page that are drawn as text of HTML: those of maps and charts are measured when the site is built. */
const READ = ':not(script, style, title, desc, text, tspan, template)'

/**
 * Writes a page in letters that run from right to left, as many in each word as there were Latin ones. What words stand
 * for is lost; their number, their length, digits and punctuation stay.
 */
export const writeRightToLeft = (page: Page): Promise<void> =>
  page.evaluate((read) => {
    document.documentElement.lang = 'he'
    document.documentElement.dir = 'rtl'
    const letters = 'אבגדהוזחטיכלמנסעפצקרשת'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let turn = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.matches(read)) continue
      // A different letter for each, so that lines break at different places as they do in a language.
      node.textContent = (node.textContent ?? '').replace(/\p{L}/gu, () => {
        turn += 7
        return letters.charAt(turn % letters.length)
      })
    }
  }, READ)

/**
 * Writes a page in a language with longer words: each two fifths longer and with marks above its letters, and every
 * eighth a compound that has no place to break, but for those of dates: no language has a month of sixty letters.
 */
export const writeLonger = (page: Page): Promise<void> =>
  page.evaluate((read) => {
    const marked = new Map(
      [...'aáeéiíoóuúnñcçyý'.matchAll(/(.)(.)/gu)].map(([, plain = '', mark = '']) => [plain, mark]),
    )
    const compounds = [
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      'Kraftfahrzeughaftpflichtversicherung',
      'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
      'epäjärjestelmällistyttämättömyydellänsäkään',
    ]
    const longer = (word: string) => {
      const accented = word.replace(/\p{Ll}/gu, (letter) => marked.get(letter) ?? letter)
      const more = Math.round(word.length * 0.4)
      return accented + 'ëïöüåøéèêû'.repeat(Math.ceil(more / 10)).slice(0, more)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let words = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.matches(read)) continue
      const ofDate = node.parentElement.closest('time') !== null
      node.textContent = (node.textContent ?? '').replace(/\p{L}{2,}/gu, (word) => {
        words += 1
        return !ofDate && words % 8 === 0 ? (compounds[(words / 8) % compounds.length] ?? word) : longer(word)
      })
    }
  }, READ)

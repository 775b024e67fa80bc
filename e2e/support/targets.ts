import type { Page } from '@playwright/test'

/** The least that a finger hits, in CSS pixels each way: WCAG 2.2, success criterion 2.5.8. */
const LEAST = 24

/**
 * Links and controls of the page as it is shown now that are too small to hit, each in words; empty when none is.
 * Links among words are let off, as the criterion does: their line decides their height. "Among words" means that the
 * block they stand in has a sentence's worth of words besides links, so that a name with its date does not count.
 * Nor may they be covered: what a neighbour takes of a target does not count.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const TARGETS = 'a[href], button, summary, input, select, textarea'
    const WORDS_OF_A_SENTENCE = 4

    const shown = [...document.querySelectorAll(TARGETS)].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      // What is there for the ear alone is a pixel wide until it has the focus.
      return (
        element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && width > 1 && height > 1
      )
    })

    const blockOf = (element: Element): Element => {
      const parent = element.parentElement ?? document.body
      return getComputedStyle(parent).display.startsWith('inline') ? blockOf(parent) : parent
    }
    const wordsBesidesTargets = (block: Element): number => {
      const copy = block.cloneNode(true)
      if (!(copy instanceof Element)) return 0
      for (const target of copy.querySelectorAll(`${TARGETS}, h1, h2, h3, ul, ol, dl, table, .sr-only`)) target.remove()
      return copy.textContent?.match(/\p{L}{2,}/gu)?.length ?? 0
    }
    const isAmongWords = (element: Element) =>
      getComputedStyle(element).display === 'inline' && wordsBesidesTargets(blockOf(element)) >= WORDS_OF_A_SENTENCE

    /** The largest box of an element: a link over two lines has two, and a box ticked by its label has the label's. */
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      // A mark of a drawing has a part for the finger; its name, a row above, is more to hit and not what is judged.
      const mark = element.querySelector('.hit')
      const boxes = [...(label ?? mark ?? element).getClientRects()]
      return boxes.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b), new DOMRect())
    }

    const boxes = shown.map((element) => ({ element, box: boxOf(element) }))
    /** How much of a box's height is left when a later target, which lies on top, covers its lower edge. */
    const heightLeft = ({ element, box }: (typeof boxes)[number]): number =>
      boxes.reduce((left, other) => {
        const covers =
          element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING &&
          other.box.top > box.top &&
          other.box.left < box.right - 1 &&
          other.box.right > box.left + 1
        return covers ? Math.min(left, other.box.top - box.top) : left
      }, box.height)

    return boxes.flatMap((target) => {
      const { element, box } = target
      const height = heightLeft(target)
      // A quarter of a pixel is rounding.
      if ((box.width >= least - 0.25 && height >= least - 0.25) || isAmongWords(element)) return []
      const size = `${box.width.toFixed(1)} × ${height.toFixed(1)}`
      return [`${size} pixels: ${element.outerHTML.slice(0, 120)} in ${blockOf(element).outerHTML.slice(0, 80)}`]
    })
  }, LEAST)

import type { Reads } from './reads'

/** Opens every list that is shut, so that what is in it is measured too. */
export const openAll = (page: Reads): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/**
 * Lays out what is far down as if the reader were there. Without it that has no layout which could be wrong, and a
 * picture of the whole page has gaps.
 */
export const layOutAll = (page: Reads): Promise<void> =>
  page.evaluate(() => {
    const there = new CSSStyleSheet()
    there.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [there]
  })

/**
 * What a reader of the page as it is shown now could not get at without scrolling sideways, or could not read: a page
 * wider than its window, words outside it, words cut off, words on top of each other, words in
 * pieces. Empty when all is well.
 */
export async function layoutProblems(page: Reads): Promise<string[]> {
  await layOutAll(page)
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const problems = scrollWidth > clientWidth ? [`The page is ${scrollWidth} pixels wide, not ${clientWidth}`] : []

    interface Words {
      readonly text: string
      readonly parent: Element
      readonly box: DOMRect
    }
    const words: Words[] = []
    const blockOf = (element: Element): Element =>
      element.parentElement && getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element
    /** Words alone in a block, in pieces though there is room for them; or in so many that letters stand below each other. */
    const brokenWords = (node: Node, parent: Element): string[] => {
      const block = blockOf(parent)
      const { paddingLeft, paddingRight } = getComputedStyle(block)
      const room = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      const range = document.createRange()
      return [...(node.textContent ?? '').matchAll(/[^\s–/-]+/g)].flatMap(({ 0: word, index }) => {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        // WebKit counts the end of the line before, of no width.
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5)
        const lines = new Set(boxes.map(({ top }) => Math.round(top))).size
        const width = boxes.reduce((sum, box) => sum + box.width, 0)
        // Of a word with others before it nobody can say from here whether it had room.
        const needless = lines > 1 && block.textContent?.trim() === word && width < room + 1
        return word.length < 16 && (needless || lines > 3) ? [`“${word}” is in ${lines} pieces`] : []
      })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || text === '' || !parent.checkVisibility({ contentVisibilityAuto: true })) continue
      // What is there for the ear alone is cut to a pixel on purpose.
      if (parent.closest('.sr-only, script, style, title, desc, template')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
      for (const box of boxes) words.push({ text, parent, box })
      if (boxes.length > 1) problems.push(...brokenWords(node, parent))
    }

    /** The box that an element scrolls in by itself: it may hold more than it shows, and the page does not grow. */
    const scroller = (element: Element): Element | null => {
      if (element === document.body) return null
      if (['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) return element
      return element.parentElement && scroller(element.parentElement)
    }
    const short = ({ text, parent }: Words) => `“${text.slice(0, 40)}” (${parent.tagName.toLowerCase()})`

    for (const each of words) {
      const { box, parent } = each
      const own = scroller(parent)
      // WebKit once let what hangs at the end of a line hang outside all that can be scrolled to.
      if (own && box.right - own.getBoundingClientRect().left + own.scrollLeft > own.scrollWidth + 1.5)
        problems.push(`${short(each)} cannot be scrolled to`)
      if (!own && (box.left < -0.5 || box.right > clientWidth + 0.5))
        problems.push(`${short(each)} reaches from ${box.left.toFixed(0)} to ${box.right.toFixed(0)} pixels`)
      for (let above: Element | null = parent; above; above = above.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(above)
        const edge = above.getBoundingClientRect()
        const cutX = ['hidden', 'clip'].includes(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)
        const cutY = ['hidden', 'clip'].includes(overflowY) && (box.top > edge.bottom || box.bottom < edge.top)
        if (above !== document.body && (cutX || cutY)) problems.push(`${short(each)} is cut off`)
      }
    }

    // The middle half of each line, where the letters are: boxes of tightly set lines touch, and nothing is amiss.
    const letters = words
      .map((each) => ({
        each,
        left: each.box.left + 1,
        right: each.box.right - 1,
        top: each.box.top + each.box.height / 4,
        bottom: each.box.bottom - each.box.height / 4,
      }))
      .sort((a, b) => a.top - b.top)
    letters.forEach((a, n) => {
      for (const b of letters.slice(n + 1)) {
        if (b.top >= a.bottom) break
        if (scroller(a.each.parent) !== scroller(b.each.parent)) continue
        if (b.left < a.right && a.left < b.right) problems.push(`${short(a.each)} and ${short(b.each)} overlap`)
      }
    })
    return [...new Set(problems)]
  })
}

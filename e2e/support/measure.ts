import { z } from 'zod'
import type { Reads } from './reads'

/** The edges of a box, in CSS pixels from the upper left of the window. */
const edges = z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() })

/** A run of words of one element. */
const text = z.object({
  /** The beginning of the words and the element that they are in. */
  name: z.string(),
  /** One for each line. */
  boxes: z.array(edges),
  /** The box that they scroll in by themselves, as its place in the list of those. */
  scroller: z.number().optional(),
  /** The boxes round them that cut off what is outside, as their places in the list of those. */
  clips: z.array(z.number()),
})

/** A word in more than one line. */
const brokenWord = z.object({
  word: z.string(),
  lines: z.number(),
  /** How wide it would be in one line, and how much room its block has. */
  width: z.number(),
  room: z.number(),
  /** Whether nothing else is in its block. Of a word with others before it nobody can say whether it had room. */
  isAlone: z.boolean(),
})

const measured = z.object({
  pageWidth: z.number(),
  windowWidth: z.number(),
  texts: z.array(text),
  brokenWords: z.array(brokenWord),
  /** Boxes that may hold more than they show: where what is in them begins and ends, from the left of the window. */
  scrollers: z.array(z.object({ start: z.number(), end: z.number() })),
  /** Boxes that show nothing of what is outside, and in which direction. */
  clips: z.array(z.object({ edges, x: z.boolean(), y: z.boolean() })),
})

export type Edges = z.output<typeof edges>
export type Text = z.output<typeof text>
export type BrokenWord = z.output<typeof brokenWord>
export type Measured = z.output<typeof measured>

/** What there is to read on a page as it is shown now, and where. */
export const measure = async (page: Reads): Promise<Measured> =>
  measured.parse(JSON.parse(await page.evaluate(measuredAsText)))

/** Runs in a page, so that it can use nothing but what is in it. As text it comes out several times as fast. */
function measuredAsText(): string {
  const texts: Text[] = []
  const brokenWords: BrokenWord[] = []
  const scrollers: Measured['scrollers'] = []
  const clips: Measured['clips'] = []

  const edgesOf = ({ left, right, top, bottom }: DOMRect): Edges => ({ left, right, top, bottom })
  const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'

  type Around = Pick<Text, 'scroller' | 'clips'>
  const known = new Map<Element, Around>()
  /** What is round the words of an element, the page itself left out. */
  const aroundOf = (element: Element | null): Around => {
    if (element === null || element === document.body) return { scroller: undefined, clips: [] }
    const before = known.get(element)
    if (before) return before
    const outer = aroundOf(element.parentElement)
    const { overflowX, overflowY } = getComputedStyle(element)
    const edges = edgesOf(element.getBoundingClientRect())
    const [x, y] = [isCut(overflowX), isCut(overflowY)]
    const start = edges.left - element.scrollLeft
    const around = {
      scroller: ['auto', 'scroll'].includes(overflowX)
        ? scrollers.push({ start, end: start + element.scrollWidth }) - 1
        : outer.scroller,
      clips: x || y ? [...outer.clips, clips.push({ edges, x, y }) - 1] : outer.clips,
    }
    known.set(element, around)
    return around
  }

  const blockOf = (element: Element): Element =>
    element.parentElement && getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element
  const measureWords = (node: Node, parent: Element) => {
    const block = blockOf(parent)
    const { paddingLeft, paddingRight } = getComputedStyle(block)
    const room = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s–/-]+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      // WebKit counts the end of the line before, of no width.
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5)
      const count = new Set(boxes.map(({ top }) => Math.round(top))).size
      const width = boxes.reduce((sum, box) => sum + box.width, 0)
      if (count > 1) brokenWords.push({ word, lines: count, width, room, isAlone: block.textContent?.trim() === word })
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!parent || text === '' || !parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
      continue
    // What is there for the ear alone is cut to a pixel on purpose.
    if (parent.closest('.sr-only, script, style, title, desc, template')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // Words of a drawing have one line. Chromium measures those that are given their width as if they were not, and
    // those that are not drawn as if they were.
    const isDrawn = parent.namespaceURI === 'http://www.w3.org/2000/svg'
    const all = isDrawn ? [parent.getBoundingClientRect()] : [...range.getClientRects()]
    const boxes = all.filter(({ width }) => width > 1)
    const name = `“${text.slice(0, 40)}” (${parent.tagName.toLowerCase()})`
    texts.push({ name, boxes: boxes.map(edgesOf), ...aroundOf(parent) })
    if (boxes.length > 1) measureWords(node, parent)
  }

  const { scrollWidth, clientWidth } = document.documentElement
  const found: Measured = {
    pageWidth: scrollWidth,
    windowWidth: clientWidth,
    texts,
    brokenWords,
    scrollers,
    clips,
  }
  return JSON.stringify(found)
}

import { type BrokenWord, type Edges, type Measured, measure, type Text } from './measure'
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
    // At once: until styles are read again, Chromium says that what is far down is not shown.
    document.body.getBoundingClientRect()
  })

/**
 * What a reader of the page as it is shown now could not get at without scrolling sideways, or could not read: a page
 * wider than its window, words outside it, words cut off, words on top of each other, words in pieces. Empty when all is
 * well.
 */
export async function layoutProblems(page: Reads): Promise<string[]> {
  await layOutAll(page)
  const measured = await measure(page)
  const { pageWidth, windowWidth, brokenWords } = measured
  const lines = measured.texts.flatMap(({ boxes, ...text }) => boxes.map((box) => ({ ...text, box })))
  const problems = [
    ...(pageWidth > windowWidth ? [`The page is ${pageWidth} pixels wide, not ${windowWidth}`] : []),
    ...lines.flatMap((line) => [...outOfReach(line, measured), ...cutOff(line, measured)]),
    ...brokenWords.flatMap(inPieces),
    ...overlaps(lines),
  ]
  return [...new Set(problems)]
}

/** Words that stand in one line. */
type Line = Omit<Text, 'boxes'> & { readonly box: Edges }

/** Words that nobody can scroll to: outside the window, or outside the box that they scroll in by themselves. */
function outOfReach({ name, box, scroller }: Line, { windowWidth, scrollers }: Measured): string[] {
  const own = scroller === undefined ? undefined : scrollers[scroller]
  // WebKit once let what hangs at the end of a line hang outside all that can be scrolled to.
  if (own) return box.right > own.end + 1.5 ? [`${name} cannot be scrolled to`] : []
  if (box.left >= -0.5 && box.right <= windowWidth + 0.5) return []
  return [`${name} reaches from ${box.left.toFixed(0)} to ${box.right.toFixed(0)} pixels`]
}

function cutOff({ name, box, clips }: Line, measured: Measured): string[] {
  const isCut = clips.some((clip) => {
    const { edges, x = false, y = false } = measured.clips[clip] ?? { edges: box }
    const isCutX = x && (box.left < edges.left - 1 || box.right > edges.right + 1)
    return isCutX || (y && (box.top > edges.bottom || box.bottom < edges.top))
  })
  return isCut ? [`${name} is cut off`] : []
}

/** A word in pieces though there is room for it, or in so many that letters stand below each other. */
function inPieces({ word, lines, width, room, isAlone }: BrokenWord): string[] {
  const isNeedless = isAlone && width < room + 1
  return word.length < 16 && (isNeedless || lines > 3) ? [`“${word}” is in ${lines} pieces`] : []
}

/** Pairs of lines whose letters lie on each other. */
function overlaps(lines: readonly Line[]): string[] {
  // The middle half of each line, where the letters are: boxes of tightly set lines touch, and nothing is amiss.
  const letters = lines
    .map(({ name, scroller, box: { left, right, top, bottom } }) => {
      const quarter = (bottom - top) / 4
      return { name, scroller, left: left + 1, right: right - 1, top: top + quarter, bottom: bottom - quarter }
    })
    .sort((a, b) => a.top - b.top)
  const found: string[] = []
  for (const [n, a] of letters.entries())
    for (const b of letters.slice(n + 1)) {
      if (b.top >= a.bottom) break
      if (a.scroller === b.scroller && b.left < a.right && a.left < b.right)
        found.push(`${a.name} and ${b.name} overlap`)
    }
  return found
}

import { Canvas, type Picture } from '@/lib/card/canvas'
import type { Card } from '@/lib/card/card'
import { COLOURS, SIDE_COLOURS } from '@/lib/card/colours'
import { textWidth } from '@/lib/card/font'
import { signOf } from '@/lib/card/forms'
import { setText } from '@/lib/card/lines'
import { drawSides } from '@/lib/card/sides'
import { drawBlock, drawLine } from '@/lib/card/write'
import { CARD_SIZE } from '@/lib/site/metadata'
import { SITE } from '@/lib/site/settings'

const MARGIN = 64
const WIDTH = CARD_SIZE.width - 2 * MARGIN
/** Where the matter of a card ends and its foot begins. */
const FOOT = 532
const SMALL = 34
const TITLE_SIZES = [140, 132, 124, 116, 108, 100, 92, 84, 76, 70, 64, 58, 54, 50, 46, 42, 38]
const LEAD_SIZES = [64, 60, 56, 52, 48, 44, 40, 36, 32]

/** A long title is set no larger than a headline: larger letters would only crowd the card. */
const LONG = { letters: 32, size: 84 }

/** Draws a card. Everything on it is measured first, so that nothing can stand over the edge. */
export function drawCard(card: Card): Picture {
  const canvas = new Canvas(CARD_SIZE.width, CARD_SIZE.height, COLOURS.paper)
  let top = drawHead(canvas, card)
  const { title, lead, sides = [], band } = card
  const room = FOOT - 24 - top
  if (sides.length > 0) {
    const isCrowded = sides.length > 3
    const sizes = TITLE_SIZES.filter((size) => size <= (isCrowded ? 46 : sides.length > 2 ? 64 : 76))
    const set = setText(title, { weight: 'heading', sizes, width: WIDTH, height: (isCrowded ? 0.32 : 0.42) * room })
    top = drawBlock(canvas, set, MARGIN, top, COLOURS.ink) + (isCrowded ? 14 : 22)
    drawSides(canvas, sides, { left: MARGIN, top, width: WIDTH, height: FOOT - (isCrowded ? 16 : 24) - top })
  } else {
    const share = lead ? 0.62 : 1
    const most = title.length > LONG.letters ? LONG.size : Infinity
    const wanted = TITLE_SIZES.filter((size) => size <= most)
    const set = setText(title, { weight: 'heading', sizes: wanted, width: WIDTH, height: share * room })
    top = drawBlock(canvas, set, MARGIN, top, COLOURS.ink)
    if (lead) {
      const sizes = LEAD_SIZES.filter((size) => size <= (band === undefined ? set.size : 44))
      const below = setText(lead, { weight: 'text', sizes, width: WIDTH, height: FOOT - 24 - top - 16 })
      drawBlock(canvas, below, MARGIN, top + 16, COLOURS.muted)
    }
  }
  drawFoot(canvas, card.foot)
  return canvas.picture()
}

/** The band or the rule at the top and the line over the title. Returns where the title may begin. */
function drawHead(canvas: Canvas, { band, kicker }: Card): number {
  const bar = band === undefined ? 14 : 96
  canvas.fill(0, 0, CARD_SIZE.width, bar, COLOURS.ink)
  if (band !== undefined) {
    const set = setText(band, { weight: 'heading', sizes: [54, 48, 42, 36], width: WIDTH, height: bar, lines: 1 })
    drawBlock(canvas, set, MARGIN, Math.round((bar - set.height) / 2), COLOURS.paper)
  }
  const set = setText(kicker, { weight: 'text', sizes: [SMALL, 30, 26], width: WIDTH, height: 50, lines: 1 })
  return drawBlock(canvas, set, MARGIN, bar + 30, COLOURS.muted) + 8
}

/** The last line: what the card rests on, and whose it is. */
function drawFoot(canvas: Canvas, foot: string): void {
  canvas.fill(MARGIN, FOOT, WIDTH, 2, COLOURS.rule)
  const baseline = FOOT + 61
  const name = textWidth(SITE.name, 'heading', SMALL)
  const left = Math.round(CARD_SIZE.width - MARGIN - name)
  drawLine(canvas, SITE.name, { weight: 'heading', size: SMALL, x: left, y: baseline, colour: COLOURS.ink })
  for (const [n, half] of signOf(46).entries())
    canvas.paint(half, left - 58, baseline - 33, SIDE_COLOURS[n] ?? COLOURS.ink)
  const set = setText(foot, {
    weight: 'text',
    sizes: [SMALL, 30, 26],
    width: left - 80 - MARGIN,
    height: 80,
    lines: 1,
  })
  drawLine(canvas, set.lines[0] ?? '', { ...set, x: MARGIN, y: baseline, colour: COLOURS.muted })
}

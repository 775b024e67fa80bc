import { CARD_SIZE } from '@/lib/outputs/head/metadata'
import type { Card } from '@/lib/outputs/social-image/card'
import { COLOURS, SIDE_COLOURS } from '@/lib/outputs/social-image/colours'
import { Drawing } from '@/lib/outputs/social-image/drawing'
import { textWidth } from '@/lib/outputs/social-image/font'
import { SIGN } from '@/lib/outputs/social-image/forms'
import { setText } from '@/lib/outputs/social-image/lines'
import { drawSides } from '@/lib/outputs/social-image/sides'
import { drawStrip } from '@/lib/outputs/social-image/strip'
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

/** Draws a card as SVG. Everything on it is measured first, so that nothing can stand over the edge. */
export function drawCard(card: Card): string {
  const drawing = new Drawing(CARD_SIZE.width, CARD_SIZE.height, COLOURS.paper)
  let top = drawHead(drawing, card)
  const { title, lead, sides = [], strip, band } = card
  const room = FOOT - 24 - top
  if (sides.length > 0) {
    const isCrowded = sides.length > 3
    const sizes = TITLE_SIZES.filter((size) => size <= (isCrowded ? 46 : sides.length > 2 ? 64 : 76))
    const set = setText(title, { weight: 'heading', sizes, width: WIDTH, height: (isCrowded ? 0.32 : 0.42) * room })
    top = drawing.block(set, MARGIN, top, COLOURS.ink) + (isCrowded ? 14 : 22)
    drawSides(drawing, sides, { left: MARGIN, top, width: WIDTH, height: FOOT - (isCrowded ? 16 : 24) - top })
  } else if (strip && lead) {
    const set = setText(title, {
      weight: 'heading',
      sizes: [84, 76, 70, 64, 58, 54],
      width: WIDTH,
      height: 84 + 16,
      lines: 1,
    })
    top = drawing.block(set, MARGIN, top, COLOURS.ink) + 8
    const below = setText(lead, { weight: 'text', sizes: [44, 40, 36, 32], width: WIDTH, height: 60, lines: 1 })
    top = drawing.block(below, MARGIN, top, COLOURS.muted) + 14
    drawStrip(drawing, strip, { left: MARGIN, top, width: WIDTH, height: FOOT - 16 - top })
  } else {
    const share = lead ? 0.62 : 1
    const most = title.length > LONG.letters ? LONG.size : Infinity
    const wanted = TITLE_SIZES.filter((size) => size <= most)
    const set = setText(title, { weight: 'heading', sizes: wanted, width: WIDTH, height: share * room })
    top = drawing.block(set, MARGIN, top, COLOURS.ink)
    if (lead) {
      const sizes = LEAD_SIZES.filter((size) => size <= (band === undefined ? set.size : 44))
      const below = setText(lead, { weight: 'text', sizes, width: WIDTH, height: FOOT - 24 - top - 16 })
      drawing.block(below, MARGIN, top + 16, COLOURS.muted)
    }
  }
  drawFoot(drawing, card.foot)
  return drawing.svg()
}

/** The band or the rule at the top and the line over the title. Returns where the title may begin. */
function drawHead(drawing: Drawing, { band, kicker }: Card): number {
  const bar = band === undefined ? 14 : 96
  drawing.box(0, 0, CARD_SIZE.width, bar, COLOURS.ink)
  if (band !== undefined) {
    const set = setText(band, { weight: 'heading', sizes: [54, 48, 42, 36], width: WIDTH, height: bar, lines: 1 })
    drawing.block(set, MARGIN, Math.round((bar - set.height) / 2), COLOURS.paper)
  }
  const set = setText(kicker, { weight: 'text', sizes: [SMALL, 30, 26], width: WIDTH, height: 50, lines: 1 })
  return drawing.block(set, MARGIN, bar + 30, COLOURS.muted) + 8
}

/** The last line: what the card rests on, and whose it is. */
function drawFoot(drawing: Drawing, foot: string): void {
  drawing.box(MARGIN, FOOT, WIDTH, 2, COLOURS.rule)
  const baseline = FOOT + 61
  const name = textWidth(SITE.name, 'heading', SMALL)
  const left = Math.round(CARD_SIZE.width - MARGIN - name)
  drawing.line(SITE.name, { weight: 'heading', size: SMALL, x: left, y: baseline, colour: COLOURS.ink })
  for (const [n, half] of SIGN.halves.entries())
    drawing.form(half, left - 58, baseline - 33, SIDE_COLOURS[n] ?? COLOURS.ink, 46 / SIGN.size)
  const set = setText(foot, {
    weight: 'text',
    sizes: [SMALL, 30, 26],
    width: left - 80 - MARGIN,
    height: 80,
    lines: 1,
  })
  drawing.line(set.lines[0] ?? '', { ...set, x: MARGIN, y: baseline, colour: COLOURS.muted })
}

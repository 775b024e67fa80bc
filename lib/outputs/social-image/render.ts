import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { ServedFile } from '@/lib/outputs/served-file'
import type { Card } from '@/lib/outputs/social-image/card'
import { drawCard } from '@/lib/outputs/social-image/draw'
import { keptOrMade } from '@/lib/outputs/social-image/kept'
import { cardOf } from '@/lib/site/addresses'
import project from '@/package.json'

/** A palette of at most 256 colours, of which a card seldom has more, and no dither, which would speckle its grounds. */
const PALETTE = { palette: true, dither: 0, effort: 1, compressionLevel: 9 } as const

/** What turns a drawing into a file. Another version of it may write another file. */
const { '@resvg/resvg-js': resvg, sharp: writer } = project.dependencies
const RENDERER = JSON.stringify({ resvg, writer, PALETTE })

/** Cards of earlier builds. */
const KEPT = join(process.cwd(), '.next', 'cache', 'cards')

/** A drawing as a PNG with a palette. */
export async function renderSvg(svg: string): Promise<Buffer> {
  // No font of the system: letters are outlines by now, and looking for fonts takes time.
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer()
}

/** The social image of a page: drawn, or as an earlier build drew it. */
export function cardFile(page: string, card: Card): ServedFile {
  const draw = () => {
    const svg = drawCard(card)
    return keptOrMade(join(KEPT, encodeURIComponent(cardOf(page))), `${RENDERER}\n${svg}`, () => renderSvg(svg))
  }
  return { type: 'image/png', source: card, write: draw }
}

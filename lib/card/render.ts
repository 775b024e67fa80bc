import type { Card } from '@/lib/card/card'
import { drawCard } from '@/lib/card/draw'
import { encodePng } from '@/lib/card/png'

/** A card as a file. The same card gives the same bytes. */
export const renderCard = (card: Card): Uint8Array<ArrayBuffer> => new Uint8Array(encodePng(drawCard(card)))

/** A card as what a route answers with. */
export const cardResponse = (card: Card): Response =>
  new Response(renderCard(card), { headers: { 'content-type': 'image/png' } })

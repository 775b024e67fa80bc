import { PAPER } from '@/lib/site/colours'

/** The colours of social images: those of the light theme in app/globals.css, since nobody says which theme a card is shown in. */
export const COLOURS = {
  paper: PAPER.light,
  raised: '#f1f3f1',
  ink: '#15191c',
  muted: '#444b50',
  rule: '#d3d8d7',
} as const

/** Sides by letter, from A; after the last they begin again, each with its letter and its form beside its colour. */
export const SIDE_COLOURS = ['#09505a', '#7a2357', '#5c4500', '#42465f'] as const

/** How much of its colour a side's ground takes. */
export const TINT = 0.07

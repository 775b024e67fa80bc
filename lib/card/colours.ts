/** The colours of social images: those of the light theme in app/globals.css, since nobody says which theme a card is shown in. */
export const COLOURS = {
  paper: '#fcfcfa',
  raised: '#f1f3f1',
  ink: '#15191c',
  muted: '#535a5f',
  rule: '#d3d8d7',
} as const

/** Sides by letter, from A; after the last they begin again, each with its letter and its form beside its colour. */
export const SIDE_COLOURS = ['#0b5c66', '#84285f', '#6b5000', '#474b66'] as const

/** How much of its colour a side's ground takes. */
export const TINT = 0.07

import type { StripView } from '@/lib/view/strip'
import type { StripCluster } from '@/lib/view/strip-lane'
import { escapeHtml } from '@/lib/wording/escape'

/** A question’s statements in time as HTML: a lane for each answer. The words beside it say the same. */
export function drawnStrip({ lanes, first, until }: StripView): string {
  const drawn = lanes.map(
    ({ answer, label, said, clusters }) =>
      `<p>${answer ? `<b>${answer.letter}</b> ` : ''}${escapeHtml(label)} <small>${escapeHtml(said)}</small></p>` +
      `<svg aria-hidden="true"><line class="base" x1="0" x2="100%" y1="12" y2="12"/>${clusters.narrow.map(mark).join('')}</svg>`,
  )
  return `${drawn.join('')}<p><small>From ${first.words}; covered until ${until.words}. A circle is a statement, a bar one of an inexact day; hollow: unnamed speakers.</small></p>`
}

function mark({ at, marks }: StripCluster): string {
  const bars = marks.flatMap(({ bar }) =>
    bar ? [`<line class="bar" x1="${bar.from}%" x2="${bar.to}%" y1="12" y2="12"/>`] : [],
  )
  const hollow = marks.every(({ unnamed }) => unnamed) ? ' class="hollow"' : ''
  const isBarAlone = marks.length === 1 && bars.length > 0
  const dot = isBarAlone ? '' : `<circle${hollow} cx="${at}%" cy="12" r="${marks.length > 1 ? 8 : 5}"/>`
  return `${bars.join('')}${dot}`
}

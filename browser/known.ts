import '@/browser/as-of'
import { dayInWords } from '@/browser/days/words'
import { dayOf } from '@/lib/dates/day-number'
import { movedTo } from '@/lib/strip/slider'

/**
 * Makes a slider of the axis of a topic’s drawing: on a past day, what was not yet public is greyed, in the drawing and in
 * the list below it. Useful and never needed: the row of links does the same.
 */
const place = document.querySelector<HTMLElement>('.known')
const figure = place?.closest('figure')
const dispute = place?.closest('article')
const says = figure?.querySelector('.known-words')
const state = dispute?.querySelector('.state')
const past = dispute?.querySelector<HTMLAnchorElement>('.days a')
if (place && figure && dispute && says && state && past)
  leadThroughTime(place.dataset.days ?? '', { place, figure, dispute, says, state, past: past.href })

interface Parts {
  readonly place: Element
  readonly figure: Element
  readonly dispute: Element
  readonly says: Element
  readonly state: Element
  /** The address of one of the past days. */
  readonly past: string
}

function leadThroughTime(data: string, { place, figure, dispute, says, state, past }: Parts): void {
  const days = data.split(';').map((text) => {
    const [number, at, look, ...label] = text.split(' ')
    return { number: Number(number), at: Number(at), look: `state state-${look}`, label: label.join(' ') }
  })
  const today = days.length
  days.push({ number: Number.POSITIVE_INFINITY, at: 100, look: state.className, label: state.textContent })
  const places = days.map(({ at }) => at)
  const entries = [...dispute.querySelectorAll<HTMLElement>('[data-public]')].map((entry) => ({
    entry,
    own: (entry.dataset.public ?? '').split(' ').map(Number),
    count: entry.querySelector('.count'),
  }))
  const drawn = entries.filter(({ entry }) => entry.matches('figure a')).flatMap(({ own }) => own)
  let chosen = today
  let isHeld = false

  const slider = document.createElement('input')
  const status = document.createElement('p')
  const ways = document.createElement('p')
  const page = document.createElement('a')
  const back = document.createElement('button')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line')
  slider.type = 'range'
  slider.max = '1000'
  slider.dir = 'ltr'
  slider.ariaLabel = 'Show what was public by'
  status.role = 'status'
  page.textContent = 'The whole topic on that day'
  back.type = 'button'
  back.textContent = 'Back to today'
  line.setAttribute('class', 'day')
  line.setAttribute('y2', '100%')
  ways.append(page, ' ', back)
  place.append(slider)
  says.append(status, ways)
  figure.querySelector('.frame')?.append(line)
  // What is drawn stays hidden from those who cannot see it; the slider is for everybody.
  for (const part of figure.children) if (part !== place && part !== says) part.ariaHidden = 'true'
  figure.ariaHidden = null

  function show(n: number): void {
    const day = days[n]
    if (!day) return
    const isPast = n < today
    const isPublic = (number: number) => number <= day.number
    for (const { entry, own, count } of entries) {
      const known = own.filter(isPublic).length
      entry.classList.toggle('later', known === 0)
      // Where all came later it is their number: the mark is grey.
      if (count) count.textContent = String(known || own.length)
    }
    dispute.classList.toggle('known-then', isPast)
    state.className = day.look
    state.textContent = day.label
    for (const end of ['x1', 'x2']) line.setAttribute(end, `${day.at}%`)
    slider.value = String(day.at * 10)
    slider.ariaValueText = isPast ? dayInWords(day.number) : 'today'
    const known = drawn.filter(isPublic).length
    status.textContent = isPast
      ? `As known on ${dayInWords(day.number)}: ${known} statement${known === 1 ? '' : 's'}; ${drawn.length - known || 'none'} came later.`
      : 'Slide back to see what was public on an earlier day.'
    ways.hidden = !isPast
    if (isPast) page.href = new URL(dayOf(day.number), past).href
    for (const stop of dispute.querySelectorAll<HTMLAnchorElement>('.known-stops a'))
      stop.ariaCurrent = isPast && stop.href === page.href ? 'date' : null
  }

  function choose(n: number): void {
    chosen = n
    show(n)
  }

  slider.addEventListener('pointerdown', () => {
    isHeld = true
  })
  for (const end of ['pointerup', 'pointercancel'])
    slider.addEventListener(end, () => {
      isHeld = false
    })
  slider.addEventListener('input', () => choose(movedTo(places, chosen, Number(slider.value) / 10, isHeld)))
  back.addEventListener('click', () => {
    choose(today)
    slider.focus()
  })
  // Paper has today’s state.
  addEventListener('beforeprint', () => show(today))
  addEventListener('afterprint', () => show(chosen))
  show(today)
}

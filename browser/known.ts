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
const state = dispute?.querySelector('.state')
const past = dispute?.querySelector<HTMLAnchorElement>('.days a')
if (place && figure && dispute && state && past) leadThroughTime(place, figure, dispute, state, past.href)

function leadThroughTime(place: HTMLElement, figure: Element, dispute: Element, state: Element, past: string): void {
  const days = (place.dataset.days ?? '').split(';').map((text) => {
    const [number, at, look, ...label] = text.split(' ')
    return { number: Number(number), at: Number(at), look: `state state-${look}`, label: label.join(' ') }
  })
  const today = days.length
  days.push({ number: Number.POSITIVE_INFINITY, at: 100, look: state.className, label: state.textContent })
  const places = days.map(({ at }) => at)
  const entries = [...dispute.querySelectorAll<HTMLElement>('[data-public]')].map((entry) => ({
    entry,
    days: (entry.dataset.public ?? '').split(' ').map(Number),
    count: entry.querySelector('.count'),
  }))
  const drawn = entries.filter(({ entry }) => entry.matches('figure a')).flatMap((each) => each.days)
  let chosen = today
  let isHeld = false

  const make = <Tag extends 'input' | 'p' | 'a' | 'button' | 'span'>(tag: Tag, text = '') =>
    Object.assign(document.createElement(tag), { textContent: text })
  const slider = make('input')
  const status = make('p')
  const ways = make('p')
  const page = make('a', 'The whole topic on that day')
  const back = make('button', 'Back to today')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line')
  slider.type = 'range'
  slider.max = '1000'
  slider.dir = 'ltr'
  slider.ariaLabel = 'Show what was public by'
  status.role = 'status'
  back.type = 'button'
  ways.append(page, ' ', back)
  line.setAttribute('class', 'day')
  line.setAttribute('y2', '100%')
  figure.querySelector('.frame')?.append(line)
  place.append(slider, status, ways)
  // The drawing stays hidden from those who do not see it; its slider is for everybody.
  for (const part of figure.children) if (part !== place) part.ariaHidden = 'true'
  figure.ariaHidden = null

  function show(n: number): void {
    const day = days[n]
    if (!day || !state) return
    const isPast = n < today
    const isPublic = (number: number) => number <= day.number
    for (const { entry, days: own, count } of entries) {
      const known = own.filter(isPublic).length
      entry.classList.toggle('later', known === 0)
      // Where all came later it is their number: the mark is grey.
      if (count) count.textContent = String(known || own.length)
    }
    dispute.classList.toggle('known-then', isPast)
    state.className = day.look
    state.textContent = day.label
    line.setAttribute('x1', `${day.at}%`)
    line.setAttribute('x2', `${day.at}%`)
    const words = isPast ? dayInWords(day.number) : 'today'
    const known = drawn.filter(isPublic).length
    const statements = `${known} statement${known === 1 ? '' : 's'}`
    status.textContent = isPast
      ? `As known on ${words}: ${statements}. ${drawn.length - known || 'None'} came later.`
      : `As known today: ${statements}. Move along the axis to see an earlier day.`
    slider.value = String(day.at * 10)
    slider.ariaValueText = words
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

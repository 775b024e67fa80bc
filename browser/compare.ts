import { dayInWords } from '@/browser/days/words'
import { dayNumber, dayOf } from '@/lib/dates/day-number'
import { differsInWords } from '@/lib/wording/differs'

/**
 * Sets any two days of a topic side by side, where the page as it comes has one day beside today. Both stand in the address,
 * so that they can be passed on and gone back from. Useful and never needed: the named days are pages of their own.
 */
const head = document.querySelector('.compare-head')
const [fromLink, toLink] = head?.querySelectorAll('a') ?? []
const status = head?.querySelector('[role]')
if (fromLink && toLink && status) compareDays(fromLink, toLink, status)

function compareDays(fromLink: HTMLAnchorElement, toLink: HTMLAnchorElement, status: Element): void {
  // Later than any day.
  const today = 99_999
  const pastPage = fromLink.href
  const todayPage = toLink.href
  const own = dayNumber(pastPage.slice(-10))
  const rest = status.textContent.slice(status.textContent.indexOf('.') + 1)
  const marks = [...document.querySelectorAll<HTMLElement>('[data-held]')].map((mark) => {
    const [from = 0, to = today + 1] = numbersOf(mark.dataset.held)
    return { mark, from, to }
  })
  const questions = [...document.querySelectorAll<HTMLElement>('[data-states]')].map((line) => ({
    cells: line.children,
    states: (line.dataset.states ?? '').split(';').map((text) => ({
      from: Number.parseInt(text, 10),
      label: text.slice(text.indexOf(' ') + 1),
    })),
  }))
  const named = [
    document.querySelector('h1'),
    document.querySelector('nav [aria-current]'),
    document.querySelector('title'),
  ]
  const days = [...new Set([own, ...marks.flatMap(({ from, to }) => [from, to])])].filter((day) => day < today)
  days.sort((a, b) => a - b)
  let name = `${words(own)} beside today`

  function words(day: number): string {
    return day === today ? 'today' : dayInWords(day)
  }

  function chooser(link: Element, label: string, options: readonly number[]): HTMLSelectElement {
    const select = document.createElement('select')
    select.ariaLabel = label
    select.append(...options.map((day) => new Option(day === today ? 'Today' : words(day), String(day))))
    select.addEventListener('change', () => {
      const [a = own, b = today] = numbersOf(`${from.value} ${to.value}`).sort((x, y) => x - y)
      history.pushState(null, '', a === own && b === today ? location.pathname : `?from=${iso(a)}&to=${iso(b)}`)
      show(a, b)
    })
    link.before(select)
    return select
  }
  const iso = (day: number) => (day === today ? 'today' : dayOf(day))
  const from = chooser(fromLink, 'Earlier day', days)
  const to = chooser(toLink, 'Later day', [...days, today])

  function show(a: number, b: number): void {
    let [since, noMore] = [0, 0]
    for (const { mark, from, to } of marks) {
      const isOn = (day: number) => from <= day && day < to
      const on = isOn(a) ? (isOn(b) ? 'both' : 'before') : isOn(b) ? 'since' : ''
      mark.className = on
      // Without a class it is of neither day, and hidden.
      if (!on) mark.removeAttribute('class')
      if (on === 'since') since++
      if (on === 'before') noMore++
      mark.querySelector('b')?.remove()
      if (on === 'since' || on === 'before') {
        const word = document.createElement('b')
        word.className = 'differs'
        word.textContent = on === 'since' ? 'since then' : 'later no more'
        mark.prepend(word, ' ')
      }
    }
    for (const { cells, states } of questions) {
      const on = (day: number) => states.findLast(({ from }) => from <= day)?.label ?? 'No answer found'
      for (const [n, text] of [on(a), on(a) === on(b) ? 'The same' : on(b)].entries()) {
        const cell = cells[n]
        if (cell) cell.textContent = text
      }
    }
    const before = name
    name = `${words(a)} beside ${words(b)}`
    for (const element of named) if (element) element.textContent = element.textContent.replace(before, name)
    status.textContent = `${differsInWords(since, noMore)}${rest}`
    from.value = String(a)
    to.value = String(b)
    fromLink.href = new URL(iso(a), pastPage).href
    toLink.href = b === today ? todayPage : new URL(iso(b), pastPage).href
    toLink.textContent = b === today ? 'Today’s page' : 'The whole topic on that day'
    for (const stop of document.querySelectorAll<HTMLAnchorElement>('#stops a[href*=compare]')) {
      const isShown = b === today && stop.href.endsWith(iso(a))
      stop.ariaCurrent = isShown ? 'page' : null
      stop.textContent = isShown ? 'shown here' : 'beside today'
    }
  }

  /** The days that the address asks for, each the last with a page on or before it. */
  function fromAddress(): void {
    const asked = new URLSearchParams(location.search)
    const day = (key: string, fallback: number) => {
      const number = dayNumber(asked.get(key) ?? '')
      return days.findLast((each) => each <= number) ?? fallback
    }
    const [a = own, b = today] = [day('from', own), day('to', today)].sort((x, y) => x - y)
    show(a, b)
  }

  fromLink.textContent = 'The whole topic on that day'
  addEventListener('popstate', fromAddress)
  fromAddress()
}

const numbersOf = (text = '') => text.split(' ').map(Number)

import { dayInWords } from '@/browser/days/words'
import { dayNumber, dayOf } from '@/lib/dates/day-number'
import { DIFFERS, differsInWords } from '@/lib/wording/differs'

/**
 * Sets any two days of a topic side by side, where the page as it comes has one day beside today. Both stand in the address,
 * so that they can be passed on and gone back from. Useful and never needed: the named days are pages of their own.
 */
const head = document.querySelector('.compare-head')
const [fromLink, toLink] = head?.querySelectorAll('a') ?? []
const status = document.querySelector('.compare > [role]')
if (fromLink && toLink && status) compareDays(fromLink, toLink, status)

function compareDays(fromLink: HTMLAnchorElement, toLink: HTMLAnchorElement, status: Element): void {
  // Later than any day.
  const today = 99_999
  const pastPage = fromLink.href
  const todayPage = toLink.href
  const own = dayNumber(pastPage.slice(-10))
  const questions = [...document.querySelectorAll('.compared')].map((question) => {
    const line = question.querySelector<HTMLElement>('[data-states]')
    return {
      cells: line?.children ?? [],
      states: (line?.dataset.states ?? '').split(';').map((text) => ({
        from: Number.parseInt(text, 10),
        label: text.slice(text.indexOf(' ') + 1),
      })),
      marks: [...question.querySelectorAll<HTMLElement>('[data-held]')].map((mark) => {
        const [from = 0, to = today + 1] = numbersOf(mark.dataset.held)
        return { mark, from, to }
      }),
    }
  })
  const named = [
    document.querySelector('h1'),
    document.querySelector('nav [aria-current]'),
    document.querySelector('title'),
  ]
  const turns = questions.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]))
  const days = [...new Set([own, ...turns])].filter((day) => day < today)
  days.sort((a, b) => a - b)
  let name = `${words(own)} beside today`

  function words(day: number): string {
    return day === today ? 'today' : dayInWords(day)
  }

  function chooser(link: Element, label: string, options: readonly number[]): HTMLSelectElement {
    const select = document.createElement('select')
    select.ariaLabel = label
    select.append(...options.map((day) => new Option(day === today ? 'Today' : dayInWords(day, 'medium'), String(day))))
    select.addEventListener('change', () => {
      const [a = own, b = today] = numbersOf(`${from.value} ${to.value}`).sort((x, y) => x - y)
      history.pushState(null, '', a === own && b === today ? location.pathname : `?from=${iso(a)}&to=${iso(b)}`)
      show(a, b)
    })
    // The name of the day stays for paper.
    const name = link.previousElementSibling
    if (name) {
      name.className = 'sr-only'
      name.ariaHidden = 'true'
    }
    link.parentElement?.prepend(select)
    return select
  }
  const iso = (day: number) => (day === today ? 'today' : dayOf(day))
  const from = chooser(fromLink, 'Earlier day', days)
  const to = chooser(toLink, 'Later day', [...days, today])

  function show(a: number, b: number): void {
    const sum = { given: 0, questions: 0, changed: 0, added: 0, first: 0 }
    for (const { cells, states, marks } of questions) {
      const stateOn = (day: number) => states.findLast(({ from }) => from <= day)?.label ?? 'No answer found'
      for (const [n, day] of [a, b].entries()) {
        const cell = cells[n]
        if (cell) cell.textContent = stateOn(day)
      }
      const shown = marks.map(({ mark, from, to }) => {
        const isOn = (day: number) => from <= day && day < to
        return { mark, was: isOn(a), is: isOn(b) }
      })
      // The answers of a question that nobody had answered are not shown.
      const isFirst = !shown.some(({ was }) => was)
      if (!isFirst) sum.questions++
      else if (shown.some(({ is }) => is)) sum.first++
      for (const { mark, was, is } of shown) {
        // Without a class it is of neither day, and hidden.
        if (was || is) mark.className = was && is ? 'both' : was ? 'before' : 'since'
        else mark.removeAttribute('class')
        const old = mark.querySelector('b')
        old?.nextSibling?.remove()
        old?.remove()
        if (was) sum.given++
        if (was === is) continue
        if (was) sum.changed++
        else if (!isFirst) sum.added++
        const word = document.createElement('b')
        word.className = 'differs'
        word.textContent = was ? DIFFERS.before : DIFFERS.since
        mark.prepend(word, ' ')
      }
    }
    const before = name
    name = `${words(a)} beside ${words(b)}`
    for (const element of named) if (element) element.textContent = element.textContent.replace(before, name)
    for (const [n, words] of differsInWords(sum).entries()) {
      const cell = status.children[n]
      if (cell) cell.textContent = words
    }
    from.value = String(a)
    to.value = String(b)
    for (const [link, day] of [
      [fromLink, a],
      [toLink, b],
    ] as const) {
      link.href = day === today ? todayPage : new URL(iso(day), pastPage).href
      link.textContent = `${day === today ? 'Today' : 'That day'} in full`
      const name = link.previousElementSibling
      if (name) name.textContent = capital(words(day))
    }
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

  addEventListener('popstate', fromAddress)
  fromAddress()
}

function capital(text: string): string {
  return text.replace('today', 'Today')
}

function numbersOf(text = ''): number[] {
  return text.split(' ').map(Number)
}

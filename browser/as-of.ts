/**
 * Adds a calendar to a topic's list of days, so that a reader can ask for any day and gets the latest state on or
 * before it. Useful and never needed: without it the list of links does the same.
 */
for (const control of document.querySelectorAll<HTMLDetailsElement>('details[data-as-of]')) {
  // Not before somebody opens the list: with a hundred days it took longer than any other part of loading a topic.
  if (control.open) addCalendar(control)
  else control.addEventListener('toggle', () => addCalendar(control), { once: true })
}

function addCalendar(control: HTMLDetailsElement): void {
  const links = [...control.querySelectorAll('a')].flatMap((link) => {
    const day = link.pathname.slice(-10)
    return /^\d{4}-\d\d-\d\d$/.test(day) ? [{ day, href: link.href }] : []
  })
  const first = links[0]
  const last = links.at(-1)
  const list = control.querySelector('dl')
  if (!first || !last || !list) return

  const form = document.createElement('form')
  const label = document.createElement('label')
  const input = document.createElement('input')
  const button = document.createElement('button')
  form.className = 'as-of-form'
  label.append('Any day ', input)
  input.type = 'date'
  input.required = true
  input.min = first.day
  input.value = last.day
  button.textContent = 'Show'
  form.append(label, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const latest = links.findLast(({ day }) => day <= input.value)
    if (latest) location.assign(latest.href)
  })
  list.before(form)
}

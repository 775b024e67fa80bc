/** The script of the desk, as text: it filters the list of ids, and copies an id that is clicked. */
export const FILTER = `
const input = document.getElementById('desk-filter')
const KEPT = 'desk filter'
const filter = () => {
  const words = input.value.toLowerCase().split(/\\s+/)
  sessionStorage.setItem(KEPT, input.value)
  for (const row of document.querySelectorAll('[data-search]'))
    row.hidden = !words.every((word) => row.dataset.search.includes(word))
}
input.value = sessionStorage.getItem(KEPT) ?? ''
// Rows are hidden once React has looked at them.
addEventListener('load', () => setTimeout(filter, 300))
input.addEventListener('input', filter)
document.addEventListener('click', ({ target }) => {
  const id = target.dataset?.copy
  if (id) navigator.clipboard.writeText(id).then(() => {
    target.textContent = 'copied'
    setTimeout(() => { target.textContent = id }, 700)
  })
})
`

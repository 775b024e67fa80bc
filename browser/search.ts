import { resultLine } from '@/browser/search/draw'
import { searchFiles } from '@/browser/search/files'
import { search } from '@/lib/search/engine'
import { stateInWords } from '@/lib/search/state'

/**
 * Makes the page /search search. Names are fetched when the field gets the focus, all else on the first letter; what is
 * looked for stands in the address, and arrows lead through what was found.
 */
const at = <Type extends HTMLElement>(id: string, type: new () => Type): Type => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no “${id}”`)
  return found
}
const form = at('search', HTMLFormElement)
const field = at('search-for', HTMLInputElement)
const state = at('search-state', HTMLElement)
const list = at('search-results', HTMLOListElement)
const more = at('search-more', HTMLButtonElement)
const names = at('a-to-z', HTMLElement)

/** So many are drawn at first. */
const FIRST = 30
/** A pause in typing, after which the count is said and the address follows. */
const PAUSE = 350

const files = searchFiles(draw)
let most = FIRST
let pause: ReturnType<typeof setTimeout> | undefined

function draw(): void {
  const typed = field.value
  const index = files.index()
  const { records, every } = index ? search(index, typed) : { records: [], every: true }
  const shown = records.slice(0, most)
  // What has the focus keeps it when the second file adds to the list.
  const held = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined
  list.replaceChildren(...shown.map((record) => resultLine(record, typed)))
  if (held)
    links()
      .find(({ href }) => href === held)
      ?.focus()
  list.hidden = shown.length === 0
  names.hidden = shown.length > 0
  more.hidden = shown.length === records.length
  more.textContent = `Show all ${records.length}`
  const words = stateInWords({ typed, found: records.length, shown: shown.length, every, ...files.loaded() })
  clearTimeout(pause)
  pause = setTimeout(() => {
    if (state.textContent !== words) state.textContent = words
    if (typed === field.value && typed !== asked()) history.replaceState(null, '', addressOf(typed))
  }, PAUSE)
}

const links = () => [...list.querySelectorAll('a')]
const asked = () => new URLSearchParams(location.search).get('q') ?? ''
const addressOf = (typed: string) => (typed ? `?q=${encodeURIComponent(typed)}` : location.pathname)

function typedAnew(): void {
  most = FIRST
  draw()
  if (field.value) files.entries()
}

/** Takes what the address asks for. */
function fromAddress(): void {
  if (asked() !== field.value) field.value = asked()
  typedAnew()
}

function move(to: number): void {
  const all = links()
  const target = to < 0 ? field : all[Math.min(to, all.length - 1)]
  target?.focus()
}

field.addEventListener('focus', files.names)
field.addEventListener('input', typedAnew)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (field.value !== asked()) history.pushState(null, '', addressOf(field.value))
  typedAnew()
  move(0)
})
more.addEventListener('click', () => {
  const next = most
  most = Number.POSITIVE_INFINITY
  draw()
  move(next)
})
document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const all: readonly (Element | null)[] = links()
  const here = all.indexOf(document.activeElement)
  const isInField = document.activeElement === field
  if (here < 0 && !isInField) return
  if (event.key === 'ArrowDown') move(here + 1)
  else if (event.key === 'ArrowUp' && !isInField) move(here - 1)
  else if (event.key === 'Home' && !isInField) move(0)
  else if (event.key === 'End' && !isInField) move(all.length - 1)
  else if (event.key === 'Escape' && !isInField) move(-1)
  else if (event.key === 'Escape' && field.value) {
    field.value = ''
    typedAnew()
  } else return
  event.preventDefault()
})
addEventListener('popstate', fromAddress)
fromAddress()
if (document.activeElement === field) files.names()

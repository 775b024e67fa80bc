// In npm run dev alone: shows a saved page by itself, and a mistake over it. See scripts/dev/events.ts.

import type { LiveState } from '@/scripts/dev/live-state'

const script = document.currentScript
const shown = script?.getAttribute('data-version')
const RELOADED = 'reloaded for'
let source: EventSource | undefined
let box: HTMLElement | undefined

/** Only a tab that is looked at listens: a browser opens six connections to one address, and no more. */
function listen() {
  if (document.visibilityState === 'hidden') {
    source?.close()
    source = undefined
  } else if (!source && script instanceof HTMLScriptElement) {
    source = new EventSource(new URL('/events', script.src))
    source.onmessage = ({ data }: MessageEvent<string>) => take(JSON.parse(data))
  }
}

function take({ version, title, lines, problems }: LiveState) {
  if (version && version !== shown && sessionStorage.getItem(RELOADED) !== version) {
    // Never twice for the same: a page that cannot be had as it should be must not reload for ever.
    sessionStorage.setItem(RELOADED, version)
    location.reload()
    return
  }
  box?.remove()
  box = problems.length === 0 ? undefined : overlay(title, lines, problems)
  if (box) document.documentElement.append(box)
}

function overlay(title: string, lines: readonly string[], problems: readonly string[]): HTMLElement {
  const host = document.createElement('aside')
  host.id = 'content-mistakes'
  // Apart from the page, so that neither's rules of style reach the other.
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = `
    details { position: fixed; inset: auto 0 0; z-index: 9999; max-block-size: 50vh; overflow: auto; padding: .75rem 1rem;
      border-block-start: 4px solid #b3261e; background: #fff; color: #1b1b1b;
      font: 400 .9375rem/1.5 ui-sans-serif, system-ui, sans-serif; box-shadow: 0 -.25rem 1.5rem #0004 }
    summary { font-weight: 650; cursor: pointer }
    p { margin: .25rem 0 }
    pre { margin: .75rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 400 .875rem/1.5 ui-monospace, monospace }
    @media (prefers-color-scheme: dark) { details { background: #1e1e1e; color: #eee } }
    @media print { details { display: none } }`
  const details = document.createElement('details')
  details.open = true
  details.setAttribute('role', 'alert')
  details.append(
    element('summary', title),
    ...lines.map((line) => element('p', line)),
    ...problems.map((problem) => element('pre', problem)),
  )
  root.append(style, details)
  return host
}

function element(name: string, text: string) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

document.addEventListener('visibilitychange', listen)
// A page that goes closes its connection; one that comes back from the browser's memory may be of before.
addEventListener('pagehide', () => source?.close())
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
listen()

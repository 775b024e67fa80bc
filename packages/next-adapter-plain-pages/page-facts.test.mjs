import { expect, test } from 'vitest'
import { pageFacts } from './page-facts.mjs'
import { sha256 } from './policy.mjs'

test('Ids are told in the order of the page, each as often as it is there', () => {
  expect(pageFacts('<p id="b"></p><p id="a"></p><p id="b"></p>').ids).toEqual(['b', 'a', 'b'])
})

test('Links are those within the site, each once: of anchors, files and pictures of several sizes', () => {
  const html = `<link rel="icon" href="/icon.svg"><a href="/b#c">x</a><a href="/b#c">x</a><a href="#d">x</a><a href="#">x</a>
    <a href="https://elsewhere.example/">x</a><a href="//elsewhere.example/">x</a><img src="/p.png" srcset="/p.png 1x, /q.png 2x">`
  expect(pageFacts(html).links).toEqual(['#d', '/b#c', '/icon.svg', '/p.png', '/q.png'])
})

test('Inline styles and inline code are told by their hashes; data and files are neither', () => {
  const { styles, scripts } = pageFacts(
    '<style>a{}</style><script>run()</script><script type="application/ld+json">{}</script><script src="/a.js"></script>',
  )
  expect([styles, scripts]).toEqual([[sha256('a{}')], [sha256('run()')]])
})

test('Attributes that hold style or code are told', () => {
  expect(pageFacts('<p style="a:b" onclick="run()" once>x</p>').blocked).toEqual([
    'style on <p>',
    'onclick on <p>',
    'once on <p>',
  ])
})

test.each([
  ['<meta http-equiv="refresh" content="0; url=/new">', '/new'],
  ['<meta name="robots" content="noindex">', null],
])('Where %s sends readers is %s', (html, refresh) => {
  expect(pageFacts(html).refresh).toBe(refresh)
})

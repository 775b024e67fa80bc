// @ts-check

import { describe, expect, test } from 'vitest'
import { parseHtml, serializeHtml } from './html.mjs'
import { prune } from './prune.mjs'

/** @param {string} html */
function pruned(html) {
  const document = parseHtml(html)
  prune(document)
  return serializeHtml(document)
}

/**
 * @param {string} head
 * @param {string} body
 */
const page = (head, body) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('what serves only the runtime goes', () => {
  test.each([
    ['a script of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['one below a base path', '<script src="/docs/_next/static/chunks/a.js"></script>'],
    ['one on another host', '<script src="https://cdn.example/_next/static/a.js"></script>'],
    ['a preload of one', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['a module preload of one', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ['the render-blocking mark', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['the mark for font metrics', '<meta name="next-size-adjust" content=""/>'],
    ['the start of the flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['flight data', '<script>self.__next_f.push([1,"0:{}\\n"])</script>'],
    [
      'the bootstrap script',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>',
    ],
    ['the clock of boundaries', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['the place for metadata', '<div hidden=""><!--$--><!--/$--></div>'],
    ['comments of React', '<!--$--><!--/$--><!--&--><!--/&--><!-- --><!--F!-->'],
  ])('%s', (_name, markup) => {
    expect(pruned(page('', `<p>Text</p>${markup}`))).toBe(page('', '<p>Text</p>'))
  })

  test('the marks React puts on styles', () => {
    const head = '<style data-precedence="next" data-href="/_next/static/chunks/a.css">a>b{}</style>'
    expect(pruned(page(head, ''))).toBe(page('<style>a>b{}</style>', ''))
  })

  test('the mark on a style sheet that is not inlined', () => {
    const head = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'
    expect(pruned(page(head, ''))).toBe(page('<link rel="stylesheet" href="/_next/static/chunks/a.css">', ''))
  })

  test('comments inside text, which becomes one', () => {
    expect(pruned(page('', '<p>There are <!-- -->3<!-- --> left</p>'))).toBe(page('', '<p>There are 3 left</p>'))
  })
})

describe('what is of the site stays', () => {
  test.each([
    ['a script file', '<script src="/theme.js" defer=""></script>'],
    ['a marked script', '<script data-keep="">go()</script>'],
    ['a marked file below /_next/', '<script data-keep="" src="/_next/static/media/x.js"></script>'],
    ['structured data', '<script type="application/ld+json">{"a":"<b>"}</script>'],
    ['an import map', '<script type="importmap">{}</script>'],
    ['speculation rules', '<script type="speculationrules">{}</script>'],
    ['a template', '<template id="row"><td>1</td></template>'],
    ['markup for browsers without scripts', '<noscript><p>Hi</p></noscript>'],
    ['a comment', '<!-- licence: MIT -->'],
    ['an empty hidden element with a name', '<div hidden="" id="status"></div>'],
    ['a preload of a font', '<link rel="preload" as="font" href="/_next/static/media/a.woff2">'],
    ['a line break that begins preformatted text', '<pre>\n\n  first</pre>'],
    ['entities', '<p title="&quot;&amp;">&lt;p&gt; &amp; ’</p>'],
  ])('%s', (_name, markup) => {
    expect(pruned(page('', markup))).toBe(page('', markup))
  })
})

describe('boundaries that React finishes by script', () => {
  const late = (/** @type {number} */ n, /** @type {string} */ content) => `<div hidden id="S:${n}">${content}</div>`
  const wait = (/** @type {number} */ n) =>
    `<!--$?--><template id="B:${n}"></template><p>Wait <!--$-->a<!--/$--></p><i>b</i><!--/$-->`

  test('stand in their place, nested ones too', () => {
    const scripts = [
      '<script>$RB=[];$RV=function(a){};\n$RC=function(a,b){};$RC("B:0","S:0")</script>',
      '<script>$RC("B:1","S:1")</script>',
    ]
    const body = `<main>${wait(0)}<hr></main>${late(0, `<h2>One</h2>${wait(1)}`)}${scripts[0]}${late(1, '<h3>Two</h3>')}${scripts[1]}`
    expect(pruned(page('', body))).toBe(page('', '<main><h2>One</h2><h3>Two</h3><hr></main>'))
  })

  test('take in the pieces that came later', () => {
    const body =
      `<main>${wait(0)}</main>${late(0, '<b>1</b><template id="P:1"></template><b>3</b>')}<div hidden id="S:1"><b>2</b></div>
      <script>$RS=function(a,b){};$RS("S:1","P:1")</script><script>$RC("B:0","S:0")</script>`.replace(/\n\s+/g, '')
    expect(pruned(page('', body))).toBe(page('', '<main><b>1</b><b>2</b><b>3</b></main>'))
  })

  test.each([
    ['one that is never finished', wait(0), 'a <Suspense> boundary still shows its fallback'],
    [
      'one that failed on the server',
      '<!--$!--><template data-dgst="1"></template><p>Wait</p><!--/$-->',
      'still shows its fallback',
    ],
    [
      'one that failed while it was sent',
      `${wait(0)}<script>$RX=function(){};;$RX("B:0","digest")</script>`,
      '$RX for the boundary B:0',
    ],
    [
      'one that waits for a style sheet',
      `${wait(0)}${late(0, 'x')}<script>$RR("B:0","S:0",[["/a.css","next"]])</script>`,
      '$RR',
    ],
  ])('%s stops the build', (_name, body, message) => {
    expect(() => pruned(page('', body))).toThrow(message)
  })
})

test('an inline script that is nobody’s stops the build', () => {
  expect(() => pruned(page('', '<script>document.title = "x"</script>'))).toThrow('Mark it with data-keep')
})

test('markup that cannot be written anew stops the build', () => {
  const nestedForms = '<form id="a"><div></form><form id="b"><input></div></form>'
  expect(() => pruned(page('', nestedForms))).toThrow('HTML does not allow')
})

test('writing is stable', () => {
  const once = pruned(
    page(
      '<title>A &amp; B</title>',
      '<p>a\u00a0b</p><textarea>\n\nx</textarea><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    ),
  )
  expect(pruned(once)).toBe(once)
})

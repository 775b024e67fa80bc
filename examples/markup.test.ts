import { describe, expect, it } from 'vitest'
import { bare, elementsOf, misnested, repeated, valuesOf } from '@/examples/markup'

describe('misnested() finds what browsers do not take as it is written', () => {
  it.each([
    ['<p>One<div>two</div></p>', ['<p> is closed before its end', '<p> is opened by the browser alone']],
    ['<a href="/">One<a href="/">two</a></a>', ['<a> is closed before its end']],
    ['<table><div>one</div><tbody><tr><td>two</td></tr></tbody></table>', ['<table> is moved']],
    ['<table><tr><td>one</td></tr></table>', ['<tbody> is opened by the browser alone']],
    ['<button>One<button>two</button></button>', ['<button> is closed before its end']],
  ])('in %s', (html, problems) => {
    const found = misnested(elementsOf(html))
    for (const problem of problems) expect(found).toContainEqual(expect.stringContaining(problem))
  })

  it.each([
    '<p>One <em>two</em><br/>three</p>',
    '<ul><li>One<ul><li>two</li></ul></li></ul>',
    '<svg viewBox="0 0 9 9"><path d="M0 0"></path><clipPath id="a"><path d=""></path></clipPath></svg>',
    '<table><thead><tr><th>One</th></tr></thead></table>',
  ])('and nothing in %s', (html) => expect(misnested(elementsOf(html))).toEqual([]))
})

it('valuesOf() reads an attribute wherever it stands', () =>
  expect(valuesOf(elementsOf('<a id="x"><b title="y"><i id="z"></i></b></a>'), 'id')).toEqual(['x', 'z']))

it('repeated() names what is there again', () => expect(repeated(['a', 'b', 'a'])).toEqual(['a']))

describe('bare() names the headings that stand over nothing', () => {
  it.each(['', '<p>In order.</p>', '<div></div>', '<p>In order.</p><div><ul></ul></div>'])('but %j', (below) =>
    expect(bare(elementsOf(`<section><h2>Places</h2>${below}</section>`))).toEqual(['Places']),
  )

  it.each(['<div>Sumy</div>', '<ul><li><a href="/">Sumy</a></li></ul>', '<div><svg></svg></div>'])(
    'and none that stands over %s',
    (below) => expect(bare(elementsOf(`<section><h2>Places</h2>${below}</section>`))).toEqual([]),
  )
})

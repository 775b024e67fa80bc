import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { EXAMPLES, PARTS } from '@/examples/all'
import type { Example } from '@/examples/example'
import { bare, elementsOf, misnested, repeated, valuesOf } from '@/examples/markup'
import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import { TERM_OF_STATE } from '@/lib/view/terms'

interface Rendered extends Example {
  readonly html: string
  readonly elements: ReturnType<typeof elementsOf>
  /** What React said of it. */
  readonly complaints: readonly string[]
}

let rendered: readonly Rendered[] = []

beforeAll(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  rendered = EXAMPLES.map((example) => {
    said.mockClear()
    const html = renderToStaticMarkup(example.element)
    return { ...example, html, elements: elementsOf(html), complaints: said.mock.calls.map(String) }
  })
  said.mockRestore()
})

/** What is wrong with examples, each problem with the example that has it. */
const problemsOf = (find: (example: Rendered) => readonly string[]): string[] =>
  rendered.flatMap((example) => find(example).map((problem) => `${example.of}, ${example.state}: ${problem}`))

/** Every component that a file of components/ exports, with the file. */
async function components(): Promise<{ readonly name: string; readonly component: unknown }[]> {
  const folder = join(process.cwd(), 'components')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .toSorted()
  const found = []
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(folder, file))
    for (const [name, component] of Object.entries(module))
      if (typeof component === 'function' && /^[A-Z]/.test(name)) found.push({ name: `${name} of ${file}`, component })
  }
  return found
}

/** What the elements that an example is written with are made by. */
function typesIn(node: ReactNode): unknown[] {
  if (Array.isArray(node)) return node.flatMap(typesIn)
  return isValidElement<{ children?: ReactNode }>(node) ? [node.type, ...typesIn(node.props.children)] : []
}

describe('There is an example', () => {
  it('of every component', async () => {
    const shown = new Set(EXAMPLES.flatMap(({ element }) => typesIn(element)))
    const all = await components()
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(({ component }) => !shown.has(component)).map(({ name }) => name)).toEqual([])
  })

  it.each(Object.values(STATEMENT_KINDS))('of a statement of the kind “$label”', ({ label }) =>
    expect(rendered.some(({ html }) => html.includes(label))).toBe(true),
  )

  it.each(Object.values(CONFIDENCE).slice(1))('of an entry with the mark “%s”', (label) =>
    expect(rendered.some(({ html }) => html.includes(`${label}.`))).toBe(true),
  )

  it.each(Object.keys(TERM_OF_STATE))('of a question in the state “%s”', (state) =>
    expect(rendered.some(({ html }) => html.includes(`state-${state}`))).toBe(true),
  )
})

describe('Examples', () => {
  it('have an address each', () => expect(repeated(EXAMPLES.map(({ id }) => id))).toEqual([]))

  it('that stand on one page share no id', () => {
    const parts = new Set(PARTS.map(({ id }) => id))
    expect(repeated(rendered.flatMap(({ id, elements }) => (parts.has(id) ? valuesOf(elements, 'id') : [])))).toEqual(
      [],
    )
  })

  it('are rendered without a complaint of React’s', () =>
    expect(problemsOf(({ complaints }) => complaints)).toEqual([]))

  it('are nested as browsers nest them', () => expect(problemsOf(({ elements }) => misnested(elements))).toEqual([]))

  it('have each id once', () => expect(problemsOf(({ elements }) => repeated(valuesOf(elements, 'id')))).toEqual([]))

  it('refer to ids that they have', () => {
    const problems = problemsOf(({ html, elements, is }) => {
      const used = [
        ...valuesOf(elements, 'aria-labelledby').flatMap((value) => value.split(' ')),
        ...valuesOf(elements, 'for'),
        ...[...html.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, name]) => name ?? []),
        // Of a part, what it leads to and opens stands elsewhere on its page.
        ...(is === 'page' ? [...valuesOf(elements, 'popovertarget'), ...valuesOf(elements, 'interestfor')] : []),
        ...(is === 'page' ? valuesOf(elements, 'href').flatMap((href) => (/^#./.test(href) ? href.slice(1) : [])) : []),
      ]
      const ids = valuesOf(elements, 'id')
      // The menu stands in the frame of every page, which an example of a page has not.
      return used.filter((name) => name !== 'menu' && !ids.includes(name)).map((name) => `no “${name}”`)
    })
    expect(problems).toEqual([])
  })

  it('have no style attribute, which the policy refuses', () =>
    expect(problemsOf(({ elements }) => valuesOf(elements, 'style'))).toEqual([]))

  it('print nothing that is no word', () =>
    expect(problemsOf(({ html }) => html.match(/\b(undefined|NaN|Infinity)\b|\[object |>null</) ?? [])).toEqual([]))

  it('of whole pages have no heading over nothing', () =>
    expect(problemsOf(({ elements, is }) => (is === 'page' ? bare(elements) : []))).toEqual([]))

  it('of whole pages are one main part under one main heading', () =>
    expect(
      problemsOf(({ elements, is }) => {
        const tags = elements.map(({ tagName }) => tagName)
        const found = tags.filter((tag) => tag === 'main' || tag === 'h1').join(', ')
        return is === 'page' && found !== 'main, h1' ? [found] : []
      }),
    ).toEqual([]))
})

import { layoutProblems, openAll } from '../support/layout'
import { MADE_UP } from '../support/site'
import { expect, test } from './test'

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`a page of the kind ${kind} is whole, on a phone and on a wide screen, without a complaint`, async ({
    engine: { tab, complaints },
    baseURL,
  }) => {
    complaints?.splice(0)
    for (const width of [360, 1280]) {
      await tab.resize(width, 800)
      await tab.open(new URL(address, baseURL).href)
      await openAll(tab)
      expect.soft(await layoutProblems(tab), `${width} pixels wide`).toEqual([])
    }
    const { fonts, broken } = await tab.evaluate(async () => {
      const family = getComputedStyle(document.documentElement).getPropertyValue('--latin')
      const loaded = await document.fonts.load(`1rem ${family}`)
      return {
        fonts: loaded.filter(({ status }) => status === 'loaded').length,
        broken: [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
      }
    })
    expect(fonts).toBeGreaterThan(0)
    expect(broken).toBe(0)
    expect(complaints ?? []).toEqual([])
  })

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`a page of the kind ${kind} stays whole when the window becomes narrow, and wide again`, async ({
    engine: { tab },
    baseURL,
  }) => {
    await tab.resize(1280, 800)
    await tab.open(new URL(address, baseURL).href)
    for (const width of [360, 1280]) {
      await tab.resize(width, 800)
      expect.soft(await layoutProblems(tab), `${width} pixels wide`).toEqual([])
    }
  })

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`a page of the kind ${kind} reads the same with scripts off`, async ({ engine, withoutScripts, baseURL }) => {
    const read = async ({ tab }: typeof engine) => {
      await tab.resize(1280, 800)
      await tab.open(new URL(address, baseURL).href)
      return tab.evaluate(() => {
        // What a script adds: the words below the slider, and lists to choose days from.
        for (const added of document.querySelectorAll('.known-words, select')) added.remove()
        return document.body.innerText.replaceAll(/\s+/g, '')
      })
    }
    const without = await read(withoutScripts)
    expect(without.length).toBeGreaterThan(200)
    expect(without).toBe(await read(engine))
  })

test('an engine that tells of its console tells of an error', async ({ engine: { tab, complaints } }) => {
  test.skip(complaints === undefined, 'This one tells nothing.')
  complaints?.splice(0)
  await tab.evaluate(() => console.error('a fault'))
  await expect.poll(() => complaints?.splice(0)).toEqual(['error: a fault'])
})

test('with scripts off no script runs', async ({ withoutScripts: { tab }, baseURL }) => {
  await tab.open(new URL('/topics/marrow-point', baseURL).href)
  expect(await tab.evaluate(() => document.querySelectorAll('.as-of-form').length)).toBe(0)
})

test('the date control takes any day and shows the last state on or before it', async ({
  engine: { tab },
  baseURL,
}) => {
  await tab.open(new URL('/topics/marrow-point', baseURL).href)
  await tab.evaluate(async () => {
    const list = document.querySelector<HTMLDetailsElement>('details[data-as-of]')
    if (list) list.open = true
    await new Promise((resolve) => setTimeout(resolve, 200))
    const input = document.querySelector<HTMLInputElement>('.as-of-form input')
    if (input) input.value = '2021-06-25'
    input?.form?.requestSubmit()
  })
  await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/topics/marrow-point/as-of/2021-06-20')
})

test('a term of the method opens with scripts off, inside the window', async ({ withoutScripts: { tab }, baseURL }) => {
  await tab.resize(360, 800)
  await tab.open(new URL('/topics/marrow-point', baseURL).href)
  const note = await tab.evaluate(() => {
    document.querySelector<HTMLElement>('[popovertarget=term-as-of]')?.click()
    const { left, right, height } = document.querySelector('#term-as-of')?.getBoundingClientRect() ?? new DOMRect()
    return { left, right, height }
  })
  expect(note.height).toBeGreaterThan(20)
  expect(note.left).toBeGreaterThanOrEqual(0)
  expect(note.right).toBeLessThanOrEqual(360)
})

test('the timeline’s boxes hide and show lines with scripts off', async ({ withoutScripts: { tab }, baseURL }) => {
  await tab.open(new URL('/timeline', baseURL).href)
  const shown = await tab.evaluate(() => {
    const count = () =>
      [...document.querySelectorAll('.marks .of-topic-0')].filter((line) => line.checkVisibility()).length
    const before = count()
    document.querySelector<HTMLElement>('#show-topic-0')?.click()
    return { before, after: count() }
  })
  expect(shown.before).toBeGreaterThan(10)
  expect(shown.after).toBe(0)
})

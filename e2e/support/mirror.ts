import type { Page } from '@playwright/test'

/**
 * What of a page does not change sides when its direction is turned round: boxes that stay where they were, borders and
 * paddings that stay at their side. The words stay as they are, so that every line breaks where it did. Empty when the
 * page is its own mirror image. Left out is what runs within lines of words, and what is within drawings.
 */
export const unmirrored = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline')
    const inLines = (element: Element): boolean =>
      element !== document.body &&
      (isInline(element) || element.parentElement === null || inLines(element.parentElement))

    const measured = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.closest('svg') === (element.localName === 'svg' ? element : null) &&
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        !inLines(element),
    )
    const edges = (turned: boolean) =>
      measured.map((element) => {
        const { left, right } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const sides = ['left', 'right'].map((side) =>
          ['border-SIDE-width', 'border-SIDE-style', 'border-SIDE-color', 'padding-SIDE']
            .map((property) => style.getPropertyValue(property.replace('SIDE', side)))
            .join(' '),
        )
        const width = document.documentElement.clientWidth
        return turned
          ? { start: width - right, end: width - left, sides: sides.reverse() }
          : { start: left, end: right, sides }
      })

    const before = edges(false)
    document.documentElement.dir = 'rtl'
    const after = edges(true)
    document.documentElement.dir = 'ltr'

    return measured.flatMap((element, n) => {
      const [was, is] = [before[n], after[n]]
      if (!was || !is) return []
      const name = element.outerHTML.slice(0, 90)
      const moved = Math.abs(was.start - is.start) > 1 || Math.abs(was.end - is.end) > 1
      return [
        ...(moved
          ? [
              `${name}: from ${was.start.toFixed(0)} to ${was.end.toFixed(0)} pixels, turned round ${is.start.toFixed(0)} to ${is.end.toFixed(0)}`,
            ]
          : []),
        ...(was.sides.join('; ') === is.sides.join('; ')
          ? []
          : [`${name}: sides ${was.sides.join('; ')}, turned round ${is.sides.join('; ')}`]),
      ]
    })
  })

import type { Page } from '@playwright/test'

/** All that the keyboard should reach: links, controls and lists to open that are not shut away. */
export const REACHABLE = 'a[href], summary, input, button, select, textarea'

/** Links and controls that get no focus, or on which nobody can see that they have it. */
export const unmarkedFocus = (page: Page): Promise<string[]> =>
  page.locator(REACHABLE).evaluateAll((found) =>
    found
      .filter(
        (element): element is HTMLElement =>
          element instanceof HTMLElement && element.checkVisibility({ contentVisibilityAuto: true }),
      )
      .filter((element) => {
        const asByKey: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true }
        element.focus(asByKey)
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return document.activeElement !== element || outlineStyle === 'none' || outlineWidth === '0px'
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

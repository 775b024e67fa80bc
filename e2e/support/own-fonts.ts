import type { Page } from '@playwright/test'

/** Signs that the site's font lacks, and what stands for them where no other font may be used. */
const SIGNS = new Map([
  ['†', '*'],
  ['←', '‹'],
  ['→', '›'],
  ['↳', '»'],
])

/**
 * A built page that looks alike on every machine. The sans serif, which on the site is the reader's own, becomes the
 * site's font too: a little smaller, so that words that change from one to the other still show.
 */
export function withOwnFonts(html: string): string {
  const [, file] = /url\(([^)]*latin[^)]*\.woff2)\)/.exec(html) ?? []
  if (file === undefined) throw new Error('The built page loads no font of ours.')
  const style = `
    @font-face { font-family: own-sans; src: url(${file}); font-weight: 400 700; size-adjust: 94% }
    :root { --font-sans: own-sans, var(--cyrillic) }
    .font-sans { font-family: var(--font-sans) }
  `
  return html
    .replace(/[†←→↳]/g, (sign) => SIGNS.get(sign) ?? sign)
    .replace('</head>', () => `<style>${style}</style></head>`)
}

/**
 * Words on a page that are drawn with a font of this machine, each with the font: in a picture they would look
 * otherwise elsewhere.
 */
export async function systemFonts(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument', { depth: -1 })
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
      const [foreign] = fonts.filter(({ isCustomFont }) => !isCustomFont)
      if (!foreign) return []
      const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId })
      return [`${foreign.familyName}: ${outerHTML.slice(0, 100)}`]
    }),
  )
  await client.detach()
  return found.flat()
}

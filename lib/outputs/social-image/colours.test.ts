import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { AtRule, Declaration } from 'postcss'
import { describe, expect, it } from 'vitest'
import { COLOURS, SIDE_COLOURS, TINT } from '@/lib/outputs/social-image/colours'
import { PAPER } from '@/lib/site/colours'
import { LOOKS } from '@/lib/view/answer'

/** The custom properties of both themes in the style sheet. Print has colours of its own. */
const themes = { light: new Map<string, string>(), dark: new Map<string, string>() }
postcss
  .parse(readFileSync(join(process.cwd(), 'app', 'globals.css'), 'utf8'))
  .walkRules(':root', ({ nodes, parent }) => {
    const media = parent instanceof AtRule && parent.name === 'media' ? parent.params : undefined
    if (media !== undefined && media !== '(prefers-color-scheme: dark)') return
    const theme = themes[media === undefined ? 'light' : 'dark']
    for (const node of nodes) if (node instanceof Declaration) theme.set(node.prop, node.value)
  })

describe('The style sheet’s colours are those of', () => {
  it.each(Object.entries(COLOURS))('social images: %s', (name, colour) =>
    expect(themes.light.get(`--${name}`)).toBe(colour),
  )

  it('social images, for the sides in the order of their letters', () =>
    expect(LOOKS.map((look) => themes.light.get(`--side-${look}`))).toEqual(SIDE_COLOURS))

  it('social images, for how much of it a side’s ground takes', () =>
    expect(themes.light.get('--tint')).toBe(`${Math.round(TINT * 100)}%`))

  it.each(['light', 'dark'] as const)('the browser’s frame in the %s theme', (theme) =>
    expect(themes[theme].get('--paper')).toBe(PAPER[theme]),
  )
})

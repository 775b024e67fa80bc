import { type Declaration, parse } from 'postcss'

/** Properties that name a side of the screen, where another language needs the other side. */
const SIDED = /^(scroll-)?(margin|padding)-(left|right)$|^border(-top|-bottom)?-(left|right)(-|$)|^(left|right)$/
/** Properties whose value can name one. */
const WORDED = /^(text-align(-last)?|float|clear|caption-side|justify-(content|items|self))$/
/** Properties whose fourth value is the left, and whose second the right. */
const FOURFOLD = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/

function isPhysical({ prop, value }: Declaration): boolean {
  if (SIDED.test(prop)) return true
  if (WORDED.test(prop)) return /\b(left|right)\b/.test(value)
  const [, right, , left] = value.split(/\s+(?![^(]*\))/)
  return FOURFOLD.test(prop) && left !== undefined && left !== right
}

/** Declarations of a style sheet that put something at the left or right, whatever the direction of the language. */
export function physicalDeclarations(css: string): string[] {
  const found: string[] = []
  parse(css).walkDecls((declaration) => {
    const { parent } = declaration
    if (isPhysical(declaration))
      found.push(`${parent && 'selector' in parent ? parent.selector : ''} { ${declaration} }`)
  })
  return found
}

// @ts-check

/**
 * Writes the initial value of a registered variable where it is asked for, when nothing gives it another: `solid` for
 * `var(--x)` after `@property --x { inherits: false; initial-value: solid }`. Tailwind has such variables for what two
 * classes could do together, and repeats their values for browsers without `@property`.
 *
 * @param {readonly import('postcss').Root[]} roots
 * @param {(variable: string) => boolean} isForeign Whether a page or a script names the variable, and might set it.
 */
export function writeInitialValues(roots, isForeign) {
  for (const [variable, initial] of initialValues(roots)) {
    if (isForeign(variable)) continue
    const asked = new RegExp(`var\\(\\s*${variable}\\s*(,[^()]*)?\\)`, 'g')
    for (const root of roots)
      root.walkDecls((declaration) => {
        if (declaration.value.includes(variable)) declaration.value = declaration.value.replace(asked, () => initial)
      })
  }
}

/**
 * Variables that have their initial value wherever they are.
 *
 * @param {readonly import('postcss').Root[]} roots
 * @returns {Map<string, string>}
 */
function initialValues(roots) {
  /** @type {Map<string, string>} */
  const values = new Map()
  for (const root of roots)
    root.walkAtRules('property', (rule) => {
      /** @type {Record<string, string>} */
      const says = {}
      rule.walkDecls(({ prop, value }) => {
        says[prop] = value
      })
      if (says.inherits === 'false' && says['initial-value']) values.set(rule.params, says['initial-value'])
    })
  for (const root of roots)
    root.walkDecls(/^--/, ({ prop, value }) => {
      if (value !== values.get(prop) && value !== 'initial') values.delete(prop)
    })
  return values
}

/** Compares strings by code unit: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })

/** Compares names as an English index sorts them, with a stable order for names that look alike. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b) || compareText(a, b)

/** Groups items by every key that `keysOf` gives, once per key, keeping their order. */
export function groupBy<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

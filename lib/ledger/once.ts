/**
 * Works a thing out once for each document, and keeps it for as long as the document: while somebody writes, one of
 * hundreds changes from one ledger to the next.
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly made: T }>()
  return (key) => {
    const before = kept.get(key)
    if (before) return before.made
    const made = make(key)
    kept.set(key, { made })
    return made
  }
}

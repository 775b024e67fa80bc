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

/** Works a thing out once for a document of a ledger, and keeps it for as long as both. */
export function oncePerPair<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const of = oncePer((a: A) => oncePer((b: B) => make(a, b)))
  return (a, b) => of(a)(b)
}

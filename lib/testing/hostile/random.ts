/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** The generator “mulberry32”: 32 bits of state, one multiplication or two a number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // A linear congruence of neighbouring seeds begins alike.
  for (let n = 0; n < 3; n++) next()
  const below = (most: number) => Math.floor(next() * most)
  return { below, oneOf: (items) => items[below(items.length)] ?? items[0] }
}

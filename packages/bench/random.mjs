// @ts-check

/**
 * A source of numbers that gives the same ones in every run (mulberry32).
 * @param {number} seed
 */
export function randomSource(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  /** @param {number} from @param {number} to both included */
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  /** @template Item @param {readonly Item[]} items @returns {Item} */
  const pick = (items) => /** @type {Item} */ (items[whole(0, items.length - 1)])
  return { next, whole, pick, chance: (/** @type {number} */ share) => next() < share }
}

/** @typedef {ReturnType<typeof randomSource>} Random */

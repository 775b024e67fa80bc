// @ts-check

import { parseRows } from './flight.mjs'

/**
 * A client module that the flight data of a page names.
 *
 * @typedef {object} ClientReference
 * @property {string} id The bundler's id of the module.
 * @property {string} name The export that is used.
 * @property {boolean} dormant Whether it can show only after something that needs the runtime has happened: it is
 *   handed to nothing but the error and not-found slots of Next's router, or to its global error page.
 */

/** Properties of Next's layout router that hold what it shows only once the browser has caught an error. */
const DORMANT_SLOTS = new Set(['error', 'errorStyles', 'errorScripts', 'notFound', 'forbidden', 'unauthorized'])

/**
 * The client modules a page's flight data names.
 *
 * Every `I` row counts. Only those which are provably handed to nothing but a dormant slot are marked; what cannot be
 * followed is never marked, so an unknown kind of reference errs on the side of keeping the runtime.
 *
 * @param {Buffer} flight
 * @param {(id: string) => boolean} ignore Modules of no interest. When all are, most of the work is saved.
 * @returns {ClientReference[]}
 */
export function clientReferences(flight, ignore) {
  const rows = parseRows(flight)
  const imports = rows.flatMap(({ id: row, tag, body }) => {
    if (tag !== 'I') return []
    const [module, , name] = JSON.parse(body.toString('utf8'))
    return ignore(String(module)) ? [] : [{ row, id: String(module), name: String(name) }]
  })
  if (imports.length === 0) return []
  /** @type {Map<string, unknown[]>} */
  const models = new Map()
  for (const { id, tag, body } of rows) {
    if (tag !== '' || body.length === 0) continue
    const values = models.get(id) ?? []
    values.push(JSON.parse(body.toString('utf8')))
    models.set(id, values)
  }
  const { live, slots } = reach(models, models.get('0') ?? [], true)
  const asleep = reach(models, slots, false).live
  return imports.map(({ row, id, name }) => {
    // Names are shared between rows like any other value.
    const shared = name.startsWith('$') ? models.get(name.slice(1))?.[0] : undefined
    return { id, name: String(shared ?? name), dormant: asleep.has(row) && !live.has(row) }
  })
}

/**
 * The rows that can be reached from some values.
 *
 * @param {Map<string, unknown[]>} models
 * @param {unknown[]} from
 * @param {boolean} skipSlots Leave the dormant slots out and return what they hold instead.
 */
function reach(models, from, skipSlots) {
  /** @type {Set<string>} */
  const live = new Set()
  /** @type {unknown[]} */
  const slots = []
  /** @type {unknown[]} */
  const queue = []
  for (const root of from) {
    if (skipSlots && isObject(root) && 'G' in root) {
      const { G, ...rest } = root
      slots.push(G)
      queue.push(rest)
    } else queue.push(root)
  }
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value === 'string') {
      for (const id of referredRows(value)) {
        if (live.has(id)) continue
        live.add(id)
        queue.push(...(models.get(id) ?? []))
      }
    } else if (Array.isArray(value)) {
      for (const item of value) queue.push(item)
    } else if (isObject(value)) {
      const isRouter = skipSlots && typeof value.parallelRouterKey === 'string'
      for (const [key, item] of Object.entries(value)) (isRouter && DORMANT_SLOTS.has(key) ? slots : queue).push(item)
    }
  }
  return { live, slots }
}

/**
 * The ids a string may refer to. `$` starts a reference, then comes perhaps a letter for its kind, then the id, then
 * perhaps a path into the row. `$b5` may be the row `b5` or a kind `b` of the row `5`: both are returned.
 *
 * @param {string} value
 */
function referredRows(value) {
  if (value.length < 2 || value[0] !== '$' || value[1] === '$') return []
  const [reference = ''] = value.slice(1).split(':')
  return [reference, reference.slice(1)].filter((id) => /^[0-9a-f]+$/.test(id))
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

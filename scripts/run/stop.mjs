// @ts-check

/** A failure with a message for people: what is wrong and what to do. It is printed without a stack. */
export class Stop extends Error {}

/**
 * The code of a system error such as EADDRINUSE, if it has one.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Whether an error says, in one way or another, that there is no such file. @param {unknown} error */
export function isMissing(error) {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')
}

/**
 * What to print for an error: its sentence alone, or everything for a fault of our own.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Stop) return error.message
  // Node's own parseArgs also speaks in sentences, the first of which is for people.
  if (error instanceof Error && errorCode(error)?.startsWith('ERR_PARSE_ARGS_'))
    return `${error.message.split(/\.? To specify/)[0]}. README.md has the commands, and docs/editors those for editors with their flags.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

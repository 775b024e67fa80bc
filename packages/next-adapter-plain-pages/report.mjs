// @ts-check

/**
 * @typedef {object} PageReport
 * @property {string} path
 * @property {import('./page.mjs').PageStatus} status
 * @property {string[]} components
 * @property {number} before Bytes of the HTML that Next wrote.
 * @property {number} after
 * @property {number} payloadsRemoved How many flight payloads of the page were removed.
 */

/**
 * Written to `.next/adapter-report.json`. It holds no times and no absolute paths, so it is the same for two builds of
 * the same content.
 *
 * @typedef {object} Report
 * @property {{ pruned: number, kept: number, foreign: number }} pages
 * @property {{ html: Change, payloads: Change, next: Change, all: Change }} bytes HTML, flight payloads, the folder
 *   `_next`, and the whole export without precompressed copies.
 * @property {{ files: number, raw: number, brotli: number, gzip: number } | null} compressed
 * @property {PageReport[]} perPage Sorted by path.
 * @property {string[]} warnings
 */

/**
 * @typedef {object} Change
 * @property {number} before
 * @property {number} after
 */

const SHOWN = 20

/**
 * @param {Report} report
 * @returns {string} For people.
 */
export function reportText(report) {
  const { pages, bytes, compressed, perPage, warnings } = report
  const lines = [
    `Pages without a client runtime: ${pages.pruned} pruned, ${pages.kept} kept, ${pages.foreign} not of the app router.`,
  ]
  const kept = perPage.filter(({ status }) => status === 'kept')
  for (const { path, components } of kept.slice(0, SHOWN)) lines.push(`  kept ${path} for ${components.join(', ')}`)
  if (kept.length > SHOWN) lines.push(`  and ${kept.length - SHOWN} more, all in adapter-report.json`)
  for (const [name, { before, after }] of Object.entries({
    HTML: bytes.html,
    'flight payloads': bytes.payloads,
    _next: bytes.next,
    'the whole export': bytes.all,
  })) {
    lines.push(`  ${name}: ${kilobytes(before)} before, ${kilobytes(after)} after`)
  }
  if (compressed !== null) {
    const { files, raw, brotli, gzip } = compressed
    lines.push(`  compressed ${files} files: ${kilobytes(raw)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`)
  }
  for (const warning of warnings.slice(0, SHOWN)) lines.push(`  warning: ${warning}`)
  if (warnings.length > SHOWN) lines.push(`  and ${warnings.length - SHOWN} more warnings in adapter-report.json`)
  return lines.join('\n')
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

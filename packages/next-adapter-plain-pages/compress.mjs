// @ts-check

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** @typedef {Required<import('./options.mjs').CompressOptions> & { brotliQuality: number }} CompressOptions */

/** @typedef {{ files: number, raw: number, brotli: number, gzip: number }} Sizes */

/**
 * @typedef {object} Compressor
 * @property {(file: string) => Promise<void>} compress
 * @property {() => Promise<Sizes>} finish What clients would load, all files together.
 */

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

const TEXT = [
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.jsonld',
  '.xml',
  '.atom',
  '.rss',
  '.svg',
  '.txt',
  '.md',
  '.csv',
]
const COMPRESSIBLE = new Set([...TEXT, '.ics', '.webmanifest', '.map', '.wasm', '.ttf', '.otf', '.eot'])

/** @param {string} file */
export function isCompressible(file) {
  return COMPRESSIBLE.has(extname(file).toLowerCase())
}

/**
 * The compressed copies of a file, each where it saves enough.
 *
 * @typedef {{ br?: Buffer, gz?: Buffer }} CompressedCopies
 */

/**
 * Compression runs off the calling thread, in Node's own pool; the caller bounds how many files are in memory.
 *
 * @param {string} file Its name says what it holds.
 * @param {Buffer} data
 * @param {CompressOptions} options
 * @param {(data: Buffer, isText: boolean) => Promise<Buffer>} [brotli]
 * @returns {Promise<CompressedCopies>}
 */
export async function compressedCopiesOf(file, data, options, brotli = brotliWith(options.brotliQuality)) {
  if (data.length < options.minBytes) return {}
  const most = data.length * (1 - options.minSaving)
  const isText = TEXT.includes(extname(file).toLowerCase())
  const [br, gz] = await Promise.all([brotli(data, isText), gzipAsync(data, { level: options.gzipLevel })])
  return { ...(br.length <= most && { br }), ...(gz.length <= most && { gz }) }
}

/** @param {number} quality @returns {(data: Buffer, isText: boolean) => Promise<Buffer>} */
function brotliWith(quality) {
  return (data, isText) =>
    brotliAsync(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      },
    })
}

/**
 * @param {string} path Of the file itself.
 * @param {CompressedCopies} copies
 */
export async function writeCopies(path, { br, gz }) {
  if (br !== undefined) await writeFile(`${path}.br`, br)
  if (gz !== undefined) await writeFile(`${path}.gz`, gz)
}

/**
 * What a client would load of one file.
 *
 * @param {Buffer} data
 * @param {CompressedCopies} copies
 * @returns {Sizes}
 */
export function sizesOf(data, { br, gz }) {
  return { files: 1, raw: data.length, brotli: (br ?? data).length, gzip: (gz ?? data).length }
}

/**
 * @param {Iterable<Sizes>} all
 * @returns {Sizes}
 */
export function sumOfSizes(all) {
  const sum = { files: 0, raw: 0, brotli: 0, gzip: 0 }
  for (const { files, raw, brotli, gzip } of all) {
    sum.files += files
    sum.raw += raw
    sum.brotli += brotli
    sum.gzip += gzip
  }
  return sum
}

/**
 * Writes `file.br` and `file.gz` beside files that are no pages: scripts, feeds, data. Pages bring their copies along, from
 * {@link import('./page-cache.mjs')}.
 *
 * The best brotli is slow, so its results are kept in a folder by the hash of what went in. What a build did not use, it
 * removes from there.
 *
 * @param {string} outDir
 * @param {string} cacheDir
 * @param {CompressOptions} options
 * @returns {Promise<Compressor>}
 */
export async function createCompressor(outDir, cacheDir, options) {
  await mkdir(cacheDir, { recursive: true })
  const cached = new Set(await readdir(cacheDir))
  /** @type {Set<string>} */
  const used = new Set()
  /** @type {Sizes[]} */
  const sizes = []
  const compressAnew = brotliWith(options.brotliQuality)

  /**
   * @param {Buffer} data
   * @param {boolean} isText
   */
  async function brotli(data, isText) {
    const key = `${createHash('sha256').update(data).digest('hex')}-${options.brotliQuality}${isText ? 't' : 'g'}.br`
    used.add(key)
    if (cached.has(key)) return readFile(join(cacheDir, key))
    const compressed = await compressAnew(data, isText)
    await writeFile(join(cacheDir, key), compressed)
    return compressed
  }

  return {
    async compress(file) {
      const path = join(outDir, file)
      const data = await readFile(path)
      const copies = await compressedCopiesOf(file, data, options, brotli)
      await writeCopies(path, copies)
      sizes.push(sizesOf(data, copies))
    },
    async finish() {
      for (const key of cached) if (!used.has(key)) await rm(join(cacheDir, key))
      return sumOfSizes(sizes)
    },
  }
}

// @ts-check

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
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
 * Writes `file.br` and `file.gz` beside a file where each saves enough. Compression runs off the main thread, in
 * Node's own pool; the caller bounds how many files are in memory.
 *
 * The best brotli costs some 40 ms for a page, a hundred times what the rest of it does. So its results are kept in a
 * folder by the hash of what went in, and a build after one edit compresses one page. What a build did not use, it
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
  const sizes = { files: 0, raw: 0, brotli: 0, gzip: 0 }

  /**
   * @param {Buffer} data
   * @param {boolean} isText
   */
  async function brotli(data, isText) {
    const { brotliQuality } = options
    const key = `${createHash('sha256').update(data).digest('hex')}-${brotliQuality}${isText ? 't' : 'g'}.br`
    used.add(key)
    if (cached.has(key)) return readFile(join(cacheDir, key))
    const compressed = await brotliAsync(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      },
    })
    await writeFile(join(cacheDir, key), compressed)
    return compressed
  }

  /**
   * @param {string} path
   * @param {Buffer} data
   * @param {Buffer} twin
   */
  async function writeTwin(path, data, twin) {
    if (twin.length > data.length * (1 - options.minSaving)) return data.length
    await writeFile(path, twin)
    return twin.length
  }

  return {
    async compress(file) {
      const path = join(outDir, file)
      const { size } = await stat(path)
      sizes.files++
      sizes.raw += size
      if (size < options.minBytes) {
        sizes.brotli += size
        sizes.gzip += size
        return
      }
      const data = await readFile(path)
      const isText = TEXT.includes(extname(file).toLowerCase())
      const brotliSize = await writeTwin(`${path}.br`, data, await brotli(data, isText))
      const gzipSize = await writeTwin(`${path}.gz`, data, await gzipAsync(data, { level: options.gzipLevel }))
      // Not `+=` of an `await`, which would read the sum before it waits.
      sizes.brotli += brotliSize
      sizes.gzip += gzipSize
    },
    async finish() {
      for (const key of cached) if (!used.has(key)) await rm(join(cacheDir, key))
      return sizes
    },
  }
}

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { list, parse as parseCss } from 'postcss'
import { globSync } from 'tinyglobby'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Bytes as written. */
export interface Parts {
  styles: number
  data: number
  scripts: number
  text: number
  markup: number
}

/** A built page and what it makes a browser load. */
export interface Page {
  /** Such as /topics/mali-russia. */
  readonly path: string
  /** Bytes of HTML and style sheets; then the same, compressed. */
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** Of the HTML. */
  readonly parts: Parts
  /** The page itself first. */
  readonly requests: string[]
  /** Our own script files. */
  readonly scripts: string[]
  readonly fonts: string[]
  /** What the page has of the framework's runtime. */
  readonly framework: string[]
  /** Ids that more than one element of the page has. */
  readonly repeated: string[]
  /** Addresses on other servers from which it loads something. */
  readonly foreign: string[]
}

/** Where the framework keeps its script files. */
const FRAMEWORK_FILES = '/_next/'
const FRAMEWORK_INLINE = /\bself\.__next_[a-z]|\$RC\b|\$RS\b/
/** Types of script elements that hold data and run nothing. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json', 'speculationrules'])
const LOADING_RELS = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'apple-touch-icon', 'manifest'])

/** Every page of a built site, by path. */
export function readPages(out: string): Page[] {
  return globSync('**/*.html', { cwd: out, dot: true })
    .sort()
    .map((file) => readPage(out, `/${file}`))
}

/** @param file such as /topics/mali-russia.html */
export function readPage(out: string, file: string): Page {
  const html = readFileSync(join(out, file), 'utf8')
  const { parts, inlineStyles, linked, framework, letters, ids } = look(html)
  const sheets = linked.filter(({ as }) => as === 'style').map(({ url }) => url)
  const css = [inlineStyles, ...sheets.map((url) => readText(out, url))].join('\n')
  const loaded = linked.map(({ url }) => url)
  const fonts = [...new Set([...loaded.filter(isFont), ...fontsOf(css, letters)])]
  const requests = [...new Set([...loaded, ...fonts])]
  const scripts = linked.filter(({ as }) => as === 'script').map(({ url }) => url)
  const files = [file, ...new Set(sheets)]
  return {
    path: file.replace(/(^\/)index\.html$|(\/index)?\.html$/, '$1'),
    raw: sum(files, (each) => size(out, each)),
    gzip: sum(files, (each) => compressed(out, each, '.gz')),
    brotli: sum(files, (each) => compressed(out, each, '.br')),
    parts,
    requests: [file, ...requests],
    scripts: scripts.filter((url) => !isFrameworkFile(url)),
    fonts,
    framework: [...framework, ...scripts.filter((url) => isFrameworkFile(url))],
    repeated: [...new Set(ids.filter((id, n) => ids.indexOf(id) !== n))],
    foreign: requests.filter((url) => /^([a-z]+:)?\/\//i.test(url)),
  }
}

/** Brotli bytes of a file as served: the copy beside it where there is one. */
export const brotliSize = (out: string, file: string) => compressed(out, file, '.br')

/** Bytes of a file. */
export function size(out: string, url: string) {
  const path = join(out, url.replace(/[?#].*$/, ''))
  return existsSync(path) ? statSync(path).size : 0
}

function compressed(out: string, url: string, ending: '.br' | '.gz') {
  const path = join(out, url.replace(/[?#].*$/, ''))
  if (existsSync(path + ending)) return statSync(path + ending).size
  if (!existsSync(path)) return 0
  const bytes = readFileSync(path)
  return (ending === '.br' ? brotliCompressSync(bytes) : gzipSync(bytes, { level: 9 })).length
}

function readText(out: string, url: string) {
  const path = join(out, url.replace(/[?#].*$/, ''))
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Our own script files stand under /assets/. */
const isFrameworkFile = (url: string) => url.startsWith(FRAMEWORK_FILES)

const isFont = (url: string) => /\.(woff2?|ttf|otf)([?#]|$)/.test(url)

/** A font of a style sheet, with the code points that it is for. */
interface Face {
  readonly urls: string[]
  readonly ranges: (readonly [from: number, to: number])[]
}
/** By style sheet: the pages have few between them. */
const facesOf = new Map<string, Face[]>()

/** The fonts that a style sheet names, with the code points that each is for. */
function readFaces(css: string) {
  const known = facesOf.get(css)
  if (known) return known
  const faces: Face[] = []
  parseCss(css).walkAtRules('font-face', (rule) => {
    const face: Face = { urls: [], ranges: [] }
    rule.walkDecls('src', ({ value }) => {
      for (const source of list.comma(value)) face.urls.push(/^url\(\s*["']?([^"')]+)/.exec(source)?.[1] ?? '')
    })
    rule.walkDecls('unicode-range', ({ value }) => {
      // U+401-491 or U+2190
      for (const range of list.comma(value)) {
        const [from = 0, to = from] = range
          .slice(2)
          .split('-')
          .map((digits) => parseInt(digits, 16))
        face.ranges.push([from, to])
      }
    })
    faces.push(face)
  })
  facesOf.set(css, faces)
  return faces
}

/**
 * The fonts that a browser loads for a page: those without a range of letters, and those with a letter on the page.
 * @param letters code points of the page's text
 */
const fontsOf = (css: string, letters: ReadonlySet<number>) =>
  readFaces(css)
    .filter(
      ({ ranges }) =>
        ranges.length === 0 ||
        [...letters].some((letter) => ranges.some(([from, to]) => letter >= from && letter <= to)),
    )
    .flatMap(({ urls }) => urls.filter(isFont))

function look(html: string) {
  const parts: Parts = { styles: 0, data: 0, scripts: 0, text: 0, markup: 0 }
  const linked: { url: string; as: 'style' | 'script' | 'other' }[] = []

  const framework: string[] = []
  const letters: Set<number> = new Set()

  const ids: string[] = []
  let inlineStyles = ''
  visit(parse(html), (node) => {
    if (node.nodeName === '#text' && 'value' in node) {
      parts.text += Buffer.byteLength(node.value)
      for (const letter of node.value) letters.add(letter.codePointAt(0) ?? 0)
    }
    if (!('tagName' in node)) return true
    const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value
    const id = attribute('id')
    if (id !== undefined) ids.push(id)
    if (node.tagName === 'style') {
      const text = textOf(node)
      inlineStyles += text
      parts.styles += Buffer.byteLength(text)
      return false
    }
    if (node.tagName === 'script') {
      const url = attribute('src')
      const text = textOf(node)
      if (url !== undefined) linked.push({ url, as: 'script' })
      if (DATA_TYPES.has(attribute('type') ?? '')) parts.data += Buffer.byteLength(text)
      else parts.scripts += Buffer.byteLength(text)
      if (FRAMEWORK_INLINE.test(text)) framework.push(`an inline script: ${text.slice(0, 40)}…`)
      return false
    }
    linked.push(...loadedBy(node.tagName, attribute))
    return true
  })
  parts.markup = Buffer.byteLength(html) - parts.styles - parts.data - parts.scripts - parts.text
  return { parts, inlineStyles, linked, framework, letters, ids }
}

function loadedBy(
  tag: string,
  attribute: (name: string) => string | undefined,
): { url: string; as: 'style' | 'script' | 'other' }[] {
  if (tag === 'link') {
    const rels = (attribute('rel') ?? '').toLowerCase().split(/\s+/)
    const url = attribute('href')
    if (url === undefined || url.startsWith('data:') || !rels.some((rel) => LOADING_RELS.has(rel))) return []
    const as = rels.includes('stylesheet')
      ? 'style'
      : attribute('as') === 'script' || rels.includes('modulepreload')
        ? 'script'
        : 'other'
    return [{ url, as }]
  }
  // Pictures that load when the reader scrolls to them are not part of the first visit.
  const isLoading =
    ['img', 'iframe', 'video', 'audio', 'source', 'embed', 'input'].includes(tag) && attribute('loading') !== 'lazy'
  const url = attribute('src')
  return isLoading && url && !url.startsWith('data:') ? [{ url, as: 'other' }] : []
}

/** @param see whether to go on below it */
function visit(node: Node, see: (node: Node) => boolean) {
  if (see(node) && 'childNodes' in node) for (const child of node.childNodes) visit(child, see)
}

const textOf = (node: Element) => node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0)

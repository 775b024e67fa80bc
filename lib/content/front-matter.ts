import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { frontMatterTooMuch } from '@/lib/content/limits'
import { misread } from '@/lib/content/misread'
import type { YamlMistake } from '@/lib/content/yaml-indent'
import { explainYaml, oddSpace } from '@/lib/content/yaml-mistake'
import { type Position, type Problem, TOP } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** A file cut in two, with what is needed to find a field's line again. */
export interface FrontMatter {
  readonly data: unknown
  readonly body: string
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number
  /** Values that YAML takes otherwise than they look. */
  readonly problems: readonly Problem[]
  /** Place of a field, or of the nearest thing above it that is written in the file. */
  readonly locate: (path: FieldPath, onKey?: boolean) => Position
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m

/** The body of a content file whose front matter is in order. */
export const withoutFrontMatter = (source: string): string => source.replace(/^\uFEFF/, '').replace(FENCE, '')

/** Where the YAML of a content file begins and ends, and where its body begins; `undefined` without front matter. */
export function frontMatterSpan(source: string): { start: number; end: number; body: number } | undefined {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const fence = FENCE.exec(source.slice(mark))
  if (fence?.index !== 0) return undefined
  const start = mark + fence[0].indexOf('\n') + 1
  return { start, end: start + (fence[1] ?? '').length, body: mark + fence[0].length }
}

/**
 * Cuts a content file into its front matter (YAML 1.2 between two lines of three hyphens) and its body, and parses
 * the former with the same library as contentlayer2, so that both see the same values.
 */
export function readFrontMatter(file: string, source: string): FrontMatter | { refused: Problem[] } {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const refuse = (...told: Omit<Problem, 'file'>[]) => ({ refused: told.map((problem) => ({ file, ...problem })) })
  if (text.trim() === '')
    return refuse({
      at: TOP,
      found: 'an empty file',
      fix: 'Write its front matter and text (docs/content.md has a template for each kind), or delete the file.',
    })
  const [, language] = /^---[ \t]*([^\s-][^\n\r]*)/.exec(text) ?? []
  if (language !== undefined)
    return refuse({
      at: TOP,
      found: `“${language.trim()}” after the three hyphens of the first line`,
      allowed: '---',
      fix: 'Let the first line hold nothing but ---. Front matter is data: nothing in it is run.',
    })
  const fence = FENCE.exec(text)
  if (!text.startsWith('---') || !fence || fence.index !== 0) return refuse(withoutFence(text))
  const yaml = fence[1] ?? ''
  const hyphens = /^---/m.exec(yaml)
  if (hyphens)
    return refuse({
      at: { line: yaml.slice(0, hyphens.index).split('\n').length + 1, column: 1 },
      found: 'a line of the front matter that begins with ---',
      fix: 'Only the lines before and after the front matter begin so. Let the closing line hold nothing but ---.',
    })
  const excess = frontMatterTooMuch(yaml, 2)
  if (excess) return refuse(excess)
  // The YAML begins on the second line of the file.
  const inFile = ({ line, column, ...rest }: YamlMistake) => ({ at: { line: line + 1, column }, ...rest })
  const odd = oddSpace(yaml)
  if (odd) return refuse(inFile(odd))
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter })
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: col }
  }
  // What YAML says after its first mistake is an echo of it.
  const [mistake] = document.errors
  if (mistake) return refuse(inFile(explainYaml(mistake, yaml)))
  const swallowed = swallowedText(document, yaml)
  if (swallowed.length > 0)
    return refuse(
      ...swallowed.map(({ offset, sign }) => ({
        at: at(offset),
        found: `text that begins with ${sign}, which front matter takes for a command of its own`,
        fix: 'Put the whole text in double quotes.',
      })),
    )
  return {
    data: document.toJS() ?? {},
    problems: misread(document, yaml).map(({ offset, ...problem }) => ({ file, path: [], at: at(offset), ...problem })),
    body: text.slice(fence[0].length),
    bodyLine: fence[0].split('\n').length,
    locate: (path, onKey = false) => at(offsetOf(document, path, onKey)),
  }
}

/** A line that was meant as three hyphens: of dashes, of too few or of too many. */
const NEARLY = /^(?:[\u2010-\u2015\u2212]+|-{1,2}|-{4,})[ \t]*$/

/** What is wrong with a file whose front matter does not begin, or does not end. */
function withoutFence(text: string): Omit<Problem, 'file'> {
  const lines = text.split('\n')
  const nearly = lines.findIndex((line) => NEARLY.test(line))
  if (nearly === 0 || (nearly !== -1 && text.startsWith('---')))
    return {
      at: { line: nearly + 1, column: 1 },
      found: `“${lines[nearly]?.trim()}” where a line of three hyphens is due`,
      allowed: '---',
      fix: `Write --- there.${/^-/.test(lines[nearly] ?? '') ? '' : ' Some programs turn hyphens into a dash by themselves.'}`,
    }
  const fields = 'Put the fields at the top of the file, between two lines that hold nothing but ---.'
  if (!text.startsWith('---')) return { at: TOP, found: 'a file without front matter', fix: fields }
  const closing = lines.findIndex((line, n) => n > 0 && /^---[^-]/.test(line))
  if (closing !== -1)
    return {
      at: { line: closing + 1, column: 4 },
      found: 'words on the line of --- that closes the front matter',
      fix: 'Let that line hold nothing but ---, and begin the text on a line below it.',
    }
  // The text of the page mostly begins after the first empty line.
  const end = lines.findIndex((line, n) => n > 0 && (line.trim() === '' || /^#{2,4} /.test(line)))
  return {
    at: { line: (end === -1 ? lines.length - 1 : end) + 1, column: 1 },
    found: 'the end of the fields, without a line of --- to close the front matter',
    fix: 'Write a line of --- between the fields and the text of the page.',
  }
}

/**
 * Texts of which YAML would swallow the beginning: `*word` refers to an anchor, `&word` sets one, `!word` names a type.
 * Front matter has no use for any of them.
 */
function swallowedText(document: Document, yaml: string): { offset: number; sign: '*' | '&' | '!' }[] {
  const found: { offset: number; sign: '*' | '&' | '!' }[] = []
  visit(document, {
    Alias: (_key, { range }) => {
      found.push({ offset: range?.[0] ?? 0, sign: '*' })
    },
    Value: (_key, { anchor, tag, range }) => {
      const sign = anchor === undefined ? '!' : '&'
      if (anchor !== undefined || tag !== undefined)
        found.push({ offset: yaml.lastIndexOf(sign, range?.[0] ?? 0), sign })
    },
  })
  return found
}

function offsetOf(document: Document, path: FieldPath, onKey: boolean): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (!pair) return offset
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      if (last && onKey) return offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
    } else return offset
    if (isNode(node)) offset = node.range?.[0] ?? offset
  }
  return offset
}

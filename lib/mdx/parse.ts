import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Position } from '@/lib/problems/problem'

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement

/** MDX that cannot be read at all: a brace or a tag left open. */
export class MdxSyntaxError extends Error {
  override name = 'MdxSyntaxError'
  constructor(
    message: string,
    readonly at: Position,
  ) {
    super(message)
  }
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/**
 * Parses the body of a document: Markdown with GitHub's tables and the JSX of MDX.
 *
 * @param body the text after the front matter
 * @throws {MdxSyntaxError} with the place of the mistake, counted from the beginning of `body`
 */
export function parseMdx(body: string): Root {
  try {
    return parser.parse(body)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    throw new MdxSyntaxError(error.reason, { line: error.line ?? 1, column: error.column ?? 1 })
  }
}

/** Tells the components of MDX from other nodes. */
export const isMdxElement = (node: { type: string }): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

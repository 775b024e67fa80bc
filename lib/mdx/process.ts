import type { Body } from '@/lib/mdx/body'
import { type BodyCheck, checkBody } from '@/lib/mdx/check'
import { compileBody } from '@/lib/mdx/compile'
import { linksToComponents } from '@/lib/mdx/links'
import { MdxSyntaxError, parseMdx } from '@/lib/mdx/parse'
import { explainSyntaxError } from '@/lib/mdx/syntax'

export interface ProcessedBody extends BodyCheck {
  /** Missing where there are problems: no page is built from a body with a mistake in it. */
  readonly body?: Body
}

/** What there is to say of a body that was not looked at. */
export const NOTHING: ProcessedBody = { problems: [], references: [], headings: [], anchors: [] }

/** Parses, checks and compiles the body of a document. Mistakes come back as problems; nothing is thrown for them. */
export function processBody(source: string): ProcessedBody {
  try {
    const tree = parseMdx(source)
    linksToComponents(tree)
    const check = checkBody(tree, source)
    return check.problems.length > 0 ? check : { ...check, body: compileBody(tree) }
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error
    return { ...NOTHING, problems: [explainSyntaxError(source, error)] }
  }
}

import type { Nodes } from 'mdast'
import { type BodyProblem, BRACES, PROGRAM_LINE } from '@/lib/mdx/problem'
import { VOCABULARY } from '@/lib/mdx/vocabulary'

/** Names of the components, for messages. */
export const componentNames = () => Object.keys(VOCABULARY).join(', ')

const PICTURE = { found: 'a picture in Markdown', fix: 'Use <Figure>, which also takes the credit.' }
const FOOTNOTE = { fix: 'Say it in the sentence or in a <Note>; what a statement rests on goes into its caveats.' }

/** What Markdown and MDX can write and a body cannot hold. */
const REFUSED: Partial<Record<Nodes['type'], Omit<BodyProblem, 'at'>>> = {
  mdxjsEsm: { ...PROGRAM_LINE, allowed: `Markdown and the components ${componentNames()}` },
  mdxFlowExpression: BRACES,
  mdxTextExpression: BRACES,
  html: { found: 'raw HTML', fix: `Use Markdown or one of the components ${componentNames()}.` },
  image: PICTURE,
  imageReference: PICTURE,
  footnoteReference: { found: 'the mark of a footnote', ...FOOTNOTE },
  footnoteDefinition: { found: 'a footnote', ...FOOTNOTE },
  definition: {
    found: 'the address of a link, set apart from its words',
    fix: 'Write it with the words: [words](https://example.org).',
  },
}

/** What is wrong with a node that no body can hold, whatever is in it; `undefined` for all others. */
export function refusal(node: Nodes): Omit<BodyProblem, 'at'> | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return { found: 'a list with boxes to tick', fix: 'Take out [ ] and [x]: a page has nothing to tick.' }
  return REFUSED[node.type]
}

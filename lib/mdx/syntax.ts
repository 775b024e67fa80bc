import { insteadOfHtml } from '@/lib/mdx/html-tags'
import { MdxSyntaxError, parseMdx } from '@/lib/mdx/parse'
import { type BodyProblem, BRACES, PROGRAM_LINE } from '@/lib/mdx/problem'
import { type Position, positionAt } from '@/lib/problems/problem'

/**
 * Says for an editor what MDX could not read. MDX points to where it gave up, which is the end of the text for a brace
 * that is never closed; the problem points to where the mistake begins.
 *
 * @param source the body that `parseMdx()` refused
 */
export function explainSyntaxError(source: string, { message, at }: MdxSyntaxError): BodyProblem {
  if (message.includes('import/exports')) return { at: programLine(source, at), ...PROGRAM_LINE }
  if (/in expression|parse expression|spread elements/.test(message)) {
    const brace = opening('{', source, at)
    return message.includes('end of file')
      ? { at: brace, ...BRACES, found: 'a curly brace { that is not closed' }
      : { at: brace, ...BRACES }
  }
  const [, name, line, column] = /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)-/.exec(message) ?? []
  const html = name === undefined ? undefined : insteadOfHtml(name)
  if (html) return { at: { line: Number(line), column: Number(column) }, ...html }
  if (name !== undefined)
    return {
      at: { line: Number(line), column: Number(column) },
      found: `<${name}> that is not closed`,
      fix: `Write </${name}> in the same paragraph or list item, or <${name} … /> if it holds nothing.`,
    }
  const [, closing, expected] =
    /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `<(.*?)>`/.exec(message) ?? []
  if (closing !== undefined)
    return {
      at,
      found: `${closing} where </${expected}> is due`,
      nearest: `</${expected}>`,
      fix: 'Close the tags in the order in which they are opened.',
    }
  return explainTag(source, message, opening('<', source, at))
}

function explainTag(source: string, message: string, at: Position): BodyProblem {
  const rest = source.slice(offsetOf(source, at))
  if (rest.startsWith('<!--'))
    return { at, found: 'an HTML comment', fix: 'Take it out: a document holds only what readers see.' }
  if (/^<(https?:|mailto:|[^\s<>]+@)/.test(rest))
    return {
      at,
      found: 'an address in angle brackets',
      fix: 'Write it as a link with words: [words](https://example.org).',
    }
  if (rest.startsWith('</'))
    return { at, found: 'a closing tag that no tag opens', fix: 'Take it out, or write the tag that it closes.' }
  if (/U\+20(1[89A-F])|U\+00(AB|BB)/.test(message))
    return {
      at,
      found: 'a tag with curly quotation marks',
      fix: 'Write straight ones inside a tag: <Actor id="kremlin">. Some programs turn them by themselves.',
    }
  return {
    at,
    found: `a tag that is not written to its end: “${rest.slice(0, 30).split('\n')[0]}”`,
    fix: 'Close the tag with > and write attributes in straight quotation marks. To print the sign itself write \\<.',
  }
}

/** The line that begins with the word `import` or `export`; MDX counts on into it. */
function programLine(source: string, { line }: Position): Position {
  const before = source.split('\n').slice(0, line)
  const start = before.findLastIndex((text) => /^(import|export)\b/.test(text))
  return { line: start === -1 ? line : start + 1, column: 1 }
}

/**
 * The brace or tag that MDX was reading when it gave up: the last one before that place with whole text before it. Text
 * that is cut inside a brace or a tag ends too early for MDX, and it says so.
 */
function opening(sign: '{' | '<', source: string, at: Position): Position {
  let offset = source.lastIndexOf(sign, offsetOf(source, at))
  // Each look reads the whole text before it. Who opens more inside one another has to mend the innermost first.
  for (let look = 0; look < LOOKS && offset !== -1; look++) {
    if (!endsTooEarly(source.slice(0, offset), sign)) return positionAt(source, offset)
    offset = offset === 0 ? -1 : source.lastIndexOf(sign, offset - 1)
  }
  return at
}

const LOOKS = 8

function endsTooEarly(source: string, sign: '{' | '<'): boolean {
  try {
    parseMdx(source)
    return false
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error
    return error.message.startsWith(sign === '{' ? 'Unexpected end of file in expression' : 'Unexpected end of file')
  }
}

const offsetOf = (source: string, { line, column }: Position): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0) +
  column -
  1

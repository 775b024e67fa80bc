import type { YAMLParseError } from 'yaml'
import { indentMistake, type YamlMistake } from '@/lib/content/yaml-indent'

/** Spaces that look like one, and are none for front matter. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u
const ODD_INDENT = new RegExp(
  `^(?:[ ]|- )*(?:[A-Za-z]+:)?(?<odd>${ODD_SPACE.source})|^ *-(?<dash>${ODD_SPACE.source})`,
  'u',
)

/** A no-break space where front matter goes by spaces: at the beginning of a line, or after a colon or a hyphen. */
export function oddSpace(yaml: string): YamlMistake | undefined {
  for (const [n, text] of yaml.split('\n').entries()) {
    if (!ODD_INDENT.test(text)) continue
    const column = text.search(ODD_SPACE) + 1
    const code = `U+${(text.codePointAt(column - 1) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return {
      line: n + 1,
      column,
      found: `a ${code === 'U+00A0' ? 'no-break space' : 'space of another width'} (${code}) where front matter needs an ordinary one`,
      fix: 'Delete the blanks there and type them anew with the space bar; if there are more such lines, in those as well.',
    }
  }
  return undefined
}

/**
 * Says for an editor what YAML could not read. YAML points to where it gave up and then to everything after it; this
 * tells one mistake, where it begins.
 */
export function explainYaml({ code, message, pos }: YAMLParseError, yaml: string): YamlMistake {
  const lines = yaml.split('\n')
  const before = yaml.slice(0, pos[0]).split('\n')
  const here = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const text = lines[here.line - 1] ?? ''
  if (code === 'DUPLICATE_KEY')
    return {
      ...here,
      found: `the field “${fieldIn(text) ?? text.trim()}” a second time`,
      fix: 'Keep one of the two, and take the other out.',
    }
  const dots = lines.findIndex((each) => /^\.\.\.\s*$/.test(each))
  if (code === 'MULTIPLE_DOCS' && dots !== -1)
    return {
      line: dots + 1,
      column: 1,
      found: 'a line of three dots, which ends front matter',
      fix: 'Take the line out.',
    }
  if (code === 'BAD_DQ_ESCAPE')
    return {
      ...here,
      found: `the sign \\ inside double quotes`,
      fix: 'Write it twice (\\\\) to print it; otherwise take it out.',
    }
  if (code === 'BAD_SCALAR_START') return { ...here, ...keptSign(text.slice(here.column - 1)) }
  return (
    openQuote(code, message, lines) ??
    openBracket(message, yaml, pos[0]) ??
    afterQuote(lines, here.line) ??
    lineMistake(lines, here.line) ??
    indentMistake(lines) ?? {
      ...here,
      found: 'a line of the front matter that cannot be read',
      allowed: 'on each line a field’s name, a colon, a space and what it holds',
      fix: 'Look at this line and at the one above: lines that belong together are indented alike, and text with “: ” in it stands in double quotes.',
    }
  )
}

const FIELD = /^ *(?:- +)*([A-Za-z][\w-]*):/
const fieldIn = (line: string) => FIELD.exec(line)?.[1]

const keptSign = (value: string) => ({
  found: `text that begins with ${value.charAt(0)}, a sign that front matter keeps for itself`,
  fix: `Put the whole text in double quotes: ${inQuotes(value.trim())}.`,
})

/** Text as it is written between double quotes; of a long one, its beginning. */
function inQuotes(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return `"${short.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function openQuote(code: string, message: string, lines: readonly string[]): YamlMistake | undefined {
  if (code !== 'MISSING_CHAR' || !/closing ["']/.test(message)) return undefined
  const line = lines.findIndex((each) => /(?:^ *(?:- +)*|: +|[[,{] *)(["'])(?!.*\1)/.test(each))
  if (line === -1) return undefined
  const text = lines[line] ?? ''
  const sign = /(?:^ *(?:- +)*|: +|[[,{] *)(["'])(?!.*\1)/.exec(text)?.[1] ?? '"'
  return {
    line: line + 1,
    column: text.indexOf(sign) + 1,
    found: `text that begins with the quotation mark ${sign} and does not end with it`,
    fix: `Write ${sign} at the end of the text as well.`,
  }
}

function openBracket(message: string, yaml: string, end: number): YamlMistake | undefined {
  const closing = /end with a ([}\]])/.exec(message)?.[1]
  if (closing === undefined) return undefined
  const opening = closing === '}' ? '{' : '['
  const before = yaml.slice(0, end)
  const lines = before.slice(0, before.lastIndexOf(opening)).split('\n')
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    found: `a bracket ${opening} that is not closed`,
    fix: `Write ${closing} at its end.`,
  }
}

/** `title: "Mali" denies`, where the quotation marks end too early. */
function afterQuote(lines: readonly string[], line: number): YamlMistake | undefined {
  const text = lines[line - 1] ?? ''
  const [, start = '', value = '', rest = ''] =
    /^( *(?:- +)*(?:[A-Za-z][\w-]*: +)?)("[^"]*"|'[^']*')\s*([^\s#,\]}].*)$/.exec(text) ?? []
  if (value !== '') {
    const inner = `${value.slice(1, -1)}${value.charAt(0)}${rest}`.replace(/["']$/, '')
    return {
      line,
      column: start.length + value.length + 1,
      found: `words after the closing quotation mark: “${rest.trim()}”`,
      fix: value.startsWith("'")
        ? `Put the whole text in double quotes: "${inner}".`
        : 'Put the whole text in double quotes, and write the quotation marks inside it as “ and ”.',
    }
  }
  const [, lead = '', star = ''] = /^( *(?:- +)*(?:[A-Za-z][\w-]*: +))([*&!].*)$/.exec(text) ?? []
  return star === '' ? undefined : { line, column: lead.length + 1, ...keptSign(star) }
}

/** What can be seen of one line by itself: first the line at which YAML gave up, then the one above it. */
function lineMistake(lines: readonly string[], at: number): YamlMistake | undefined {
  for (const line of [at, at - 1, at + 1]) {
    const text = lines[line - 1]
    if (text === undefined || /^ *#/.test(text)) continue
    const found =
      hyphen(text) ??
      space(text) ??
      folded(text) ??
      colon(text) ??
      (line === at ? nameless(text, lines[line - 2]) : undefined)
    if (found) return { line, ...found }
  }
  return undefined
}

type Seen = Omit<YamlMistake, 'line'>

function hyphen(text: string): Seen | undefined {
  const [, indent = '', rest = ''] = /^( *)-((?=[A-Za-z])\S+: .*|(?=[A-Za-z])\S+)$/.exec(text) ?? []
  if (rest === '') return undefined
  return {
    column: indent.length + 1,
    found: 'a hyphen without a space after it',
    fix: `Write “- ${rest}”.`,
  }
}

function space(text: string): Seen | undefined {
  const [, lead = '', name = '', value = ''] = /^( *(?:- +)*)([A-Za-z]\w*):(?!\/\/)(\S[^:]*)$/.exec(text) ?? []
  if (name === '') return undefined
  return {
    column: lead.length + name.length + 2,
    found: `“${name}:${value}”, without a space after the colon`,
    fix: `Write “${name}: ${value}”.`,
  }
}

/** `text: | words`, where the words belong on the lines below. */
function folded(text: string): Seen | undefined {
  const [, lead = '', sign = ''] = /^( *(?:- +)*[A-Za-z]\w*: +)([|>][+-]?) +[^\s#]/.exec(text) ?? []
  if (sign === '') return undefined
  return {
    column: lead.length + 1,
    found: `words on the same line as ${sign}`,
    fix: `Take ${sign} out, or begin the words on the next line, indented by two spaces more.`,
  }
}

function colon(text: string): Seen | undefined {
  const [, lead = '', name = '', value = ''] = /^( *(?:- +)*)([A-Za-z]\w*): +([^"'[{|>\s].*:(?: .*)?)$/.exec(text) ?? []
  if (value === '') return undefined
  return {
    column: text.length - value.length + 1,
    found: `“${name}” with a colon inside its text, which front matter takes for the end of a field’s name`,
    fix: `Put the whole text in double quotes: ${lead.trim()}${lead.trim() && ' '}${name}: ${inQuotes(value)}.`,
  }
}

function nameless(text: string, above: string | undefined): Seen | undefined {
  if (text.trim() === '' || FIELD.test(text) || /^ *- /.test(text)) return undefined
  const column = text.length - text.trimStart().length + 1
  if (above !== undefined && above.trim() === '')
    return {
      column,
      found: `“${shorten(text)}” in the front matter, which is no field`,
      fix: 'If the text of the page begins here, write a line of --- above it. Otherwise begin with the name of a field and a colon.',
    }
  return {
    column,
    found: `“${shorten(text)}”, a line without the name of a field`,
    fix: 'Begin the line with the name of a field and a colon. If it goes on with the text above, join the two lines.',
  }
}

function shorten(text: string): string {
  const words = text.trim()
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}

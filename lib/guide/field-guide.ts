import { z } from 'zod'
import { EDTF_EXAMPLES } from '@/lib/dates/edtf'
import { TEMPLATES } from '@/lib/guide/templates'
import { isRegion, SHAPES } from '@/lib/map/shapes'
import { VOCABULARY } from '@/lib/mdx/vocabulary'
import { CONFIDENCE, eventSchema, STATEMENT_KINDS, statementSchema } from '@/lib/schema/article'
import { FOLDERS, schemas } from '@/lib/schema/documents'
import { KINDS, type Kind, references } from '@/lib/schema/fields'
import { WARNINGS } from '@/lib/schema/warnings'

const PURPOSES: Record<Kind, string> = {
  topic: 'A conflict explained: the answer first, then background in `##` sections.',
  question: 'Something that the parties answer differently. It has a closed list of answers, or a measure.',
  article: 'Our own account of a report or a turning point. Its front matter carries statements and events.',
  actor: 'A person, state, body, group, company, monitor or news organisation.',
  place: 'Somewhere that statements and events are about.',
  source: 'One publication that statements and events rest on.',
}

/** The guide for editors (docs/content.md), written from the schema: each field's description stands in one place. */
export function fieldGuide(): string {
  return `${[
    '# Writing content',
    'Written by `npm run guide` from `lib/schema`; change the descriptions there.',
    INTRODUCTION,
    '## Kinds of document',
    ...KINDS.flatMap((kind) => [
      `### ${capital(kind)}: \`content/${FOLDERS[kind]}/<slug>.mdx\``,
      PURPOSES[kind],
      fieldTable(schemas[kind]),
      '<details><summary>A template to copy</summary>\n',
      `\`\`\`mdx\n${TEMPLATES[kind]}\`\`\``,
      '</details>',
    ]),
    '## What the check says',
    CHECK,
    Object.entries(WARNINGS)
      .map(([name, reason]) => `- \`${name}\`: ${reason}.`)
      .join('\n'),
    '## Statements (`statements:` of an article)',
    fieldTable(statementSchema),
    `Kinds: ${Object.entries(STATEMENT_KINDS)
      .map(([kind, { label }]) => `\`${kind}\` (${label})`)
      .join(', ')}.`,
    `Confidence: ${Object.entries(CONFIDENCE)
      .map(([level, label]) => `\`${level}\` (${label})`)
      .join(', ')}.`,
    '## Events (`events:` of an article)',
    fieldTable(eventSchema),
    '## Dates',
    `Dates of statements, events and sources are written in EDTF (ISO 8601-2), as exactly as they are known: ${EDTF_EXAMPLES}. A date in square brackets needs quotation marks in YAML: \`said: "[2021-09-13..2021-09-15]"\`.`,
    '## Shapes of maps',
    ...shapesOfMaps(),
    '## Components of the text',
    'Below the front matter stands Markdown, with these components and no others. Import, export and curly braces are refused: content is data.',
    ...Object.entries(VOCABULARY).map(
      ([name, { purpose, example }]) =>
        `- **\`<${name}>\`** ${purpose}\n\n  \`\`\`mdx\n  ${example.replaceAll('\n', '\n  ')}\n  \`\`\``,
    ),
    'Cross-links can also be written as Markdown links: `[Peskov](actor:dmitry-peskov)`, and likewise `place:`, `question:`, `article:`, `source:`, `topic:` and, to what somebody said, `statement:`.',
  ].join('\n\n')}\n`
}

/** How to write a topic's map, and which shapes there are to write it of. */
function shapesOfMaps(): string[] {
  const ids = (region: boolean) =>
    [...SHAPES.keys()]
      .filter((id) => isRegion(id) === region)
      .toSorted()
      .map((id) => `\`${id}\``)
      .join(', ')
  return [
    'A topic’s map needs no field: it frames itself around the topic’s places that have coordinates, on the country or region that they lie in. Say what it is about where that is too much or too little, as here, where a border between two regions is shown beside the country:',
    '```yaml\nmap:\n  title: The border of the two regions\n  subjects: [slug-of-a-region, slug-of-another]\n  box: { west: 34.4, south: 50.8, east: 35.8, north: 51.5 }\n  locator:\n    subjects: [slug-of-a-region, slug-of-another]\n```',
    '`subjects` are places with pages of their own. A place is drawn by the shape with its slug, or with the id that its `map.shape` gives; a place of no shape, such as a village, is a point by its coordinates. All subjects of one map are countries, or they are regions (and neighbours) of the second list.',
    `Countries and territories: ${ids(false)}.`,
    `Parts of countries: ${ids(true)}.`,
  ]
}

const CHECK = [
  'A mistake stops a build, a warning does not: it says what may be meant and is worth a look. Of each kind the first three are printed; `npm run check -- --all` prints all. One that is to stay as it is is accepted in the file, with the reason:',
  '```yaml\naccepted:\n  - warning: one-sided\n    because: No other side has spoken to it by the end of 2026.\n```',
  'For programs, `npm run -s check -- --format json` prints a list of objects, one a line: `severity` (`error` or `warning`), `warning` (its name), `file`, `line` and `column` where it begins (from 1; no end is told), `found`, `allowed`, `nearest`, `fix`, `entry`. Fields may be added; none is renamed. `--format github` and `--format gitlab` print what these hosts show beside the line; where GitHub Actions runs the check, it prints that by itself.',
  'The warnings:',
].join('\n\n')

const INTRODUCTION = [
  'A document is one file. Its folder is its kind and its file name is its address, for ever: a renamed file lists its old name under `formerSlugs`.',
  'While you write, run `npm run dev`: the page shows up at http://localhost:3000 as you save, and every mistake is printed with file, line and column. `npm run check` checks everything in a second.',
  'A statement is never typed into a page. It is entered once, in the article whose source it stands in; questions, actors, places, timelines and disputes show it by themselves.',
].join('\n\n')

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

function fieldTable(schema: z.ZodObject): string {
  const rows = fieldRows(schema, '')
  return ['| Field | Holds | What it is |', '|---|---|---|', ...rows].join('\n')
}

function fieldRows(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const optional = field instanceof z.ZodOptional || field instanceof z.ZodDefault
    const inner = unwrap(field)
    const key = `${prefix}${name}`
    const row = `| \`${key}\`${optional ? '' : ' (required)'} | ${holds(inner)} | ${descriptionOf(field)} |`
    const item = inner instanceof z.ZodArray ? unwrap(inner.element) : inner
    // Statements and events have tables of their own.
    const nested = item instanceof z.ZodObject && item !== statementSchema && item !== eventSchema
    return nested ? [row, ...fieldRows(item, inner instanceof z.ZodArray ? `${key}[].` : `${key}.`)] : [row]
  })
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.def.innerType) : schema
}

function descriptionOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description
  if (own) return own
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? descriptionOf(schema.def.innerType) : ''
}

function holds(schema: z.core.$ZodType): string {
  const target = references.get(schema)?.refersTo
  if (target) return `id of ${/^[aeiou]/.test(target) ? 'an' : 'a'} ${target}`
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((option) => `\`${option}\``).join(', ')}`
  if (schema instanceof z.ZodArray) return `list: ${holds(unwrap(schema.element))}`
  if (schema instanceof z.ZodTuple) return 'a pair'
  if (schema instanceof z.ZodObject) return 'fields'
  if (schema instanceof z.ZodBoolean) return '`true` or `false`'
  if (schema instanceof z.ZodNumber) return 'a number'
  if (schema instanceof z.ZodUnion) return 'a date (EDTF)'
  return 'text'
}

/** What to write in place of the HTML that editors know. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'Take it out. An empty line begins a new paragraph.',
  p: 'Take it out. An empty line begins a new paragraph.',
  b: 'Write **words** for bold.',
  strong: 'Write **words** for bold.',
  i: 'Write *words* for emphasis.',
  em: 'Write *words* for emphasis.',
  a: 'Write a link as [words](https://example.org), or [words](actor:kremlin) to a page of this site.',
  img: 'Write <Figure src="/figures/name.svg" alt="What it shows" credit="Who made it" />.',
  h1: 'Write a heading as ## and words.',
  h2: 'Write a heading as ## and words.',
  h3: 'Write a heading as ### and words.',
  h4: 'Write a heading as #### and words.',
  ul: 'Begin each item of a list with “- ”.',
  ol: 'Begin each item of a list with “1. ”.',
  li: 'Begin each item of a list with “- ”.',
  blockquote: 'Begin each line of the quotation with “> ”.',
  q: 'Write the quotation marks themselves: “ and ”.',
  table: 'Write a table with | between its cells, and a second line of | - | - |.',
  hr: 'Take it out, or write a heading.',
  s: 'Write ~~words~~ for struck text.',
  del: 'Write ~~words~~ for struck text.',
  aside: 'Write <Note>, an empty line, the words, an empty line and </Note>.',
}

const OTHERS = new Set([
  'div',
  'span',
  'u',
  'small',
  'sup',
  'sub',
  'font',
  'center',
  'mark',
  'cite',
  'tr',
  'td',
  'th',
  'section',
  'iframe',
  'script',
  'style',
])

/** What to do about a tag of HTML; `undefined` for what is none. */
export function insteadOfHtml(name: string): { readonly found: string; readonly fix: string } | undefined {
  const tag = name.toLowerCase()
  const own = Object.hasOwn(INSTEAD, tag) ? INSTEAD[tag] : undefined
  const fix = own ?? (OTHERS.has(tag) ? 'Take the tags out, and leave the words.' : undefined)
  return fix === undefined ? undefined : { found: `the HTML tag <${name}>`, fix }
}

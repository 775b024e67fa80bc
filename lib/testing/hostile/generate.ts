import { BLOCKS } from '@/lib/testing/hostile/blocks'
import { type Random, randomFrom } from '@/lib/testing/hostile/random'
import { ADDRESSES, DATES, IDS, LAST_LINES, NUMBERS, SLUGS, TEXTS } from '@/lib/testing/hostile/words'
import { TINY_CONTENT } from '@/lib/testing/tiny-content'

/** What lies at a path of a content folder: the text of a file, or something that is no file. */
export type Entry = string | { readonly link: string } | { readonly folder: true }

export interface HostileContent {
  readonly entries: ReadonlyMap<string, Entry>
  /** What was done to the content, for whoever has to find out what went wrong. */
  readonly done: readonly string[]
}

interface Work {
  readonly entries: Map<string, Entry>
  readonly random: Random
}

/** Changes something, and says what; says nothing where it found nothing to change. */
type Mutation = (work: Work) => string | undefined

/**
 * A small content folder with one to three things done to it that an editor, an editor's program, or an attacker may do.
 * Some of it is content all the same, and has to come out as pages; the rest has to be refused. Which is which is for
 * the check to say. The same seed gives the same folder.
 */
export function hostileContent(seed: number): HostileContent {
  const random = randomFrom(seed)
  const entries = new Map<string, Entry>(Object.entries(TINY_CONTENT))
  const done: string[] = []
  for (let n = 1 + random.below(3); n > 0; n--) {
    const said = random.oneOf(MUTATIONS)({ entries, random })
    if (said) done.push(said)
  }
  return { entries, done }
}

const textsOf = ({ entries }: Work) =>
  [...entries].flatMap(([file, entry]) => (typeof entry === 'string' ? [[file, entry] as const] : []))

function anyFile(work: Work): readonly [file: string, text: string] {
  const texts = textsOf(work)
  return texts[work.random.below(texts.length)] ?? ['content/actors/kremlin.mdx', '']
}

/** Replaces what the first group of a pattern matches, anywhere in the content. */
function replaceOne(work: Work, pattern: RegExp, value: string): string | undefined {
  const places = textsOf(work).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => ({ file, text, match })),
  )
  const place = places[work.random.below(places.length)]
  if (!place) return undefined
  const { file, text, match } = place
  const start = match.index + match[0].length - (match[1]?.length ?? 0)
  work.entries.set(file, text.slice(0, start) + value + text.slice(start + (match[1]?.length ?? 0)))
  return `${file}: ${match[0]} → ${value}`
}

/** A document under another name, with every reference to it. */
function rename(work: Work, slug: string): string | undefined {
  const [file] = anyFile(work)
  const [, folder = '', old = ''] = /^content\/(\w+)\/([^/]*)\.mdx$/.exec(file) ?? []
  if (old === '') return undefined
  for (const [path, text] of textsOf(work)) {
    work.entries.delete(path)
    const renamed = path === file ? `content/${folder}/${slug}.mdx` : path
    work.entries.set(
      renamed,
      text.replaceAll(new RegExp(`(?<=[ \\[:"])${old}(?=[\\n,\\])"])`, 'g'), () => slug),
    )
  }
  return `${file}: now ${slug}`
}

/** A text as an editor may write it: as it is, in quotation marks of either sort, or as a block. */
const asYaml = (text: string, { oneOf }: Random): string =>
  oneOf([text, JSON.stringify(text), `'${text.replaceAll("'", "''")}'`, `>-\n        ${text}`, `|\n        ${text}`])

const TEXT_FIELD = /^ *(?:- )?(?:title|name|headline|description|text|label|note|of|sortName|publisherName): (.+)$/gm

const insertTopField = (text: string, line: string) => text.replace(/\nchecked: /, () => `\n${line}\nchecked: `)

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (work) => replaceOne(work, TEXT_FIELD, asYaml(work.random.oneOf(TEXTS), work.random)),
  (work) => replaceOne(work, TEXT_FIELD, JSON.stringify(work.random.oneOf(TEXTS))),
  (work) => replaceOne(work, /^ *(?:said|when|date|term|until|published|checked): (.+)$/gm, work.random.oneOf(DATES)),
  (work) => replaceOne(work, /^ *amount: (.+)$/gm, work.random.oneOf(NUMBERS)),
  (work) => replaceOne(work, /^ {2}- id: ([a-z0-9-]+-\d+)$/gm, work.random.oneOf(IDS)),
  (work) => {
    const [file, text] = anyFile(work)
    const block = work.random.oneOf(BLOCKS)
    work.entries.set(file, `${text}\n${block}\n`)
    return `${file}: and ${block.slice(0, 60)}`
  },
  (work) => {
    const [file, text] = anyFile(work)
    const [first, second] = [work.random.oneOf(BLOCKS), work.random.oneOf(BLOCKS)]
    work.entries.set(file, `${text}\n${first}\n\n${second}`)
    return `${file}: and ${first.slice(0, 60)}, and ${second.slice(0, 60)}`
  },
  (work) => {
    const [file, text] = anyFile(work)
    const line = work.random.oneOf(LAST_LINES)
    work.entries.set(file, text.replace(/\n---\n/, () => `\n${line}\n---\n`).replaceAll('\n', '\r\n'))
    return `${file}: CRLF, last line ${line}`
  },
  (work) => {
    const [file, text] = anyFile(work)
    const change = work.random.oneOf<readonly [string, (text: string) => string]>([
      ['CRLF', (whole) => whole.replaceAll('\n', '\r\n')],
      ['CR', (whole) => whole.replaceAll('\n', '\r')],
      ['byte order mark', (whole) => `\uFEFF${whole}`],
      ['both', (whole) => `\uFEFF${whole.replaceAll('\n', '\r\n')}`],
      ['no last line end', (whole) => whole.trimEnd()],
      ['cut', (whole) => whole.slice(0, work.random.below(whole.length))],
      ['empty lines', (whole) => `${whole}\n\n\n`],
      ['an empty line before', (whole) => `\n${whole}`],
      ['spaces after ---', (whole) => whole.replaceAll('---\n', '---  \n')],
      ['four hyphens', (whole) => whole.replace('---\n', '----\n')],
      ['js', (whole) => whole.replace('---\n', '---js\n')],
      ['without body', (whole) => whole.replace(/(\n---\n)[\s\S]*/, '$1')],
    ])
    work.entries.set(file, change[1](text))
    return `${file}: ${change[0]}`
  },
  // A random edit of a line.
  (work) => {
    const [file, text] = anyFile(work)
    const lines = text.split('\n')
    const at = work.random.below(lines.length)
    const how = work.random.oneOf(['delete', 'twice', 'indent', 'outdent', 'swap', 'sign'])
    const line = lines[at] ?? ''
    if (how === 'delete') lines.splice(at, 1)
    if (how === 'twice') lines.splice(at, 0, line)
    if (how === 'indent') lines[at] = `  ${line}`
    if (how === 'outdent') lines[at] = line.replace(/^ {1,2}/, '')
    if (how === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line)
    if (how === 'sign') {
      const place = work.random.below(line.length + 1)
      lines[at] = line.slice(0, place) + work.random.oneOf(TEXTS) + line.slice(place)
    }
    work.entries.set(file, lines.join('\n'))
    return `${file}:${at + 1}: ${how}`
  },
  (work) => rename(work, work.random.oneOf(SLUGS)),
  // Names that something else than a document may lay claim to.
  (work) => rename(work, work.random.oneOf(['index', 'con', 'page', 'route', 'feed', '404', 'main', 'constructor'])),
  (work) => {
    const [file, text] = anyFile(work)
    const slugs = `formerSlugs: [${work.random.oneOf(SLUGS)}, ${work.random.oneOf(SLUGS)}]`
    work.entries.set(file, insertTopField(text, slugs))
    return `${file}: ${slugs}`
  },
  (work) => {
    const [file, text] = anyFile(work)
    const line = work.random.oneOf([
      'withdrawn: { on: 2026-01-01, reason: Wrong. }',
      'draft: true',
      'corrections: [{ on: 2026-01-01, text: One. }]',
      `url: ${work.random.oneOf(ADDRESSES)}`,
      `sameAs: [${JSON.stringify(work.random.oneOf(ADDRESSES))}]`,
      'coordinates: { latitude: 12.6, longitude: -8, uncertainty: 0.1, basis: A map. }',
      'members: [One, Two]',
      '__proto__: { a: 1 }',
      'type: x',
      '_id: y',
    ])
    work.entries.set(file, insertTopField(text, line))
    return `${file}: ${line}`
  },
  (work) => {
    const [file, text] = anyFile(work)
    const address = work.random.oneOf(ADDRESSES)
    work.entries.set(file, `${text}\nSee [these words](${address}).\n`)
    return `${file}: a link to ${address}`
  },
  // A site without any of a kind.
  (work) => {
    const gone = work.random.oneOf([
      'places',
      'articles',
      'sources',
      'measure',
      'all but actors',
      'everything',
      'topics',
    ])
    for (const [file, text] of textsOf(work)) {
      const folder = file.split('/')[1] ?? ''
      if (gone === 'everything' || (gone === 'all but actors' && folder !== 'actors')) work.entries.delete(file)
      if (gone === folder || (gone === 'sources' && folder === 'articles')) work.entries.delete(file)
      if (gone === 'places' && folder !== 'places')
        work.entries.set(file, text.replace(/^ *(?:places|where): .*\n/gm, '').replace('[Mali](place:mali)', 'Mali'))
      if ((gone === 'articles' || gone === 'sources') && folder === 'topics')
        work.entries.set(file, text.replace(/<Statement .*\/>/, ''))
      if (gone === 'measure' && text.includes('measure:'))
        work.entries.set(
          file,
          text.replace(
            /measure:\n.*\n.*\n/,
            'answers:\n  - { id: few, letter: A, label: Few }\n  - { id: many, letter: B, label: Many }\n',
          ),
        )
      if (gone === 'measure' && folder === 'articles')
        work.entries.set(
          file,
          text.replace(/ {4}value:\n.*\n/, '    answer: few\n').replace('kind: figure', 'kind: claim'),
        )
    }
    return `without ${gone}`
  },
  // What is no file.
  (work) => {
    const [file, text] = anyFile(work)
    const [path, entry] = work.random.oneOf<readonly [string, Entry]>([
      ['content/actors/link.mdx', { link: '../../outside.mdx' }],
      ['content/actors/loose.mdx', { link: 'nowhere.mdx' }],
      ['content/actors/within.mdx', { link: 'kremlin.mdx' }],
      ['content/photos', { link: '..' }],
      ['content/actors/folder.mdx', { folder: true }],
      ['content/actors/deep/inner.mdx', text],
      ['content/Actors/upper.mdx', text],
      ['content/actors/.hidden.mdx', text],
      ['content/.git/config.mdx', text],
      ['content/actors/copy.mdx', text],
      ['content/actors/kremlin.md', text],
      ['content/actors/kremlin.mdx~', text],
      ['content/notes.mdx', text],
      ['content/actors/index.mdx', text],
    ])
    work.entries.set(path, entry)
    return `${path}, made of ${file}`
  },
]

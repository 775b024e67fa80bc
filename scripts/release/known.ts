import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageFacts, pageFacts } from 'next-adapter-plain-pages/page-facts'
import { hashOf } from './files'
import { writeWhole } from './store'

// What earlier builds found out about pages and copies, by the hash of what they hold. Nothing is looked at twice.

/** As they are written down: texts are numbers, since most links stand on most pages. */
interface Written {
  readonly program: string
  readonly texts: string[]
  readonly pages: Record<string, number[][]>
  readonly copies: string[]
}

/** What is found in a page depends on the program that reads it: its modules, and the versions of its packages. */
function programHash(): string {
  const folder = dirname(fileURLToPath(import.meta.resolve('next-adapter-plain-pages/page-facts')))
  const files = readdirSync(folder).filter((name) => /(?<!\.test)\.mjs$|^package\.json$/.test(name))
  return hashOf(
    files
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\0'),
  )
}

/** Remembers what pages say and which compressed copies are sound. */
export class Known {
  private readonly pages: Map<string, PageFacts> = new Map()
  private copies: Set<string> = new Set()
  private readonly program = programHash()
  /** What this build asked for: the rest is forgotten. */
  private readonly used = { pages: new Set<string>(), copies: new Set<string>() }

  constructor(private readonly path: string) {
    try {
      if (!existsSync(path)) return
      const { program, texts, pages, copies }: Written = JSON.parse(readFileSync(path, 'utf8'))
      if (program !== this.program) return
      for (const [hash, lists] of Object.entries(pages)) this.pages.set(hash, unpack(lists, texts))
      this.copies = new Set(copies)
    } catch {
      // Not readable: everything is looked at again.
    }
  }

  /** @param read the page, if it has to be read */
  factsOf(hash: string, read: () => string): PageFacts {
    const facts = this.pages.get(hash) ?? pageFacts(read())
    this.pages.set(hash, facts)
    this.used.pages.add(hash)
    return facts
  }

  /** @param isSound whether a copy is its file, if that has to be tried */
  isSoundCopy(key: string, isSound: () => boolean): boolean {
    if (!this.copies.has(key) && !isSound()) return false
    this.copies.add(key)
    this.used.copies.add(key)
    return true
  }

  /** Writes down what this build needed. */
  save(): void {
    const numbers = new Map<string, number>()
    const number = (text: string) => {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    }
    const pages = [...this.used.pages].sort().flatMap((hash): [string, number[][]][] => {
      const facts = this.pages.get(hash)
      return facts ? [[hash, pack(facts, number)]] : []
    })
    const written: Written = {
      program: this.program,
      pages: Object.fromEntries(pages),
      texts: [...numbers.keys()],
      copies: [...this.used.copies].sort(),
    }
    writeWhole(this.path, JSON.stringify(written))
  }
}

const pack = ({ ids, links, styles, scripts, blocked, refresh }: PageFacts, number: (text: string) => number) =>
  [ids, links, styles, scripts, blocked, refresh === null ? [] : [refresh]].map((list) => list.map(number))

function unpack(lists: number[][], texts: readonly string[]): PageFacts {
  const [ids = [], links = [], styles = [], scripts = [], blocked = [], refresh = []] = lists.map((list) =>
    list.map((number) => texts[number] ?? ''),
  )
  return { ids, links, styles, scripts, blocked, refresh: refresh[0] ?? null }
}

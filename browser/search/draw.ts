import { nameFound } from '@/lib/search/engine'
import { SEARCH_KINDS, type SearchRecord } from '@/lib/search/record'

/** An element with words in it. Never from a string of HTML: the policy refuses it. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

/** A find as a line: what it is called or what was said, and beneath it what it is, who said it, when, and the answer. */
export function resultLine(record: SearchRecord, typed: string): HTMLLIElement {
  const { kind, href, title, by, note, answer, language } = record
  const link = element('a', '', title)
  link.href = href
  if (language) link.lang = language
  const about = element('p', 'meta', [SEARCH_KINDS[kind], by, note].filter(Boolean).join(' · '))
  const [name, nameLanguage] = nameFound(record, typed) ?? []
  if (name) {
    const other = element('span', '', name)
    if (nameLanguage) other.lang = nameLanguage
    about.append(' · also written ', other)
  }
  const line = element('li', `is-${kind}`, link, about)
  if (answer) {
    const { letter, look, label } = answer
    const words = element('p', `meta ${look ? `side-${look}` : ''}`)
    if (letter)
      words.append(
        element('span', 'side-letter', element('span', 'sr-only', 'Answer '), letter),
        element('b', '', label),
      )
    else words.append(element('b', '', label))
    line.append(words)
  }
  return line
}

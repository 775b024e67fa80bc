import { noteOf, titleOf, withdrawnNote } from '@/lib/outputs/citations/csl'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { ArticleView } from '@/lib/view/article'

/** An article and each of its statements as BibTeX, in UTF-8. */
export const bibtex = (view: ArticleView): string =>
  [
    entry(view, { key: view.slug, title: view.title, href: view.href, ...withdrawnNote(view) }),
    ...view.statements.map((statement) =>
      entry(view, {
        key: statement.id,
        title: titleOf(statement),
        href: statement.href,
        note: noteOf(statement),
      }),
    ),
  ].join('\n')

interface Cited {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly note?: string
}

function entry({ title: within, modified, slug }: ArticleView, { key, title, href, note }: Cited): string {
  const [year, month] = modified.edtf.split('-')
  const fields = [
    // A second pair of braces: it is no person with a family name, and no letter of a title is made small.
    ['author', `{${plain(SITE.name)}}`],
    ['title', `{${plain(title)}}`],
    ['howpublished', plain(key === slug ? SITE.name : `${SITE.name}: ${within}`)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', absolute(href)],
    ['note', note && plain(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@misc{${key},\n${lines.join('')}}\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text with every sign that TeX reads as a command made plain. */
const plain = (text: string) => text.replace(/[\\{}#$%&_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

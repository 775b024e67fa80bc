import type { ReactNode } from 'react'
import type { DeskView, Noted } from '@/desk/desk'
import { FILTER } from '@/desk/filter'
import { formatProblem } from '@/lib/problems/format'

/** The desk: what is to be done, and the ids to do it with. Only in `npm run dev`. */
export function DeskPage({ desk }: { readonly desk: DeskView }) {
  const { problems, warnings, drafts, due, sources, oneAnswer, orphans, ids } = desk
  return (
    <main id="main" className="desk">
      <h1 className="text-3xl">The editors’ desk</h1>
      <p>Only in npm run dev, and nowhere on the site.</p>
      <Part id="ids" title={`Ids (${ids.length})`} open>
        <p>
          <label>
            Find by name, id or kind: <input id="desk-filter" type="search" />
          </label>{' '}
          A click on an id copies it.
        </p>
        <table>
          <tbody>
            {ids.map(({ id, kind, link, touches, search }) => (
              <tr key={`${kind} ${id}`} data-search={search}>
                <td>
                  <button type="button" data-copy={id}>
                    {id}
                  </button>
                </td>
                <td>{kind}</td>
                <td>
                  <a href={link.href}>{link.label}</a>
                </td>
                <td>
                  <a href={touches}>pages it touches</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part id="mistakes" title={`Mistakes (${problems.length})`} open={problems.length > 0}>
        <Texts texts={problems.map(formatProblem)} />
      </Part>
      <Part id="warnings" title={`Warnings (${warnings.length})`}>
        <Texts texts={warnings.map(formatProblem)} />
      </Part>
      <Part id="drafts" title={`Drafts (${drafts.length})`}>
        <List notes={drafts} />
      </Part>
      <Part id="due" title={`Due for review: the ${due.length} checked longest ago`}>
        <List notes={due} />
      </Part>
      <Part id="sources" title={`Sources that could be lost (${sources.length})`}>
        <List notes={sources} />
      </Part>
      <Part id="one-answer" title={`Questions with one answer or none (${oneAnswer.length})`}>
        <List notes={oneAnswer} />
      </Part>
      <Part id="orphans" title={`Orphans (${orphans.length})`}>
        <List notes={orphans} />
      </Part>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own few lines, from desk/filter.ts. */}
      <script dangerouslySetInnerHTML={{ __html: FILTER }} />
    </main>
  )
}

function Part({
  id,
  title,
  open = false,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  return (
    <details id={id} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return <p>None.</p>
  return [...new Set(texts)].map((text) => <pre key={text}>{text}</pre>)
}

function List({ notes }: { readonly notes: readonly Noted[] }) {
  if (notes.length === 0) return <p>None.</p>
  return (
    <ul>
      {notes.map(({ link, note }) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a> ({link.kind}): {note}
        </li>
      ))}
    </ul>
  )
}

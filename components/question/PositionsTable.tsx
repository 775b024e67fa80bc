import { sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { SideView } from '@/lib/view/dispute'

/** Who holds which answer now, since when, on what source. */
export function PositionsTable({ sides }: { readonly sides: readonly SideView[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-[54rem] border-collapse font-sans text-sm">
        <thead>
          <tr className="border-b border-strong-rule text-start text-xs text-muted">
            <th scope="col" className="py-1.5 pe-4 text-start font-semibold">
              Speaker
            </th>
            <th scope="col" className="py-1.5 pe-4 text-start font-semibold">
              Answer
            </th>
            <th scope="col" className="py-1.5 pe-4 text-start font-semibold">
              Since
            </th>
            <th scope="col" className="py-1.5 text-start font-semibold">
              Source
            </th>
          </tr>
        </thead>
        <tbody>
          {sides.flatMap(({ letter, label, positions }, n) =>
            positions.map(({ statement, since }) => (
              <tr key={statement.id} className={`border-b border-rule align-baseline ${sideClass(n)}`}>
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  <Speaker statement={statement} />
                </th>
                <td className="py-2 pe-4">
                  <span className="side-letter">{letter}</span> {label}
                </td>
                <td className="py-2 pe-4">
                  <a className="text-muted" href={statement.href}>
                    <DateText date={since} />
                  </a>
                </td>
                <td className="py-2 text-muted">
                  <a className="text-muted" href={statement.source.link.href}>
                    {statement.source.publisher}
                  </a>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

import { Side } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { SideView } from '@/lib/view/dispute'

/** The answers face to face: who gives each now, since when, on what source. */
export function Answers({ sides }: { readonly sides: readonly SideView[] }) {
  return (
    <div className="dispute mt-4">
      <div className="sides">
        {sides.map((side, position) => (
          <Side key={side.letter} side={side} position={position}>
            <ul className="mt-2 grid gap-1 font-sans text-sm leading-6">
              {side.positions.map(({ statement, since }) => (
                <li key={statement.id}>
                  <Speaker statement={statement} />
                  <p className="meta">
                    <a href={statement.href}>
                      <DateText date={since} />
                    </a>
                    ,{' '}
                    <a href={statement.source.link.href} title={statement.source.link.label}>
                      {statement.source.publisher}
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          </Side>
        ))}
      </div>
    </div>
  )
}

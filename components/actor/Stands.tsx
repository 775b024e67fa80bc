import { Quotation } from '@/components/ledger/Quotation'
import { Side } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { ActorStand, ActorView } from '@/lib/view/actor'
import type { PositionView } from '@/lib/view/dispute'

/** Where an actor stands on each question, their own answer first, face to face with who gives another. */
export function Stands({ stands, changes }: Pick<ActorView, 'stands' | 'changes'>) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="border-t-2 border-strong-rule pt-2 text-2xl">
        Answers, face to face
      </h2>
      <div className="mt-4 grid gap-8">
        {stands.map((stand) => (
          <Stand
            key={stand.question.href}
            stand={stand}
            change={changes.find(({ question }) => question.href === stand.question.href)}
          />
        ))}
      </div>
    </section>
  )
}

interface StandProps {
  readonly stand: ActorStand
  readonly change: ActorView['changes'][number] | undefined
}

function Stand({ stand: { question, state, stateLabel, sides, own }, change }: StandProps) {
  return (
    <article>
      <h3 className="text-lg">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </h3>
      <p className="mt-1">
        <span className={`state state-${state}`}>{stateLabel}</span>
      </p>
      <div className="stand mt-2">
        {[...sides]
          .sort((a, b) => Number(b.letter === own.letter) - Number(a.letter === own.letter))
          .map((side) => (
            <Side key={side.letter} side={side} position={sides.indexOf(side)}>
              {side.letter === own.letter && <Own own={own} change={change} />}
              {side.positions.length > 0 && <Others label={side.letter === own.letter} positions={side.positions} />}
            </Side>
          ))}
      </div>
    </article>
  )
}

function Own({ own: { statement, since }, change }: Pick<ActorStand, 'own'> & Pick<StandProps, 'change'>) {
  return (
    <div className="mt-2 text-sm">
      <p className="font-sans leading-tight">
        <strong>{statement.by.label}</strong>
      </p>
      <p className="meta">
        <a href={statement.href}>
          <DateText date={since} />
        </a>
        {change && (
          <>
            ; earlier “{change.before.answer}”,{' '}
            <a href={change.before.href}>
              <DateText date={change.before.date} />
            </a>
          </>
        )}
      </p>
      {statement.text && <p className="mt-1">{statement.text}</p>}
      {statement.quote && <Quotation quote={statement.quote} />}
    </div>
  )
}

function Others({ label, positions }: { readonly label: boolean; readonly positions: readonly PositionView[] }) {
  return (
    <div className="meta mt-2">
      {label && 'Also'}
      <ul className="grid gap-1">
        {positions.map(({ statement, since }) => (
          <li key={statement.id}>
            <Speaker statement={statement} />{' '}
            <a href={statement.href}>
              <DateText date={since} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Holders } from '@/components/ledger/Holders'
import { Quotation } from '@/components/ledger/Quotation'
import { Side } from '@/components/ledger/Side'
import { DateText } from '@/components/site/DateText'
import type { ActorStand, ActorView } from '@/lib/view/actor'

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
    <article className="dispute">
      <h3 className="text-lg">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </h3>
      <p className="mt-2 font-sans text-xs">
        <span className={`state state-${state}`}>{stateLabel}</span>
      </p>
      <div className="sides">
        {[...sides]
          .sort((a, b) => Number(b.letter === own.letter) - Number(a.letter === own.letter))
          .map((side) => {
            const isOwn = side.letter === own.letter
            return (
              <Side key={side.letter} side={side} position={sides.indexOf(side)} width={isOwn ? 'wide own' : undefined}>
                {isOwn && <Own own={own} change={change} />}
                {isOwn && side.positions.length > 0 && <p className="meta mt-1">Also</p>}
                {side.positions.length > 0 && (
                  <ul className="holders">
                    <Holders positions={side.positions} />
                  </ul>
                )}
              </Side>
            )
          })}
      </div>
    </article>
  )
}

function Own({ own: { statement, since }, change }: Pick<ActorStand, 'own'> & Pick<StandProps, 'change'>) {
  return (
    <div className="mt-2 text-sm leading-normal">
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
      {statement.text && <p>{statement.text}</p>}
      {statement.quote && <Quotation quote={statement.quote} />}
    </div>
  )
}

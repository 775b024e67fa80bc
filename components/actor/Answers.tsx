import '@/components/ledger/sides.css'
import '@/components/ledger/state.css'
import { Holders } from '@/components/ledger/Holders'
import { Quotation } from '@/components/ledger/Quotation'
import { Side } from '@/components/ledger/Side'
import { DateText } from '@/components/site/DateText'
import type { ActorView } from '@/lib/view/actor'
import type { ActorAnswer } from '@/lib/view/actor-answers'

/** What an actor answers to each question, their own answer first, and who says otherwise. */
export function Answers({ view: { title, answers, changes } }: { readonly view: ActorView }) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="border-t-2 border-strong-rule pt-2 text-2xl">
        What {title} says, and who says otherwise
      </h2>
      <div className="mt-4 grid gap-8">
        {answers.map((answer) => (
          <Answer
            key={`${answer.question.href} ${answer.own.letter}`}
            answer={answer}
            change={changes.find(
              ({ question, after }) =>
                question.href === answer.question.href && after.choice?.letter === answer.own.letter,
            )}
          />
        ))}
      </div>
    </section>
  )
}

interface AnswerProps {
  readonly answer: ActorAnswer
  readonly change: ActorView['changes'][number] | undefined
}

function Answer({ answer: { question, state, stateLabel, own, alike, others }, change }: AnswerProps) {
  return (
    <article className="dispute">
      <h3 className="text-lg">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </h3>
      <p className="mt-2 font-sans text-xs">
        <span className={`state state-${state === 'contradicted' ? 'contested' : state}`}>{stateLabel}</span>
      </p>
      <div className="sides">
        <Side answer={own} width="wide own">
          <Own own={own} change={change} />
          {alike.length > 0 && (
            <>
              <p className="meta mt-1">The same answer by</p>
              <ul className="holders">
                <Holders voices={alike} />
              </ul>
            </>
          )}
        </Side>
        {others.map((other) => (
          <Side key={other.letter} answer={other}>
            <p className="meta mt-1">{other.relationLabel}</p>
            <ul className="holders">
              <Holders voices={other.voices} />
            </ul>
          </Side>
        ))}
      </div>
    </article>
  )
}

function Own({ own: { statement, again }, change }: Pick<ActorAnswer, 'own'> & Pick<AnswerProps, 'change'>) {
  const said = again ?? statement
  return (
    <div className="mt-2 text-sm leading-normal">
      <p className="font-sans leading-tight">
        <strong>{said.by.label}</strong>
        {said.hedge && ` (${said.hedge})`}
      </p>
      <p className="meta">
        {again && (
          <>
            since{' '}
            <a href={statement.href}>
              <DateText date={statement.date} />
            </a>
            , again{' '}
          </>
        )}
        <a href={said.href}>
          <DateText date={said.date} />
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
      {said.text && <p>{said.text}</p>}
      {said.quote && <Quotation quote={said.quote} />}
    </div>
  )
}

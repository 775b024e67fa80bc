import './actor-page.css'
import '@/components/ledger/sides.css'
import '@/components/ledger/state.css'
import { Holders } from '@/components/ledger/Holders'
import { Side } from '@/components/ledger/Side'
import { DateText } from '@/components/site/DateText'
import { Fold } from '@/components/site/Fold'
import type { ActorView } from '@/lib/view/actor'
import type { ActorAnswer } from '@/lib/view/actor-answers'
import { counted } from '@/lib/wording/counted'

/** So many questions stand open: those on which others contradict come first. */
const OPEN = 6

/** What an actor answers to each question, their own answer first, and who says otherwise. */
export function Answers({ view: { name, answers, changes } }: { readonly view: ActorView }) {
  const rest = answers.slice(OPEN)
  return (
    <section aria-labelledby="answers" className="mt-12">
      <h2 id="answers" className="border-t-2 border-strong-rule pt-2 text-2xl">
        What {name} answers, and who says otherwise
      </h2>
      <Boxes answers={answers.slice(0, OPEN)} changes={changes} />
      {rest.length > 0 && (
        <Fold count={rest.length} most={0} label={`${counted(rest.length, 'more answer')}`}>
          <Boxes answers={rest} changes={changes} />
        </Fold>
      )}
    </section>
  )
}

type BoxesProps = Pick<ActorView, 'answers' | 'changes'>

const Boxes = ({ answers, changes }: BoxesProps) => (
  <div className="answers">
    {answers.map((answer) => (
      <Answer
        key={`${answer.question.href} ${answer.own.letter}`}
        answer={answer}
        change={changes.find(
          ({ question, after }) => question.href === answer.question.href && after.choice?.letter === answer.own.letter,
        )}
      />
    ))}
  </div>
)

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
    </div>
  )
}

import './compare.css'
import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import { Stops } from '@/components/topic/Stops'
import { dayNumber } from '@/lib/dates/day-number'
import type { ComparedQuestion, CompareView, LaneView, MarkView } from '@/lib/view/compare'
import { DIFFERS, differsInWords } from '@/lib/wording/differs'

/**
 * A topic on a past day beside today: the same questions and the same lanes in two columns, with what differs marked. Each
 * mark has the days on which it was given, so that browser/compare.ts can show any two.
 */
export function ComparePage({ view }: { readonly view: CompareView }) {
  const { topic, date, until, questions, stops, asOf } = view
  return (
    <main id="main" className="compare mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-3 max-w-[32ch] text-2xl md:text-[2.5rem] md:leading-[1.1]">{view.title}</h1>
      <div className="compare-head">
        <p>
          <span>
            <DateText date={date} />
          </span>{' '}
          <a href={asOf}>That day in full</a>
        </p>
        <p>
          <span>Today</span> <a href={topic.href}>Today in full</a>
        </p>
      </div>
      <div className="columns sums" role="status">
        {differsOf(questions).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <p className="meta mt-3 max-w-[66ch]">
        Who had given which answer in public by the end of each day, as far as our sources reach. A dash: nothing found,
        which is no proof that nobody spoke. Questions are worded as they are today. {topic.label} is covered up to{' '}
        <DateText date={until} />.
      </p>
      {questions.map((question) => (
        <Compared key={question.question.href} compared={question} />
      ))}
      <Section id="stops" title="Other days beside today">
        <Stops stops={stops} current={date.edtf} />
      </Section>
    </main>
  )
}

/** How much differs. What was answered since is a question, and not each of its answers: they are not shown. */
function differsOf(questions: readonly ComparedQuestion[]): readonly [string, string] {
  const marks = questions.map(({ lanes }) => lanes.flatMap((lane) => lane.marks.flatMap(({ on }) => on ?? [])))
  const isAnswered = (those: readonly MarkView['on'][]) => those.some((on) => on !== 'since')
  const answered = marks.filter(isAnswered)
  const count = (of: (on: MarkView['on']) => boolean) => answered.flat().filter(of).length
  return differsInWords({
    given: count((on) => on !== 'since'),
    questions: answered.length,
    changed: count((on) => on === 'before'),
    added: count((on) => on === 'since'),
    first: marks.filter((those) => those.length > 0 && !isAnswered(those)).length,
  })
}

/** On a day on which nobody had answered it, its name and its state alone; where that is so of both, not at all. */
function Compared({ compared }: { readonly compared: ComparedQuestion }) {
  const { question, measure, stateBefore, stateAfter, states, lanes } = compared
  return (
    <section className="compared">
      <h2>
        <PageLink link={question} />
      </h2>
      {measure && <p className="meta">Measured: {measure}.</p>}
      <div
        className="columns states"
        data-states={states.map(({ from, label }) => `${dayNumber(from)} ${label}`).join(';')}
      >
        <p>{stateBefore}</p>
        <p>{stateAfter}</p>
      </div>
      {lanes.map((lane) => (
        <Lane key={lane.answer?.letter ?? ''} lane={lane} />
      ))}
    </section>
  )
}

/** Speakers of one answer, in one list: the style sheet puts each below the day or days on which they gave it. */
function Lane({ lane: { answer, marks } }: { readonly lane: LaneView }) {
  return (
    <div className={answer ? `lane ${sideClass(answer)}` : 'lane'}>
      {answer && (
        <p className="lane-title">
          <Letter answer={answer} /> {answer.label}
        </p>
      )}
      <ul className="columns">
        <li className="as-then text-muted" aria-hidden="true">
          the same
        </li>
        {marks.map((mark) => (
          <Mark key={`${mark.statement.id} ${mark.from}`} mark={mark} />
        ))}
      </ul>
    </div>
  )
}

function Mark({ mark: { statement, from, to, on } }: { readonly mark: MarkView }) {
  const differs = on && on !== 'both' && DIFFERS[on]
  return (
    <li className={on} data-held={[from, ...(to ? [to] : [])].map(dayNumber).join(' ')}>
      {differs && (
        <>
          <b className="differs">{differs}</b>{' '}
        </>
      )}
      <Speaker statement={statement} />
      {!statement.choice && `: ${statement.answer}`}
      {statement.hedge && ` (${statement.hedge})`}
      {', '}
      <a className="text-muted" href={statement.href}>
        <DateText date={statement.date} />
      </a>
    </li>
  )
}

import './compare.css'
import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { DateText } from '@/components/site/DateText'
import { LinkRows } from '@/components/site/LinkList'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import { Stops } from '@/components/topic/Stops'
import type { ComparedQuestion, CompareView, LaneView, MarkView } from '@/lib/view/compare'

/** A topic on a past day beside today: the same questions and the same lanes in two columns, with what differs marked. */
export function ComparePage({ view }: { readonly view: CompareView }) {
  const { topic, date, until, questions, since, stops, asOf } = view
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-3 max-w-[32ch] text-2xl md:text-[2.5rem] md:leading-[1.1]">{view.title}</h1>
      <p className="mt-3 max-w-[66ch]">
        Who had given which answer in public by the end of <DateText date={date} />, and who gives it today, as far as
        our sources reach. A dash means that we found nothing; it is no silence of theirs.
      </p>
      <div className="compare-head">
        <p>
          <a href={asOf}>
            <DateText date={date} />
          </a>
        </p>
        <p>
          <a href={topic.href}>Today</a>
          <span className="meta">
            {' '}
            covers up to <DateText date={until} />
          </span>
        </p>
      </div>
      {questions.length === 0 && <p className="mt-6">Nobody had answered any of its questions in public.</p>}
      {questions.map((question) => (
        <Compared key={question.question.href} compared={question} />
      ))}
      {since.length > 0 && (
        <Section
          id="since"
          title="Answered since"
          intro="Nobody had given an answer to these in public; their wording is of today."
        >
          <LinkRows
            rows={since.map(({ question, stateLabel }) => ({
              link: question,
              note: <span className="meta">{stateLabel}</span>,
            }))}
          />
        </Section>
      )}
      <Section id="stops" title="Other days">
        <Stops stops={stops} current={date.edtf} />
      </Section>
    </main>
  )
}

function Compared({ compared }: { readonly compared: ComparedQuestion }) {
  const { question, measure, stateBefore, stateAfter, lanes } = compared
  return (
    <section className="compared">
      <h2>
        <PageLink link={question} />
      </h2>
      {measure && <p className="meta">Measured: {measure}.</p>}
      <div className="columns states">
        <p>{stateBefore}</p>
        <p>{stateBefore === stateAfter ? 'The same' : stateAfter}</p>
      </div>
      {lanes.map((lane) => (
        <Lane key={lane.answer?.letter ?? ''} lane={lane} />
      ))}
    </section>
  )
}

function Lane({ lane: { answer, before, after } }: { readonly lane: LaneView }) {
  return (
    <div className={answer ? `lane ${sideClass(answer)}` : 'lane'}>
      {answer && (
        <p className="lane-title">
          <Letter answer={answer} /> {answer.label}
        </p>
      )}
      <div className="columns">
        <Marks marks={before} differs="later no more" />
        <Marks
          marks={after.filter(({ differs }) => differs)}
          differs="since then"
          kept={after.some(({ differs }) => !differs)}
        />
      </div>
    </div>
  )
}

interface MarksProps {
  readonly marks: readonly MarkView[]
  /** What is said of those that the other day has not. */
  readonly differs: string
  /** Whether there are others, which stand in the other column. */
  readonly kept?: boolean
}

/** Speakers of one lane on one of the days. */
function Marks({ marks, differs, kept = false }: MarksProps) {
  return (
    <ul>
      {kept && <li className="text-muted">{marks.length > 0 ? 'as then, and' : 'as then'}</li>}
      {marks.map(({ statement, differs: isOther }) => (
        <li key={statement.id}>
          {isOther && <b className="differs">{differs}</b>} <Speaker statement={statement} />
          {!statement.choice && `: ${statement.answer}`}
          {statement.hedge && ` (${statement.hedge})`}
          {', '}
          <a className="text-muted" href={statement.href}>
            <DateText date={statement.date} />
          </a>
        </li>
      ))}
    </ul>
  )
}

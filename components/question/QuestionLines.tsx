import type { TopicQuestions } from '@/lib/view/questions'

/** What of a topic's questions a list has no room to show with every answer: by name, and how many more there are. */
export function QuestionLines({ questions: { topic, lines, more } }: { readonly questions: TopicQuestions }) {
  return (
    <>
      {lines.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {lines.map(({ question, stateLabel }) => (
            <li key={question.href}>
              <a href={question.href}>{question.label}</a>{' '}
              <span className="font-sans text-xs text-muted">{stateLabel}</span>
            </li>
          ))}
        </ul>
      )}
      {more && (
        <p className="mt-3 font-sans text-sm">
          <a href={more.href}>{more.text}</a> · <a href={topic.href}>All of {topic.label}</a>
        </p>
      )}
    </>
  )
}

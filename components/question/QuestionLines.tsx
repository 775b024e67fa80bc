import { QuestionRows } from '@/components/strip/QuestionRows'
import type { TopicQuestions } from '@/lib/view/questions'

/** What of a topic's questions a list has no room to show with every answer: by name, and how many more there are. */
export function QuestionLines({ questions: { topic, lines, more } }: { readonly questions: TopicQuestions }) {
  return (
    <>
      {lines.length > 0 && (
        <div className="mt-6">
          <QuestionRows questions={lines} />
        </div>
      )}
      {more && (
        <p className="mt-3 font-sans text-sm">
          <a href={more.href}>{more.text}</a> · <a href={topic.href}>All of {topic.label}</a>
        </p>
      )}
    </>
  )
}

import { Rest } from '@/components/site/Rest'
import { Section } from '@/components/site/Section'
import type { AToZView, NameLine } from '@/lib/view/a-to-z'

/** Every name under its letter, other spellings too, then every question. The letters lead there. */
export function AToZ({ view }: { readonly view: AToZView }) {
  const { groups, withoutSpellings, rest, questions, restOfQuestions } = view
  return (
    <div id="a-to-z" className="a-to-z">
      <nav aria-label="A to Z" className="letters print:hidden">
        <ul>
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          {questions.length > 0 && (
            <li>
              <a href="#all-questions">Questions</a>
            </li>
          )}
        </ul>
      </nav>
      <Rest rest={rest} />
      {withoutSpellings && (
        <p className="meta">Other spellings are found by the search alone: they are too many here.</p>
      )}
      {groups.map(({ id, title, lines }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {lines.map((line) => (
              <Name key={`${line.href} ${line.name}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {questions.length > 0 && (
        <Section id="all-questions" title="Questions">
          <Rest rest={restOfQuestions} />
          <ul>
            {questions.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

const Name = ({ line: { name, language, href, of, kindLabel } }: { readonly line: NameLine }) => (
  <li>
    <a href={href} lang={language}>
      {name}
    </a>{' '}
    <span className="meta">{of ? `${of}, ${kindLabel}` : kindLabel}</span>
  </li>
)

import './side.css'
import type { ReactNode } from 'react'
import type { AnswerView } from '@/lib/view/answer'

/** The class that gives an answer its colour and edge. */
export const sideClass = ({ look }: Pick<AnswerView, 'look'>): string => `side-${look}`

interface Props {
  readonly answer: AnswerView
  /** `wide` takes a row of its own; so does `own`, one's own answer, unless only one other stands beside it. */
  readonly width?: 'wide' | 'wide own' | undefined
  readonly children: ReactNode
}

/** One answer to a question, with its letter, as a block. */
export function Side({ answer, width, children }: Props) {
  return (
    <div className={`side ${sideClass(answer)}${width ? ` ${width}` : ''}`}>
      <p className="text-base font-semibold leading-tight">
        <Letter answer={answer} /> {answer.label}
      </p>
      {children}
    </div>
  )
}

/** The letter of an answer in its shape. */
export function Letter({ answer: { letter } }: { readonly answer: AnswerView }) {
  return (
    <span className="side-letter">
      <span className="sr-only">Answer </span>
      {letter}
    </span>
  )
}

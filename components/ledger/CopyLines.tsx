import './cite.css'
import { Fragment } from 'react'

/** Lines to copy, each under its name. browser/copy.ts gives each a button. */
export const CopyLines = ({ lines }: { readonly lines: readonly (readonly [name: string, text: string])[] }) => (
  <dl>
    {lines.map(([name, text]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>
          <code>{text}</code>
        </dd>
      </Fragment>
    ))}
  </dl>
)

import type { TableHead } from '@/lib/outputs/data/table'
import { tableFile } from '@/lib/site/addresses'

/** What each column of each table holds. */
export const DataDictionary = ({ tables }: { readonly tables: readonly TableHead[] }) => (
  <>
    {tables.map(({ name, title, about, columns }) => (
      <details key={name} className="border-t border-rule py-2">
        <summary>
          <b>{title}</b>: {columns.length} columns
        </summary>
        <p className="meta my-2">
          <a href={tableFile(name)}>{name}.csv</a> · {about}
        </p>
        <dl className="grid max-w-[80ch] gap-x-4 gap-y-1 md:grid-cols-[14rem_minmax(0,1fr)]">
          {columns.map((column) => (
            <div key={column.name} className="contents">
              <dt>
                <code>{column.name}</code>
              </dt>
              <dd className="mb-1">
                {column.type !== 'string' && <i>{column.type}. </i>}
                {column.about}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    ))}
  </>
)

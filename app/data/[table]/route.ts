import { CSV, file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { TABLES } from '@/lib/outputs/data/tables'

// Next cannot build an address out of a name and an ending. This takes the whole name, and only those that it lists.

interface Context {
  readonly params: Promise<{ readonly table: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => TABLES.map(({ name }) => ({ table: `${name}.csv` }))

export async function GET(_request: Request, { params }: Context) {
  const name = (await params).table
  const table = TABLES.find((each) => `${each.name}.csv` === name)
  return table ? file(table.csv(await getLedger()), CSV) : new Response(null, { status: 404 })
}

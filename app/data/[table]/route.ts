import { CSV, fileRoute, text } from '@/app/_routes/file-route'
import { TABLES } from '@/lib/outputs/data/tables'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = fileRoute('/data/[table]', {
  addresses: () => TABLES.map(({ name }) => ({ table: `${name}.csv` })),
  load: (ledger, { table }) => {
    const found = TABLES.find(({ name }) => `${name}.csv` === table)
    return found && text(found.csv(ledger), CSV)
  },
})

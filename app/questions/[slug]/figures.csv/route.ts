import { CSV, documentFile, file } from '@/app/_routes/file-route'
import { figuresCsv } from '@/lib/outputs/data/figures-csv'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile(
  'question',
  (ledger, question) => file(figuresCsv(ledger, question), CSV),
  ({ fields }) => fields.measure !== undefined,
)

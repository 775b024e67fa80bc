import { CSV, documentFile, text } from '@/app/_routes/file-route'
import { figuresCsv } from '@/lib/outputs/data/figures-csv'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile(
  'question',
  'figures.csv',
  (ledger, question) => text(figuresCsv(ledger, question), CSV),
  ({ fields }) => fields.measure !== undefined,
)

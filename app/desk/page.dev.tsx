import '@/desk/desk.css'
import { DeskPage } from '@/desk/DeskPage'
import { deskView } from '@/desk/desk'
import { readLastCheck } from '@/lib/content/last-check'
import { getLedger, getPreview } from '@/lib/content/ledger'

// Only in `npm run dev`: see pageExtensions in next.config.mjs.

export const metadata = { title: 'The editors’ desk' }

export default async function Page() {
  const [ledger, last, preview] = await Promise.all([getLedger(), readLastCheck(process.cwd()), getPreview()])
  return <DeskPage desk={deskView(ledger, last, preview)} />
}

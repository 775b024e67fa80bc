import '@/examples/design.css'
import { DesignPage } from '@/examples/DesignPage'

// Only in `npm run dev`: see pageExtensions in next.config.mjs. No class names here: Tailwind reads this folder for the
// built site too.

export const metadata = { title: 'Design – Counterclaim' }

export default function Page() {
  return <DesignPage />
}

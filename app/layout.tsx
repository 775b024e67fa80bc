import './globals.css'
import type { Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { frameView } from '@/app/_routes/frame'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import { generatedVersion } from '@/lib/content/generated'
import { getLedger } from '@/lib/content/ledger'
import { PAPER } from '@/lib/site/colours'
import { isPublished, LICENCE, SITE } from '@/lib/site/settings'

/**
 * Both files are made by `npm run fonts`. What stands in for them is in globals.css. A font that comes late is for the
 * next page: setting a whole page a second time held a slow phone for longer than anything else.
 */
const latin = localFont({
  src: './fonts/stix-two-latin.woff2',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--latin',
})
/** Loaded only by pages that hold a Cyrillic letter. */
const cyrillic = localFont({
  src: './fonts/stix-two-cyrillic.woff2',
  weight: '400',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+401-491' }],
  variable: '--cyrillic',
})

export const metadata = {
  ...(isPublished() ? {} : { robots: { index: false } }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}

/**
 * In `npm run dev` alone: shows saved pages and mistakes by itself. A build leaves out what only development asks for.
 * With `async`, React loads it also where it draws the whole page in the browser: in development, one that is not found.
 */
async function LiveScript() {
  const { LIVE_SCRIPT } = process.env
  return LIVE_SCRIPT && <script src={LIVE_SCRIPT} data-version={await generatedVersion(process.cwd())} async />
}

/** The frame of every page. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { topics } = frameView(await getLedger())
  return (
    <html lang={SITE.language} dir="ltr" className={`${latin.variable} ${cyrillic.variable}`}>
      <head>
        <link rel="license" href={LICENCE} />
      </head>
      <body>
        <SiteHeader topics={topics} />
        {children}
        <SiteFooter topics={topics} />
        {process.env.NODE_ENV === 'development' && <LiveScript />}
      </body>
    </html>
  )
}

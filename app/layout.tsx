import './globals.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import { isPublished, SITE } from '@/lib/site/settings'

export const metadata = {
  ...(isPublished() ? {} : { robots: { index: false } }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
}

/** The frame of every page. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={SITE.language} dir="ltr">
      <body>
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  )
}

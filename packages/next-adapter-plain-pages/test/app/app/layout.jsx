import './globals.css'

export const metadata = {
  title: { default: 'Test application', template: '%s – Test' },
  description: 'Pages of both kinds & more',
}

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <header>
          <a href="/">Home</a> <a href="/counter">Counter</a>
        </header>
        {children}
        <script src="/theme.js" defer />
      </body>
    </html>
  )
}

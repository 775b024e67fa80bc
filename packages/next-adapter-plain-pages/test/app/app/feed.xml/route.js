export const dynamic = 'force-static'

export function GET() {
  return new Response('<?xml version="1.0"?><feed/>', { headers: { 'content-type': 'application/atom+xml' } })
}

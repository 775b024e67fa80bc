import { publishedJsonSchema } from '@/lib/outputs/data/json-schema'

export const dynamic = 'force-static'

export function GET() {
  return new Response(JSON.stringify(publishedJsonSchema(), null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  })
}

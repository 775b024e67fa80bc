import { onlyFile, text } from '@/app/_routes/file-route'
import { publishedJsonSchema } from '@/lib/outputs/data/json-schema'

export const dynamic = 'force-static'

export const GET = onlyFile(() => text(JSON.stringify(publishedJsonSchema(), null, 2), 'application/schema+json'))

import { renderToStaticMarkup } from 'react-dom/server'
import { EXAMPLES } from '@/examples/all'

// What e2e/support/render-examples.ts bundles and runs: the examples as markup, on standard output.
process.stdout.write(
  JSON.stringify(
    EXAMPLES.map(({ id, of, state, is, element }) => ({ id, of, state, is, html: renderToStaticMarkup(element) })),
  ),
)

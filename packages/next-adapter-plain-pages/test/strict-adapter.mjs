// @ts-check

import { createAdapter } from '../create-adapter.mjs'

/** An adapter for a site that means to ship no runtime at all. */
export default createAdapter({ allowRuntime: false, compress: false })

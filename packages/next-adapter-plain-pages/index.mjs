// @ts-check

import { createAdapter } from './create-adapter.mjs'

/**
 * The adapter with its defaults. Name the path of this file as `adapterPath` in `next.config`; for options, see
 * {@link createAdapter}.
 */
export default createAdapter()

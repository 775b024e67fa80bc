import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  ...(process.env.ADAPTER ? { adapterPath: process.env.ADAPTER } : {}),
  experimental: { inlineCss: true },
  ...(process.env.TURBOPACK_ROOT ? { turbopack: { root: process.env.TURBOPACK_ROOT } } : {}),
}

export default config

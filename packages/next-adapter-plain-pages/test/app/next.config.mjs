// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  ...(process.env.TEST_ADAPTER === undefined ? {} : { adapterPath: process.env.TEST_ADAPTER }),
  // Pages with a runtime hold it; without a fixed one no two builds would be the same.
  generateBuildId: () => 'test-application',
  experimental: { inlineCss: true },
}

export default config

// @ts-check
// Which folder may import which. `npm test -- --only boundaries` checks it; boundaries.test.ts proves that
// every rule catches what it forbids. The direction is content → lib → app → components, and nothing flows back.

/**
 * Folders of lib/, lowest first, with what else of lib/ each may import (`types`: no more than types), and why.
 * @type {Record<string, { path?: string, may: string[], types?: string[], why: string }>}
 */
const LAYERS = {
  wording: { may: [], why: 'How a number, a list or the name of a language is written depends on nothing.' },
  dates: { may: [], why: 'Dates know nothing of what they date, so that any layer can use them.' },
  schema: {
    may: ['dates', 'wording'],
    why: 'The schema is the contract with editors; it must not depend on what is done with it.',
  },
  problems: { may: ['schema'], why: 'A problem names a place in a file; who found it is no concern of the message.' },
  mdx: {
    may: ['dates', 'schema', 'problems'],
    why: 'A body is data before there is a ledger to check its links against.',
  },
  ledger: {
    may: ['dates', 'schema', 'problems', 'map/shapes.ts'],
    types: ['mdx'],
    why: 'The ledger is built from documents already read: it may name the type of a body, and runs no MDX. Of maps it knows which shapes there are.',
  },
  content: {
    may: ['dates', 'schema', 'problems', 'mdx', 'ledger'],
    why: 'Reading files ends in a ledger. Derivations and pages start from that, and reading knows nothing of them.',
  },
  advice: {
    may: ['dates', 'schema', 'problems', 'ledger', 'content', 'derive'],
    types: ['mdx'],
    why: 'What may be meant, told of a ledger that has passed. The check alone asks, so that no page can depend on it.',
  },
  derive: { may: ['dates', 'schema', 'ledger'], why: 'Derivations are pure functions of a ledger and a date.' },
  site: {
    may: ['dates', 'schema'],
    why: 'Addresses and settings of the site serve every view; they depend on none.',
  },
  strip: {
    may: ['dates', 'wording'],
    why: 'Where marks stand on a line of time is arithmetic; what they mean is for a view to say.',
  },
  search: {
    may: [],
    why: 'A reader’s browser runs it, so it carries nothing that a browser does not need; what is searched is for an output to say.',
  },
  map: { may: ['wording'], why: 'A map is drawn from coordinates alone; what is marked on it is for a view to say.' },
  view: {
    may: ['wording', 'dates', 'schema', 'ledger', 'derive', 'site', 'map', 'strip', 'mdx/vocabulary.ts'],
    types: ['mdx'],
    why: 'A view is what one page shows, ready to render: it walks bodies, but reads and compiles none.',
  },
  outputs: {
    may: ['wording', 'dates', 'schema', 'ledger', 'derive', 'site', 'search', 'view'],
    why: 'What machines get of a page (head, feeds, Markdown, data, social images) is made from the view that people get, or from the ledger, so that all say the same.',
  },
  editing: {
    may: ['dates', 'schema', 'problems', 'mdx', 'ledger', 'content', 'site'],
    why: 'The commands that change content read it as the check does. No page is made from what they know.',
  },
  guide: {
    may: ['editing', 'dates', 'schema', 'mdx', 'ledger', 'derive', 'site', 'map/shapes.ts', 'view'],
    why: 'What `npm run guide` writes for editors and for whoever reads derived lines against the facts. Nothing imports it.',
  },
  testing: {
    may: ['dates', 'schema', 'problems', 'mdx', 'ledger', 'content/check.ts'],
    why: 'Fixtures build ledgers for tests of the layers above, and so cannot lean on those.',
  },
}

/** Tests may build what they test out of any layer of lib/. */
const TEST = '\\.test\\.[a-z]+$'
/** Pages of `npm run dev` alone: see pageExtensions in next.config.mjs. */
const DEV = '\\.dev\\.tsx$'
/** @param {string[]} names layers, or single files of them */
const pathsOf = (names) =>
  names.map((name) => (name.endsWith('.ts') ? `^lib/${name}$` : (LAYERS[name]?.path ?? `^lib/${name}/`)))
/** The commands that run with what a build needs: see scripts/command.mjs. */
const BUILDING = 'build|check|command|dev|links|log|new|rename|report|rollback|serve|start|withdraw'
const OURS = '^(lib|app|components|desk|examples|packages|e2e|scripts)/'

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

const layerRules = Object.entries(LAYERS).flatMap(([name, { may, types = [], why: comment }]) => {
  const from = { path: pathsOf([name]), pathNot: TEST }
  /** @type {Rule[]} */
  const rules = [
    { name: `lib-${name}`, comment, from, to: { path: OURS, pathNot: pathsOf([name, ...may, ...types]) } },
    ...types.map(
      /** @returns {Rule} */ (type) => ({
        name: `lib-${name}-types-of-${type}`,
        comment,
        from,
        to: { path: pathsOf([type]), pathNot: pathsOf(may), dependencyTypesNot: ['type-only'] },
      }),
    ),
  ]
  return rules
})

/** @type {Rule[]} */
const RULES = [
  ...layerRules,
  {
    name: 'lib-folder-without-a-layer',
    comment: 'A new folder of lib/ needs a place in the table above, or nothing would hold its direction.',
    from: { path: '^lib/', pathNot: [...pathsOf(Object.keys(LAYERS)), TEST] },
    to: {},
  },
  {
    name: 'lib-draws-nothing',
    comment: 'lib/ is plain TypeScript that any program can use: React and Next stay in app/ and components/.',
    from: { path: '^lib/' },
    to: { path: '(^|/)node_modules/(react|react-dom|next)/|^(react|react-dom|next)(/|$)' },
  },
  {
    name: 'components-render-only',
    comment: 'A component renders what it is given. One that reads content could show what the ledger never checked.',
    from: { path: '^components/', pathNot: TEST },
    to: { path: OURS, pathNot: ['^components/', '^lib/(?!content/|advice/|testing/)'] },
  },
  {
    name: 'app-chooses',
    comment: 'A route picks a view and a component. Test fixtures, scripts and packages are not part of the site.',
    from: { path: '^app/', pathNot: [TEST, DEV] },
    to: { path: OURS, pathNot: ['^(app|components)/', '^lib/(?!advice/|testing/)'] },
  },
  {
    name: 'dev-pages-show-examples-or-the-desk',
    comment:
      'A page of npm run dev alone shows examples or the desk: with anything else in it, it would be a page of the site.',
    from: { path: DEV },
    to: { path: OURS, pathNot: ['^(examples|desk)/', '^lib/(content|schema)/'] },
  },
  {
    name: 'desk-renders-only',
    comment: 'The desk is made from a ledger and from what the check found. Its pages in app/ read both.',
    from: { path: '^desk/', pathNot: TEST },
    to: { path: OURS, pathNot: ['^desk/', '^lib/(?!testing/)'] },
  },
  {
    name: 'desk-is-for-editors',
    comment: 'Readers get nothing of the desk: only pages of npm run dev show it.',
    from: { path: OURS, pathNot: ['^desk/', DEV] },
    to: { path: '^desk/' },
  },
  {
    name: 'examples-are-made-up',
    comment: 'An example shows a component with a fixture. One made from content/ would change with every article.',
    from: { path: '^examples/', pathNot: TEST },
    to: { path: OURS, pathNot: ['^(examples|components)/', '^lib/(?!content/)'] },
  },
  {
    name: 'nothing-imports-app',
    comment: 'Routes are the end of the pipeline. What two of them need belongs into components/ or lib/.',
    from: { pathNot: '^app/' },
    to: { path: '^app/' },
  },
  {
    name: 'e2e-sees-only-the-site',
    comment: 'Browser tests look at the built pages as a reader does; sharing code with them would share its mistakes.',
    from: { path: '^e2e/' },
    to: { path: '^(app|components|examples)/' },
  },
  {
    name: 'packages-stand-alone',
    comment: 'A package could be published by itself: it works on any static export, and knows nothing of this site.',
    from: { path: '^packages/(?!bench/)' },
    to: { path: OURS, pathNot: '^packages/(?!bench/)' },
  },
  {
    name: 'benchmarks-measure-from-outside',
    comment: 'Benchmarks run the commands of the site as anybody does. What they measured by import would not be that.',
    from: { path: '^packages/bench/' },
    to: { path: OURS, pathNot: '^(packages/bench|scripts)/' },
  },
  {
    name: 'one-reader-of-contentlayer',
    comment: 'One module knows what contentlayer2 generates, so that the reader could be replaced in a day.',
    from: { pathNot: '^lib/content/generated\\.ts$' },
    to: { path: '(^|/)\\.contentlayer/|^contentlayer/generated' },
  },
  {
    name: 'builds-without-tools',
    comment:
      'A build installs dependencies and no devDependencies. What it imports at run time must be among the former.',
    from: {
      path: `^(app|packages/next-adapter-plain-pages|browser|components|lib|scripts/(build|check|dev|release|run|server))/|^scripts/(${BUILDING})\\.|^(build-adapter|contentlayer\\.config|next\\.config|postcss\\.config)\\.`,
      pathNot: [TEST, DEV, '^packages/next-adapter-plain-pages/test/', '^lib/testing/'],
    },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-circle',
    comment: 'Modules that import each other can only be understood, tested and loaded together.',
    from: {},
    to: { circular: true },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: RULES.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: ['node_modules', '\\.contentlayer/'] },
    exclude: {
      path: '(^|/)(\\.next|\\.build|\\.releases|out|test-results|playwright-report|packages/[^/]+/test/app)/',
    },
    // Without this, imports of types would be gone before they are looked at.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

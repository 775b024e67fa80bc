import { SITE } from '@/lib/site/settings'

/** Address, title and description of a page that is not a document. */
export interface PageHead {
  readonly href: string
  readonly title: string
  readonly description: string
  /** Whether search engines should follow its links and not list it. */
  readonly unlisted?: boolean
}

/** Every page that is not a document. The sitemap lists them from here, but for those that are unlisted. */
export const PAGES = {
  home: { href: '/', title: SITE.name, description: SITE.description },
  topics: {
    href: '/topics',
    title: 'Topics',
    description: 'The conflicts that this site covers: how each stands, up to which day, and what is disputed.',
  },
  questions: {
    href: '/questions',
    title: 'Questions',
    description:
      'What the parties answer differently, topic by topic: which are contested, and when each answer was given.',
  },
  articles: {
    href: '/articles',
    title: 'Articles',
    description: 'Our own accounts of the reports that the ledger rests on, newest first.',
  },
  actors: {
    href: '/actors',
    title: 'Actors',
    description: 'Everyone who speaks, acts or is mentioned: people, states, bodies, groups, monitors and newsrooms.',
  },
  places: {
    href: '/places',
    title: 'Places',
    description: 'Every place that a statement or an event is about, by country: its names, and what is said of it.',
  },
  sources: {
    href: '/sources',
    title: 'Sources',
    description:
      'Every publication that a statement or an event on this site comes from, by kind, with those that most rests on first.',
  },
  timeline: {
    href: '/timeline',
    title: 'Timeline',
    description: 'What happened and what was said, in order of time, each with its source.',
  },
  changes: {
    href: '/changes-of-position',
    title: 'Changes of position',
    description:
      'Speakers who gave one answer to a question and later another that rules it out: both statements, dated and sourced.',
  },
  search: {
    href: '/search',
    title: 'Search',
    description: 'Every name on this site in every spelling, every question, and everything that was said.',
    unlisted: true,
  },
  feeds: {
    href: '/feeds',
    title: 'Feeds',
    description: 'Follow the site, a topic, a question or a speaker: each new statement in full, with its source.',
  },
  data: {
    href: '/data',
    title: 'Data',
    description:
      'The whole ledger as open data: who said what, when, on which question, in which source. JSON and CSV.',
  },
  method: {
    href: '/method',
    title: 'Method',
    description:
      'How statements become pages: what counts as an answer, a dispute and a change, and what is left open.',
  },
  corrections: {
    href: '/corrections',
    title: 'Corrections',
    description: 'Every correction of substance and every withdrawn page, newest first.',
  },
  contact: {
    href: '/contact',
    title: 'Contact',
    description: 'Who is behind this site, how to reach them, and how to ask for a correction.',
  },
} as const satisfies Record<string, PageHead>

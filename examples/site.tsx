import { AToZ } from '@/components/search/AToZ'
import { SearchPage } from '@/components/search/SearchPage'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { ContactText } from '@/components/site/ContactText'
import { Corrections } from '@/components/site/Corrections'
import { Covered } from '@/components/site/Covered'
import { DataDictionary } from '@/components/site/DataDictionary'
import { DataText } from '@/components/site/DataText'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { DraftBanner } from '@/components/site/DraftBanner'
import { FactSheet } from '@/components/site/FactSheet'
import { FeedsText } from '@/components/site/FeedsText'
import { Fold } from '@/components/site/Fold'
import { JsonLd } from '@/components/site/JsonLd'
import { InlineLinks, LinkList, LinkRows } from '@/components/site/LinkList'
import { ListPage } from '@/components/site/ListPage'
import { MethodText } from '@/components/site/MethodText'
import { Moved } from '@/components/site/Moved'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
import { PageLink } from '@/components/site/PageLink'
import { Contents, Parts } from '@/components/site/Parts'
import { Rest } from '@/components/site/Rest'
import { Section } from '@/components/site/Section'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import { MenuButton, SearchField, SiteMenu } from '@/components/site/SiteMenu'
import { Box, TopicBoxes } from '@/components/site/TopicFilter'
import { type Example, examplesOf } from '@/examples/example'
import { link } from '@/examples/views'
import { LONG } from '@/examples/world/long'
import { articleOf, placeOf, WORLD } from '@/examples/world/world'
import { TABLES } from '@/lib/outputs/data/tables'
import { website } from '@/lib/outputs/head/json-ld/page'
import { PAGES } from '@/lib/site/pages'
import { aToZView } from '@/lib/view/a-to-z'
import { articleView } from '@/lib/view/article'
import { dataView } from '@/lib/view/data'
import { dateView } from '@/lib/view/date'
import { feedsView } from '@/lib/view/feeds'
import { articlesView } from '@/lib/view/lists'
import { placeView } from '@/lib/view/place'

const article = articleView(WORLD, articleOf('ferry-hit-off-marrow-point'))
const place = placeView(WORLD, placeOf('marrow-point'))
const some = [link('actor', 'norland'), link('place', 'marrow-point'), link('question', 'who-fired')]

const topics = [link('topic', 'marrow-point'), link('topic', 'teal-canal')]

/** Every form that a date can have in the ledger. */
const DATES = [
  '2021-09-15',
  '2021-09',
  '2019-34',
  '2019-36',
  '2021',
  '2024-08~',
  '2025-03-25?',
  '2021%',
  '[2021-09-13..2021-09-15]',
  '[2019-36..2020-33]',
  '[..2021-09-15]',
  '[2021-09-15..]',
  '2024-08-06/2025-04-26',
  '2024-08/..',
  '../2024-08',
]

/** What pages of every sort are made of. */
export const SITE_PARTS: readonly Example[] = [
  ...examplesOf(
    'DateText',
    Object.fromEntries(
      DATES.map(dateView).map((date) => [`“${date.words}”`, <DateText key={date.edtf} date={date} />]),
    ),
  ),
  ...examplesOf('PageLink', {
    'with the page’s name': <PageLink link={link('actor', 'norland')} />,
    'with words of its own': <PageLink link={link('actor', 'norland')}>the northern coast</PageLink>,
    'that says on hover what is behind it': <PageLink link={link('actor', 'norland')} preview />,
    'with a preview on its page': (
      <PageLink link={{ ...link('actor', 'tidewatch'), preview: 'about-actor-tidewatch' }} />
    ),
  }),
  ...examplesOf('InlineLinks', {
    none: (
      <p>
        <InlineLinks links={[]} />
      </p>
    ),
    one: (
      <p>
        <InlineLinks links={some.slice(0, 1)} />
      </p>
    ),
    many: (
      <p>
        <InlineLinks links={some} />
      </p>
    ),
  }),
  ...examplesOf('LinkList', {
    empty: <LinkList links={[]} />,
    'many, one of them very long': <LinkList links={[...some, link('question', 'long-question', LONG)]} />,
  }),
  ...examplesOf('LinkRows', {
    empty: <LinkRows rows={[]} />,
    'each with a note': <LinkRows rows={some.map((each) => ({ link: each, note: '6 April 2025' }))} />,
  }),
  ...examplesOf('Breadcrumb', {
    'one step': <Breadcrumb crumbs={article.breadcrumb.slice(0, 2)} />,
    'two steps': <Breadcrumb crumbs={article.breadcrumb} />,
    'a place in a place': <Breadcrumb crumbs={place.breadcrumb} />,
  }),
  ...examplesOf('Opening', {
    'text first, and nothing known': <Opening facts={[]} body={place.body} />,
    'something before the text, and facts': (
      <Opening
        first={<p>The matter itself.</p>}
        aside={<p>Above the facts.</p>}
        facts={[
          alsoWritten([{ name: 'Marrow' }, { name: 'Марроу', language: 'uk' }]),
          elsewhere(['https://example.org/marrow']),
        ]}
        body={place.body}
      />
    ),
  }),
  ...examplesOf('FactSheet', {
    'nothing known': <FactSheet rows={[['Byline', undefined]]} />,
    'some rows, of which one is not known': (
      <FactSheet
        rows={[
          ['Part of', <InlineLinks key="links" links={some} />],
          ['Members', false],
          ['Language', 'German'],
        ]}
      />
    ),
  }),
  ...examplesOf('ContactText', {
    'of a site that is published': (
      <ContactText owner="The Marrow Desk" contact={{ label: 'desk@example.org', href: 'mailto:desk@example.org' }} />
    ),
  }),
  ...examplesOf(
    'DataText',
    {
      'with every table': (
        <DataText
          view={dataView(WORLD, TABLES)}
          tables={TABLES}
          version="2026-12-01-4f1c09aa"
          examples={[
            {
              language: 'Python',
              file: 'five-questions.py',
              code: 'print("A line that is longer than any phone is wide, so that it has to be scrolled")',
            },
          ]}
        />
      ),
    },
    'figure',
  ),
  ...examplesOf('DataDictionary', { 'of one table': <DataDictionary tables={TABLES.slice(3, 4)} /> }),
  ...examplesOf('Corrections', {
    none: <Corrections corrections={[]} />,
    two: (
      <Corrections
        corrections={[...article.corrections, { on: dateView('2021-05-02'), text: 'The ferry’s name was misspelt.' }]}
      />
    ),
  }),
  ...examplesOf('Rest', {
    'nothing left out': <Rest rest={undefined} />,
    'the rest in some topics': <Rest rest={articlesView(WORLD, 2).rest} />,
    'the rest in too many topics to name': (
      <Rest
        rest={{ shown: 'The newest 150 of 2,000 articles stand here.', where: 'Each topic has the rest', topics: [] }}
      />
    ),
  }),
  ...examplesOf('Parts', {
    'with one part that the page lacks': (
      <Parts lead="Contested" parts={[['part-answers', 'Answers'], false, ['part-context', 'Context']]} />
    ),
  }),
  ...examplesOf('Contents', {
    'on a phone, at the end of a page': (
      <Contents parts={[['part-first', 'First'], false, ['part-second', 'Second']]} />
    ),
  }),
  ...examplesOf('MenuButton', { 'of a bar': <MenuButton /> }),
  ...examplesOf('SiteMenu', { 'of the header': <SiteMenu topics={topics} /> }),
  ...examplesOf('SearchField', { 'of the menu': <SearchField /> }),
  ...examplesOf('AToZ', {
    'with every spelling': <AToZ view={aToZView(WORLD)} />,
  }),
  ...examplesOf(
    'SearchPage',
    { 'of more names than a page has room for': <SearchPage view={aToZView(WORLD, 10)} /> },
    'page',
  ),
  ...examplesOf('TopicBoxes', { 'of two topics': <TopicBoxes topics={topics} /> }, 'figure'),
  ...examplesOf('Box', { ticked: <Box id="box-ticked" label="Events" /> }),
  ...examplesOf('Covered', {
    'of a topic': (
      <p>
        <Covered until={dateView('2021-06-20')} checked={dateView('2021-07-01')} />
      </p>
    ),
  }),
  ...examplesOf('Fold', {
    short: (
      <Fold count={1} most={1} label="1 statement">
        <p>A statement.</p>
      </Fold>
    ),
    long: (
      <Fold count={2} most={1} label="2 statements, 2021 to 2025">
        <p>Two statements.</p>
      </Fold>
    ),
  }),
  ...examplesOf('Section', {
    'with an introduction': (
      <Section id="section-intro" title="A part of a page" intro="What is in it, in one line.">
        <p>Its matter.</p>
      </Section>
    ),
    'without one': (
      <Section id="section-plain" title="A part of a page">
        <p>Its matter.</p>
      </Section>
    ),
  }),
  ...examplesOf('DraftBanner', { 'above a page': <DraftBanner /> }),
  ...examplesOf('JsonLd', { 'of the home page': <JsonLd nodes={[website()]} /> }),
  ...examplesOf(
    'SiteHeader',
    {
      'with topics by name': <SiteHeader topics={topics} />,
      'with more topics than it names': <SiteHeader topics={[...topics, ...topics]} />,
    },
    'figure',
  ),
  ...examplesOf('SiteFooter', { 'of every page': <SiteFooter topics={topics} /> }, 'figure'),
  ...examplesOf('FeedsText', { 'of the page about feeds': <FeedsText view={feedsView(WORLD)} /> }, 'figure'),
  ...examplesOf('MethodText', { 'of the page about the method': <MethodText /> }, 'figure'),
  ...examplesOf(
    'DocumentPage',
    {
      'with a description and corrections': (
        <DocumentPage view={article}>
          <p>Its matter.</p>
        </DocumentPage>
      ),
      withdrawn: (
        <DocumentPage view={articleView(WORLD, articleOf('taken-back'))}>
          <p>Not shown.</p>
        </DocumentPage>
      ),
    },
    'page',
  ),
  ...examplesOf(
    'ListPage',
    {
      'of the sources': (
        <ListPage head={PAGES.sources}>
          <p>The list.</p>
        </ListPage>
      ),
    },
    'page',
  ),
  ...examplesOf('Moved', { 'to another address': <Moved href="/actors/norland" title="Norland" /> }, 'page'),
]

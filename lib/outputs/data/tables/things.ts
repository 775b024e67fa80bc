import { copyOf, isGone } from '@/lib/derive/original'
import type { Actor, Place, Source } from '@/lib/ledger/model'
import { type Column, day, edtf, ids, logDays, number, table, text } from '@/lib/outputs/data/table'
import { nameOf, publisherOf, standing } from '@/lib/outputs/data/tables/names'
import type { Kind } from '@/lib/schema/fields'
import { pagesElsewhere } from '@/lib/schema/wikidata'
import { absolute, pageOf } from '@/lib/site/addresses'

interface Paged {
  readonly kind: Kind
  readonly slug: string
  readonly fields: { readonly description: string; readonly formerSlugs: readonly string[] }
  readonly logged: { readonly id: string; readonly added: string; readonly changed: string }
}

export const id = <Row extends Paged>(): Column<Row> =>
  text(
    'id',
    'Its id: the last part of its address. If it was renamed, first_id still is what it was.',
    ({ slug }) => slug,
  )

/** Where a document’s page is, and since when. */
export const page = <Row extends Paged>(): Column<Row>[] => [
  text('description', 'What it is, in a sentence.', ({ fields }) => fields.description),
  text('address', 'Its page on this site.', ({ kind, slug }) => absolute(pageOf(kind, slug))),
  text(
    'first_id',
    'The id that it had at first and keeps under every later name: joins data of two days, and is what feeds call it.',
    ({ logged }) => logged.id,
  ),
  ids(
    'former_ids',
    'Ids that it had before, if it was renamed. They are given to nothing else.',
    ({ fields }) => fields.formerSlugs,
  ),
  ...logDays<Row>(),
]

const otherNames = ({ fields }: Actor | Place) => fields.otherNames.map(({ name }) => name).join('; ')
const sameAs = ({ fields }: Actor | Place) => pagesElsewhere(fields).join(' ')

/** Everyone who speaks, acts or is mentioned. */
export const ACTORS = table<Actor>(
  {
    name: 'actors',
    title: 'Actors',
    about: 'One row for each person, state, body, group, monitor or newsroom.',
    key: 'id',
  },
  [
    id(),
    text('name', 'Its name as the site prints it.', ({ fields }) => fields.name),
    text('kind', 'What it is; “unnamed” are speakers whom a source does not name.', ({ fields }) => fields.kind),
    text('other_names', 'Other spellings and scripts, parted by semicolons.', otherNames),
    ids('part_of', 'What it belongs to. To belong is not to speak for it.', ({ fields }) => fields.partOf),
    text('belonged', 'What it belonged to for a time only: ids, each with the time (EDTF).', ({ fields }) =>
      fields.belonged.map(({ to, when }) => `${to} (${when})`).join('; '),
    ),
    ids('speaks_for', 'For whom it speaks by its office.', ({ fields }) => fields.speaksFor),
    text(
      'roles',
      'Posts, each with its term (EDTF) where a source gives one. A post without a term is not thereby held today.',
      ({ fields }) => fields.roles.map(({ title, term }) => (term ? `${title} (${term})` : title)).join('; '),
    ),
    text('funding', 'For a newsroom that a state owns or pays for: which.', ({ fields }) => fields.funding),
    text('wikidata', 'Its item on Wikidata, where an editor has compared it.', ({ fields }) => fields.wikidata),
    text('same_as', 'Pages about it elsewhere.', sameAs),
    ...page<Actor>(),
  ],
  (ledger) => standing(ledger.documents.actor),
)

/** Where it happens. */
export const PLACES = table<Place>(
  {
    name: 'places',
    title: 'Places',
    about: 'One row a place, with its point and how far off that can be.',
    key: 'id',
    refers: { within: 'places' },
  },
  [
    id(),
    text('name', 'Its name as the site prints it.', ({ fields }) => fields.name),
    text('kind', 'What it is: a village, a region, a country, and so on.', ({ fields }) => fields.kind),
    text('other_names', 'Other spellings and scripts, parted by semicolons.', otherNames),
    text(
      'within',
      'What it lies in, by id. Borders as recognised by the UN General Assembly.',
      ({ fields }) => fields.within,
    ),
    number('latitude', 'Degrees north, WGS 84.', ({ fields }) => fields.coordinates?.latitude),
    number('longitude', 'Degrees east, WGS 84.', ({ fields }) => fields.coordinates?.longitude),
    number('uncertainty', 'How far off the point can be, in degrees.', ({ fields }) => fields.coordinates?.uncertainty),
    text('coordinates_basis', 'Where the point comes from.', ({ fields }) => fields.coordinates?.basis),
    text('wikidata', 'Its item on Wikidata, where an editor has compared it.', ({ fields }) => fields.wikidata),
    text('same_as', 'Pages about it elsewhere.', sameAs),
    ...page<Place>(),
  ],
  (ledger) => standing(ledger.documents.place),
)

/** The publications that statements and events stand in. */
export const SOURCES = table<Source>(
  {
    name: 'sources',
    title: 'Sources',
    about: 'One row a publication: who published it, when, where.',
    key: 'id',
    refers: { publisher: 'actors', agency: 'actors' },
  },
  [
    id(),
    text('title', 'Its headline. One in brackets is ours.', ({ fields }) => fields.title),
    text('kind', 'What sort of publication it is.', ({ fields }) => fields.kind),
    text('publisher', 'Who published it, by id.', ({ fields }) => fields.publisher),
    text('publisher_name', 'Who published it.', ({ fields }, ledger) => publisherOf(ledger, fields)),
    text('agency', 'The news agency that wrote it, by id.', ({ fields }) => fields.agency),
    text('agency_name', 'The news agency that wrote it.', ({ fields }, ledger) => nameOf(ledger, fields.agency)),
    text('byline', 'The author as printed.', ({ fields }) => fields.byline),
    ...edtf<Source>('date', 'When it was published; empty where it bears no date.', ({ fields }) =>
      fields.undated ? undefined : fields.date,
    ),
    text('date_basis', 'How the date is known, where it is not printed.', ({ fields }) => fields.dateBasis),
    text('language', 'The language of the text.', ({ fields }) => fields.language),
    text('url', 'Its address; empty where it is not known.', ({ fields }) => fields.url),
    text('url_note', 'What to know about the address.', ({ fields }) => fields.urlNote),
    text(
      'url_found',
      'How its address answered when it was asked for last: open, moved, untold (it did not say), missing; dead where it was not there on two different days. Empty: nobody asked.',
      (source) => (isGone(source) ? 'dead' : source.link?.state),
    ),
    day('url_asked', 'When it was asked for last.', ({ link }) => link?.asked),
    day('url_opened', 'The last day when it opened.', ({ link }) => link?.opened),
    text('archived', 'An archived copy.', (source) => copyOf(source)?.url),
    day(
      'archived_of',
      'When that was made, where a program found it. No editor has compared such a copy.',
      (source) => copyOf(source)?.of,
    ),
    text('caveats', 'What is wrong, loose or unproven in it.', ({ fields }) =>
      fields.caveats.map((caveat) => caveat.text).join(' '),
    ),
    ...page<Source>(),
  ],
  (ledger) => standing(ledger.documents.source),
)

import type { Event } from '@/lib/ledger/model'
import { day, edtf, ids, logDays, table, text } from '@/lib/outputs/data/table'
import { nameOf } from '@/lib/outputs/data/tables/names'
import { sourceColumns } from '@/lib/outputs/data/tables/source-columns'
import { topicsOf } from '@/lib/outputs/data/topics'
import { absolute, entryOf } from '@/lib/site/addresses'

/** Every event, in the order of time. */
export const EVENTS = table<Event>(
  {
    name: 'events',
    title: 'Events',
    about: 'One row an event: what happened, when, on whose word.',
    key: 'id',
    refers: { according_to: 'actors', source: 'sources' },
  },
  [
    text('id', 'Its id, for ever.', ({ id }) => id),
    ...edtf<Event>('when', 'When it happened.', (event) => event.when),
    day('public_from', 'From the end of which day it counts as public.', ({ publicFrom }) => publicFrom),
    text('text', 'What happened, in our words.', (event) => event.text),
    text(
      'according_to',
      'On whose word, by id, where it is one party’s or one newsroom’s account.',
      (event) => event.accordingTo,
    ),
    text('according_to_name', 'On whose word.', ({ accordingTo }, ledger) => nameOf(ledger, accordingTo)),
    ids('who', 'Who took part.', (event) => event.who),
    ids('places', 'Where.', ({ where }) => where),
    ids('topics', 'The topics of its article.', (event, ledger) => topicsOf(ledger, event)),
    ids('questions', 'Questions that it bears on.', (event) => event.questions),
    text('confidence', 'How well it is sourced, where we judged that.', ({ confidence }) => confidence),
    text('caveats', 'What must be known with it.', ({ caveats }) => caveats.map((caveat) => caveat.text).join(' ')),
    text('article', 'The article that carries it, by id.', ({ article }) => article),
    ...sourceColumns<Event>(),
    text('address', 'Where it stands on this site.', ({ article, id }) => absolute(entryOf(article, id))),
    ...logDays<Event>(),
  ],
  (ledger) => ledger.events.values(),
)

import type { Paragraph, RootContent } from 'mdast'
import { answersOf } from '@/lib/outputs/markdown/dispute'
import {
  dateText,
  elsewhere,
  heading,
  lines,
  linesIfAny,
  linkOf,
  listed,
  paragraph,
} from '@/lib/outputs/markdown/nodes'
import { proseBlocks } from '@/lib/outputs/markdown/prose'
import { entries, links } from '@/lib/outputs/markdown/sections'
import { part, write } from '@/lib/outputs/markdown/write'
import type { DisputeView } from '@/lib/view/dispute'
import type { PlaceView } from '@/lib/view/place'
import type { FoundView, SourcePageView } from '@/lib/view/source'

/** A place as Markdown: what it is, who says who holds it, and all that is said of it. */
export function placeMarkdown(view: PlaceView): string {
  const { kindLabel, otherNames, within, contains, coordinates, holding, status, body } = view
  const facts = [
    paragraph(kindLabel),
    ...(otherNames.length > 0 ? [paragraph(`Also written: ${otherNames.map(({ name }) => name).join(', ')}`)] : []),
    ...(within.length > 0 ? [paragraph('Lies in: ', ...listed(within))] : []),
    ...(contains.length > 0 ? [paragraph('Has in it: ', ...listed(contains))] : []),
    ...(coordinates
      ? [
          paragraph(
            `Coordinates: ${coordinates.latitude}, ${coordinates.longitude}, to within ${coordinates.uncertainty} degrees. ${coordinates.basis}`,
          ),
        ]
      : []),
  ]
  return write(view, [
    ...part('Facts', [lines(facts)]),
    ...part('Who says who holds it', holding.flatMap(disputed)),
    ...part('Whose land it is said to be', status.flatMap(disputed)),
    ...part('Context', proseBlocks(body)),
    ...entries('Statements and events', view.entries),
    ...links('Questions', view.questions),
    ...links('Mentioned in', view.mentionedIn),
  ])
}

const disputed = (dispute: DisputeView): RootContent[] => [heading(3, linkOf(dispute.question)), ...answersOf(dispute)]

/** A publication as Markdown: who published it, when and where, what is loose in it, and what stands in it. */
export function sourceMarkdown(view: SourcePageView): string {
  const { kindLabel, publisher, publisherName, agency, agencyBasis, byline, funding, date, dateBasis } = view
  const { language, url, urlNote, archived, found, caveats, pictures, body } = view
  const facts: Paragraph[] = [
    paragraph(kindLabel),
    ...(publisher ? [paragraph('Published by: ', linkOf(publisher))] : []),
    ...(publisherName ? [paragraph(`Published by: ${publisherName}`)] : []),
    ...(agency ? [paragraph('Agency: ', linkOf(agency), agencyBasis ? ` (${agencyBasis})` : '')] : []),
    ...(byline ? [paragraph(`Byline: ${byline}`)] : []),
    ...(funding ? [paragraph(`Owned or paid for: ${funding}`)] : []),
    paragraph('Date: ', ...dateText(date), dateBasis ? ` (${dateBasis})` : ''),
    paragraph(`Language: ${language}`),
    ...(url ? [paragraph('Address: ', elsewhere(url))] : []),
    ...(found ? [paragraph(found.words, ...(found.movedTo ? [' ', elsewhere(found.movedTo)] : []))] : []),
    ...(urlNote ? [paragraph(urlNote)] : []),
    ...copyLine(found?.copy ?? (archived === undefined ? undefined : { url: archived })),
  ]
  return write(view, [
    ...part('Facts', [lines(facts)]),
    ...part(
      'What is loose in it',
      linesIfAny(caveats.map(({ text, source }) => paragraph(text, ...(source ? [' ', linkOf(source)] : [])))),
    ),
    ...part('Context', proseBlocks(body)),
    ...part(
      'Pictures',
      linesIfAny(
        pictures.map(({ shows, credit, date: taken, note }) =>
          paragraph(`${shows} Credit: ${credit}.`, ...(taken ? [' ', ...dateText(taken)] : []), note ? ` ${note}` : ''),
        ),
      ),
    ),
    ...entries('Statements', view.statements),
    ...entries('Events', view.events),
    ...links('Articles', view.articles),
    ...links('Cited in', view.citedIn),
  ])
}

const copyLine = (copy: FoundView['copy']): Paragraph[] =>
  copy
    ? [
        paragraph(
          'Archived copy: ',
          elsewhere(copy.url),
          ...(copy.date ? [', of ', ...dateText(copy.date), '. A program found it; no editor has compared it.'] : []),
        ),
      ]
    : []

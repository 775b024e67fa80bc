import { disputeOn } from '@/lib/derive/dispute'
import { compareFigures } from '@/lib/derive/figures'
import type { Ledger, Question } from '@/lib/ledger/model'
import { actorView } from '@/lib/view/actor'
import { topicChangesView } from '@/lib/view/changes'
import type { DisputeView, PositionView, VoiceView } from '@/lib/view/dispute'
import type { EventView, StatementView } from '@/lib/view/entry'
import { homeView } from '@/lib/view/lists'
import type { MapView } from '@/lib/view/map'
import { placeView } from '@/lib/view/place'
import { questionView } from '@/lib/view/question'
import { topicView } from '@/lib/view/topic'

/**
 * Every line of the site that nobody typed, with the ids of the statements that it is made of, for somebody who reads
 * them against the facts: labels, answers with their speakers, relations, changes, milestones, notes of charts, legends
 * of maps. Markdown, in the order of the ledger.
 */
export function derivedLines(ledger: Ledger): string {
  const sections = [
    ...[...ledger.documents.question.values()].map((question) =>
      section(question.fields.title, questionLines(ledger, question)),
    ),
    ...[...ledger.documents.actor.values()].map((actor) =>
      section(actor.fields.name, actorLines(actorView(ledger, actor))),
    ),
    ...[...ledger.documents.place.values()].map((place) =>
      section(place.fields.name, placeLines(placeView(ledger, place))),
    ),
    ...[...ledger.documents.topic.values()].flatMap((topic) => {
      const view = topicView(ledger, topic)
      const { days } = topicChangesView(ledger, topic)
      return [
        section(`${topic.fields.title}: timeline`, view.timeline.map(entryLine)),
        section(`${topic.fields.title}: map`, view.map ? mapLines(view.map) : []),
        section(
          `${topic.fields.title}: answers that changed, day by day`,
          days.flatMap(({ date, disputes }) =>
            disputes.map(
              ({ before, after }) =>
                `${date.words}: ${after.question.label} ${before ? `${before.stateLabel} → ` : ''}${after.stateLabel} [${idsOf(after).join(' ')}]`,
            ),
          ),
        ),
      ]
    }),
    section('Home: the latest', homeView(ledger).latest.map(entryLine)),
  ]
  return [
    '# Derived lines',
    'Written by `npm run guide`; do not edit. Every line that pages show and nobody typed, with the ids of its statements.',
    ...sections.filter(Boolean),
  ]
    .join('\n\n')
    .concat('\n')
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`

function questionLines(ledger: Ledger, question: Question): string[] {
  const { dispute, changes, additions, chart } = questionView(ledger, question)
  return [
    ...disputeLines(dispute),
    ...figureLines(ledger, question),
    ...dispute.notes.map((note) => `Note: ${note}`),
    ...changes.map((change) => `Changed: ${changeWords(change)}`),
    ...additions.map((addition) => `Added: ${changeWords(addition)}`),
    ...(chart
      ? chart.points.map(({ label, bound, id }) => `Chart: ${label}${bound ? ` (${bound})` : ''} [${id}]`)
      : []),
    ...(chart ? chart.notDrawn.map((label) => `Not drawn: ${label}`) : []),
  ]
}

function disputeLines({ stateLabel, sides, figures, measure, didNotDeny }: DisputeView): string[] {
  return [
    `**${stateLabel}**${measure ? ` Measured: ${measure}` : ''}`,
    ...sides.flatMap(({ letter, label, voices, givenUp }) => [
      `${letter}. ${label}: ${voices.map(voiceWords).join('; ') || 'nobody now'}`,
      ...givenUp.map((position) => `${letter} given up: ${positionWords(position)}`),
    ]),
    ...figures.map(
      (figure) => `${figure.statement.answer}${figure.places ? `, ${figure.places}` : ''}: ${positionWords(figure)}`,
    ),
    ...didNotDeny.map((statement) => `Did not deny: ${said(statement)}`),
  ]
}

/** How each two figures of different speakers relate. */
function figureLines(ledger: Ledger, question: Question): string[] {
  if (!question.fields.measure) return []
  const { positions } = disputeOn(ledger, question, null)
  return positions.flatMap(({ latest: a }, n) =>
    positions
      .slice(n + 1)
      .filter(({ latest: b }) => a.by !== b.by)
      .map(({ latest: b }) => {
        const relation = compareFigures(question, a, b)
        return `${a.id} and ${b.id}: ${typeof relation === 'string' ? relation : `not compared, other ${relation.join(' and ')}`}`
      }),
  )
}

function actorLines({
  name: title,
  roles,
  answers,
  changes,
  additions,
  spokenBy,
  saidWithin,
}: ReturnType<typeof actorView>) {
  const ids = (statements: readonly StatementView[]) => statements.map(({ id }) => id).join(' ')
  return [
    ...roles.map(({ title: role, time }) => `In the sources as ${role}${time ? ` (${time})` : ''}`),
    ...answers.flatMap(({ question, own, alike, others, stateLabel }) => [
      `${question.label} ${own.letter}. ${own.label}: ${positionWords(own)} **${stateLabel}**`,
      ...(alike.length > 0 ? [`The same answer: ${alike.map(voiceWords).join('; ')}`] : []),
      ...others.map(
        ({ letter, label, voices, relationLabel }) =>
          `${letter}. ${label}: ${voices.map(voiceWords).join('; ')} (${relationLabel})`,
      ),
    ]),
    ...changes.map((change) => `Changed: ${changeWords(change)}`),
    ...additions.map((addition) => `Added: ${changeWords(addition)}`),
    ...spokenBy.map(({ actor, statements }) => `Speaks for ${title}: ${actor.label} [${ids(statements)}]`),
    ...saidWithin.map(({ actor, statements }) => `Belongs to ${title}: ${actor.label} [${ids(statements)}]`),
  ]
}

const placeLines = ({ holding, status }: ReturnType<typeof placeView>): string[] => [
  ...holding.flatMap((dispute) => [`Who holds it: ${dispute.question.label}`, ...disputeLines(dispute)]),
  ...status.flatMap((dispute) => [`Whose land it is: ${dispute.question.label}`, ...disputeLines(dispute)]),
]

const mapLines = ({ status, control, places, notes }: MapView): string[] => [
  ...status.flatMap(({ places: hatched, disputes }) => [
    `Hatched: ${hatched.map(({ label }) => label).join(', ')}`,
    ...disputes.flatMap(disputeLines),
  ]),
  ...control.flatMap(({ place, disputes }) => [`On the map: ${place.label}`, ...disputes.flatMap(disputeLines)]),
  ...places.map(({ label, links }) => `${label}: ${links.map((link) => link.label).join(', ')}`),
  ...notes,
]

const entryLine = (entry: StatementView | EventView): string =>
  entry.type === 'event'
    ? `${entry.date.words}: event [${entry.id}]`
    : `${entry.date.words}: ${entry.kindLabel.toLowerCase()}, ${entry.by.label}${entry.answer ? `: ${entry.answer}` : ''} [${entry.id}]`

const changeWords = ({
  actor,
  before,
  after,
}: {
  actor: { label: string }
  before: StatementView
  after: StatementView
}) =>
  `${actor.label}: ${before.choice?.letter}. ${before.answer} [${before.id}] → ${after.choice?.letter}. ${after.answer} [${after.id}]`

const voiceWords = (voice: VoiceView): string =>
  [
    positionWords(voice),
    ...(voice.announcedBy ? [`through ${voice.announcedBy.words} [${voice.announcedBy.statement.id}]`] : []),
    ...voice.alsoBy.map((position) => `with it ${positionWords(position)}`),
  ].join(', ')

const positionWords = ({ statement, again, until }: PositionView): string =>
  [
    said(statement),
    ...(again ? [`again ${again.date.words} (${again.source.publisher}) [${again.id}]`] : []),
    ...(until ? [`until ${until.date.words}: ${until.choice?.letter} [${until.id}]`] : []),
  ].join(', ')

const said = ({ by, title, hedge, date, source, id }: StatementView): string =>
  `${by.label}${title ? `, ${title}` : ''}${hedge ? ` (${hedge})` : ''}, ${date.words} (${source.publisher}) [${id}]`

const idsOf = ({ sides, figures }: DisputeView): string[] =>
  [...sides.flatMap(({ voices }) => voices), ...figures].map(({ statement }) => statement.id)

import './sides.css'
import { New } from '@/components/ledger/New'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { PositionView, VoiceView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly voices: readonly VoiceView[]
  /** Names the source of each date too. */
  readonly sources?: boolean | undefined
}

/** Speakers of one answer. Whoever speaks for another or belongs to it stands with that other and is counted once. */
export function Holders({ voices, sources = false }: Props) {
  return voices.map((voice) => (
    <li key={voice.statement.id}>
      <Holder position={voice} announcedBy={voice.announcedBy} sources={sources} />
      {voice.alsoBy.length > 0 && (
        <ul className="also">
          {voice.alsoBy.map((position) => (
            <li key={position.statement.id}>
              <Holder position={position} sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </li>
  ))
}

interface HolderProps {
  readonly position: PositionView
  readonly announcedBy?: VoiceView['announcedBy']
  readonly sources: boolean
}

function Holder({ position: { statement, again }, announcedBy, sources }: HolderProps) {
  // Two statements in one report of one day are one line.
  const isRepeated =
    again !== undefined &&
    (again.date.words !== statement.date.words || (sources && again.source.link.slug !== statement.source.link.slug))
  return (
    <>
      <New of={statement} />
      <Speaker statement={statement} />
      {announcedBy && (
        <>
          , through <PageLink link={announcedBy.statement.by}>{announcedBy.words}</PageLink>
        </>
      )}
      {statement.title && <span className="title">{statement.title}</span>}
      {statement.hedge && ` (${statement.hedge})`}
      <span className="said">
        {isRepeated && !statement.date.words.startsWith('by ') && 'since '}
        <Said statement={statement} source={sources} isOne={!isRepeated} />
        {isRepeated && (
          <>
            {', again '}
            <New of={again} />
            <Said statement={again} source={sources} isOne={false} />
          </>
        )}
      </span>
    </>
  )
}

/** A date, its link and its source: all of one statement. */
function Said({
  statement: { href, date, source },
  source: isSourced,
  isOne,
}: {
  readonly statement: StatementView
  readonly source: boolean
  readonly isOne: boolean
}) {
  const publisher = (
    <a href={source.link.href} title={source.link.label}>
      {source.publisher}
    </a>
  )
  return (
    <>
      <a href={href}>
        <DateText date={date} />
      </a>
      {isSourced && (isOne ? <>, {publisher}</> : <> ({publisher})</>)}
    </>
  )
}

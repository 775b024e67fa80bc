import './sides.css'
import { New } from '@/components/ledger/New'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import { publicSince } from '@/components/strip/public-since'
import type { PositionView, VoiceView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly voices: readonly VoiceView[]
  /** Names the source of each date too. */
  readonly sources?: boolean | undefined
  /** Says of each date since when it is public. */
  readonly dated?: boolean | undefined
}

/** Speakers of one answer. Whoever speaks for another or belongs to it stands with that other and is counted once. */
export function Holders({ voices, sources = false, dated }: Props) {
  return voices.map((voice) => (
    <li key={voice.statement.id}>
      <Holder position={voice} announcedBy={voice.announcedBy} sources={sources} dated={dated} />
      {voice.alsoBy.length > 0 && (
        <ul className="also">
          {voice.alsoBy.map((position) => (
            <li key={position.statement.id}>
              <Holder position={position} sources={sources} dated={dated} />
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
  readonly dated: boolean | undefined
}

function Holder({ position: { statement, again }, announcedBy, sources, dated }: HolderProps) {
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
        <Said statement={statement} source={sources} dated={dated} isOne={!isRepeated} />
        {isRepeated && (
          <>
            {', again '}
            <New of={again} />
            <Said statement={again} source={sources} dated={dated} isOne={false} />
          </>
        )}
      </span>
    </>
  )
}

/** A date, its link and its source: all of one statement. */
function Said({
  statement,
  statement: { href, date, source },
  source: isSourced,
  dated,
  isOne,
}: {
  readonly statement: StatementView
  readonly source: boolean
  readonly dated: boolean | undefined
  readonly isOne: boolean
}) {
  const publisher = (
    <a href={source.link.href} title={source.link.label}>
      {source.publisher}
    </a>
  )
  return (
    <>
      <a href={href} {...publicSince([statement], dated)}>
        <DateText date={date} />
      </a>
      {isSourced && (isOne ? <>, {publisher}</> : <> ({publisher})</>)}
    </>
  )
}

import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'

const { index } = fixtureLedger({
  topics: ['mali-russia', 'sumy-kursk'],
  questions: [
    { slug: 'who', topics: ['mali-russia', 'sumy-kursk'] },
    { slug: 'where', topics: ['sumy-kursk'] },
  ],
  actors: ['russia', 'afp', { slug: 'kremlin', partOf: ['russia'] }, { slug: 'peskov', partOf: ['kremlin'] }],
  places: ['mali', { slug: 'bamako', within: 'mali' }],
  sources: [
    { slug: 'paper', publisher: 'russia', agency: 'afp' },
    { slug: 'book', publisher: 'afp' },
  ],
  articles: [
    {
      slug: 'both',
      topics: ['mali-russia', 'sumy-kursk'],
      source: 'paper',
      statements: [
        {
          id: 's2',
          by: 'peskov',
          said: '2021-09-15',
          question: 'who',
          answer: 'yes',
          about: ['russia'],
          where: ['mali', 'bamako'],
        },
        { id: 's1', by: 'kremlin', said: '2021-09-14', question: 'who', answer: 'no', source: 'book' },
      ],
      events: [
        {
          id: 'e1',
          when: '2019',
          who: ['peskov', 'afp'],
          accordingTo: 'kremlin',
          where: ['mali'],
          questions: ['who', 'where'],
        },
      ],
    },
    {
      slug: 'later',
      topics: ['sumy-kursk'],
      source: 'paper',
      statements: [{ id: 's3', by: 'peskov', said: '2022', repliesTo: ['s1', 's2'] }],
    },
  ],
})

const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)
const slugs = (list: readonly { readonly slug: string }[] | undefined) => list?.map(({ slug }) => slug)

describe('statements are listed, in the order in which they were said, by', () => {
  it.each([
    ['speaker', index.statementsBy.actor, 'peskov', ['s2', 's3']],
    ['speaker, not those they belong to', index.statementsBy.actor, 'russia', undefined],
    ['the actors they are about', index.statementsBy.aboutActor, 'russia', ['s2']],
    ['question', index.statementsBy.question, 'who', ['s1', 's2']],
    ['article', index.statementsBy.article, 'both', ['s1', 's2']],
    ['their own source', index.statementsBy.source, 'book', ['s1']],
    ['the source of their article', index.statementsBy.source, 'paper', ['s2', 's3']],
    ['place', index.statementsBy.place, 'bamako', ['s2']],
    ['each topic of their article', index.statementsBy.topic, 'sumy-kursk', ['s1', 's2', 's3']],
    ['the statement they reply to', index.statementsBy.replyTo, 's2', ['s3']],
    ['what nobody refers to: not at all', index.statementsBy.place, 'moscow', undefined],
  ])('%s', (_, map, key, expected) => expect(ids(map.get(key))).toEqual(expected))
})

describe('events are listed by', () => {
  it.each([
    ['who took part, once', index.eventsBy.actor, 'peskov'],
    ['whose account it is', index.eventsBy.actor, 'kremlin'],
    ['question', index.eventsBy.question, 'where'],
    ['article', index.eventsBy.article, 'both'],
    ['source', index.eventsBy.source, 'paper'],
    ['place', index.eventsBy.place, 'mali'],
    ['topic', index.eventsBy.topic, 'mali-russia'],
  ])('%s', (_, map, key) => expect(ids(map.get(key))).toEqual(['e1']))
})

describe('documents are listed:', () => {
  it.each([
    ['articles by topic', index.articlesBy.topic, 'sumy-kursk', ['both', 'later']],
    ['articles by source', index.articlesBy.source, 'paper', ['both', 'later']],
    ['articles by the source of their statements: not at all', index.articlesBy.source, 'book', undefined],
    ['questions by topic', index.questionsByTopic, 'sumy-kursk', ['where', 'who']],
    ['sources by publisher and by agency', index.sourcesByPublisher, 'afp', ['book', 'paper']],
    ['actors by what they are part of, directly', index.partsOfActor, 'russia', ['kremlin']],
    ['places by what they lie in', index.placesWithin, 'mali', ['bamako']],
  ])('%s', (_, map, key, expected) => expect(slugs(map.get(key))).toEqual(expected))
})

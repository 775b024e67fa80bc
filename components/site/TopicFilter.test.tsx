import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TopicBoxes } from '@/components/site/TopicFilter'
import { fixtureLedger } from '@/lib/testing/fixture'
import { linksTo } from '@/lib/view/link'

it.each([
  ['no box for one topic, which there is nothing to tell from', 1, 0],
  ['a box for each of two', 2, 2],
  ['a box for each of four, the most that the style sheet can hide', 4, 4],
  ['no box for five', 5, 0],
])('The filter has %s', (_, count, boxes) => {
  const topics = ['a', 'b', 'c', 'd', 'e'].slice(0, count)
  const markup = renderToStaticMarkup(<TopicBoxes topics={linksTo(fixtureLedger({ topics }), 'topic', topics)} />)
  expect(markup.match(/<input/g) ?? []).toHaveLength(boxes)
})

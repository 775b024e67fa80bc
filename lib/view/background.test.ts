import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { backgroundView, hasBackgroundPage } from '@/lib/view/background'
import { topicView } from '@/lib/view/topic'

function topicWith(body: string) {
  const ledger = fixtureLedger({ topics: [{ slug: 't', title: 'The topic', body }] })
  const topic = ledger.documents.topic.get('t')
  if (!topic) throw new Error('There is no topic.')
  return { ledger, topic }
}

const LONG =
  '## First\n\nOne, and [more](#second) on [who says what](#who-says-what).\n\n## Second\n\nTwo, after [one](#first).'

describe('The background to a topic', () => {
  it.each([
    ['', false],
    ['One paragraph.', false],
    ['## A heading\n\nOne paragraph.', false],
    ['One.\n\nTwo.', true],
    [LONG, true],
  ])('has a page if it is more than a paragraph: %j', (body, expected) => {
    expect(hasBackgroundPage(topicWith(body).topic)).toBe(expected)
  })

  const { ledger, topic } = topicWith(LONG)
  const text = (nodes: unknown) => JSON.stringify(nodes)

  it('begins on the topic’s own page, and goes on elsewhere', () => {
    const { backgroundLead, backgroundHref } = topicView(ledger, topic)
    expect(backgroundHref).toBe('/topics/t/background')
    expect(text(backgroundLead.nodes)).toContain('One, and ')
    expect(text(backgroundLead.nodes)).not.toContain('Two, after ')
  })

  it('leads from each of the pages to places on the other', () => {
    const lead = text(topicView(ledger, topic).backgroundLead.nodes)
    expect(lead).toContain('"href":"/topics/t/background#second"')
    expect(lead).toContain('"href":"#who-says-what"')
    const whole = text(backgroundView(ledger, topic).prose.nodes)
    expect(whole).toContain('"href":"#second"')
    expect(whole).toContain('"href":"#first"')
    expect(whole).toContain('"href":"/topics/t#who-says-what"')
  })

  it('stands below its topic', () => {
    const { title, href, breadcrumb } = backgroundView(ledger, topic)
    expect(title).toBe('Background: The topic')
    expect(breadcrumb.map((crumb) => crumb.href)).toEqual(['/', '/topics/t', href])
  })

  it('stands on the topic’s page where that is all', () => {
    const { ledger, topic } = topicWith('## A heading\n\nOne, [there](#a-heading).')
    const view = topicView(ledger, topic)
    expect(view.backgroundHref).toBeUndefined()
    expect(text(view.backgroundLead.nodes)).toContain('"href":"#a-heading"')
  })
})

import type { Kind } from '@/lib/schema/fields'

const dates = 'checked: 2026-11-22\n'

/** A shortest valid document of each kind. A unit test checks each against its schema. */
export const TEMPLATES: Record<Kind, string> = {
  topic: `---
title: Name of the conflict
headline: The question that readers come with
description: One or two sentences for lists and search engines.
answer:
  - The answer first, every claim with its speaker in the same sentence.
questions: [slug-of-a-question]
places: []
coverage:
  until: 2025-04-06
  note: What the page rests on, and what it does not cover.
${dates}---

## First section

Background, with cross-links such as [Peskov](actor:dmitry-peskov).
`,
  question: `---
title: Who controls the village?
description: What is asked, and of which time.
topics: [slug-of-a-topic]
answers:
  - id: first-party
    letter: A
    label: The first party
    control:
      heldBy: slug-of-an-actor
  - id: second-party
    letter: B
    label: The second party
    control:
      heldBy: slug-of-an-actor
situation: true
controlOf: [slug-of-a-place]
${dates}---

How the answers stand to each other. Nothing is decided here.
`,
  article: `---
title: A headline that claims no more than the text
description: One sentence.
topics: [slug-of-a-topic]
source: slug-of-a-source
date: 2025-04-06
statements:
  - id: speaker-what-was-said-2025-04-06
    by: slug-of-an-actor
    said: 2025-04-06
    kind: denial
    question: slug-of-a-question
    answer: second-party
    text: The speaker denied that the village had been taken.
    repliesTo: [id-of-the-statement-that-is-denied]
    where: [slug-of-a-place]
events:
  - id: what-happened-2025-04-06
    when: 2025-04-06
    text: What happened, as a whole sentence.
    who: [slug-of-an-actor]
${dates}---

Our own account of the report.
`,
  actor: `---
name: Name as printed
sortName: Surname, Given name
kind: person
description: One sentence that says who this is.
otherNames:
  - name: Имя
    language: ru
partOf: [slug-of-an-actor]
speaksFor: [slug-of-an-actor]
roles:
  - title: Spokesman
    term: 2021/..
${dates}---

Two or three sentences.
`,
  place: `---
name: Name as printed
kind: village
description: One sentence that says where this is.
within: slug-of-a-place
coordinates:
  latitude: 51.18
  longitude: 35.09
  uncertainty: 0.05
  basis: Where the figure comes from.
${dates}---

Two or three sentences.
`,
  source: `---
title: The publication's own headline
description: One sentence that says what this is.
kind: news-report
publisherName: Name of the publisher
date: 2025-04-06
language: en
url: https://example.org/report
${dates}---

What it is and how we use it.
`,
}

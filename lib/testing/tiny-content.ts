/** The smallest content that has all six kinds: two short accounts of who denied what about Wagner in Mali. */
export const TINY_CONTENT = {
  'content/topics/mali-russia.mdx': `---
title: Mali and Russia
headline: Are Russian mercenaries in Mali?
description: Who said what about Wagner in Mali.
answer:
  - Mali’s government denied it.
questions: [wagner-in-mali, fighters-in-mali]
places: [mali]
coverage:
  until: 2021-12-25
  note: Two reports.
checked: 2026-01-01
---

## What was said

[Dmitry Peskov](actor:dmitry-peskov) spoke first.

<Statement id="peskov-no-talks-2021-09-15" />
`,
  'content/questions/wagner-in-mali.mdx': `---
title: Were Wagner fighters sent to Mali?
description: Whether Wagner fighters were in Mali.
topics: [mali-russia]
answers:
  - id: sent
    letter: A
    label: They were sent
  - id: not-sent
    letter: B
    label: None were sent
places: [mali]
checked: 2026-01-01
---
`,
  'content/questions/fighters-in-mali.mdx': `---
title: How many fighters were there?
description: How many fighters were in Mali.
topics: [mali-russia]
measure:
  unit: people
  of: Fighters in Mali
checked: 2026-01-01
---
`,
  'content/articles/kremlin-denies-talks.mdx': `---
title: Kremlin denies talks
description: What the Kremlin’s spokesman said.
topics: [mali-russia]
source: moscow-times-2021-09-15
date: 2021-09-15
statements:
  - id: peskov-no-talks-2021-09-15
    by: dmitry-peskov
    said: 2021-09-15
    kind: denial
    question: wagner-in-mali
    answer: not-sent
    text: Dmitry Peskov said that there were no talks.
    where: [mali]
  - id: peskov-figure-2021-09-15
    by: dmitry-peskov
    said: 2021-09
    kind: figure
    question: fighters-in-mali
    value:
      amount: 0
    text: Dmitry Peskov said that there were none.
events:
  - id: peskov-call-2021-09-15
    when: 2021-09-15
    text: Dmitry Peskov spoke to reporters.
    who: [dmitry-peskov]
checked: 2026-01-01
---

He spoke of [Mali](place:mali).

<Note>

He did not say more.

</Note>
`,
  'content/articles/mali-denies-deployment.mdx': `---
title: Mali denies deployment
description: What Mali’s government said.
topics: [mali-russia]
date: 2021-12-25
statements:
  - id: mali-no-deployment-2021-12-24
    by: malian-government
    said: 2021-12-24
    kind: denial
    question: wagner-in-mali
    answer: not-sent
    text: Mali’s government denied any deployment.
    source: afp-2021-12-25
checked: 2026-01-01
---
`,
  'content/actors/dmitry-peskov.mdx': `---
name: Dmitry Peskov
sortName: Peskov, Dmitry
kind: person
description: Spokesman of the Kremlin.
partOf: [kremlin]
roles:
  - title: Kremlin spokesman
    term: 2012/..
checked: 2026-01-01
---
`,
  'content/actors/kremlin.mdx': `---
name: The Kremlin
kind: state-body
description: The office of Russia’s president.
checked: 2026-01-01
---
`,
  'content/actors/malian-government.mdx': `---
name: Mali’s government
kind: state-body
description: The government of Mali.
checked: 2026-01-01
---
`,
  'content/places/mali.mdx': `---
name: Mali
kind: country
description: A country in West Africa.
checked: 2026-01-01
---
`,
  'content/sources/moscow-times-2021-09-15.mdx': `---
title: No official talks
description: A report of 15 September 2021.
kind: news-report
publisherName: The Moscow Times
date: 2021-09-15
language: en
checked: 2026-01-01
---
`,
  'content/sources/afp-2021-12-25.mdx': `---
title: Mali denies deployment
description: A report of 25 December 2021.
kind: news-report
publisherName: AFP
date: 2021-12-25
language: fr
checked: 2026-01-01
---
`,
} as const satisfies Record<string, string>

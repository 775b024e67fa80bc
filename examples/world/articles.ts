import type { ArticleLiteral } from '@/lib/testing/literals'

export const first: ArticleLiteral = {
  slug: 'ferry-hit-off-marrow-point',
  title: 'A ferry is hit off Marrow Point, and each coast names the other',
  description: 'What both coasts said on the day on which the ferry Aurora was hit, and who did not say anything.',
  topics: ['marrow-point'],
  source: 'harbour-post-2021-03-04',
  date: '2021-03-04',
  body: `The *Aurora* was on her way to [Marrow Point](place:marrow-point) when something hit her below the bridge. [Ada Holm](actor:ada-holm) spoke first.

<Note>

The report gives no hour for the hit.

</Note>

## What was said

<Statement id="holm-engine" />

Two questions were left open:

1. who fired, if anybody did;
2. how many people were on board.

The <Term means="the water that both coasts claim">grey water</Term> is not on any chart.`,
  statements: [
    {
      id: 'holm-engine',
      by: 'ada-holm',
      said: '2021-03-04',
      kind: 'claim',
      question: 'who-fired',
      answer: 'nobody',
      text: 'Ada Holm said that nobody had fired and that the engine had failed.',
      quote: 'There was no shot. There was an engine, and there was water in it.',
      quoteLanguage: 'en',
      translatedFrom: 'uk',
      where: ['marrow-point'],
    },
    {
      id: 'brandt-norland',
      by: 'ivo-brandt',
      said: '2021-03-04',
      kind: 'denial',
      question: 'who-fired',
      answer: 'norland',
      text: 'Ivo Brandt denied that the coastguard had been there, and said that a patrol boat of Norland had fired.',
      answers: ['holm-engine'],
      about: ['norland'],
      confidence: 'medium',
      caveats: [
        { text: 'He gave no name of the patrol boat.' },
        { text: 'A later report puts the boat in harbour that day.', source: 'tidewatch-2021-06' },
      ],
    },
    {
      id: 'council-silent',
      by: 'strait-council',
      said: '[2021-03-04..2021-03-06]',
      kind: 'non-denial',
      question: 'who-fired',
      text: 'The Strait Council was asked who had fired, and neither said it nor denied it.',
      source: 'harbour-post-2021-06-20',
    },
    {
      id: 'officials-crew',
      by: 'norland-officials',
      via: 'example-wire',
      said: '2021-03',
      private: true,
      kind: 'figure',
      question: 'people-on-board',
      value: { amount: 40, qualifier: 'about' },
      text: 'Officials in Norland put the number of people on board at about 40.',
      source: 'harbour-post-2021-06-20',
      confidence: 'unconfirmed',
      caveats: [{ text: 'The officials were not named.' }],
    },
    {
      id: 'company-crew',
      by: 'canal-company',
      said: '2021-03-05',
      question: 'people-on-board',
      value: { amount: 61 },
      text: 'The Teal Canal Company put the number of people on board at 61.',
      source: 'harbour-post-2021-06-20',
    },
  ],
  events: [
    {
      id: 'ferry-leaves',
      when: '2021-03-04',
      text: 'The ferry Aurora left for Marrow Point.',
      who: ['canal-company'],
      where: ['marrow-point'],
      questions: ['who-fired', 'people-on-board'],
    },
    {
      id: 'ferry-hit',
      when: '2021-03-04~',
      text: 'Something hit the ferry below the bridge.',
      accordingTo: 'ivo-brandt',
      questions: ['who-fired'],
      confidence: 'low',
      caveats: [{ text: 'Only one side says that there was a hit.' }],
    },
  ],
  corrections: [{ on: '2021-04-01', text: 'The report gave the wrong day for the departure. It was 4 March.' }],
}

export const second: ArticleLiteral = {
  slug: 'norland-changes-its-account',
  title: 'Norland changes its account',
  description: 'Three months on, Norland’s spokeswoman gives another answer.',
  topics: ['marrow-point'],
  source: 'harbour-post-2021-06-20',
  date: '2021-06-20',
  body: 'The same spokeswoman, another answer. [Norland](actor:norland) gave no reason.',
  statements: [
    {
      id: 'holm-sudmark',
      by: 'ada-holm',
      said: '2021-06-18',
      kind: 'claim',
      question: 'who-fired',
      answer: 'sudmark',
      text: 'Ada Holm said that a boat of Sudmark’s coastguard had fired on the ferry.',
      answers: ['brandt-norland'],
    },
    {
      id: 'coastguard-norland',
      by: 'sudmark-coastguard',
      said: '2021-06-19',
      kind: 'denial',
      question: 'who-fired',
      answer: 'norland',
      quote: 'Es gab an diesem Tag kein Boot von uns auf See.',
      quoteLanguage: 'de',
      answers: ['holm-sudmark'],
    },
    {
      id: 'tidewatch-crew',
      by: 'tidewatch',
      said: '2021-06',
      question: 'people-on-board',
      value: { amount: 54, qualifier: 'at-least' },
      text: 'Tidewatch put the number of people on board at 54 or more.',
      source: 'tidewatch-2021-06',
    },
    {
      id: 'company-crew-again',
      by: 'canal-company',
      said: '2021-06-19',
      question: 'people-on-board',
      value: { amount: 58 },
      text: 'The Teal Canal Company now put the number at 58.',
    },
    {
      id: 'holm-holds',
      by: 'ada-holm',
      said: '2021-06-18',
      question: 'who-holds',
      answer: 'norland',
      text: 'Ada Holm said that Norland held the lighthouse.',
      where: ['marrow-point'],
    },
    {
      id: 'brandt-holds',
      by: 'ivo-brandt',
      said: '2021-06-19',
      question: 'who-holds',
      answer: 'sudmark',
      text: 'Ivo Brandt said that Sudmark had held the lighthouse since spring.',
      where: ['marrow-point'],
      answers: ['holm-holds'],
    },
    {
      id: 'post-background',
      by: 'harbour-post',
      said: '2021-06-20',
      kind: 'background',
      text: 'The Harbour Post wrote that the light had last been repaired in 1974.',
    },
  ],
  events: [
    {
      id: 'light-out',
      when: '2021-05-01/2021-05-09',
      text: 'The light of Marrow Point was out.',
      where: ['marrow-point'],
      questions: ['who-holds'],
      source: 'tidewatch-2021-06',
    },
  ],
}

export const canal: ArticleLiteral = {
  slug: 'canal-stays-open',
  title: 'The canal stays open',
  description: 'What the company said about the canal and its fees.',
  topics: ['teal-canal'],
  source: 'council-2022',
  date: '2022-02-11',
  body: 'Nobody in the sources said that the canal had been shut.',
  statements: [
    {
      id: 'company-open',
      by: 'canal-company',
      said: '2022-02-10',
      question: 'canal-shut',
      answer: 'open',
      text: 'The Teal Canal Company said that the canal had never been shut.',
    },
    {
      id: 'holm-fee',
      by: 'ada-holm',
      said: '2022-02-09',
      question: 'monthly-fee',
      value: { amount: 1_200_000 },
      text: 'Ada Holm put the fee at 1.2 million dollars a month.',
    },
    {
      id: 'owners-fee',
      by: 'shipowners',
      said: '2022-02-11',
      question: 'monthly-fee',
      value: { words: 'thousands, not millions' },
      text: 'The shipowners spoke of thousands, not millions.',
      answers: ['holm-fee'],
    },
    {
      id: 'ministry-pilots',
      by: 'sea-ministry',
      said: '2022-01-10',
      question: 'pilots-sent',
      answer: 'advisers',
      text: 'Norland’s sea ministry said that it had sent advisers.',
    },
    {
      id: 'owners-pilots',
      by: 'shipowners',
      said: '2022-01-12',
      question: 'pilots-sent',
      answer: 'pilots',
      text: 'The shipowners said that pilots of Norland were on the canal.',
    },
    {
      id: 'tidewatch-shore',
      by: 'tidewatch',
      said: '2022-02',
      question: 'shore-held',
      value: { amount: 12.5, qualifier: 'nearly' },
      text: 'Tidewatch put the shore that is held at nearly 12.5 km².',
    },
  ],
  events: [{ id: 'fee-raised', when: '2022-01', text: 'The fee for the passage was raised.', who: ['canal-company'] }],
}

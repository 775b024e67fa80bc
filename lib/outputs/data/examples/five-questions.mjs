// Five questions, answered from the whole ledger. Node 20, nothing to install; in a page, leave process out.
// node five-questions.mjs [ADDRESS OF THE SITE] [TOPIC] [QUESTION ANSWERED IN FIGURES] [SIDE]
const [site = 'SITE', topic = 'TOPIC', measure = 'MEASURE', side = 'SIDE'] = process.argv.slice(2)

const ledger = await (await fetch(`${site}/data/ledger.json`)).json()
const { statements, questions, changes } = ledger
const names = new Map(ledger.actors.map(({ slug, name }) => [slug, name]))
const byId = new Map(statements.map((statement) => [statement.id, statement]))
const question = (slug) => questions.find((each) => each.slug === slug)
const letter = ({ question: on, answer }) => question(on).answers.find(({ id }) => id === answer).letter

function show(title, rows) {
  console.log(title)
  for (const row of rows) console.log(`  ${row.map((cell) => cell ?? '').join(' | ')}`)
}

show(
  '1. Who denied what on a topic, and when?',
  statements
    .filter(({ kind, topics }) => kind === 'denial' && topics.includes(topic))
    .map((s) => [s.said, names.get(s.by), s.question, s.hedge]),
)
show(
  '2. Which figures were given, by whom, over time?',
  statements
    .filter((s) => s.question === measure && s.value)
    .map(({ saidDays, by, value: { qualifier, amount, words } }) => [
      saidDays.earliest,
      names.get(by),
      qualifier,
      amount ?? words,
      question(measure).measure.unit,
    ]),
)
show(
  '3. Who answered whom?',
  statements.flatMap((s) =>
    s.repliesTo
      .filter((id) => byId.has(id)) // others are events
      .map((id) => [names.get(s.by), names.get(byId.get(id).by), s.page]),
  ),
)
show(
  '4. What was said on one side?',
  statements.filter((s) => s.side === side).map((s) => [s.said, names.get(s.by), s.kind, s.id]),
)
show('5. What is contested now, and who changed position?', [
  ...questions.filter(({ state }) => state === 'contested').map(({ state, title }) => [state, title]),
  ...changes.map((c) => [names.get(c.actor), letter(byId.get(c.before)), letter(byId.get(c.after)), c.question]),
])

import { getCollection } from 'astro:content'

export const KINDS = ['actors', 'articles', 'places', 'questions', 'sources', 'topics']

const made = {}

/** Names and statements by what they are about, made once. */
export const getLedger = () => {
  made.ledger ??= make()
  return made.ledger
}

async function make() {
  const names = new Map()
  const statements = new Map()
  for (const kind of KINDS)
    for (const { id, data } of await getCollection(kind)) names.set(`${kind}/${id}`, String(data.name ?? data.title))
  for (const { id, data } of await getCollection('articles')) {
    const article = data
    for (const statement of article.statements ?? []) {
      const keys = [
        `actors/${statement.by}`,
        `questions/${statement.question}`,
        `sources/${article.source}`,
        `articles/${id}`,
      ]
      for (const topic of article.topics) keys.push(`topics/${topic}`)
      for (const place of statement.where ?? []) keys.push(`places/${place}`)
      const entry = { ...statement, article: id, source: article.source }
      for (const key of keys) {
        const known = statements.get(key)
        if (known) known.push(entry)
        else statements.set(key, [entry])
      }
    }
  }
  return { names, statements }
}

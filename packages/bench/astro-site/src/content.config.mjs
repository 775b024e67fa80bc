import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const kind = (folder) =>
  defineCollection({
    loader: glob({ pattern: '*.mdx', base: `./src/content/${folder}` }),
    schema: z.looseObject({ description: z.string() }),
  })

export const collections = {
  actors: kind('actors'),
  articles: kind('articles'),
  places: kind('places'),
  questions: kind('questions'),
  sources: kind('sources'),
  topics: kind('topics'),
}

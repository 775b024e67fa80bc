import { fileRoute, JSON_TYPE, text } from '@/app/_routes/file-route'
import { fileText } from '@/lib/outputs/data/file-text'
import { questionData } from '@/lib/outputs/data/question-json'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = fileRoute('/data/questions/[file]', {
  addresses: ({ documents }) => [...documents.question.keys()].map((slug) => ({ file: `${slug}.json` })),
  load: (ledger, { file }) => {
    const question = ledger.documents.question.get(file.replace(/\.json$/, ''))
    return question && text(fileText(questionData(ledger, question)), JSON_TYPE)
  },
})

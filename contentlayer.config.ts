import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import type { Processor } from 'unified'
import { withoutFrontMatter } from './lib/content/front-matter'
import { STAGE } from './lib/content/stage-folder'
import { processBody } from './lib/mdx/process'
import { contentlayerFields } from './lib/schema/contentlayer-fields'
import { FOLDERS, schemas } from './lib/schema/documents'
import { KINDS, type Kind } from './lib/schema/fields'

/** contentlayer2's name of a kind's type, which is also its folder under `.contentlayer/generated`. */
const typeName = (kind: Kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

const documentTypes = KINDS.map((kind) =>
  defineDocumentType(() => ({
    name: typeName(kind),
    filePathPattern: `${FOLDERS[kind]}/*.mdx`,
    // Not 'mdx': that runs an esbuild build for every document, and gives program code back. Bodies here are data.
    contentType: 'markdown',
    fields: contentlayerFields(schemas[kind]),
  })),
)

export default makeSource({
  // Not content/ itself: only what the check has passed lies here, as plain files in their normal form.
  contentDirPath: STAGE,
  documentTypes,
  // All three default to a warning and a page left out. Nothing is dropped here: bad content stops the build.
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  // The pipeline from MDX to data, in place of contentlayer2's from Markdown to HTML. Its result is stored as text.
  markdown: (builder: Processor) => {
    builder.use(function mdxAsData(this: Processor) {
      this.parser = (source) => ({ type: 'root', children: [{ type: 'text', value: source }] })
      this.compiler = (_tree, file) => {
        // contentlayer2 hands over the whole file, front matter and all.
        const { body, references, problems } = processBody(withoutFrontMatter(String(file)))
        if (!body) throw new Error(problems.map(({ found }) => found).join('; '))
        return JSON.stringify({ body, links: references.map(({ refersTo, id }) => ({ refersTo, id })) })
      }
    })
  },
})

/** A file that is no page. */
export interface ServedFile {
  /** Its media type. */
  readonly type: string
  /** What it is made of, beside the code: files made of the same are the same. */
  readonly source: unknown
  readonly write: () => string | Promise<Buffer>
}

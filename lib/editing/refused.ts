/** Something that cannot be done, as a sentence for whoever asked for it. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Where checked content lies, from the project's root. contentlayer2 reads this folder and no other. */
export const STAGE = '.content'

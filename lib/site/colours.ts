/** The ground of a page in both themes, as app/globals.css has it: browsers colour their own frame with it. */
export const PAPER = { light: '#fcfcfa', dark: '#121517' } as const

/** What can run a function in a page and give back what it returns: Playwright's page, and a tab of another engine. */
export interface Reads {
  evaluate<R>(read: () => R): Promise<R>
}

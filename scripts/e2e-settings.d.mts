export interface Settings {
  /** Where the site of content/ is served. */
  readonly port: string
  /** Where the made-up site is served. */
  readonly madeUpPort: string
  /** The folder that the made-up site was built in. */
  readonly madeUp: string
  readonly executablePath: string | undefined
}

export declare function e2eSettings(): Promise<Settings>

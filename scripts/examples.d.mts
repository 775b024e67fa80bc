/** An example of examples/, rendered. */
export interface ExampleMarkup {
  readonly id: string
  readonly of: string
  readonly state: string
  readonly is: 'part' | 'figure' | 'page'
  readonly html: string
}

export declare function renderExamples(): Promise<ExampleMarkup[]>

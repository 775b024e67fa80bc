// For playwright.config.ts: the project's own tsconfig.json reads no JavaScript.
export declare function e2eSettings(): Promise<{ port: string; executablePath: string | undefined }>

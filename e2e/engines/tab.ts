import type { Reads } from '../support/reads'

/** A page open in an engine. */
export interface Tab extends Reads {
  /** Opens an address, and waits until it is loaded. */
  open(url: string): Promise<void>
  /** Makes the window so many CSS pixels wide, and about so high. @throws {Error} where it stays wider */
  resize(width: number, height: number): Promise<void>
  /** A PNG of what the window shows. */
  screenshot(): Promise<Uint8Array>
}

/** A browser that runs by itself, with one tab. */
export interface Engine {
  readonly tab: Tab
  /** What the browser wrote to its console since it started; undefined for an engine that does not tell. */
  readonly complaints: string[] | undefined
  close(): Promise<void>
}

/** How to start one: with the scripts of pages, or without as for a reader who turned them off. */
export interface Wish {
  readonly scripts: boolean
}

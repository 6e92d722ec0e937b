import type { NewPost } from '../ledger.ts';

/** A row of an export: the table and its values. */
export type ExportedRow = { readonly table: string; readonly row: Readonly<Record<string, unknown>> };

/** The part of the store's port for workspaces as a whole. */
export type Workspaces = {
  /** Names of all that were ever opened, in that order; the own one first. */
  list(): Promise<readonly string[]>;
  /** Notes that a workspace exists; true if it is new. */
  open(name: string, at: Temporal.Instant): Promise<boolean>;
  /**
   * Gives a workspace sight of every article of one origin that another sees and it does not, as the other has it, and takes
   * away those of this origin that the other no longer sees; returns how many changed. Stories are matched afterwards.
   */
  share(from: string, into: string, share: { readonly origin: string; readonly at: Temporal.Instant }): Promise<number>;
  /** Writes the post that welcomes a workspace, once; whether it did. */
  welcome(name: string, post: NewPost, at: Temporal.Instant): Promise<boolean>;
  /** Counts an address asked for on behalf of a workspace on a day (UTC); the count so far. */
  countFetch(name: string, day: string): Promise<number>;
  /** Everything that is the workspace's, row by row, with the articles it sees. */
  export(name: string): AsyncIterable<ExportedRow>;
  /** Deletes everything that is the workspace's; articles that nobody else sees go too. Returns how many rows. */
  delete(name: string): Promise<number>;
};

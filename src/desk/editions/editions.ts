import type { Edition } from '../../core/editions/edition.ts';

/** Which story (null: all articles), up to the end of which day (YYYY-MM-DD). */
export type EditionScope = { readonly story: string | null; readonly asOf: string };

/** The stories of a desk as they were built for a day, kept in memory and in the store. */
export type Editions = {
  /**
   * The story on that day. If it has changed since it was built, a small one is built at once; of a large one the edition
   * before is given, and the new one is built in the background.
   */
  of(scope: EditionScope): Promise<Edition>;
  /**
   * Builds every story that changed after it was built for the day, one at a time, until it is stopped. If some cannot be
   * built, the others are; then it rejects with the first error. Where the store fails it rejects at once.
   */
  refresh(asOf: string, isStopped?: () => boolean): Promise<void>;
  /** Settles when nothing is being built. */
  settled(): Promise<void>;
};

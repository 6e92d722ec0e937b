import type { Values } from '../card/card.ts';

/** A command to run, as a platform or a text gave it: raw values, not yet validated. */
export type Call = {
  /** "quote", "syria dates", "digest pause". */
  readonly path: string;
  readonly values: Values;
};

import type { Values } from '../card/card.ts';

/** A command to run, from a platform or a typed text: raw values, not yet validated. */
export type Call = {
  /** "quote", "syria dates", "digest pause". */
  readonly path: string;
  readonly values: Values;
};

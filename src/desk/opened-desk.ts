import type { Desk } from './desk.ts';
import type { Editions } from './editions/editions.ts';
import type { Library } from './library/library.ts';
import type { Following } from './read/following.ts';
import type { Telling } from './tell/telling.ts';

/** The desk of one workspace, with the parts of it that jobs and programs use. */
export type OpenedDesk = {
  /** "own", or "slack/T1". */
  readonly workspace: string;
  readonly desk: Desk;
  readonly library: Library;
  readonly telling: Telling;
  readonly following: Following;
  readonly editions: Editions;
};

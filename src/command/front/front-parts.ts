import type { Log } from '../../core/log.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Moves } from '../../desk/tell/moves.ts';
import type { Command } from '../define.ts';
import type { Front } from './front.ts';

export type FrontParts = {
  readonly desk: Desk;
  readonly moves: Moves;
  /** The commands as they are now, stories' own among them: the same list until they change. */
  readonly commands: () => readonly Command[];
  readonly onCommandsChanged: Front['onCommandsChanged'];
  readonly now: () => Temporal.Instant;
  /** On a story clock nothing is known that was not yet published; else everything is. */
  readonly asOf: (() => string) | null;
  readonly log: Log;
};

import type { Log } from '../../core/log.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Moves } from '../../desk/tell/moves.ts';
import type { Command } from '../define.ts';
import type { Front } from './front.ts';

export type FrontParts = {
  readonly desk: Desk;
  readonly moves: Moves;
  /** The current commands, including stories' own; the same list until they change. */
  readonly commands: () => readonly Command[];
  readonly onCommandsChanged: Front['onCommandsChanged'];
  readonly now: () => Temporal.Instant;
  /** On a story clock, articles that are not yet published are ignored. */
  readonly asOf: (() => string) | null;
  readonly log: Log;
};

import type { Card } from '../../card/card.ts';
import type { Channel, Workspace } from '../../core/channels/channel.ts';
import type { Log } from '../../core/log.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Moves } from '../../desk/tell/moves.ts';
import type { Command } from '../define.ts';
import type { Front } from './front.ts';

/** The desk of a workspace, and the commands there. */
export type DeskHere = {
  readonly desk: Desk;
  /** Including the stories' own; the same list until they change. */
  readonly commands: () => readonly Command[];
};

export type FrontParts = {
  /** The desk of the workspace that asks. */
  readonly deskOf: (workspace: Workspace) => Promise<DeskHere>;
  /** The desk's own workspace, which needs no waiting. */
  readonly own: DeskHere;
  readonly moves: Moves;
  /** Posts a card that welcomes the channel's workspace, once; absent: nobody is welcomed. */
  readonly welcome?: (channel: Channel, card: Card) => Promise<void>;
  readonly onCommandsChanged: Front['onCommandsChanged'];
  readonly now: () => Temporal.Instant;
  /** On a story clock, articles that are not yet published are ignored. */
  readonly asOf: (() => string) | null;
  readonly log: Log;
};

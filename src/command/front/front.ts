import type { Card } from '../../card/card.ts';
import type { Channel, Workspace } from '../../core/channels/channel.ts';
import type { Call } from '../call.ts';
import type { Caller, Choice, Command } from '../define.ts';

/** An answer, and who should see it first. */
export type Reply = {
  readonly card: Card;
  readonly visibility: 'caller' | 'channel';
  /** The command that a question in plain words was read as. */
  readonly readAs?: Call;
};

export type SuggestRequest = { readonly path: string; readonly option: string; readonly typed: string };

/** All that a platform needs of Dateline: it turns its events into these calls, and renders the cards. Never rejects. */
export type Front = {
  /** The current commands of the desk's own workspace, including stories' own, in /help order; they change with data/. */
  commands(): readonly Command[];
  /** The same for another workspace, whose stories may be others. */
  commandsIn(workspace: Workspace): Promise<readonly Command[]>;
  answer(call: Call, caller: Caller): Promise<Reply>;
  /** A text as typed after the slash: `quote kirby about:"target date"`, with or without the slash. */
  answerText(text: string, caller: Caller): Promise<Reply>;
  /**
   * The options that a form asks for before the call can run, filled in with what is known. Undefined if the call should
   * run, even if only to say why it cannot.
   */
  fillIn(call: Call, caller: Caller): Promise<Readonly<Record<string, string>> | undefined>;
  /** At most 25, best first, from an index. */
  suggest(request: SuggestRequest, caller: Caller): Promise<readonly Choice[]>;
  /** Dateline was removed from a workspace: its subscriptions are kept, but suspended. */
  leaveWorkspace(workspace: Workspace): Promise<void>;
  /** Dateline is in a workspace, perhaps again: subscriptions that were suspended when it left are resumed. */
  joinWorkspace(workspace: Workspace): Promise<void>;
  /** Dateline was added: says once in each workspace, in this channel, what it is for. */
  welcome(channel: Channel): Promise<void>;
  /** Calls back when the commands of a workspace ("own", "slack/T1") change; returns a function that stops this. */
  onCommandsChanged(listener: (workspace: string) => void): () => void;
};

import type { Card } from '../../card/card.ts';
import type { Workspace } from '../../core/channels/channel.ts';
import type { Call } from '../call.ts';
import type { Caller, Choice, Command } from '../define.ts';

/** An answer, and who should see it at first. */
export type Reply = { readonly card: Card; readonly visibility: 'caller' | 'channel' };

export type SuggestRequest = { readonly path: string; readonly option: string; readonly typed: string };

/** All a platform needs of Dateline: it reads its events into these, and renders what comes back. Never rejects. */
export type Front = {
  /** The commands as they are now, stories' own among them, in /help order; changes when data/ changes. */
  commands(): readonly Command[];
  answer(call: Call, caller: Caller): Promise<Reply>;
  /** A text as typed after the slash: `quote kirby about:"target date"`, with or without the slash. */
  answerText(text: string, caller: Caller): Promise<Reply>;
  /**
   * What a call asks for before it can run, by option, filled in with what is known: for a window. Undefined where it is to
   * be run, be it only to say why not.
   */
  fillIn(call: Call, caller: Caller): Promise<Readonly<Record<string, string>> | undefined>;
  /** At most 25, best first, from an index. */
  suggest(request: SuggestRequest, caller: Caller): Promise<readonly Choice[]>;
  /** Dateline was put out of a workspace: what it posts there is kept, and suspended. */
  leaveWorkspace(workspace: Workspace): Promise<void>;
  /** Dateline is in a workspace, perhaps again: what leaving it suspended goes on. */
  joinWorkspace(workspace: Workspace): Promise<void>;
  /** Calls back when commands() has changed; returns a function that stops it. */
  onCommandsChanged(listener: () => void): () => void;
};

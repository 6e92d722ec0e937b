import type { Call } from '../../src/command/call.ts';
import type { Caller, Choice, Command } from '../../src/command/define.ts';
import type { Front, Reply, SuggestRequest } from '../../src/command/front/front.ts';
import { OWN_WORKSPACE } from '../../src/core/channels/workspace-name.ts';

/** `what` is the line as typed, or the call and its values. */
type Asked = { readonly what: string; readonly call: Call; readonly caller: Caller };
type Answer = (call: Call) => Reply | Promise<Reply>;

export type FakeFront = Front & {
  /** Everything asked, in order; a typed line is a call of "text". */
  readonly asked: readonly Asked[];
  readonly suggested: readonly SuggestRequest[];
  /** Workspaces left and joined, in order. */
  readonly moves: readonly string[];
  /** Adds a command before those known, as a new file in data/ would. */
  addFirst(command: Command): void;
  addCommand(command: Command): void;
  answerWith(answer: Answer): void;
  /** Answers nothing until the function it returns is called. */
  hold(): () => void;
};

type Parts = {
  readonly commands: readonly Command[];
  readonly answer: Answer;
  readonly suggest: (typed: string) => readonly Choice[];
};

/** All that a platform needs of Dateline, with no desk behind it: remembers what was asked, answers as it is told to. */
export function createFakeFront({ commands: known, answer, suggest }: Parts): FakeFront {
  const commands = [...known];
  const listeners = new Set<(workspace: string) => void>();
  const asked: Asked[] = [];
  const suggested: SuggestRequest[] = [];
  const moves: string[] = [];
  let answerCall = answer;
  let held = Promise.resolve();
  const reply = async (what: string, call: Call, caller: Caller) => {
    asked.push({ what, call, caller });
    await held;
    return answerCall(call);
  };
  const changed = () => {
    for (const listener of listeners) listener(OWN_WORKSPACE);
  };
  return {
    asked,
    suggested,
    moves,
    commands: () => commands,
    commandsIn: async () => commands,
    answer: (call, caller) => reply(`${call.path} ${JSON.stringify(call.values)}`, call, caller),
    answerText: (text, caller) => reply(text, { path: 'text', values: { text } }, caller),
    suggest: async (request) => {
      suggested.push(request);
      return suggest(request.typed);
    },
    fillIn: async () => undefined,
    leaveWorkspace: async ({ workspace }) => void moves.push(`left ${workspace}`),
    welcome: async ({ workspace, id }) => void moves.push(`welcomed ${workspace} in ${id}`),
    joinWorkspace: async ({ workspace }) => void moves.push(`joined ${workspace}`),
    onCommandsChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addFirst: (command) => {
      commands.unshift(command);
      changed();
    },
    addCommand: (command) => {
      commands.push(command);
      changed();
    },
    answerWith: (other) => {
      answerCall = other;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}

import type { Command } from '../../../command/define.ts';
import { listActions } from '../../../command/list-actions.ts';

/** A command that takes a message of the chat: the name in its menu, the command, the option that gets its text. */
export type MessageCommand = {
  readonly menu: string;
  readonly path: string;
  readonly option: string;
  /** The option that is told when it was posted. */
  readonly timeOption: string | undefined;
};

/** Those that say so and have an option of several lines. */
export function listMessageCommands(commands: readonly Command[]): readonly MessageCommand[] {
  return listActions(commands).flatMap(({ path, action: { messageMenu, options } }) => {
    const [option] = Object.entries(options).find(([, { multiline }]) => multiline) ?? [];
    const [timeOption] = Object.entries(options).find(([, { messageTime }]) => messageTime) ?? [];
    return messageMenu !== undefined && option !== undefined ? [{ menu: messageMenu, path, option, timeOption }] : [];
  });
}

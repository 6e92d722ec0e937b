import type { Command } from '../../../command/define.ts';
import { listActions } from '../../../command/list-actions.ts';

/** A command in the menu of a message: its name there, the command, and the option that gets the message's text. */
export type MessageCommand = {
  readonly menu: string;
  readonly path: string;
  readonly option: string;
  /** The option that gets the time the message was posted. */
  readonly timeOption: string | undefined;
  /** The option that gets the first address in it. */
  readonly linkOption: string | undefined;
};

/** Commands with a `messageMenu` and a multiline option. */
export function listMessageCommands(commands: readonly Command[]): readonly MessageCommand[] {
  return listActions(commands).flatMap(({ path, action: { messageMenu, options } }) => {
    const [option] = Object.entries(options).find(([, { multiline }]) => multiline) ?? [];
    const [timeOption] = Object.entries(options).find(([, { messageTime }]) => messageTime) ?? [];
    const [linkOption] = Object.entries(options).find(([, { messageLink }]) => messageLink) ?? [];
    if (messageMenu === undefined || option === undefined) return [];
    return [{ menu: messageMenu, path, option, timeOption, linkOption }];
  });
}

import { type Action, type Command, isGroup } from '../../../../command/define.ts';

/** An action that takes a multiline text, and its options for that text, for when it was posted and for an address in it. */
export type Pasted = {
  readonly path: string;
  readonly action: Action;
  readonly option: string;
  readonly timeOption: string | undefined;
  readonly linkOption: string | undefined;
};

/** Every action that takes a pasted text. */
export function findPasted(commands: readonly Command[]): readonly Pasted[] {
  return commands.flatMap((command) =>
    isGroup(command)
      ? command.actions.flatMap((action) => toPasted(action, `${command.name} ${action.name}`))
      : toPasted(command, command.name),
  );
}

function toPasted(action: Action, path: string): readonly Pasted[] {
  const [option] = Object.entries(action.options).find(([, { multiline }]) => multiline === true) ?? [];
  const [timeOption] = Object.entries(action.options).find(([, { messageTime }]) => messageTime === true) ?? [];
  const [linkOption] = Object.entries(action.options).find(([, { messageLink }]) => messageLink === true) ?? [];
  return option === undefined ? [] : [{ path, action, option, timeOption, linkOption }];
}

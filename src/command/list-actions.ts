import { type Action, type Command, isGroup } from './define.ts';

export type PlacedAction = { readonly path: string; readonly action: Action };

/** Every action with its path, in the order of the commands. */
export function listActions(commands: readonly Command[]): readonly PlacedAction[] {
  return commands.flatMap((command) =>
    isGroup(command)
      ? command.actions.map((action) => ({ path: `${command.name} ${action.name}`, action }))
      : [
          { path: command.name, action: command },
          ...(command.also ?? []).map((action) => ({ path: `${command.name} ${action.name}`, action })),
        ],
  );
}

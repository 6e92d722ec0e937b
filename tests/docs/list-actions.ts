import { type Action, type Command, isGroup } from '../../src/command/define.ts';

/** The actions of a command with how each is typed. Throws where there is no such command. */
export function listActions(
  name: string,
  commands: readonly Command[],
): readonly { readonly path: string; readonly action: Action }[] {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`commands/README.md names /${name}, which is no command`);
  if (!isGroup(command)) {
    const also = (command.also ?? []).map((action) => ({ path: `${command.name} ${action.name}`, action }));
    return [{ path: command.name, action: command }, ...also];
  }
  return command.actions.map((action) => ({ path: `${command.name} ${action.name}`, action }));
}

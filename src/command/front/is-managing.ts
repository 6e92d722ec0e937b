import { type Command, isGroup } from '../define.ts';

/** Whether a path ("digest stop") is of an action that needs the right to manage; a path that is not known is of none. */
export function isManaging(path: string, commands: readonly Command[]): boolean {
  const [name, wanted] = path.split(' ');
  const command = commands.find((known) => known.name === name);
  if (!command) return false;
  if (!isGroup(command)) return command.manage === true;
  return command.actions.find((action) => action.name === (wanted ?? command.fallback))?.manage === true;
}

import { type Command, isGroup } from '../../../command/define.ts';
import type { Reply } from '../../../command/front/front.ts';

/** Who will see the answer. Discord needs to know when the command is acknowledged, before the answer exists. */
export function visibilityOf(path: string, commands: readonly Command[]): Reply['visibility'] {
  const [name, actionName] = path.split(' ');
  const command = commands.find((one) => one.name === name);
  if (!command) return 'caller';
  if (!isGroup(command)) return (command.also?.find((one) => one.name === actionName) ?? command).visibility;
  const action = command.actions.find((one) => one.name === (actionName ?? command.fallback));
  return action?.visibility ?? 'caller';
}

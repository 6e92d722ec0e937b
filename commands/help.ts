import type { Button } from '../src/card/card.ts';
import { commandHelpCard, helpCard, helpStartCard } from '../src/card/help-card.ts';
import { type Command, defineCommand, isGroup } from '../src/command/define.ts';
import { firstSteps } from '../src/command/first-steps.ts';
import { findPath, readAction } from '../src/command/grammar/find-action.ts';
import { toHelpLines, toShortHelpLines } from '../src/command/help-lines.ts';
import { toHelpTopics } from '../src/command/help-topics.ts';

export default defineCommand({
  name: 'help',
  description: 'List every command and how to type it',
  visibility: 'caller',
  right: 'member',
  options: {
    command: {
      type: 'text',
      description: 'Only this command, with its options',
      rest: true,
      suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
    },
  },
  async run({ command }, { commands }) {
    if (command === undefined)
      return helpStartCard(
        toHelpTopics(commands),
        firstSteps(commands).flatMap((step) => toStep(step, commands)),
      );
    if (command === 'all') return helpCard(commands.flatMap(toShortHelpLines));
    const wanted = command.replace(/^\//, '');
    const group = commands.find((one) => one.name === wanted && isGroup(one));
    if (group) return helpCard(toHelpLines(group));
    const { action, path } = readAction(wanted, commands);
    return commandHelpCard(toHelpLines({ ...action, name: path }), action.options);
  },
});

/** A first step as a button, where it is a whole command: "/syria summary" is labeled "Summary". */
function toStep(step: string, commands: readonly Command[]): readonly Button[] {
  const path = step.slice(1);
  const name = path.split(' ')[1];
  if (name === undefined || !findPath(path, commands)) return [];
  return [{ label: name.slice(0, 1).toUpperCase() + name.slice(1), command: path, values: {} }];
}

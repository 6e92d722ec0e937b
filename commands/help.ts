import { commandHelpCard, helpCard } from '../src/card/help-card.ts';
import { defineCommand, isGroup } from '../src/command/define.ts';
import { readAction } from '../src/command/grammar/find-action.ts';
import { toHelpLines, toShortHelpLines } from '../src/command/help-lines.ts';

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
    if (command === undefined) return helpCard(commands.flatMap(toShortHelpLines));
    const wanted = command.replace(/^\//, '');
    const group = commands.find((one) => one.name === wanted && isGroup(one));
    if (group) return helpCard(toHelpLines(group));
    const { action, path } = readAction(wanted, commands);
    return commandHelpCard(toHelpLines({ ...action, name: path }), action.options);
  },
});

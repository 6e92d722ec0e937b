import type { HelpLine } from '../card/help-card.ts';
import { type Action, type Command, isGroup } from './define.ts';
import { usageOf } from './grammar/usage.ts';

/** A command in /help: one line for each action of a story, one line for any other group. */
export function toShortHelpLines(command: Command): readonly HelpLine[] {
  if (!isGroup(command)) return [toHelpLine(command, command.name)];
  if (command.story !== undefined || command.movedTo) return toHelpLines(command);
  const names = command.actions.map(({ name }) => name).join(', ');
  return [{ usage: `/${command.name}`, description: `${command.description}: ${names}` }];
}

/** A command's lines, one for each action. */
export function toHelpLines(command: Command): readonly HelpLine[] {
  if (!isGroup(command))
    return [
      toHelpLine(command, command.name),
      ...(command.also ?? []).map((action) => toHelpLine(action, `${command.name} ${action.name}`)),
    ];
  if (command.movedTo) return [{ usage: `/${command.name}`, description: `Now /${command.movedTo}` }];
  return command.actions.map((action) => toHelpLine(action, `${command.name} ${action.name}`));
}

function toHelpLine(action: Action, path: string): HelpLine {
  return { usage: usageOf(action, path), description: action.description };
}

import type { HelpLine } from '../card/help-card.ts';
import { type Command, isGroup } from './define.ts';
import { usageOf } from './usage.ts';

/** A command's lines in /help, one an action. */
export function toHelpLines(command: Command): readonly HelpLine[] {
  if (!isGroup(command)) return [{ usage: usageOf(command, command.name), description: command.description }];
  if (command.movedTo) return [{ usage: `/${command.name}`, description: `Now /${command.movedTo}` }];
  return command.actions.map((action) => ({
    usage: usageOf(action, `${command.name} ${action.name}`),
    description: action.description,
  }));
}

import type { Call } from './call.ts';
import { type Action, type Command, isGroup } from './define.ts';
import { readAction, readPath } from './grammar/find-action.ts';
import { isQuestion } from './plain/is-question.ts';

/** What someone asks: typed words, or the call of a button. */
export type TypedOrPressed = { readonly text: string } | { readonly call: Call };

/**
 * Whether it can be run again without changing anything. Actions of a group that keeps something for a channel or a person
 * are not run twice. `readAs`: the command that a question in plain words was read as.
 */
export function isReadOnly(ask: TypedOrPressed, commands: readonly Command[], readAs?: Call): boolean {
  if (readAs) return isReadOnly({ call: readAs }, commands);
  // A question that no command answered changes nothing: what it could change is done by a button.
  if ('text' in ask && isQuestion(ask.text, commands)) return true;
  try {
    const { action, path } = 'call' in ask ? readPath(ask.call.path, commands) : readAction(ask.text, commands);
    const command = commands.find(({ name }) => name === path.split(' ')[0]);
    return command !== undefined && !(isGroup(command) ? command.actions.some(isChange) : isChange(action));
  } catch {
    return false;
  }
}

function isChange({ right, changes }: Action): boolean {
  return right !== 'member' || changes === true;
}

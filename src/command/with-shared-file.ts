import { type Action, type Command, isGroup } from './define.ts';
import { type FoundAction, readAction } from './grammar/find-action.ts';
import type { TypedOrPressed } from './is-read-only.ts';
import { isQuestion } from './plain/is-question.ts';

/** A file that was shared beside a message: what the platform calls it, and its file name. */
export type FileBeside = { readonly id: string; readonly name: string };

/**
 * What a message with a file beside it asks: the typed command with the file if it takes one and none is given; without a
 * command, what is done with such a file. Otherwise the words alone.
 */
export function withSharedFile(text: string, file: FileBeside, commands: readonly Command[]): TypedOrPressed {
  if (text === '' || isQuestion(text, commands)) return findUse(file, commands) ?? { text };
  const option = fileOption(findTyped(text, commands)?.action);
  return option === undefined || text.includes(`${option}:`) ? { text } : { text: `${text} ${option}:${file.id}` };
}

function findUse({ id, name }: FileBeside, commands: readonly Command[]): TypedOrPressed | undefined {
  for (const command of commands)
    for (const action of isGroup(command) ? command.actions : [command])
      for (const [option, { sharedAlone }] of Object.entries(action.options))
        if (sharedAlone && name.toLowerCase().endsWith(sharedAlone.ending)) {
          const path = isGroup(command) ? `${command.name} ${action.name}` : command.name;
          return { call: { path, values: { ...sharedAlone.values, [option]: id } } };
        }
  return undefined;
}

function fileOption(action: Action | undefined): string | undefined {
  return Object.entries(action?.options ?? {}).find(([, { isFile }]) => isFile)?.[0];
}

function findTyped(text: string, commands: readonly Command[]): FoundAction | undefined {
  try {
    return readAction(text, commands);
  } catch {
    return undefined;
  }
}

import { UserError } from '../../core/errors.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import { type Action, type Command, isGroup } from '../define.ts';

export type FoundAction = {
  readonly action: Action;
  /** "quote", "syria dates". */
  readonly path: string;
  /** The story that the command belongs to. */
  readonly story: string | null;
  /** The text typed after the path. */
  readonly rest: string;
};

/** The command that a typed text names. Throws a UserError with the nearest names. */
export function readAction(text: string, commands: readonly Command[]): FoundAction {
  const { word, rest } = firstWord(text.trim().replace(/^\//, ''));
  if (word === 'dateline' && rest !== '') return readAction(rest, commands);
  const wanted = word === 'dateline' || word === '' ? 'help' : word;
  const command = commands.find(({ name }) => name === wanted) ?? commands.find((one) => hasAlias(one, wanted));
  if (!command) throw unknownCommand(word, commands);
  if (!isGroup(command)) return { ...readAlso(command, rest), story: null };
  return { ...readGroupAction(command.actions, command.name, command.fallback, rest), story: command.story ?? null };
}

/** The action at a path such as "syria dates"; a group's name alone is its fallback. Throws a UserError. */
export function readPath(path: string, commands: readonly Command[]): FoundAction {
  const found = readAction(path, commands);
  if (found.rest === '') return found;
  throw new UserError(`The command /${path} no longer exists.`, '/help lists every command.');
}

/** The same; undefined if there is none. */
export function findPath(path: string, commands: readonly Command[]): FoundAction | undefined {
  try {
    return readPath(path, commands);
  } catch {
    return undefined;
  }
}

function hasAlias(command: Command, name: string): boolean {
  return isGroup(command) && command.aliases?.includes(name) === true;
}

/** The action itself, unless the next word names one of those that are typed after it. */
function readAlso(action: Action, rest: string): Omit<FoundAction, 'story'> {
  const second = firstWord(rest);
  const named = action.also?.find(({ name }) => name === second.word);
  if (named) return { action: named, path: `${action.name} ${named.name}`, rest: second.rest };
  return { action, path: action.name, rest };
}

function readGroupAction(
  actions: readonly Action[],
  group: string,
  fallback: string,
  rest: string,
): Omit<FoundAction, 'story'> {
  const second = firstWord(rest);
  const named = actions.find(({ name }) => name === second.word);
  if (named) return { action: named, path: `${group} ${named.name}`, rest: second.rest };
  const other = actions.find(({ name }) => name === fallback);
  if (!other) throw new Error(`/${group} has no action ${fallback}`);
  if (second.word !== '' && !takesWord(other, second.word)) throw unknownAction(group, second.word, actions);
  return { action: other, path: `${group} ${other.name}`, rest };
}

/** Whether a word that names no action can be the first value of the fallback, rather than a mistyped action. */
function takesWord({ options }: Action, word: string): boolean {
  if (word.includes(':')) return true;
  const place = Object.values(options).find((option) => !option.named);
  return place !== undefined && (!place.choices || place.choices.some(({ value }) => value === word));
}

function firstWord(text: string): { word: string; rest: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return { word: word.toLowerCase(), rest };
}

function unknownCommand(word: string, commands: readonly Command[]): UserError {
  const near = didYouMean(
    word,
    commands.map(({ name }) => name),
  );
  const hint =
    near.length > 0 ? `Did you mean ${near.map((name) => `/${name}`).join(', ')}?` : '/help lists every command.';
  return new UserError(`There is no command /${word}.`, hint);
}

function unknownAction(group: string, word: string, actions: readonly Action[]): UserError {
  const names = actions.map(({ name }) => name);
  const [near] = didYouMean(word, names);
  const expected = `Use one of: ${names.join(', ')}.`;
  return new UserError(
    `/${group} has no action “${word}”.`,
    near ? `Did you mean /${group} ${near}? ${expected}` : expected,
  );
}

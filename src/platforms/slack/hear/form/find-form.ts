import { type Action, type Command, isGroup, type Option } from '../../../../command/define.ts';
import { missingTexts } from '../../../../command/missing-texts.ts';

/** A command as a form: the action to fill in, and its siblings to choose from. */
export type SlackForm = {
  readonly group: string | null;
  /** What the form is called; null: as its command. */
  readonly title: string | null;
  readonly action: Action;
  readonly path: string;
  readonly siblings: readonly Action[];
};

/** Options that are only useful when typing. */
const TYPED_ONLY: ReadonlySet<string> = new Set(['as-of', 'in', 'page', 'number', 'draft', 'drop']);

/** Whether a form has an input for the option. */
export function isAsked(name: string, { messageTime }: Option): boolean {
  return !TYPED_ONLY.has(name) && messageTime !== true;
}

/** The form of a command or of one of its actions ("digest", "digest weekly", "quote"); undefined if it has none. */
export function findForm(path: string, commands: readonly Command[]): SlackForm | undefined {
  const [name = '', wanted = ''] = path.split(' ');
  const command = commands.find((known) => known.name === name);
  if (!command) return undefined;
  if (!isGroup(command)) {
    const also = command.also?.find((known) => known.name === wanted);
    return { group: null, title: null, action: also ?? command, path: also ? path : name, siblings: [] };
  }
  const siblings = command.actions.filter(isFillable);
  const action = siblings.find((known) => known.name === wanted) ?? siblings[0];
  return action && { group: name, title: command.formTitle ?? null, action, path: `${name} ${action.name}`, siblings };
}

/** The form of a command typed with nothing after it, if it would change something, or needs a pasted text or a file. */
export function findBareForm(typed: string, commands: readonly Command[]): SlackForm | undefined {
  const [name = '', ...rest] = typed
    .replace(/^\/(?:dateline\s+)?/, '')
    .trim()
    .split(/\s+/);
  const command = commands.find((known) => known.name === name);
  if (!command) return undefined;
  if (rest.length > 0) return findFileForm(command, rest.join(' '), commands);
  if (!isGroup(command)) return missingTexts({}, command.options).length > 0 ? findForm(name, commands) : undefined;
  const fallback = command.actions.find((action) => action.name === command.fallback);
  return fallback && fallback.right !== 'member' ? findForm(name, commands) : undefined;
}

/** A slash command cannot have a file beside it: its form asks for one. */
function findFileForm(command: Command, typed: string, commands: readonly Command[]): SlackForm | undefined {
  const named = isGroup(command) ? command.actions.find(({ name }) => name === typed) : undefined;
  const takesFile = named !== undefined && Object.values(named.options).some(({ isFile }) => isFile);
  return takesFile ? findForm(`${command.name} ${typed}`, commands) : undefined;
}

/** Things with a number are managed by the buttons of their list. */
function isFillable({ options }: Action): boolean {
  return !('number' in options) && Object.entries(options).some(([name, option]) => isAsked(name, option));
}

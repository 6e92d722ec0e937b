import type { Button } from '../../card/card.ts';
import type { Command } from '../define.ts';
import { findPath } from '../grammar/find-action.ts';

const MAX_REPAIRS = 3;
/** "/help digest", "/quote": a command in a sentence, one word or two. An address has no blank before its slash. */
const TYPED = /(?<=^|[\s(“])\/([a-z][a-z-]*)(?: ([a-z][a-z-]*))?/g;

/** The commands that a hint names, as buttons: those that run as they are, and how to use those that need more. */
export function repairButtons(hint: string, commands: readonly Command[]): readonly Button[] {
  const found = Array.from(hint.matchAll(TYPED), ([, first = '', second = '']) => toButton(first, second, commands));
  const unique = new Map(found.flatMap((button) => (button ? [[button.label, button] as const] : [])));
  return [...unique.values()].slice(0, MAX_REPAIRS);
}

function toButton(first: string, second: string, commands: readonly Command[]): Button | undefined {
  if (first === 'help') return helpButton(commands.some(({ name }) => name === second) ? second : '');
  const path = findPath(`${first} ${second}`.trim(), commands)
    ? `${first} ${second}`.trim()
    : findPath(first, commands) && first;
  const action = path === undefined ? undefined : findPath(path, commands)?.action;
  if (path === undefined || !action) return undefined;
  const isWhole = Object.values(action.options).every(({ required, multiline }) => !required && !multiline);
  return isWhole && action.right === 'member' ? { label: `/${path}`, command: path, values: {} } : helpButton(first);
}

function helpButton(command: string): Button {
  if (command === '') return { label: 'What you can ask', command: 'help', values: {} };
  return { label: `How to use /${command}`, command: 'help', values: { command } };
}

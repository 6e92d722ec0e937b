import { ApplicationCommandType } from 'discord.js';
import type { CommandSchema } from './schema.ts';

/** What Discord keeps of a command although we no longer want it: its absence is compared, too. */
const OPTIONAL = [
  'options',
  'choices',
  'autocomplete',
  'min_value',
  'max_value',
  'required',
  'name_localizations',
  'description_localizations',
];

export type RegistrationPlan = {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** The differences between the registered and the wanted commands. Discord may return keys and defaults that we never set. */
export function planRegistration(held: readonly unknown[], wanted: readonly CommandSchema[]): RegistrationPlan {
  const heldByKey = new Map(held.map((command) => [keyOf(command), command]));
  const created = wanted.filter((command) => !heldByKey.has(keyOf(command)));
  const changed = wanted.filter((command) => {
    const other = heldByKey.get(keyOf(command));
    return other !== undefined && !isSame(command, other);
  });
  const wantedKeys = new Set(wanted.map(keyOf));
  return {
    created: created.map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    removed: [...heldByKey].filter(([key]) => !wantedKeys.has(key)).map(([, command]) => nameOf(command)),
  };
}

/** A slash command and a menu command may have the same name. */
function keyOf(command: unknown): string {
  const type = isRecord(command) && typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
  return `${type} ${nameOf(command)}`;
}

function nameOf(command: unknown): string {
  return isRecord(command) && typeof command.name === 'string' ? command.name : '';
}

/** Whether the registered command has everything that is wanted, and no other options or choices. */
function isSame(wanted: unknown, held: unknown): boolean {
  if (isEmpty(wanted)) return isEmpty(held);
  if (Array.isArray(wanted))
    return Array.isArray(held) && wanted.length === held.length && wanted.every((item, i) => isSame(item, held[i]));
  if (!isRecord(wanted)) return wanted === held;
  if (!isRecord(held)) return false;
  const keys = new Set([...Object.keys(wanted), ...OPTIONAL]);
  return [...keys].every((key) =>
    key.endsWith('_localizations') ? isSameInEvery(wanted[key], held[key]) : isSame(wanted[key], held[key]),
  );
}

/** Whether both have the same words in the same languages. */
function isSameInEvery(wanted: unknown, held: unknown): boolean {
  const [ours, theirs] = [wanted, held].map((words) => (isRecord(words) ? words : {}));
  const locales = new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})]);
  return [...locales].every((locale) => ours?.[locale] === theirs?.[locale]);
}

/** Discord leaves out what is false or has no items. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

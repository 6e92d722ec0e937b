import type { Values } from '../../card/card.ts';
import { readDay } from '../../core/dates/read-day.ts';
import { UserError } from '../../core/errors.ts';
import { readZone } from '../../core/schedule/zone.ts';
import type { Action, Option, OptionType } from '../define.ts';
import { usageOf } from './usage.ts';

type Value = string | number | boolean;
type Read = (raw: Value, where: string, option: Option, today: string) => Value;

/** Raw values → values of the types that the options declare. Throws a UserError that says what is wrong and how to fix it. */
export function readValues(action: Action, path: string, raw: Values, today: string): Values {
  const unknown = Object.keys(raw).find((name) => !(name in action.options));
  if (unknown) throw new UserError(`/${path} has no option “${unknown}”.`, `Type ${usageOf(action, path)}`);
  const values: Record<string, Value> = {};
  for (const [name, option] of Object.entries(action.options)) {
    const typed = raw[name];
    if (typed !== undefined && typed !== '') values[name] = readValue(typed, `/${path} ${name}`, option, today);
    else if (option.required)
      throw new UserError(`/${path} needs ${name}: ${option.description}.`, `Type ${usageOf(action, path)}`);
  }
  return values;
}

function readValue(raw: Value, where: string, option: Option, today: string): Value {
  const value = READERS[option.type](raw, where, option, today);
  if (!option.choices || option.choices.some((choice) => choice.value === value)) return value;
  throw new UserError(
    `${where}: “${raw}” is not one of the choices.`,
    `Use one of: ${option.choices.map((c) => c.value).join(', ')}.`,
  );
}

const READERS: Readonly<Record<OptionType, Read>> = {
  text: (raw) => String(raw).trim(),
  integer: readInteger,
  boolean: readBoolean,
  date: (raw, where, _option, today) => readDay(String(raw), where, today),
  zone: (raw, where) => readZone(String(raw), where),
  time: (raw, where) => readWallTime(String(raw), where),
};

function readInteger(
  raw: Value,
  where: string,
  { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: Option,
): number {
  const value = typeof raw === 'number' ? raw : /^-?\d{1,15}$/.test(String(raw)) ? Number(raw) : Number.NaN;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new UserError(`${where}: “${raw}” is not a whole number ${range}.`, `Use a whole number ${range}.`);
}

function readBoolean(raw: Value, where: string): boolean {
  const text = String(raw).toLowerCase();
  if (['true', 'yes', 'on'].includes(text)) return true;
  if (['false', 'no', 'off'].includes(text)) return false;
  throw new UserError(`${where}: “${raw}” is neither yes nor no.`, 'Use yes or no.');
}

function readWallTime(raw: string, where: string): string {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(raw.trim()) ?? [];
  if (hour !== '') return `${hour.padStart(2, '0')}:${minute}`;
  throw new UserError(`${where}: “${raw}” is not a time of day.`, 'Use hours and minutes, such as 09:00 or 18:30.');
}

import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { SettingName } from './options.ts';

/** The value of a setting, or its fallback; null if it has neither. */
export type Get = (name: SettingName) => string | null;

const PORT = z.coerce.number().int().min(0).max(65_535);
const ADDRESS = z.url({ protocol: /^https?$/ });

/** Reads a setting's value with a schema. Throws a UserError that names the setting and what to use instead. */
export function readSettingAs<T>(schema: z.ZodType<T>, name: SettingName, value: string, expected: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UserError(`${name}: “${value}” cannot be used.`, `Set ${name} to ${expected}.`);
}

export function readPort(name: SettingName, get: Get): number {
  return readSettingAs(PORT, name, get(name) ?? '', 'a port from 0 to 65535');
}

export function readAddressSetting(name: SettingName, get: Get): string | null {
  const value = get(name);
  return value === null ? null : readSettingAs(ADDRESS, name, value, 'an http or https address');
}

/** "a, b" → a and b */
export function readList(name: SettingName, get: Get): readonly string[] {
  return (get(name) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

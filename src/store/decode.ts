/** Reads a value of a row; throws an Error if it is not what this store writes. */
export type Decode<T> = (value: unknown) => T;

/** Reads the JSON of a column. */
export function decodeJson<T>(json: string, decode: Decode<T>): T {
  return decode(JSON.parse(json));
}

export const decodeString: Decode<string> = (value) => (typeof value === 'string' ? value : refuse(value, 'a text'));

export const decodeNumber: Decode<number> = (value) => (typeof value === 'number' ? value : refuse(value, 'a number'));

/** One of some words. */
export function decodeWord<T extends string>(words: readonly T[]): Decode<T> {
  return (value) => words.find((word) => word === value) ?? refuse(value, words.join(' or '));
}

export function decodeList<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (value) => (Array.isArray(value) ? value.map((one) => decode(one)) : refuse(value, 'a list'));
}

/** Null also if an earlier release did not write it. */
export function decodeMaybe<T>(decode: Decode<T>): Decode<T | null> {
  return (value) => (value === null || value === undefined ? null : decode(value));
}

/** An object with exactly these fields. */
export function decodeFields<T extends object>(fields: { readonly [K in keyof T]: Decode<T[K]> }): Decode<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    const found = isObject(value) ? value : refuse(value, 'an object');
    return Object.fromEntries(names.map((name) => [name, fields[name](found[name])])) as T;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(value: unknown, expected: string): never {
  const shown = JSON.stringify(value) ?? 'nothing';
  throw new Error(`the store has ${shown.slice(0, 80)} where ${expected} was written`);
}

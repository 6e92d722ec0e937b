/** A part of a message as JSON: drawn from the fields it has, ignoring others. */
export type JsonPart = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is JsonPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a list; none if it is not a list. */
export function partsOf(value: unknown): readonly JsonPart[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

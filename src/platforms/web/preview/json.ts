/** A part of a message as it goes over the wire: drawn by what it holds, whatever else a service may add. */
export type JsonPart = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is JsonPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a list; none where it is no list. */
export function partsOf(value: unknown): readonly JsonPart[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

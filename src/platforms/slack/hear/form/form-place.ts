import { z } from 'zod';

/**
 * What a view carries along: the command of a form, its channel (null: not chosen yet), and values that it does not
 * ask for.
 */
export type FormPlace = {
  readonly path: string;
  readonly channel: string | null;
  readonly carried?: Readonly<Record<string, string>> | undefined;
};

const PLACE = z.object({
  path: z.string(),
  channel: z.string().nullable(),
  carried: z.record(z.string(), z.string()).optional(),
});

export function encodePlace(place: FormPlace): string {
  return JSON.stringify(place);
}

/** Undefined if the text is not one of ours. */
export function parsePlace(text: string): FormPlace | undefined {
  try {
    return PLACE.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

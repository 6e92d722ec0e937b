import type { PlainQuestion } from './reading.ts';

/** Whom typed words mean: by name, by a name with one wrong letter, or by what they are. */
export type MeantNames = { readonly names: readonly string[]; readonly isDescribed: boolean };

export async function findMeantNames({ context, scope, names }: PlainQuestion, typed: string): Promise<MeantNames> {
  const known = await names();
  const named = known.named(typed);
  if (named.length > 0) return { names: named, isDescribed: false };
  const described = await context.desk.ask.lookups.described(scope, typed);
  if (described.length > 0) return { names: described, isDescribed: true };
  return { names: known.misspelled(typed), isDescribed: false };
}

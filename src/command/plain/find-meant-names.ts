import type { PlainQuestion } from './reading.ts';

/** Whom typed words mean: by name, by a name with one wrong letter, or by what they are. */
export type MeantNames = { readonly names: readonly string[]; readonly isDescribed: boolean };

export async function findMeantNames({ context, scope }: PlainQuestion, typed: string): Promise<MeantNames> {
  const { lookups } = context.desk.ask;
  const named = await lookups.named(scope, typed);
  if (named.length > 0) return { names: named, isDescribed: false };
  const described = await lookups.described(scope, typed);
  if (described.length > 0) return { names: described, isDescribed: true };
  return { names: await lookups.misspelled(scope, typed), isDescribed: false };
}

import { UserError } from '../../../core/errors.ts';
import type { ReadRequest } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type JudgedAs, judgeAs } from '../take/judge-as.ts';
import { readOrSay } from '../take/read-or-say.ts';

/** A pasted text as it would be kept. */
export type Understood = JudgedAs & {
  /** Whether its title was found in it or given; else its first words stand for one. */
  readonly hasTitle: boolean;
};

/** What is said of a text wins over what it says itself. Throws a UserError where there is no text in it. */
export async function understand(
  parts: ReadingParts,
  text: string,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<Understood> {
  const pasted = await readOrSay(() => parts.work.parseText(text));
  if (!pasted) throw new UserError('There is no text in it.', 'Expected an article, or the address of one.');
  const judged = await judgeAs(parts, pasted.article, request, now);
  return { ...judged, hasTitle: request.title !== null || pasted.hasTitle };
}

/** Whether nothing of it was guessed or is missing. */
export function isWhole({ judged, hasTitle }: Understood): boolean {
  return hasTitle && judged.article.published !== null;
}

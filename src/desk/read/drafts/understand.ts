import { UserError } from '../../../core/errors.ts';
import type { ReadRequest } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type JudgedAs, judgeAs } from '../take/judge-as.ts';
import { readOrSay } from '../take/reading/read-or-say.ts';

/** A pasted text as it would be saved. */
export type Understood = JudgedAs & {
  /** Whether its title was found or given; otherwise its first words serve as one. */
  readonly hasTitle: boolean;
};

/** What people say about a text takes precedence over the text itself. Throws a UserError if it contains no text. */
export async function understand(
  parts: ReadingParts,
  text: string,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<Understood> {
  const pasted = await readOrSay(() => parts.work.parseText(text));
  if (!pasted) throw new UserError('There is no text in it.', 'Paste an article, or the address of one, after /read.');
  const judged = await judgeAs(parts, pasted.article, request, now);
  return { ...judged, hasTitle: request.title !== null || pasted.hasTitle };
}

/** Whether nothing was guessed and nothing is missing. */
export function isWhole({ judged, hasTitle }: Understood): boolean {
  return hasTitle && judged.article.published !== null;
}

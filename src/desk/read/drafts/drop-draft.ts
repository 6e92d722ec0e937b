import type { Asker } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { draftIsGone, findTextDraft } from './find-draft.ts';

/** Throws a UserError if it is not here. */
export async function dropDraft(
  parts: ReadingParts,
  number: number,
  asker: Asker,
  now: Temporal.Instant,
): Promise<void> {
  const { key } = await findTextDraft(parts, number, asker, now);
  if (!(await parts.store.drafts.drop(key))) throw draftIsGone(number);
}

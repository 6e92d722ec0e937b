import { UserError } from '../../../core/errors.ts';
import type { TextRead } from '../../../core/views/reading-views.ts';
import type { TextRequest } from '../asker.ts';
import { toWish } from '../feeds/follow-feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { keepRead } from '../take/reading/read-as.ts';
import { PASTED } from './pasted.ts';
import { toDraftView } from './to-draft-view.ts';
import { isWhole, understand } from './understand.ts';

/** The browser's limit. */
const LONGEST_DRAFT = 200_000;

/**
 * Reads a pasted text: saves it at once if its title and day were found or given, otherwise as a draft that can be edited.
 * Throws a UserError if it contains no text.
 */
export async function readText(
  parts: ReadingParts,
  text: string,
  request: TextRequest,
  now: Temporal.Instant,
): Promise<TextRead> {
  const { channel, user, title, published, posted, keep } = request;
  const said = { title, published, posted, story: toWish(parts, request).story };
  const understood = await understand(parts, text, request, now);
  if (keep ?? isWhole(understood))
    return { kind: 'kept', taken: await keepRead(parts, understood, request, PASTED, now) };
  if (text.length > LONGEST_DRAFT) throw tooLong(text);
  const number = await parts.store.drafts.add({ channel, user, text, said }, now);
  return { kind: 'draft', draft: toDraftView(parts, number, understood) };
}

function tooLong({ length }: string): UserError {
  const count = (number: number) => number.toLocaleString('en-US');
  return new UserError(
    `A text of ${count(length)} characters is too long for a draft; the limit is ${count(LONGEST_DRAFT)}.`,
    'Add title:"…" and published:2016-07-14 before the text, or keep:yes to save it as it is.',
  );
}

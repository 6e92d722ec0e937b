import type { Channel } from '../../../core/channels/channel.ts';
import { toDirectChannel } from '../../../core/channels/direct-channel.ts';
import { UserError } from '../../../core/errors.ts';
import type { DraftKey, TextDraft } from '../../../store/port/drafts.ts';
import type { Asker } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';

/** How long a draft is kept; jobs/tidy.ts then deletes it. */
const DRAFT_HOURS = 7 * 24;

export type FoundDraft = { readonly draft: TextDraft; readonly key: DraftKey };

/** A draft from this server or workspace; one from a direct message is found only there. Throws a UserError. */
export async function findTextDraft(
  { store }: ReadingParts,
  number: number,
  { channel }: Asker,
  now: Temporal.Instant,
): Promise<FoundDraft> {
  const key = { id: number, workspace: channel, madeAfter: now.subtract({ hours: DRAFT_HOURS }), now };
  const draft = await store.drafts.find(key);
  if (draft && isSeenFrom(channel, draft)) return { draft, key };
  throw draftIsGone(number);
}

/** Does not reveal whether it ever existed, since it may be another server's draft. */
export function draftIsGone(number: number): UserError {
  return new UserError(
    `There is no draft ${number} here.`,
    'It was saved or dropped, or is more than 7 days old. Paste the text after /read again.',
  );
}

function isSeenFrom(channel: Channel, { channel: made, user }: TextDraft): boolean {
  const isDirect = toDirectChannel(made, user).id === made.id;
  return !isDirect || made.id === channel.id;
}

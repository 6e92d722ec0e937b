import type { Kysely } from 'kysely';
import { toChannelColumns } from '../ledger/rows.ts';
import type { TextDraft } from '../port/drafts.ts';
import type { Tables } from '../tables.ts';

const MOST_OF_A_CHANNEL = 20;

/** A number is never reused, so that an old button cannot mean a newer draft. */
export async function addDraft(
  sql: Kysely<Tables>,
  { channel, user, text, said }: Omit<TextDraft, 'id'>,
  madeAt: Temporal.Instant,
): Promise<number> {
  const place = toChannelColumns(channel);
  const row = { ...place, user, text, said: JSON.stringify(said), made_at: madeAt.epochMilliseconds, claimed_until: 0 };
  return sql.transaction().execute(async (transaction) => {
    const { id } = await transaction.insertInto('text_drafts').values(row).returning('id').executeTakeFirstOrThrow();
    const ofChannel = transaction
      .selectFrom('text_drafts')
      .select('id')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('channel', '=', place.channel);
    const old = ofChannel.orderBy('id', 'desc').offset(MOST_OF_A_CHANNEL).limit(1).executeTakeFirst();
    const oldest = (await old)?.id;
    if (oldest !== undefined)
      await transaction
        .deleteFrom('text_drafts')
        .where('id', 'in', ofChannel.where('id', '<=', oldest))
        .execute();
    return id;
  });
}

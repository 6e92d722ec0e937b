import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type PlaceColumns = { readonly platform: string; readonly workspace: string; readonly channel?: string };

/** Ends the replays of a channel, or of a whole server or workspace, where nothing can be posted any more. */
export async function removeReplays(sql: Transaction<Tables>, place: PlaceColumns): Promise<void> {
  await sql
    .deleteFrom('replays')
    .where((eb) => eb.and(place))
    .execute();
}

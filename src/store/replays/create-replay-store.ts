import type { Kysely } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import { insertPosts } from '../ledger/insert-posts.ts';
import { lockRow } from '../ledger/lock-row.ts';
import { toChannelColumns } from '../ledger/rows.ts';
import type { NewReplay, ReplayKey, ReplayStep, ReplayStore, RunningReplay } from '../port/replays.ts';
import type { Tables } from '../tables.ts';
import { encodeReceived, encodeSetting, toChannelReplay, toRunningReplay } from './decode-replay.ts';

/** What is replayed in channels, in SQL. */
export function createReplayStore(sql: Kysely<Tables>): ReplayStore {
  return {
    start: (replay, most) => startReplay(sql, replay, most),
    async find(key) {
      const row = await sql
        .selectFrom('replays')
        .selectAll()
        .where((eb) => eb.and(toKey(key)))
        .executeTakeFirst();
      return row && toChannelReplay(row);
    },
    async due(now, limit) {
      const rows = await sql
        .selectFrom('replays')
        .selectAll()
        .where('look_at', '<=', now.epochMilliseconds)
        .orderBy('look_at')
        .limit(limit)
        .modifyEnd(engineOf(sql).skipLocked)
        .execute();
      return rows.map(toRunningReplay);
    },
    advance: (replay, step) => advanceReplay(sql, replay, step),
    async postpone(replay, lookAt) {
      const changed = { look_at: lookAt.epochMilliseconds };
      await sql
        .updateTable('replays')
        .set(changed)
        .where((eb) => eb.and(toVersion(replay)))
        .execute();
    },
    async stop(key) {
      const row = await sql
        .deleteFrom('replays')
        .where((eb) => eb.and(toKey(key)))
        .returningAll()
        .executeTakeFirst();
      return row && toChannelReplay(row);
    },
  };
}

const toKey = ({ desk, channel }: ReplayKey) => ({ desk, ...toChannelColumns(channel) });

/** One that was started again in the same channel is another one. */
const toVersion = (replay: RunningReplay) => ({
  ...toKey(replay),
  started_at: replay.startedAt.epochMilliseconds,
  version: replay.version,
});

function startReplay(sql: Kysely<Tables>, replay: NewReplay, most: number): ReturnType<ReplayStore['start']> {
  return sql.transaction().execute(async (transaction) => {
    await lockRow(transaction, 'starting a replay');
    const rows = await transaction.selectFrom('replays').selectAll().where('desk', '=', replay.desk).execute();
    const { channel } = replay;
    if (
      rows.some(
        (row) => row.platform === channel.platform && row.workspace === channel.workspace && row.channel === channel.id,
      )
    )
      return 'running';
    if (rows.length >= most) return 'too many';
    await transaction
      .insertInto('replays')
      .values({
        ...toKey(replay),
        setting: encodeSetting(replay),
        started_at: replay.startedAt.epochMilliseconds,
        ends_at: replay.endsAt.epochMilliseconds,
        look_at: replay.lookAt.epochMilliseconds,
        received: encodeReceived(replay.received),
      })
      .execute();
    return 'started';
  });
}

/** The claim and the posts in one transaction: of all processes that read this version, only one posts. */
function advanceReplay(
  sql: Kysely<Tables>,
  replay: RunningReplay,
  { at, received, lookAt, posts }: ReplayStep,
): Promise<boolean> {
  return sql.transaction().execute(async (transaction) => {
    const claimed = lookAt
      ? await transaction
          .updateTable('replays')
          .set({
            version: replay.version + 1,
            look_at: lookAt.epochMilliseconds,
            received: encodeReceived(received),
          })
          .where((eb) => eb.and(toVersion(replay)))
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows)
      : await transaction
          .deleteFrom('replays')
          .where((eb) => eb.and(toVersion(replay)))
          .executeTakeFirst()
          .then(({ numDeletedRows }) => numDeletedRows);
    if (claimed !== 1n) return false;
    await insertPosts(transaction, posts, null, at);
    return true;
  });
}

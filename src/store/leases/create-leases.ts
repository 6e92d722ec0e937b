import { type Kysely, sql as raw } from 'kysely';
import type { Leases } from '../port/leases.ts';
import type { Tables } from '../tables.ts';

/** Leases, in SQL: one statement takes or renews one, so that two processes never hold the same. */
export function createLeases(sql: Kysely<Tables>): Leases {
  return {
    async hold(name, { owner, now, until }) {
      const lease = { owner, until_at: until.epochMilliseconds };
      const held = await sql
        .insertInto('leases')
        .values({ name, ...lease })
        .onConflict((taken) =>
          taken
            .column('name')
            .doUpdateSet(lease)
            .where(({ or, eb }) =>
              or([eb('leases.owner', '=', owner), eb('leases.until_at', '<=', now.epochMilliseconds)]),
            ),
        )
        .returning(raw<number>`1`.as('is_held'))
        .execute();
      return held.length > 0;
    },
    async release(name, owner) {
      await sql.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute();
    },
    expired: (now) =>
      sql
        .selectFrom('leases')
        .select(['name', 'owner'])
        .where('until_at', '<=', now.epochMilliseconds)
        .orderBy('name')
        .execute(),
    async drop(name, now) {
      const { numDeletedRows } = await sql
        .deleteFrom('leases')
        .where('name', '=', name)
        .where('until_at', '<=', now.epochMilliseconds)
        .executeTakeFirst();
      return numDeletedRows > 0;
    },
  };
}

import type { Kysely } from 'kysely';
import { anyOf } from '../../any-of.ts';
import type { Tables } from '../../tables.ts';

/** An article as filed in a report: its place in the filing order, the hashes it is found by, and its lead. */
export type Filed = {
  readonly id: string;
  readonly published: string;
  readonly seenAt: number;
  readonly sketch: readonly number[];
  /** The id of the lead; its own if it is the lead; null until it is filed. */
  readonly report: string | null;
};

export async function readFiled(sql: Kysely<Tables>, ids: readonly string[]): Promise<readonly Filed[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('articles')
    .select(['id', 'published', 'seen_at', 'sketch', 'report'])
    .where('id', 'in', anyOf(ids))
    .execute();
  return rows.map(({ seen_at, sketch, ...row }) => ({
    ...row,
    seenAt: seen_at,
    sketch: JSON.parse(sketch) as readonly number[],
  }));
}

/** The filing order: first published, then first stored, then by id. The first article of a report is its lead. */
export function compareFiled(a: Filed, b: Filed): number {
  return compare(a.published, b.published) || a.seenAt - b.seenAt || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

import type { Kysely } from 'kysely';
import { readMark } from '../ledger/read-mark.ts';
import { writeMark } from '../ledger/write-mark.ts';
import type { Asking, Askings } from '../port/editions.ts';
import type { Tables } from '../tables.ts';

/** When people of a workspace last asked, as marks of the workspace: they go with it. */
export function createAskings(sql: Kysely<Tables>, questions: Kysely<Tables>, workspace: string): Askings {
  // A mark belongs to the workspace whose name ends its own.
  const nameOf = ({ story, asker }: Asking) => `asked ${story} ${asker} ${workspace}`;
  return {
    last: async (asking) => (await readMark(questions, nameOf(asking))) ?? null,
    remember: (asking, day) => writeMark(sql, nameOf(asking), day),
  };
}

import type { Kysely } from 'kysely';
import { readMark } from '../ledger/read-mark.ts';
import { writeMark } from '../ledger/write-mark.ts';
import type { PersonZones } from '../port/workspaces/zones.ts';
import type { Tables } from '../tables.ts';

/** Time zones of the people of a workspace, as marks of the workspace: they go with it. */
export function createZones(sql: Kysely<Tables>, questions: Kysely<Tables>, workspace: string): PersonZones {
  // A mark belongs to the workspace whose name ends its own.
  const nameOf = (person: string) => `zone ${person} ${workspace}`;
  return {
    find: async (person) => (await readMark(questions, nameOf(person))) ?? null,
    remember: (person, zone) => writeMark(sql, nameOf(person), zone),
  };
}

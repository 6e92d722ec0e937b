import type { Kysely } from 'kysely';
import type { Scope } from '../port/articles.ts';
import type { NameStore } from '../port/names.ts';
import { type RuledQuotes, ruledIn } from '../rulings/ruled-quotes.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { createPeopleCount } from './count-people.ts';
import { findNames } from './find-names.ts';
import { findNearNames } from './find-near-names.ts';
import { findPerson } from './find-person.ts';
import { queryPeople } from './list-people.ts';
import { listPeopled } from './list-peopled.ts';
import { recount, recountNames } from './recount.ts';

/** The people that a workspace's articles name, in SQL, counted as its team ruled; `questions` is the connection for reading. */
export function createNameStore(
  questions: Kysely<Tables>,
  { find }: WorkspaceNumber,
  ruledQuotes: RuledQuotes,
): NameStore {
  const countPeople = createPeopleCount();
  /** What the team ruled in a scope. */
  const ruledOf = async (scope: Scope) => ruledIn(await ruledQuotes(await find()), scope);
  return {
    like: async (scope, typed, limit) => {
      const found = await findNames(questions, { ...scope, workspace: await find() }, typed, limit);
      return recountNames(found, await ruledOf(scope), typed).slice(0, limit);
    },
    near: async (scope, typed) => findNearNames(questions, { ...scope, workspace: await find() }, typed),
    person: async (scope, name) => {
      const found = await findPerson(questions, { ...scope, workspace: await find() }, name);
      return found && recount(found, await ruledOf(scope));
    },
    people: async (query) => {
      const found = await queryPeople(questions, { ...query, workspace: await find() }, countPeople);
      const ruled = await ruledOf(query);
      return ruled.length === 0 ? found : { ...found, items: found.items.map((person) => recount(person, ruled)) };
    },
    peopled: async (scope, ways, limit) => listPeopled(questions, { ...scope, workspace: await find() }, ways, limit),
  };
}

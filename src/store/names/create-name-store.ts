import type { Kysely } from 'kysely';
import type { NameStore } from '../names.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { createPeopleCount } from './count-people.ts';
import { findNames } from './find-names.ts';
import { findNearNames } from './find-near-names.ts';
import { findPerson } from './find-person.ts';
import { queryPeople } from './list-people.ts';

/** The people that a workspace's articles name, in SQL; `questions` is the connection for reading. */
export function createNameStore(questions: Kysely<Tables>, { find }: WorkspaceNumber): NameStore {
  const countPeople = createPeopleCount();
  return {
    like: async (scope, typed, limit) => findNames(questions, { ...scope, workspace: await find() }, typed, limit),
    near: async (scope, typed) => findNearNames(questions, { ...scope, workspace: await find() }, typed),
    person: async (scope, name) => findPerson(questions, { ...scope, workspace: await find() }, name),
    people: async (query) => queryPeople(questions, { ...query, workspace: await find() }, countPeople),
  };
}

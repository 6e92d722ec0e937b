import type { Kysely } from 'kysely';
import type { NameStore } from '../names.ts';
import type { Tables } from '../tables.ts';
import { findNames } from './find-names.ts';
import { findNearNames } from './find-near-names.ts';
import { findPerson } from './find-person.ts';
import { queryPeople } from './list-people.ts';

/** People, in SQL. */
export function createNameStore(sql: Kysely<Tables>): NameStore {
  return {
    like: (scope, typed, limit) => findNames(sql, scope, typed, limit),
    near: (scope, typed) => findNearNames(sql, scope, typed),
    person: (scope, name) => findPerson(sql, scope, name),
    people: (query) => queryPeople(sql, query),
  };
}

import type { Scope } from '../../store/port/articles.ts';
import type { Editions } from '../editions/editions.ts';
import { type EntityIndex, indexEntities } from './entity-index.ts';

/** Who is who in a story, or in all articles, on a day. */
export type PeopleBook = { in(scope: Scope): Promise<EntityIndex> };

/** `today`: the day of answers about what is known now, YYYY-MM-DD. */
export function createPeopleBook(editions: Editions, today: () => string): PeopleBook {
  return {
    in: async ({ story, asOf }) => indexEntities(await editions.of({ story, asOf: asOf ?? today() })),
  };
}

import { type RawBuilder, sql } from 'kysely';

/** The values of a list as a subquery with one parameter, however many there are: `where('id', 'in', anyOf(ids))`. */
export function anyOf<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
}

import { type Kysely, sql as raw } from 'kysely';
import type { Source } from '../../core/source.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { toRowSource } from '../articles/rows.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { isSeenIn, type NameScope } from './in-scope.ts';

/** An article that names a person. */
export type Sighting = {
  readonly article: number;
  /** Of the person among the article's people. */
  readonly number: number;
  readonly paragraph: number;
  readonly name: string;
  readonly role: string | null;
};

/** The newest articles of a scope that name a person, by the key of the name. */
export async function findSightings(
  sql: Kysely<Tables>,
  scope: NameScope,
  key: string,
  limit: number,
): Promise<readonly Sighting[]> {
  const { rows } = await raw<Sighting>`
    select people.article, people.number, people.paragraph, people.name, people.role
    from people join sights on sights.article = people.article
    where people.name_key = ${key} and ${isSeenIn('people', scope)}
    order by people.published desc, sights.published_at desc, people.article, people.number
    limit ${limit}`.execute(sql);
  return rows;
}

/** Where each of some sightings is: the first mention in the article. */
export async function findFirstMentions(
  sql: Kysely<Tables>,
  sightings: readonly Sighting[],
): Promise<(sighting: Sighting) => Source> {
  const numbers = [...new Set(sightings.map(({ article }) => article))];
  const rows = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers(numbers))
    .execute();
  const articles = new Map(rows.map((row) => [row.number, { ...row, opened: openFindings(row) }]));
  return ({ article, number, paragraph }) => {
    const found = articles.get(article);
    if (!found) throw new Error(`article ${article} names someone and is not there`);
    return toRowSource({ ...found, paragraph }, found.opened.person(number).mentions[0] ?? [0, 0]);
  };
}

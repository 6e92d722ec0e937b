import type { Kysely } from 'kysely';
import type { Person } from '../../core/person.ts';
import type { PersonInArticle } from '../../core/views.ts';
import type { Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toRowSource } from './rows.ts';

/** People as each article gives them, newest article first, then in the order of the text. */
export async function listPeople(sql: Kysely<Tables>, scope: Scope): Promise<readonly PersonInArticle[]> {
  const rows = await sql
    .selectFrom('people')
    .innerJoin('articles', 'articles.id', 'people.article')
    .select(['articles.head', 'people.person', 'people.paragraph'])
    .where(isKnown('people', scope))
    .orderBy('people.published', 'desc')
    .orderBy('people.article')
    .orderBy('people.number')
    .execute();
  return rows.map((row) => {
    const { mentions, ...person } = JSON.parse(row.person) as Person;
    return { ...person, mentions: mentions.length, source: toRowSource(row, mentions[0] ?? [0, 0]) };
  });
}

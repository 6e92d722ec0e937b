import type { Kysely } from 'kysely';
import type { ArticleStore } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { listKeyDates } from './list-key-dates.ts';
import { listPeople } from './list-people.ts';
import { listSpeakers } from './list-speakers.ts';
import { findQuotes } from './quotes.ts';
import { findArticle, listArticles, listArticlesFrom, listHeads, listIds } from './read-articles.ts';
import { removeArticle, saveArticle } from './save-article.ts';
import { searchParagraphs } from './search.ts';

/** The article side of the store, over SQL. */
export function createArticleStore(sql: Kysely<Tables>): ArticleStore {
  return {
    save: (article, findings, origin) => saveArticle(sql, article, findings, origin),
    remove: (id) => removeArticle(sql, id),
    ids: (origin) => listIds(sql, origin),
    find: (id) => findArticle(sql, id),
    heads: (scope) => listHeads(sql, scope),
    listFrom: (scope, day) => listArticlesFrom(sql, scope, day),
    list: (scope) => listArticles(sql, scope),
    speakers: (scope) => listSpeakers(sql, scope),
    quotes: (query) => findQuotes(sql, query),
    keyDates: (scope) => listKeyDates(sql, scope),
    people: (scope) => listPeople(sql, scope),
    search: (query) => searchParagraphs(sql, query),
  };
}

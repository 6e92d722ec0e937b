import type { Kysely } from 'kysely';
import type { ArticleStore } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { listCorrections, listLastCorrections } from './list-corrections.ts';
import { listForMatching } from './list-for-matching.ts';
import { listKeyDates } from './list-key-dates.ts';
import { listReports } from './list-reports.ts';
import { findOverview } from './overview.ts';
import { findQuotes } from './quotes.ts';
import { findArticle, findJoining, listArticles, listArticlesFrom, listHeads, listIds } from './read-articles.ts';
import { removeArticle, saveArticle } from './save-article.ts';
import { searchParagraphs } from './search.ts';
import { setStories } from './set-stories.ts';

/** The article side of the store, over SQL. */
export function createArticleStore(sql: Kysely<Tables>): ArticleStore {
  return {
    save: (article, findings, origin, at, joining) =>
      saveArticle(sql, { article, findings, origin, at, joining: joining ?? { pinned: article.story, why: [] } }),
    remove: (id) => removeArticle(sql, id),
    ids: (origin) => listIds(sql, origin),
    find: (id) => findArticle(sql, id),
    joining: (id) => findJoining(sql, id),
    listForMatching: (afterId, limit) => listForMatching(sql, afterId, limit),
    setStories: (changes) => setStories(sql, changes),
    overview: (scope) => findOverview(sql, scope),
    heads: (scope) => listHeads(sql, scope),
    listFrom: (scope, day) => listArticlesFrom(sql, scope, day),
    list: (scope) => listArticles(sql, scope),
    reports: (scope) => listReports(sql, scope),
    corrections: (query) => listCorrections(sql, query),
    lastCorrections: (scope) => listLastCorrections(sql, scope),
    quotes: (query) => findQuotes(sql, query),
    keyDates: (scope) => listKeyDates(sql, scope),
    search: (query) => searchParagraphs(sql, query),
  };
}

import type { Kysely } from 'kysely';
import type { ArticleStore } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { listCorrections, listLastCorrections } from './list-corrections.ts';
import { listForMatching } from './list-for-matching.ts';
import { listKeyDates } from './list-key-dates.ts';
import { findReports, listLeadDays, listReports } from './list-reports.ts';
import { findOverview } from './overview.ts';
import { queryQuotes } from './quotes.ts';
import { findArticle, findJoining, findOrigin, listArticlesFrom, listHeads, listIds } from './read-articles.ts';
import { keepArticle, removeArticle, toKept } from './save/save-article.ts';
import { setStories } from './save/set-stories.ts';
import { searchParagraphs } from './search.ts';

/** The articles of the store, in SQL; `questions` is the connection for reading. */
export function createArticleStore(sql: Kysely<Tables>, questions: Kysely<Tables>): ArticleStore {
  return {
    save: (article, findings, origin, at, joining) => {
      const prepared = toKept(article, findings, joining ?? { pinned: article.story, why: [] });
      return keepArticle(sql, { prepared, origin, at });
    },
    keep: (prepared, origin, at) => keepArticle(sql, { prepared, origin, at }),
    remove: (id) => removeArticle(sql, id),
    ids: (origin) => listIds(sql, origin),
    originOf: (id) => findOrigin(sql, id),
    find: (id) => findArticle(questions, id),
    joining: (id) => findJoining(sql, id),
    listForMatching: (afterId, limit) => listForMatching(sql, afterId, limit),
    setStories: (changes) => setStories(sql, changes),
    overview: (scope) => findOverview(questions, scope),
    heads: (scope) => listHeads(questions, scope),
    listFrom: (scope, day) => listArticlesFrom(questions, scope, day),
    reports: (query) => listReports(questions, query),
    leadDays: (scope) => listLeadDays(questions, scope),
    findReports: (scope, ids) => findReports(questions, scope, ids),
    corrections: (query) => listCorrections(questions, query),
    lastCorrections: (ids) => listLastCorrections(questions, ids),
    quotes: (query) => queryQuotes(questions, query),
    keyDates: (scope) => listKeyDates(questions, scope),
    search: (query) => searchParagraphs(questions, query),
  };
}

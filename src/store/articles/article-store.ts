import type { Kysely } from 'kysely';
import { gatherWrites } from '../../core/concurrency/gather-writes.ts';
import { toPassagePhrases } from '../../core/question/passage-phrases.ts';
import { RULES } from '../../core/rules.ts';
import type { ArticleStore, KeptArticle, Saved } from '../port/articles.ts';
import { type RuledQuotes, ruledIn } from '../rulings/ruled-quotes.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { findPassages } from './about/find-passages.ts';
import { listArrivals, listPublishedFrom } from './lists/list-arrivals.ts';
import { listCorrections, listLastCorrections } from './lists/list-corrections.ts';
import { listForMatching } from './lists/list-for-matching.ts';
import { listKeyDates, listKeyDatesSince } from './lists/list-key-dates.ts';
import { countLeads, findReports, listLeadsFrom, listReports } from './lists/list-reports.ts';
import { findKnownWords, findNewestDay } from './look-up.ts';
import { findOverview } from './overview.ts';
import { queryQuotes } from './quotes.ts';
import {
  countPassing,
  findAnalyzed,
  findArticle,
  findJoining,
  findOrigin,
  findRevision,
  findTexts,
  listArticlesFrom,
  listHeads,
  listIds,
} from './read-articles.ts';
import { keepArticles, toKept } from './save/keep-articles.ts';
import { removeArticles } from './save/remove-article.ts';
import { setStories } from './save/set-stories.ts';
import { searchParagraphs } from './search.ts';

/** How many of the articles that come at once are saved in one transaction. */
const ARTICLES_TOGETHER = 50;

type ToKeep = { readonly prepared: KeptArticle; readonly at: Temporal.Instant };

/** What a workspace sees of the articles, in SQL; `questions` is the connection for reading. */
export function createArticleStore(
  sql: Kysely<Tables>,
  questions: Kysely<Tables>,
  { find, make }: WorkspaceNumber,
  ruledQuotes: RuledQuotes,
  pauseMs = 0,
): ArticleStore {
  const keepAll: ArticleStore['keepAll'] = async (prepared, origin, at) =>
    keepArticles(sql, { workspace: await make(), prepared, origin, at, rules: RULES });
  const gathered = new Map<string, (kept: ToKeep) => Promise<Saved>>();
  const createKeep = (origin: string) =>
    gatherWrites<ToKeep, Saved>({
      most: ARTICLES_TOGETHER,
      pauseMs,
      write: async (kept) => {
        const [first] = kept;
        return first
          ? keepAll(
              kept.map(({ prepared }) => prepared),
              origin,
              first.at,
            )
          : [];
      },
    });
  const keep: ArticleStore['keep'] = (prepared, origin, at) => {
    const known = gathered.get(origin) ?? createKeep(origin);
    gathered.set(origin, known);
    return known({ prepared, at });
  };
  return {
    save: (article, findings, origin, at, joining) =>
      keep(
        toKept(article, findings, joining ?? { pinned: article.story, why: [], isWeak: false, further: [] }),
        origin,
        at,
      ),
    keep,
    keepAll,
    findAnalyzed: (article, rules) => findAnalyzed(sql, article, rules),
    revision: async () => findRevision(questions, await find()),
    remove: async (id) => removeArticles(sql, await find(), [id]),
    ids: async (origin) => listIds(sql, await find(), origin),
    originOf: async (id) => findOrigin(sql, await find(), id),
    find: async (id) => findArticle(questions, await find(), id),
    texts: async (ids) => findTexts(questions, await find(), ids),
    joining: async (id) => findJoining(sql, await find(), id),
    countPassing: async (story) => countPassing(sql, await find(), story),
    listForMatching: async (afterId, limit) => listForMatching(sql, await find(), afterId, limit),
    setStories: async (changes) => setStories(sql, await find(), changes),
    overview: async (scope) => findOverview(questions, { ...scope, workspace: await find() }),
    knownWords: async (scope, words) => findKnownWords(questions, { ...scope, workspace: await find() }, words),
    newestDay: async (scope) => findNewestDay(questions, { ...scope, workspace: await find() }),
    heads: async (scope) => listHeads(questions, { ...scope, workspace: await find() }),
    listFrom: async (scope, day) => listArticlesFrom(questions, { ...scope, workspace: await find() }, day),
    reports: async (query) => listReports(questions, { ...query, workspace: await find() }),
    countLeads: async (scope) => countLeads(questions, { ...scope, workspace: await find() }),
    leadsFrom: async (scope, range) => listLeadsFrom(questions, { ...scope, workspace: await find() }, range),
    findReports: async (scope, ids) => findReports(questions, { ...scope, workspace: await find() }, ids),
    corrections: async (query) => listCorrections(questions, { ...query, workspace: await find() }),
    lastCorrections: async (ids) => listLastCorrections(questions, await find(), ids),
    async quotes(query) {
      const workspace = await find();
      return queryQuotes(questions, { ...query, workspace, ruled: ruledIn(await ruledQuotes(workspace), query) });
    },
    keyDates: async (scope) => listKeyDates(questions, { ...scope, workspace: await find() }),
    arrivals: async (query) => listArrivals(questions, await find(), query),
    publishedFrom: async (day) => listPublishedFrom(questions, await find(), day),
    keyDatesSince: async (scope, since) => listKeyDatesSince(questions, { ...scope, workspace: await find() }, since),
    passages: async ({ words, limit, ...scope }) =>
      findPassages(questions, { ...scope, workspace: await find() }, toPassagePhrases(words), limit),
    search: async (query) => searchParagraphs(questions, { ...query, workspace: await find() }),
  };
}

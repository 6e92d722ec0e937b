import { buildEdition } from '../core/editions/build-edition.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { createExtraction } from '../extract/extract.ts';
import { parseFeed } from '../ingest/feed/parse-feed.ts';
import { parsePage } from '../ingest/page/page.ts';
import { toAgencies } from '../ingest/text/agencies.ts';
import { parsePastedText } from '../ingest/text/pasted-text.ts';
import { createMatcherCache } from './matcher-cache.ts';
import { type Find, prepareArticle } from './prepare-article.ts';
import type { Work } from './work.ts';

/** Work done inline: in a program that exits after its answer, and inside each thread. */
export function createInlineWork(lexicon: Lexicon): Work {
  const agencies = toAgencies(lexicon);
  const { extract, extractAll, findTellings } = createExtraction(lexicon);
  const matcherOf = createMatcherCache();
  return {
    parseFeed: async (text, url) => parseFeed(text, url),
    parsePage: async (html, url) => parsePage(html, url, agencies),
    parseText: async (text) => parsePastedText(text, agencies),
    extract: async (article) => extract(article),
    prepare: async (article, belonging, stories, known) => {
      const find: Find = (one) => (known ? { findings: known, told: findTellings(one, known) } : extractAll(one));
      return prepareArticle(article, find, belonging, matcherOf(stories));
    },
    buildEdition: async ({ articles, corrections, asOf }) => JSON.stringify(buildEdition(articles, corrections, asOf)),
    match: async (articles, stories) => articles.map((article) => matcherOf(stories).match(article)),
    close: async () => {},
  };
}

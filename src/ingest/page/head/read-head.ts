import type { PageDocument } from '../dom.ts';
import { findByline } from './byline/find-byline.ts';
import { findPublished } from './day/find-published.ts';
import { listMetas } from './metas.ts';
import { readFacts } from './page-facts.ts';

export type PageHead = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The instant of publication with its own offset, ISO 8601; null if the page gives none. */
  readonly publishedAt: string | null;
  /** Everybody the page credits, people or not, as it names them. */
  readonly credits: readonly string[];
  /** The text as the page gives it to machines, often without paragraphs. */
  readonly articleBody: string | null;
};

const PUBLISHER = ['og:site_name', 'publisher', 'application-name'];

/** Title, authors, publisher and time of publication: what readers see on the page, confirmed by what it tells machines. */
export function readHead(document: PageDocument, url: string | null): PageHead {
  const facts = readFacts(document, url);
  const { jsonLd, metas, headline } = facts;
  const { day, at } = findPublished(facts);
  const byline = findByline(facts);
  return {
    title: headline.title,
    publisher: jsonLd.publisher ?? listMetas(metas, PUBLISHER).find((name) => !/^https?:/.test(name)) ?? null,
    byline,
    published: day,
    publishedAt: at,
    credits: [...(byline === null ? [] : [byline]), ...jsonLd.authors, ...listMetas(metas, ['author'])],
    articleBody: jsonLd.articleBody,
  };
}

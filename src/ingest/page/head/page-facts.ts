import type { PageDocument } from '../dom.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import type { PageLines } from './lines/page-line.ts';
import { readLines } from './lines/read-lines.ts';
import { listMetas, type Metas, readMetas } from './metas.ts';
import { findOpening, type Opening } from './opening.ts';
import { type FoundTitle, findTitle } from './title/find-title.ts';
import { plainTitle } from './title/plain-title.ts';
import { toSiteNames } from './title/site-names.ts';

/** What a page says, read once: for machines, and in the lines that readers see. */
export type PageFacts = PageLines & {
  readonly url: string | null;
  /** The language of the page ("en-GB"), lowercase; empty if it does not say. */
  readonly language: string;
  readonly metas: Metas;
  readonly jsonLd: JsonLd;
  /** The names the site goes by, as `toSiteKey` writes them. */
  readonly sites: ReadonlySet<string>;
  readonly headline: FoundTitle;
  readonly opening: Opening;
};

/** One search for all of them: each is a walk through the page. */
const TOLD = 'meta, title, script[type="application/ld+json"]';
const SITE = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher', 'cre'];
const TITLE = ['og:title', 'headline', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'];

export function readFacts(document: PageDocument, url: string | null): PageFacts {
  const told = Object.groupBy(document.querySelectorAll(TOLD), ({ localName }) => localName);
  const metas = readMetas(told.meta ?? []);
  const jsonLd = readJsonLd(told.script ?? []);
  const sites = toSiteNames([...listMetas(metas, SITE), jsonLd.publisher, ...jsonLd.sites], url);
  const read = readLines(document.body);
  // A drawing may have a title too.
  const named = told.title?.find(({ parentElement }) => parentElement?.localName !== 'svg')?.textContent ?? '';
  const declared = [jsonLd.title ?? '', ...listMetas(metas, TITLE), named]
    .map(plainTitle)
    .filter((title) => title !== '');
  const headline = findTitle(read.lines, declared, sites);
  const html = document.querySelector('html');
  return {
    ...read,
    url,
    language: (html?.getAttribute('lang') ?? '').toLowerCase(),
    metas,
    jsonLd,
    sites,
    headline,
    opening: findOpening(read.lines, headline.line),
  };
}

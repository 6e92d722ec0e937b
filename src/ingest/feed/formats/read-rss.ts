import { parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedDraft, ItemDraft } from '../model/draft.ts';
import { pageLinkOf } from './read-atom.ts';
import { toTtl } from './read-ttl.ts';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
type RdfItem = NonNullable<RdfFeed['items']>[number];

/** Repaired RSS 0.91 to 2.0 → its draft. Throws if it is empty. */
export function readRss(xml: string): FeedDraft {
  const feed = parseRssFeed(xml);
  return {
    format: 'rss',
    title: feed.title ?? feed.dc?.titles?.[0] ?? null,
    homepage: feed.link ?? pageLinkOf(feed.atom?.links) ?? null,
    base: feed.xml?.base ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    ttlMinutes: toTtl(feed.ttl, feed.sy),
    items: (feed.items ?? []).map(readRssItem),
  };
}

function readRssItem(item: RssItem): ItemDraft {
  const { guid, dc, dcterms, atom } = item;
  const authors = item.authors?.map(({ name }) => name) ?? [];
  return {
    guid: guid?.value ?? atom?.id ?? dc?.identifiers?.[0] ?? null,
    links: [item.link, guid?.isPermaLink === false ? null : guid?.value, pageLinkOf(atom?.links)],
    base: item.xml?.base ?? null,
    title: item.title ?? dc?.titles?.[0] ?? item.media?.title?.value ?? null,
    published: [item.pubDate, ...(dc?.dates ?? []), atom?.published, ...(dcterms?.issued ?? dcterms?.created ?? [])],
    updated: [atom?.updated, ...(dcterms?.modified ?? [])],
    contents: [
      item.content?.encoded,
      item.description,
      item.dc?.descriptions?.[0],
      item.itunes?.summary ?? item.itunes?.subtitle,
      atom?.content?.value,
      atom?.summary?.value,
      item.media?.description?.value ?? item.media?.groups?.[0]?.description?.value,
    ],
    names: firstFilled(dc?.creators, authors, dcterms?.creators, creditsOf(item), [item.itunes?.author]),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
  };
}

/** The author of the text, not of its picture. */
function creditsOf({ media }: RssItem): readonly string[] {
  return (media?.credits ?? []).filter(({ role }) => role === 'author').map(({ value }) => value ?? '');
}

function firstFilled(...lists: readonly (readonly (string | undefined)[] | undefined)[]) {
  return lists.find((list) => list?.some((name) => name?.trim())) ?? [];
}

/** Repaired RSS 0.90 or 1.0 → its draft. Throws if it is empty. */
export function readRdf(xml: string): FeedDraft {
  const feed = parseRdfFeed(xml);
  return {
    format: 'rdf',
    title: feed.title ?? null,
    homepage: feed.link ?? null,
    base: feed.xml?.base ?? null,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    ttlMinutes: toTtl(undefined, feed.sy),
    items: (feed.items ?? []).map(readRdfItem),
  };
}

function readRdfItem(item: RdfItem): ItemDraft {
  const { dc, dcterms } = item;
  return {
    guid: item.rdf?.about ?? dc?.identifiers?.[0] ?? null,
    links: [item.link, item.rdf?.about],
    base: item.xml?.base ?? null,
    title: item.title ?? dc?.titles?.[0] ?? null,
    published: [...(dc?.dates ?? []), ...(dcterms?.issued ?? dcterms?.created ?? [])],
    updated: dcterms?.modified ?? [],
    contents: [item.content?.encoded, item.description, dc?.descriptions?.[0]],
    names: dc?.creators ?? dcterms?.creators ?? [],
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
  };
}

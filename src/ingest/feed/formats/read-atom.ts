import { parseAtomFeed } from 'feedsmith';
import { escapeFeedText } from '../fields/to-paragraphs.ts';
import type { FeedDraft, ItemDraft } from '../model/draft.ts';
import { toTtl } from './read-ttl.ts';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];
type AtomLink = { readonly href?: string; readonly rel?: string; readonly type?: string };
type AtomText = { readonly value?: string; readonly type?: string };

/** Repaired Atom 0.3 or 1.0 → its draft. Throws if it is empty. */
export function readAtom(xml: string): FeedDraft {
  const feed = parseAtomFeed(xml);
  const names = feed.authors?.map(({ name }) => name) ?? [];
  return {
    format: 'atom',
    title: toHtml(feed.title),
    homepage: pageLinkOf(feed.links) ?? null,
    base: feed.xml?.base ?? null,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    ttlMinutes: toTtl(undefined, feed.sy),
    items: (feed.entries ?? []).map((entry) => readEntry(entry, names)),
  };
}

/** An entry without an author has the feed's (RFC 4287, 4.1.2). */
function readEntry(entry: AtomEntry, feedNames: readonly (string | undefined)[]): ItemDraft {
  const { dc, links, media } = entry;
  const names = entry.authors?.map(({ name }) => name) ?? dc?.creators ?? feedNames;
  return {
    guid: entry.id ?? null,
    links: [pageLinkOf(links), toRelative(entry.id)],
    base: entry.xml?.base ?? null,
    title: toHtml(entry.title),
    published: [entry.published, ...(dc?.dates ?? [])],
    updated: [entry.updated],
    contents: [
      toHtml(entry.content),
      toHtml(entry.summary),
      dc?.descriptions?.[0],
      media?.groups?.[0]?.description?.value ?? media?.description?.value,
    ],
    names,
    language: entry.xml?.lang ?? dc?.languages?.[0] ?? null,
  };
}

/** "posts/1" is an address in a feed that gives its entries no link; "tag:…" and "post-1" are names. */
function toRelative(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]+\/[\w./-]*$/.test(id) ? `./${id}` : id;
}

/** The address of the page: rel "alternate", HTML before other types, else a link without rel. */
export function pageLinkOf(links: readonly AtomLink[] | undefined): string | undefined {
  const alternates = (links ?? []).filter(
    ({ href, rel }) => href && (rel ?? 'alternate').toLowerCase() === 'alternate',
  );
  return (alternates.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternates[0])?.href;
}

const TAGS = /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|blockquote|h[1-6]|img)\b[^<>]*>/i;

/** Text becomes HTML, unless it is HTML labeled as text; other media types are ignored. */
function toHtml(text: AtomText | undefined): string | null {
  if (text?.value === undefined) return null;
  const type = (text.type ?? 'text').trim().toLowerCase();
  if (/html/.test(type)) return text.value;
  if (type !== 'text' && !type.startsWith('text/')) return null;
  return TAGS.test(text.value) ? text.value : escapeFeedText(text.value);
}

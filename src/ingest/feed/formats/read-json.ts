import { parseJsonFeed } from 'feedsmith';
import { escapeFeedText } from '../fields/to-paragraphs.ts';
import type { FeedDraft, ItemDraft } from '../model/draft.ts';

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

const MAX_JSON_ITEMS = 5000;

/** A parsed JSON Feed 1.0 or 1.1 → its draft. Throws if the value is not one. */
export function readJson(value: unknown): FeedDraft {
  const feed = parseJsonFeed(value, { maxItems: MAX_JSON_ITEMS });
  const names = feed.authors?.map(({ name }) => name) ?? [];
  return {
    format: 'json',
    title: feed.title === undefined ? null : escapeFeedText(feed.title),
    homepage: feed.home_page_url ?? null,
    base: null,
    language: feed.language ?? null,
    ttlMinutes: null,
    items: (feed.items ?? []).map((item) => readJsonItem(item, names)),
  };
}

function readJsonItem(item: JsonItem, feedNames: readonly (string | undefined)[]): ItemDraft {
  const texts = [item.content_text, item.summary].map((text) => (text === undefined ? null : escapeFeedText(text)));
  return {
    guid: item.id ?? null,
    links: [item.url, item.id, item.external_url],
    base: null,
    title: item.title === undefined ? null : escapeFeedText(item.title),
    published: [item.date_published],
    updated: [item.date_modified],
    contents: [item.content_html, ...texts],
    names: item.authors?.map(({ name }) => name) ?? feedNames,
    language: item.language ?? null,
  };
}

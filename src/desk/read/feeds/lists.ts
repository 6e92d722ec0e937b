import { UserError } from '../../../core/errors.ts';
import { NO_CHOICE } from '../../../core/feeds/followed-feed.ts';
import type { Story } from '../../../core/stories/story.ts';
import type { ImportPreview, ImportView } from '../../../core/views/reading-views.ts';
import type { OpmlEntry } from '../../../ingest/feed/opml/opml-entry.ts';
import { parseOpml } from '../../../ingest/feed/opml/parse-opml.ts';
import { renderOpml } from '../../../ingest/feed/opml/render-opml.ts';
import type { Asker, ListAddress } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { cannotRead, toProposal } from '../take/preview.ts';
import { parseWebAddress, readAddress } from '../take/reading/read-address.ts';
import { hostOfAddress } from './feed-words.ts';
import { toWish } from './follow-feed.ts';

const LIST_TITLE = 'Feeds that Dateline follows';
const NAMES_SHOWN = 10;

/** Follows every feed of an OPML list; feeds in a folder named like a story join that story. Throws a UserError. */
export async function importList(
  parts: ReadingParts,
  text: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<ImportView> {
  const wanted = readWanted(parts, text, asker);
  const wish = toWish(parts, asker);
  const stories = new Set<string>();
  let added = 0;
  for (const { entry, url, story } of wanted) {
    const { title, htmlUrl: homepage } = entry;
    const { isNew } = await parts.store.feeds.add({
      ...toProposal(url, { ...wish, story }, now),
      title,
      homepage,
      state: 'active',
      nextAt: now,
      choice: { ...NO_CHOICE, categories: entry.folders },
    });
    if (isNew) added += 1;
    if (isNew && story !== null) stories.add(story);
  }
  return { added, known: wanted.length - added, stories: [...stories].sort() };
}

/** The same for a list at an address. */
export async function importFrom(
  parts: ReadingParts,
  list: ListAddress,
  asker: Asker,
  now: Temporal.Instant,
): Promise<ImportView> {
  return importList(parts, await fetchList(parts, list), asker, now);
}

/** What an import would follow; follows nothing. Throws a UserError. */
export async function previewList(parts: ReadingParts, list: ListAddress, asker: Asker): Promise<ImportPreview> {
  const wanted = readWanted(parts, await fetchList(parts, list), asker);
  const followed = (await parts.store.feeds.list()).filter(({ state }) => state !== 'proposed');
  const known = new Set(followed.map(({ url }) => url));
  const fresh = new Map(wanted.flatMap((one) => (known.has(one.url) ? [] : [[one.url, one] as const])));
  return {
    names: [...fresh.values()].slice(0, NAMES_SHOWN).map(({ entry, url }) => entry.title ?? url),
    fresh: fresh.size,
    known: wanted.length - fresh.size,
    stories: [...new Set([...fresh.values()].flatMap(({ story }) => story ?? []))].sort(),
  };
}

/** A feed of a list, at the address where it is kept. */
type Wanted = { readonly entry: OpmlEntry; readonly url: string; readonly story: string | null };

function readWanted(parts: ReadingParts, text: string, asker: Asker): readonly Wanted[] {
  const entries = parseOpml(text);
  if ('fault' in entries)
    throw new UserError(
      `It cannot be read as a list of feeds: ${entries.fault}.`,
      'Export the list as OPML from your feed reader and try again.',
    );
  const { story } = toWish(parts, asker);
  return entries.map((entry) => ({
    entry,
    url: parseWebAddress(entry.xmlUrl) ?? entry.xmlUrl,
    story: story ?? findStory(entry, parts.stories()),
  }));
}

async function fetchList(parts: ReadingParts, { url: typed, ...secret }: ListAddress): Promise<string> {
  const url = readAddress(typed);
  const fetched = await parts.fetch({ url, want: 'feed', etag: null, lastModified: null, ...secret });
  if (fetched.kind === 'failed') throw cannotRead(fetched);
  if (fetched.kind === 'unchanged') throw new UserError(`${hostOfAddress(url)} sent nothing.`, 'Try again later.');
  return fetched.text;
}

/** All followed feeds, in the folders they came in, else in one for each story. */
export async function exportList({ store, stories }: ReadingParts): Promise<string> {
  const titles = new Map(stories().map(({ slug, title }) => [slug, title]));
  const entries = (await store.feeds.list()).map(({ url, title, homepage, story, choice }) => ({
    title,
    xmlUrl: url,
    htmlUrl: homepage,
    folders: choice.categories.length > 0 || story === null ? choice.categories : [titles.get(story) ?? story],
  }));
  return renderOpml(entries, LIST_TITLE);
}

function findStory({ folders }: OpmlEntry, stories: readonly Story[]): string | null {
  const names = folders.map((folder) => folder.toLowerCase());
  const found = stories.find(({ slug, title }) => names.includes(slug) || names.includes(title.toLowerCase()));
  return found?.slug ?? null;
}

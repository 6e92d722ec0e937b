import { UserError } from '../../../core/errors.ts';
import { NO_CHOICE } from '../../../core/followed-feed.ts';
import type { Story } from '../../../core/stories/story.ts';
import type { ImportView } from '../../../core/views/reading-views.ts';
import type { OpmlEntry } from '../../../ingest/feed/opml/opml-entry.ts';
import { parseOpml } from '../../../ingest/feed/opml/parse-opml.ts';
import { renderOpml } from '../../../ingest/feed/opml/render-opml.ts';
import type { Asker } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { cannotRead, toProposal } from '../take/preview.ts';
import { parseWebAddress, readAddress } from '../take/read-address.ts';
import { hostOfAddress } from './feed-words.ts';
import { toWish } from './follow-feed.ts';

const LIST_TITLE = 'Feeds that Dateline follows';

/** Follows every feed of an OPML list; feeds in a folder named like a story join that story. Throws a UserError. */
export async function importList(
  parts: ReadingParts,
  text: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<ImportView> {
  const entries = parseOpml(text);
  if ('fault' in entries)
    throw new UserError(
      `It cannot be read as a list of feeds: ${entries.fault}.`,
      'Export the list as OPML from your feed reader and try again.',
    );
  const wish = toWish(parts, asker);
  const stories = new Set<string>();
  let added = 0;
  for (const entry of entries) {
    const story = wish.story ?? findStory(entry, parts.stories());
    const proposal = toProposal(parseWebAddress(entry.xmlUrl) ?? entry.xmlUrl, { ...wish, story }, now);
    const { title, htmlUrl: homepage } = entry;
    const { isNew } = await parts.store.feeds.add({
      ...proposal,
      title,
      homepage,
      state: 'active',
      nextAt: now,
      choice: { ...NO_CHOICE, categories: entry.folders },
    });
    if (isNew) added += 1;
    if (isNew && story !== null) stories.add(story);
  }
  return { added, known: entries.length - added, stories: [...stories].sort() };
}

/** The same for a list at an address. */
export async function importFrom(
  parts: ReadingParts,
  typed: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<ImportView> {
  const url = readAddress(typed);
  const fetched = await parts.fetch({ url, want: 'feed', etag: null, lastModified: null });
  if (fetched.kind === 'failed') throw cannotRead(fetched);
  if (fetched.kind === 'unchanged') throw new UserError(`${hostOfAddress(url)} sent nothing.`, 'Try again later.');
  return importList(parts, fetched.text, asker, now);
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

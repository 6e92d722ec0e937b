import { SourceError, UserError } from '../../../../core/errors.ts';
import type { ImportView, TakenView } from '../../../../core/views/reading-views.ts';
import { toArticle } from '../../../../ingest/article/to-article.ts';
import { detectFormat } from '../../../../ingest/detect.ts';
import { toParsedArticle } from '../../../../ingest/feed/items/to-parsed-article.ts';
import type { Feed } from '../../../../ingest/feed/model/feed.ts';
import { readArticleFile } from '../../../../ingest/read-article-file.ts';
import type { Asker, ReadRequest } from '../../asker.ts';
import { importList } from '../../feeds/lists.ts';
import { parseFetched } from '../../poll/parse-fetched.ts';
import type { ReadingParts } from '../../reading-parts.ts';
import { cannotRead } from '../preview.ts';
import { readAddress } from './read-address.ts';
import { type Provenance, readAs } from './read-as.ts';
import { readPage } from './read-page.ts';

/** What a file or an address contained: articles (and which of them could not be read), or feeds that are now followed. */
export type FileRead =
  | { readonly kind: 'articles'; readonly taken: readonly TakenView[]; readonly problems: readonly string[] }
  | { readonly kind: 'list'; readonly list: ImportView };

/** Reads a file of any kind. Its name identifies it and appears in errors. Throws a UserError. */
export async function readFile(
  parts: ReadingParts,
  content: string,
  name: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<FileRead> {
  const format = detectFormat(content, null, name);
  if (format === 'opml') return { kind: 'list', list: await importList(parts, content, asker, now) };
  if (format === 'feed') return readFeed(parts, content, name, asker, now);
  const article = readArticleFile(content, name, parts.agencies);
  const provenance = { where: `the file ${name}`, origin: 'ingest' };
  const taken = await readAs(parts, article, toRequest(asker), provenance, now);
  return { kind: 'articles', taken: [taken], problems: [] };
}

/** Reads an address: the items of a feed, without following it, a list of feeds, or a page. Throws a UserError. */
export async function readFrom(
  parts: ReadingParts,
  typed: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<FileRead> {
  const url = readAddress(typed);
  const fetched = await parts.fetch({ url, want: 'feed', etag: null, lastModified: null });
  if (fetched.kind === 'failed') throw cannotRead(fetched);
  if (fetched.kind === 'unchanged') throw new UserError(`${url} sent nothing.`, 'Try again later.');
  const format = detectFormat(fetched.text, fetched.mediaType, fetched.url);
  if (format === 'feed' || format === 'opml') return readFile(parts, fetched.text, fetched.url, asker, now);
  const what = { url, number: null };
  const taken = await readPage(parts, what, toRequest(asker), now);
  return { kind: 'articles', taken: [taken], problems: [] };
}

/** Files and addresses are read at the desk itself, by its operator. */
function toRequest(asker: Asker): ReadRequest {
  return { ...asker, title: null, published: null, mayChangeOthers: true };
}

async function readFeed(
  parts: ReadingParts,
  text: string,
  name: string,
  asker: Asker,
  now: Temporal.Instant,
): Promise<FileRead> {
  const feed = await parseFetched(parts.work, { text, url: URL.canParse(name) ? name : NO_BASE });
  if ('fault' in feed) throw new UserError(`${name}: ${feed.fault}.`, 'Use a file or address of a feed.');
  const provenance = { where: `an item of the feed ${name}`, origin: 'ingest' };
  const taken: TakenView[] = [];
  const problems: string[] = [];
  for (const item of feed.items) {
    const read = await readItem(parts, feed, item, asker, provenance, now);
    if (typeof read === 'string') problems.push(`${name}: ${item.title ?? 'untitled'}: ${read}`);
    else taken.push(read);
  }
  return { kind: 'articles', taken, problems };
}

/** A file without an address of its own has no base for relative addresses. */
const NO_BASE = 'https://file.invalid/';

/** Why it cannot be read, in words. */
async function readItem(
  parts: ReadingParts,
  feed: Feed,
  item: Feed['items'][number],
  asker: Asker,
  provenance: Provenance,
  now: Temporal.Instant,
): Promise<TakenView | string> {
  const parsed = toParsedArticle(item, feed, parts.agencies);
  const article = parsed && toArticle(parsed, null);
  if (!article) return 'there is no text in it';
  try {
    return await readAs(parts, article, toRequest(asker), provenance, now);
  } catch (error) {
    if (error instanceof UserError || error instanceof SourceError) return error.message;
    throw error;
  }
}

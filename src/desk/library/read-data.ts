import type { Article } from '../../core/article/article.ts';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { mapInOrder } from '../../core/concurrency/map-in-order.ts';
import { SourceError, UserError } from '../../core/errors.ts';
import type { PreparedArticle } from '../../core/prepared/prepared-article.ts';
import type { LoadedData } from '../../ingest/data/load-data.ts';
import type { ArticleStore } from '../../store/port/articles.ts';

/** The origin of the articles in data/. */
export const DATA_ORIGIN = 'data';
/** How many articles are in memory at once. */
const IN_HAND = 32;
/** How many are saved in one transaction. */
const ARTICLES_AT_ONCE = 50;

/** Prepares an article for saving. Rejects with a SourceError if its text stalls or kills its thread. */
export type Prepare = (article: Article) => Promise<PreparedArticle>;

export type ReadDataParts = {
  readonly articles: ArticleStore;
  readonly prepare: Prepare;
  readonly now: () => Temporal.Instant;
  readonly isClosed: () => boolean;
};

export type DataRead = {
  readonly added: number;
  readonly changed: number;
  readonly kept: ReadonlySet<string>;
  readonly problems: readonly UserError[];
};

/** Extracts and saves the articles in data/, a few at a time, until the desk closes. */
export async function readData(parts: ReadDataParts, loaded: LoadedData): Promise<DataRead> {
  const problems: UserError[] = [];
  const counts = { new: 0, changed: 0, same: 0 };
  const kept = new Set<string>();
  const reading = mapInOrder(untilClosed(loaded.readArticles(), parts.isClosed), IN_HAND, (one) => readOne(parts, one));
  let batch: PreparedArticle[] = [];
  const keepBatch = async () => {
    const full = batch;
    batch = [];
    for (const { what } of await parts.articles.keepAll(full, DATA_ORIGIN, parts.now())) counts[what] += 1;
    await giveWay();
  };
  for await (const read of reading) {
    if (read instanceof UserError) problems.push(read);
    else {
      kept.add(read.article.id);
      batch.push(read);
    }
    if (batch.length >= ARTICLES_AT_ONCE) await keepBatch();
  }
  if (batch.length > 0) await keepBatch();
  return { added: counts.new, changed: counts.changed, kept, problems };
}

function* untilClosed(read: Iterable<Article | UserError>, isClosed: () => boolean): Generator<Article | UserError> {
  for (const one of read) {
    if (isClosed()) return;
    yield one;
  }
}

async function readOne({ prepare }: ReadDataParts, read: Article | UserError) {
  if (read instanceof UserError) return read;
  try {
    return await prepare(read);
  } catch (error) {
    if (error instanceof SourceError) return toUnread(read, error);
    throw error;
  }
}

function toUnread({ title }: Article, { message }: SourceError): UserError {
  return new UserError(`The article “${title}” could not be read: ${message}.`, 'Shorten its text.');
}

import type { Article } from '../core/article.ts';
import { SourceError, UserError } from '../core/errors.ts';
import { mapInOrder } from '../core/map-in-order.ts';
import type { Story } from '../core/story.ts';
import type { LoadedData } from '../ingest/load-data.ts';
import type { ArticleStore } from '../store/articles.ts';
import type { Work } from '../workers/work.ts';

/** The bundled stories and articles, as they were last read. */
export type Library = {
  stories(): readonly Story[];
  problems(): readonly UserError[];
  /** Reads data/ again: new and changed articles are extracted and saved, those that are gone are removed. */
  refresh(): Promise<Refreshed>;
  /** Ends a refresh that is under way after the articles in hand. */
  close(): Promise<void>;
};

export type Refreshed = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly UserError[];
};

const ORIGIN = 'data';
/** Articles in memory at once. */
const IN_HAND = 32;

export type LibraryParts = {
  readonly articles: ArticleStore;
  readonly extract: Work['extract'];
  readonly load: () => LoadedData | Promise<LoadedData>;
  /** Slugs that are commands already. */
  readonly reserved: readonly string[];
};

export function createLibrary({ articles, extract, load, reserved }: LibraryParts): Library {
  let stories: readonly Story[] = [];
  let problems: readonly UserError[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function refreshOnce(): Promise<Refreshed> {
    const loaded = await load();
    stories = loaded.stories.filter(({ slug }) => !reserved.includes(slug));
    const found = [...loaded.problems, ...loaded.stories.filter(({ slug }) => reserved.includes(slug)).map(toClash)];
    const counts = { new: 0, changed: 0, same: 0 };
    const kept = new Set<string>();
    for await (const read of mapInOrder(untilClosed(loaded.readArticles()), IN_HAND, readOne)) {
      if (read instanceof UserError) found.push(read);
      else {
        kept.add(read.article.id);
        counts[await articles.save(read.article, read.findings, ORIGIN)] += 1;
      }
      await giveWay();
    }
    problems = found;
    // A file that cannot be read just now keeps what it said before.
    const removed = isClosed || found.length > 0 ? 0 : await removeGone(articles, kept);
    return { added: counts.new, changed: counts.changed, removed, problems };
  }

  function* untilClosed(read: Iterable<Article | UserError>): Generator<Article | UserError> {
    for (const one of read) {
      if (isClosed) return;
      yield one;
    }
  }

  async function readOne(read: Article | UserError) {
    if (read instanceof UserError) return read;
    try {
      return { article: read, findings: await extract(read) };
    } catch (error) {
      if (error instanceof SourceError) return toUnread(read, error);
      throw error;
    }
  }

  return {
    stories: () => stories,
    problems: () => problems,
    refresh() {
      const next = last.then(refreshOnce, refreshOnce);
      last = next;
      return next;
    },
    async close() {
      isClosed = true;
      await last.catch(() => {});
    },
  };
}

function toClash({ slug, title }: Story): UserError {
  return new UserError(
    `The story “${title}” cannot be called ${slug}: /${slug} is a command.`,
    'Expected another slug.',
  );
}

function toUnread({ title }: Article, { message }: SourceError): UserError {
  return new UserError(`The article “${title}” could not be read: ${message}.`, 'Expected a shorter text.');
}

/** Between two articles whoever asks is answered: extraction on the spot and SQLite never wait, so nobody else had a turn. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

async function removeGone(articles: ArticleStore, kept: ReadonlySet<string>): Promise<number> {
  const gone = (await articles.ids(ORIGIN)).filter((id) => !kept.has(id));
  for (const id of gone) await articles.remove(id);
  return gone.length;
}

import type { Article } from '../core/article.ts';
import { SourceError, UserError } from '../core/errors.ts';
import type { Findings } from '../core/findings.ts';
import { mapInOrder } from '../core/map-in-order.ts';
import { shortHash } from '../core/short-hash.ts';
import type { Story } from '../core/story.ts';
import type { StoryRecord } from '../core/story-record.ts';
import type { LoadedData } from '../ingest/load-data.ts';
import type { ArticleStore, ForMatching, Joining } from '../store/articles.ts';
import type { Store } from '../store/port.ts';
import type { Work } from '../workers/work.ts';
import { giveWay } from './give-way.ts';
import { type Decide, rematch } from './stories/rematch.ts';
import { createShelf, type Shelf } from './stories/shelf.ts';

/** The stories of data/ and of the chat, as they were last read, and the articles of data/. */
export type Library = {
  /** Those that are followed now. */
  stories(): readonly Story[];
  /** With those that are archived, or are part of another now. */
  allStories(): readonly StoryRecord[];
  problems(): readonly UserError[];
  /** Whether a command or a story, also one that is archived or was renamed, has the slug. */
  isTaken(slug: string): boolean;
  /** An article in the story it belongs to: the one it names itself, under today's slug, else the one it matches. */
  place(article: Article, findings: Findings): { readonly article: Article; readonly joining: Joining };
  /** Reads data/ again: new and changed articles are extracted and saved, those that are gone are removed. */
  refresh(): Promise<Refreshed>;
  /** Takes in what the chat changed: it is in effect when this resolves, and stored articles begin to move. */
  reload(): Promise<void>;
  /** Resolves when every stored article is in the story it belongs to. */
  settled(): Promise<void>;
  /** Calls back when the stories that are followed have changed; returns a function that stops it. */
  onChanged(listener: () => void): () => void;
  /** Ends a refresh that is under way after the articles in hand; articles move no further, until the next start. */
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
/** The mark of the stories that every stored article was last matched with. */
const MATCHED = 'stories matched';

export type LibraryParts = {
  readonly store: Store;
  readonly extract: Work['extract'];
  readonly load: () => LoadedData | Promise<LoadedData>;
  /** Slugs that are commands already. */
  readonly reserved: readonly string[];
  readonly now: () => Temporal.Instant;
};

export function createLibrary({ store, extract, load, reserved, now }: LibraryParts): Library {
  const { articles, ledger } = store;
  let files: readonly Story[] = [];
  let shelf: Shelf = createShelf([], []);
  let problems: readonly UserError[] = [];
  let trouble: readonly UserError[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let laying: Promise<unknown> = Promise.resolve();
  let moving: Promise<void> = Promise.resolve();
  let isClosed = false;
  const listeners = new Set<() => void>();

  function place(article: Article, findings: Findings): ReturnType<Library['place']> {
    const { story, ...joining } = shelf.join({ ...article, people: findings.people }, article.story);
    return { article: { ...article, story }, joining };
  }

  async function refreshOnce(): Promise<Refreshed> {
    const loaded = await load();
    files = loaded.stories.filter(({ slug }) => !reserved.includes(slug));
    await lay();
    const found = [...loaded.problems, ...loaded.stories.filter(({ slug }) => reserved.includes(slug)).map(toClash)];
    const counts = { new: 0, changed: 0, same: 0 };
    const kept = new Set<string>();
    for await (const read of mapInOrder(untilClosed(loaded.readArticles()), IN_HAND, readOne)) {
      if (read instanceof UserError) found.push(read);
      else {
        kept.add(read.article.id);
        const { article, joining } = place(read.article, read.findings);
        const { what } = await articles.save(article, read.findings, ORIGIN, now(), joining);
        counts[what] += 1;
      }
      await giveWay();
    }
    problems = found;
    // A file that cannot be read just now keeps what it said before.
    const removed = isClosed || found.length > 0 ? 0 : await removeGone(articles, kept);
    move();
    return { added: counts.new, changed: counts.changed, removed, problems: allProblems() };
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

  /** Lays what the chat says over what the files say, one laying at a time, so that the newest is the last. */
  function lay(): Promise<void> {
    const next = laying.then(layOnce, layOnce);
    laying = next;
    return next;
  }

  async function layOnce(): Promise<void> {
    const before = JSON.stringify(shelf.active);
    shelf = createShelf(files, await store.stories.list());
    if (JSON.stringify(shelf.active) !== before) for (const listener of listeners) listener();
  }

  /** Starts moving stored articles where the stories are not those they were last matched with. */
  function move(): void {
    const current = shelf;
    const goesOn = () => !isClosed && current === shelf;
    const mark = shortHash(JSON.stringify(current.records));
    moving = moving.then(async () => {
      try {
        if (!goesOn() || (await ledger.mark(MATCHED)) === mark) return;
        if (await rematch(articles, decideBy(current), goesOn)) await ledger.setMark(MATCHED, mark);
        trouble = [];
      } catch (error) {
        trouble = [toTrouble(error)];
      }
    });
  }

  // A newer Dateline may have a command that the chat named a story after.
  const clashing = () => shelf.active.filter(({ slug }) => reserved.includes(slug)).map(toClash);
  const allProblems = () => [...problems, ...shelf.problems, ...clashing(), ...trouble];

  return {
    stories: () => shelf.active,
    allStories: () => shelf.records,
    problems: allProblems,
    isTaken: (slug) => reserved.includes(slug) || shelf.canonical(slug) !== slug || isKnown(slug, shelf),
    place,
    refresh() {
      const next = last.then(refreshOnce, refreshOnce);
      last = next;
      return next;
    },
    reload: () => lay().then(move),
    settled: () => moving,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      await last.catch(() => {});
      await moving;
    },
  };
}

/** What an archived story holds stays with it. */
function decideBy(shelf: Shelf): Decide {
  return (article: ForMatching) => {
    const { story, pinned, why } = article;
    if (pinned === null && story !== null && shelf.isArchived(story)) return { story, why };
    return shelf.join(article, pinned);
  };
}

function isKnown(wanted: string, { records }: Shelf): boolean {
  return records.some(({ story: { slug, aliases } }) => slug === wanted || aliases?.includes(wanted));
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

function toTrouble(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Articles could not be matched with the stories as they are now: ${why}.`,
    'It is tried again with the next change of a story, and when the desk starts.',
  );
}

async function removeGone(articles: ArticleStore, kept: ReadonlySet<string>): Promise<number> {
  const gone = (await articles.ids(ORIGIN)).filter((id) => !kept.has(id));
  for (const id of gone) await articles.remove(id);
  return gone.length;
}

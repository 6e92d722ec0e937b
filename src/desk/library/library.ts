import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryMatch } from '../../core/stories/story-match.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { LoadedData } from '../../ingest/data/load-data.ts';
import type { ArticleStore } from '../../store/articles.ts';
import type { Store } from '../../store/port.ts';
import type { MatchedArticle } from '../../stories/match-story.ts';
import type { Work } from '../../workers/work.ts';
import { keepShelf } from './keep-shelf.ts';
import { createMover } from './move-stored.ts';
import { DATA_ORIGIN, type Prepare, readData } from './read-data.ts';
import type { Shelf } from './shelf.ts';

/** The stories from data/ and from chat, as last read, and the articles in data/. */
export type Library = {
  /** The stories that are followed now. */
  stories(): readonly Story[];
  /** Also those that are archived or merged. */
  allStories(): readonly StoryRecord[];
  problems(): readonly UserError[];
  /** Whether the slug belongs to a command or a story, including archived and renamed ones. */
  isTaken(slug: string): boolean;
  /** Prepares an article, with its story: the one it names itself, by its current slug, otherwise the one it matches. */
  readonly prepare: Prepare;
  /** The story that each article fits; null if it fits none. */
  match(articles: readonly MatchedArticle[], stories: readonly Story[]): Promise<readonly (StoryMatch | null)[]>;
  /** Reads data/ again: extracts and saves new and changed articles, removes deleted ones. */
  refresh(): Promise<Refreshed>;
  /**
   * Applies what the chat changed, here or in another process: it is in effect when this resolves, and stored articles
   * begin to move. Cheap if nothing changed.
   */
  reload(): Promise<void>;
  /** Resolves when every stored article is in its story. */
  settled(): Promise<void>;
  /** Calls back when the followed stories have changed; returns a function that stops it. */
  onChanged(listener: () => void): () => void;
  /** Ends a refresh in progress after the current articles; articles stop moving until the next start. */
  close(): Promise<void>;
};

type Refreshed = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly UserError[];
};

export type LibraryParts = {
  readonly store: Store;
  readonly work: Pick<Work, 'prepare' | 'match'>;
  readonly load: () => LoadedData | Promise<LoadedData>;
  /** Slugs that are already commands. */
  readonly reserved: readonly string[];
  readonly now: () => Temporal.Instant;
};

/** This is also what a disk that is not mounted looks like. */
const EMPTIED = new UserError(
  'The folder of articles is empty. Articles read from it earlier are kept.',
  'Put the articles back and Dateline continues by itself. /desk take-back removes a single one for good.',
);

export function createLibrary({ store, work, load, reserved, now }: LibraryParts): Library {
  const { articles } = store;
  /** If they could not be read, no stored article is moved: its story may only be temporarily missing. */
  let areFilesThere = true;
  let problems: readonly UserError[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const mover = createMover(store, work.match, () => isClosed);
  const shelf = keepShelf(store.stories);

  /** If the stories changed in the meantime, the article is prepared again with the current ones. */
  const prepare: Prepare = async (article) => {
    const by = shelf.now();
    const pinned = article.story;
    const story = pinned === null ? null : by.canonical(pinned);
    const prepared = await work.prepare(article, { pinned, story }, by.active);
    return by === shelf.now() ? prepared : prepare(article);
  };

  async function refreshOnce(): Promise<Refreshed> {
    const loaded = await load();
    areFilesThere = !loaded.areStoriesMissing;
    if (areFilesThere) shelf.setFiles(loaded.stories.filter(({ slug }) => !reserved.includes(slug)));
    await shelf.lay();
    const clashes = loaded.stories.filter(({ slug }) => reserved.includes(slug)).map(toClash);
    const read = await readData({ articles, prepare, now, isClosed: () => isClosed }, loaded);
    const isEmpty = read.kept.size === 0 && read.problems.length === 0;
    const emptied = isEmpty && (await articles.ids(DATA_ORIGIN)).length > 0 ? [EMPTIED] : [];
    problems = [...loaded.problems, ...clashes, ...read.problems, ...emptied];
    // For a file that cannot be read right now, its last content is kept.
    const removed = isClosed || problems.length > 0 ? 0 : await removeGone(articles, read.kept);
    if (areFilesThere) mover.move(shelf.now());
    return { added: read.added, changed: read.changed, removed, problems: allProblems() };
  }

  // A newer Dateline may have a command with the name of a story from chat.
  const clashing = () =>
    shelf
      .now()
      .active.filter(({ slug }) => reserved.includes(slug))
      .map(toClash);
  const allProblems = () => [...problems, ...shelf.now().problems, ...clashing(), ...mover.trouble()];

  return {
    stories: () => shelf.now().active,
    allStories: () => shelf.now().records,
    problems: allProblems,
    isTaken: (slug) => reserved.includes(slug) || shelf.now().canonical(slug) !== slug || isKnown(slug, shelf.now()),
    prepare,
    match: (matched, stories) => work.match(matched, stories),
    refresh() {
      const next = last.then(refreshOnce, refreshOnce);
      last = next;
      return next;
    },
    async reload() {
      const before = shelf.now();
      await shelf.lay();
      if (shelf.now() !== before && areFilesThere) mover.move(shelf.now());
    },
    settled: () => mover.settled(),
    onChanged: shelf.onChanged,
    async close() {
      isClosed = true;
      await last.catch(() => {});
      await mover.settled();
    },
  };
}

function isKnown(wanted: string, { records }: Shelf): boolean {
  return records.some(({ story: { slug, aliases } }) => slug === wanted || aliases?.includes(wanted));
}

function toClash({ slug, title }: Story): UserError {
  return new UserError(
    `The story “${title}” cannot be called ${slug}: /${slug} is a command.`,
    'Change the slug in its file.',
  );
}

async function removeGone(articles: ArticleStore, kept: ReadonlySet<string>): Promise<number> {
  const gone = (await articles.ids(DATA_ORIGIN)).filter((id) => !kept.has(id));
  for (const id of gone) await articles.remove(id);
  return gone.length;
}

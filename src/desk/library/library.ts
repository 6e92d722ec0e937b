import { UserError } from '../../core/errors.ts';
import { RULES } from '../../core/rules.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryMatch } from '../../core/stories/story-match.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { Store } from '../../store/port/port.ts';
import type { MatchedArticle } from '../../stories/match-story.ts';
import type { Work } from '../../workers/work.ts';
import type { Bring, Brought } from './bring.ts';
import { keepShelf } from './keep-shelf.ts';
import { findArchivedStories } from './kept-stories.ts';
import { createMover } from './move-stored.ts';
import type { Prepare } from './read-data.ts';
import type { Shelf } from './shelf.ts';

/** A workspace's stories, from data/ and from its chat, as last read, and the articles in data/. */
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
  match(articles: readonly MatchedArticle[], stories: readonly Story[]): Promise<readonly (readonly StoryMatch[])[]>;
  /** The stories of the files alone, as last read; null if they could not be read. */
  files(): readonly Story[] | null;
  /** Reads data/ again, or takes over what the desk's own workspace read there. */
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

type Refreshed = Pick<Brought, 'added' | 'changed' | 'removed' | 'problems'>;

export type LibraryParts = {
  readonly store: Store;
  readonly work: Pick<Work, 'prepare' | 'match'>;
  /** What brings the files of data/ in. */
  readonly bring: Bring;
  /** Slugs that are already commands. */
  readonly reserved: readonly string[];
  readonly now: () => Temporal.Instant;
};

export function createLibrary({ store, work, bring, reserved, now }: LibraryParts): Library {
  /** If they could not be read, no stored article is moved: its story may only be temporarily missing. */
  let files: readonly Story[] | null = [];
  let problems: readonly UserError[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const mover = createMover(store, work.match, () => isClosed);
  const shelf = keepShelf(store.stories);

  /** If the stories changed in the meantime, the article is prepared again with the current ones. */
  const prepare: Prepare = async (article) => {
    const by = shelf.now();
    const known = await store.articles.findAnalyzed(article, RULES);
    const pinned = article.story;
    const story = pinned === null ? null : by.canonical(pinned);
    const archived = await findArchivedStories(store.articles, article.id, by);
    const prepared = await work.prepare(article, { pinned, story, archived }, by.active, known);
    return by === shelf.now() ? prepared : prepare(article);
  };

  async function refreshOnce(): Promise<Refreshed> {
    const brought = await bring({
      store,
      prepare,
      now,
      isClosed: () => isClosed,
      async onStories(stories) {
        files = stories;
        if (stories !== null) shelf.setFiles(stories.filter(({ slug }) => !reserved.includes(slug)));
        await shelf.lay();
      },
    });
    const clashes = (files ?? []).filter(({ slug }) => reserved.includes(slug)).map(toClash);
    problems = [...brought.problems, ...clashes];
    if (files !== null) mover.move(shelf.now());
    return { ...brought, problems: allProblems() };
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
    files: () => files,
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
      if (shelf.now() !== before && files !== null) mover.move(shelf.now());
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

import { UserError } from '../core/errors.ts';
import type { Story } from '../core/story.ts';
import type { Extract } from '../extract/extract.ts';
import type { LoadedData } from '../ingest/load-data.ts';
import type { ArticleStore } from '../store/articles.ts';

/** The bundled stories and articles, as they were last read. */
export type Library = {
  stories(): readonly Story[];
  problems(): readonly UserError[];
  /** Reads data/ again: new and changed articles are extracted and saved, those that are gone are removed. */
  refresh(): Promise<Refreshed>;
};

export type Refreshed = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly UserError[];
};

const ORIGIN = 'data';

export type LibraryParts = {
  readonly articles: ArticleStore;
  readonly extract: Extract;
  readonly load: () => LoadedData | Promise<LoadedData>;
  /** Slugs that are commands already. */
  readonly reserved: readonly string[];
};

export function createLibrary({ articles, extract, load, reserved }: LibraryParts): Library {
  let stories: readonly Story[] = [];
  let problems: readonly UserError[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function refreshOnce(): Promise<Refreshed> {
    const loaded = await load();
    stories = loaded.stories.filter(({ slug }) => !reserved.includes(slug));
    const clashes = loaded.stories.filter(({ slug }) => reserved.includes(slug)).map(toClash);
    problems = [...loaded.problems, ...clashes];
    const counts = { new: 0, changed: 0, same: 0 };
    for (const article of loaded.articles) counts[await articles.save(article, extract(article), ORIGIN)] += 1;
    // A file that cannot be read just now keeps what it said before.
    const removed = problems.length > 0 ? 0 : await removeGone(articles, new Set(loaded.articles.map(({ id }) => id)));
    return { added: counts.new, changed: counts.changed, removed, problems };
  }

  return {
    stories: () => stories,
    problems: () => problems,
    refresh() {
      const next = last.then(refreshOnce, refreshOnce);
      last = next;
      return next;
    },
  };
}

function toClash({ slug, title }: Story): UserError {
  return new UserError(
    `The story “${title}” cannot be called ${slug}: /${slug} is a command.`,
    'Expected another slug.',
  );
}

async function removeGone(articles: ArticleStore, kept: ReadonlySet<string>): Promise<number> {
  const gone = (await articles.ids(ORIGIN)).filter((id) => !kept.has(id));
  for (const id of gone) await articles.remove(id);
  return gone.length;
}

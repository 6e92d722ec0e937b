import { UserError } from '../../core/errors.ts';
import type { LoadedData } from '../../ingest/data/load-data.ts';
import type { ArticleStore } from '../../store/port/articles.ts';
import type { Bring } from './bring.ts';
import { DATA_ORIGIN, readData } from './read-data.ts';

/** This is also what a disk that is not mounted looks like. */
const EMPTIED = new UserError(
  'The folder of articles is empty. Articles read from it earlier are kept.',
  'Put the articles back and Dateline continues by itself. /desk take-back removes a single one for good.',
);

/** Reads the files themselves, for the desk's own workspace: saves new and changed articles, removes deleted ones. */
export function bringFiles(load: () => LoadedData | Promise<LoadedData>): Bring {
  return async ({ store, prepare, now, isClosed, onStories }) => {
    const { articles } = store;
    const loaded = await load();
    await onStories(loaded.areStoriesMissing ? null : loaded.stories);
    const read = await readData({ articles, prepare, now, isClosed }, loaded);
    const isEmpty = read.kept.size === 0 && read.problems.length === 0;
    const emptied = isEmpty && (await articles.ids(DATA_ORIGIN)).length > 0 ? [EMPTIED] : [];
    const problems = [...loaded.problems, ...read.problems, ...emptied];
    // For a file that cannot be read right now, its last content is kept.
    const removed = isClosed() || problems.length > 0 ? 0 : await removeGone(articles, read.kept);
    return { added: read.added, changed: read.changed, removed, problems };
  };
}

async function removeGone(articles: ArticleStore, kept: ReadonlySet<string>): Promise<number> {
  const gone = (await articles.ids(DATA_ORIGIN)).filter((id) => !kept.has(id));
  for (const id of gone) await articles.remove(id);
  return gone.length;
}

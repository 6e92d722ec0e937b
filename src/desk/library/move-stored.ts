import { UserError } from '../../core/errors.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import type { ForMatching } from '../../store/port/articles.ts';
import type { Store } from '../../store/port/port.ts';
import type { Work } from '../../workers/work.ts';
import { toMatchedMark } from './matched-mark.ts';
import { type Decide, rematch } from './rematch.ts';
import type { Shelf } from './shelf.ts';

/** Moves stored articles to the stories they belong to, in the background. */
export type Mover = {
  /** Starts moving if the stories changed since articles were last matched; stops an earlier run. */
  move(shelf: Shelf): void;
  /** Resolves when every stored article is in its story. */
  settled(): Promise<void>;
  trouble(): readonly UserError[];
};

export function createMover(
  { articles, ledger, workspace }: Store,
  match: Work['match'],
  isClosed: () => boolean,
): Mover {
  const name = toMatchedMark(workspace);
  let moving: Promise<void> = Promise.resolve();
  let latest: Shelf | null = null;
  let trouble: readonly UserError[] = [];

  async function moveOnce(shelf: Shelf): Promise<void> {
    const goesOn = () => !isClosed() && latest === shelf;
    const mark = shortHash(JSON.stringify(shelf.records));
    if (!goesOn() || (await ledger.mark(name)) === mark) return;
    if (await rematch(articles, decideBy(shelf, match), goesOn)) await ledger.setMark(name, mark);
    trouble = [];
  }

  return {
    move(shelf) {
      latest = shelf;
      moving = moving
        .then(() => moveOnce(shelf))
        .catch((error: unknown) => {
          trouble = [toTrouble(error)];
        });
    },
    settled: () => moving,
    trouble: () => trouble,
  };
}

/** An archived story keeps its articles. */
function decideBy({ active, canonical, isArchived }: Shelf, match: Work['match']): Decide {
  const isSettled = ({ pinned, story }: ForMatching) => pinned !== null || (story !== null && isArchived(story));
  return async (batch) => {
    const open = batch.filter((article) => !isSettled(article));
    const matches = open.length === 0 ? [] : await match(open, active);
    const found = new Map(open.map(({ id }, at) => [id, matches[at]]));
    return batch.map(({ id, story, pinned, ...known }) => {
      if (pinned !== null) return { id, story: canonical(pinned), why: [], isWeak: false, further: [] };
      if (story !== null && isArchived(story)) return { id, story, why: known.why, isWeak: known.isWeak, further: [] };
      const joined = found.get(id);
      const isWeak = joined?.isWeak ?? false;
      return { id, story: joined?.slug ?? null, why: joined?.why ?? [], isWeak, further: [] };
    });
  };
}

function toTrouble(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Articles could not be matched with the current stories: ${why}.`,
    'Dateline retries when a story changes and when it starts.',
  );
}

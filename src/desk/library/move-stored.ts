import { UserError } from '../../core/errors.ts';
import { chooseStories } from '../../core/stories/choose-stories.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import type { Store } from '../../store/port/port.ts';
import type { Work } from '../../workers/work.ts';
import { toKeptStories } from './kept-stories.ts';
import { toMatchedMark } from './matched-mark.ts';
import { type Decide, rematch } from './rematch.ts';
import type { Shelf } from './shelf.ts';

/** The version of how stories are chosen: with another one, stored articles are matched again. */
const CHOOSING = 2;

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
    const mark = shortHash(JSON.stringify([CHOOSING, shelf.records]));
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

function decideBy({ active, ...shelf }: Shelf, match: Work['match']): Decide {
  return async (batch) => {
    const matches = await match(batch, active);
    return batch.map((article, at) => ({
      id: article.id,
      ...chooseStories(matches[at] ?? [], toKeptStories(article, shelf)),
    }));
  };
}

function toTrouble(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Articles could not be matched with the current stories: ${why}.`,
    'Dateline retries when a story changes and when it starts.',
  );
}

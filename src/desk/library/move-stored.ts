import { UserError } from '../../core/errors.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import type { ForMatching } from '../../store/articles.ts';
import type { Store } from '../../store/port.ts';
import { type Decide, rematch } from './rematch.ts';
import type { Shelf } from './shelf.ts';

/** The mark of the stories that every stored article was last matched with. */
const MATCHED = 'stories matched';

/** Moves stored articles to the stories they belong to, beside whatever else the desk does. */
export type Mover = {
  /** Starts moving where the stories are not those that articles were last matched with; what moved for others ends. */
  move(shelf: Shelf): void;
  /** Resolves when every stored article is in the story it belongs to. */
  settled(): Promise<void>;
  trouble(): readonly UserError[];
};

export function createMover({ articles, ledger }: Store, isClosed: () => boolean): Mover {
  let moving: Promise<void> = Promise.resolve();
  let latest: Shelf | null = null;
  let trouble: readonly UserError[] = [];

  async function moveOnce(shelf: Shelf): Promise<void> {
    const goesOn = () => !isClosed() && latest === shelf;
    const mark = shortHash(JSON.stringify(shelf.records));
    if (!goesOn() || (await ledger.mark(MATCHED)) === mark) return;
    if (await rematch(articles, decideBy(shelf), goesOn)) await ledger.setMark(MATCHED, mark);
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

/** What an archived story holds stays with it. */
function decideBy(shelf: Shelf): Decide {
  return (article: ForMatching) => {
    const { story, pinned, why } = article;
    if (pinned === null && story !== null && shelf.isArchived(story)) return { story, why };
    return shelf.join(article, pinned);
  };
}

function toTrouble(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Articles could not be matched with the stories as they are now: ${why}.`,
    'It is tried again with the next change of a story, and when the desk starts.',
  );
}

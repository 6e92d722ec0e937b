import { UserError } from '../../core/errors.ts';
import type { FurtherStory } from '../../core/prepared/joining.ts';
import { chooseStories } from '../../core/stories/choose-stories.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import type { ForMatching } from '../../store/port/articles.ts';
import type { Store } from '../../store/port/port.ts';
import type { Work } from '../../workers/work.ts';
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

/** The story an article names, and archived ones that it has, are kept; rules decide about the others. */
function decideBy({ active, canonical, isArchived }: Shelf, match: Work['match']): Decide {
  return async (batch) => {
    const matches = await match(batch, active);
    return batch.map(({ id, story, pinned, why, isWeak, further }, at) => {
      const kept = toKeptStory({ story, pinned, why, isWeak }, { canonical, isArchived });
      const chosen = chooseStories(matches[at] ?? [], kept?.story ?? null);
      const archived = further.filter((one) => isArchived(one.story));
      const main = kept ?? (chosen.main && { ...chosen.main, story: chosen.main.slug });
      const [first, ...others] = [...(main ? [main] : []), ...chosen.further, ...archived];
      if (!first) return { id, story: null, why: [], isWeak: false, further: [] };
      const rest = others.filter((one) => one.story !== first.story);
      return { id, story: first.story, why: first.why, isWeak: first.isWeak, further: rest };
    });
  };
}

type Decided = Pick<ForMatching, 'story' | 'pinned' | 'why' | 'isWeak'>;

/** The main story, if no rule decides about it. */
function toKeptStory(
  { story, pinned, why, isWeak }: Decided,
  { canonical, isArchived }: Pick<Shelf, 'canonical' | 'isArchived'>,
): FurtherStory | null {
  if (pinned !== null) return { story: canonical(pinned), why: [], isWeak: false };
  return story !== null && isArchived(story) ? { story, why, isWeak } : null;
}

function toTrouble(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Articles could not be matched with the current stories: ${why}.`,
    'Dateline retries when a story changes and when it starts.',
  );
}

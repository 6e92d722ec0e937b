import { SourceError } from '../core/errors.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import type { Story } from '../core/stories/story.ts';
import type { Lanes } from './lanes.ts';
import type { ThreadOutcome } from './thread.ts';
import type { ToPrepare, Work } from './work.ts';

type Waiting = {
  readonly toPrepare: ToPrepare;
  readonly stories: readonly Story[];
  readonly resolve: (prepared: PreparedArticle) => void;
  readonly reject: (error: unknown) => void;
};

type Run = (articles: readonly ToPrepare[], stories: readonly Story[]) => Promise<readonly ThreadOutcome[]>;

/** A trip to a thread, with the stories, costs as much as a fifth of an article. */
const ARTICLES_TOGETHER = 8;
const CHARACTERS_TOGETHER = 60_000;

/**
 * Prepares articles that wait for a thread together. If that fails, each is tried alone, so that a text that stalls or kills
 * its thread affects only itself.
 */
export function createTogether(takeLane: Lanes, run: Run): Work['prepare'] {
  let waiting: Waiting[] = [];

  /** Those that wait longest; empty if they went with others before. */
  function takeGroup(): readonly Waiting[] {
    const stories = waiting[0]?.stories;
    let characters = 0;
    const end = waiting.findIndex((one, at) => {
      characters += one.toPrepare.article.text.length;
      return at > 0 && (at === ARTICLES_TOGETHER || one.stories !== stories || characters > CHARACTERS_TOGETHER);
    });
    const group = end < 0 ? waiting : waiting.slice(0, end);
    waiting = end < 0 ? [] : waiting.slice(end);
    return group;
  }

  async function settle(group: readonly Waiting[]): Promise<void> {
    const [first] = group;
    if (!first) return;
    try {
      const outcomes = await run(
        group.map(({ toPrepare }) => toPrepare),
        first.stories,
      );
      for (const [at, { resolve, reject }] of group.entries()) {
        const outcome = outcomes[at] ?? { thrown: new SourceError('the reading thread gave no result') };
        if ('thrown' in outcome) reject(outcome.thrown);
        else resolve(outcome.value as PreparedArticle);
      }
    } catch (error) {
      if (group.length === 1) first.reject(error);
      else for (const one of group) await settle([one]);
    }
  }

  return (article, belonging, stories, known) =>
    new Promise((resolve, reject) => {
      const one = { toPrepare: { article, belonging, known }, stories, resolve, reject };
      waiting.push(one);
      takeLane(() => settle(takeGroup())).catch((error: unknown) => {
        waiting = waiting.filter((other) => other !== one);
        reject(error);
      });
    });
}

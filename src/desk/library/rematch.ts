import { giveWay } from '../../core/concurrency/give-way.ts';
import type { ArticleStore, ForMatching, StoryChange } from '../../store/port/articles.ts';

/** Few enough that no command waits long. */
const ARTICLES_A_BATCH = 50;

/** The stories of each article, in the same order. */
export type Decide = (batch: readonly ForMatching[]) => Promise<readonly StoryChange[]>;

/**
 * Checks every stored article and changes those that belong elsewhere or to others too, a batch at a time, letting other work run in
 * between. False if `goesOn` stopped it.
 */
export async function rematch(articles: ArticleStore, decide: Decide, goesOn: () => boolean): Promise<boolean> {
  for (let after = ''; goesOn(); ) {
    const batch = await articles.listForMatching(after, ARTICLES_A_BATCH);
    const last = batch.at(-1);
    if (!last) return true;
    const decided = await decide(batch);
    await articles.setStories(decided.filter((change, at) => isOther(change, batch[at])));
    after = last.id;
    await giveWay();
  }
  return false;
}

function isOther(change: StoryChange, article: ForMatching | undefined): boolean {
  return article === undefined || toComparable(change) !== toComparable(article);
}

const toComparable = ({ story, why, isWeak, further }: Omit<StoryChange, 'id'>) =>
  JSON.stringify([[story, why, isWeak], ...further.map((one) => [one.story, one.why, one.isWeak])]);

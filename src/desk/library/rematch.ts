import { giveWay } from '../../core/give-way.ts';
import type { ArticleStore, ForMatching, StoryChange } from '../../store/articles.ts';

/** Few enough that an answer never waits long for a turn. */
const ARTICLES_A_BATCH = 50;

/** Where each of some articles belongs, in their order. */
export type Decide = (batch: readonly ForMatching[]) => Promise<readonly StoryChange[]>;

/**
 * Looks through every stored article and moves those that belong elsewhere, a batch at a time, letting others run in
 * between. False where it was left off because `goesOn` said so.
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

function isOther({ story, why }: StoryChange, article: ForMatching | undefined): boolean {
  return article?.story !== story || JSON.stringify(article.why) !== JSON.stringify(why);
}

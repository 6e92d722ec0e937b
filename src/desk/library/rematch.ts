import type { ArticleStore, ForMatching, StoryChange } from '../../store/articles.ts';
import { giveWay } from './give-way.ts';

/** Few enough that an answer never waits long for a turn. */
const BATCH = 50;

export type Decide = (article: ForMatching) => Pick<StoryChange, 'story' | 'why'>;

/**
 * Looks through every stored article and moves those that belong elsewhere, a batch at a time, letting others run in
 * between. False where it was left off because `goesOn` said so.
 */
export async function rematch(articles: ArticleStore, decide: Decide, goesOn: () => boolean): Promise<boolean> {
  for (let after = ''; goesOn(); ) {
    const batch = await articles.listForMatching(after, BATCH);
    const last = batch.at(-1);
    if (!last) return true;
    await articles.setStories(batch.flatMap((article) => toChange(article, decide(article))));
    after = last.id;
    await giveWay();
  }
  return false;
}

function toChange(article: ForMatching, { story, why }: ReturnType<Decide>): readonly StoryChange[] {
  const isSame = article.story === story && JSON.stringify(article.why) === JSON.stringify(why);
  return isSame ? [] : [{ id: article.id, story, why }];
}

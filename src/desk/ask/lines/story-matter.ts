import { toSource } from '../../../core/article/to-source.ts';
import type { Edition } from '../../../core/editions/edition.ts';
import type { StoryMatter } from '../../../core/views/story-views.ts';
import type { ArticleStore } from '../../../store/port/articles.ts';

/** What an edition is made of: nothing is told of articles without a date but that they are there. */
export async function readStoryMatter(
  articles: Pick<ArticleStore, 'texts'>,
  { articles: count, undated, withoutDate }: Edition,
): Promise<StoryMatter> {
  const texts = withoutDate.length === 0 ? new Map() : await articles.texts(withoutDate);
  const found = withoutDate.flatMap((id) => texts.get(id) ?? []);
  return { articles: count, undated, withoutDate: found.map((article) => toSource(article, [0, 0])) };
}

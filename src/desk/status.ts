import type { Channel } from '../core/channel.ts';
import { toSource } from '../core/to-source.ts';
import type { StatusView } from '../core/views.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';
import type { Library } from './library.ts';
import type { Telling } from './telling/telling.ts';

type Parts = { readonly articles: ArticleStore; readonly library: Library; readonly telling: Telling };

/** What the desk holds, what it posts in this channel, and what went wrong. */
export async function findStatus(
  { articles, library, telling }: Parts,
  scope: Scope,
  channel: Channel,
  now: Temporal.Instant,
): Promise<StatusView> {
  const all = await articles.list(scope);
  const [newest] = all;
  return {
    stories: library.stories().map(({ slug, title }) => ({
      slug,
      title,
      articles: all.filter(({ article }) => article.story === slug).length,
    })),
    newest: newest ? toSource(newest.article, [0, 0]) : null,
    problems: library.problems().map(({ message, hint }) => `${message} ${hint}`),
    notes: await telling.status(channel, now),
  };
}

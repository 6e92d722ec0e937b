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
  const { stories, newest } = await articles.overview(scope);
  return {
    stories: library.stories().map(({ slug, title }) => ({
      slug,
      title,
      articles: stories.get(slug) ?? 0,
    })),
    newest: newest && toSource(newest, [0, 0]),
    problems: library.problems().map(({ message, hint }) => `${message} ${hint}`),
    notes: await telling.status(channel, now),
  };
}

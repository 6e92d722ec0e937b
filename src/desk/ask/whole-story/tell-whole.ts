import type { Story } from '../../../core/stories/story.ts';
import type { ArticleStore } from '../../../store/port/articles.ts';
import type { Editions } from '../../editions/editions.ts';
import { toWhole } from './to-whole.ts';
import type { WholeStory } from './whole-story.ts';

/** `days` as YYYY-MM-DD; none: everything that is known, on `today` or the newest article's day, whichever is later. */
export type WholeDays = { readonly days: readonly string[]; readonly today: string };

export type WholeParts = { readonly articles: ArticleStore; readonly editions: Editions };

/** How many articles are read in one statement. */
const ARTICLES_READ = 200;

/**
 * What is known of a story at the end of each day, in the order of `days`. It lists the whole story: for programs, not for
 * answers in a conversation.
 */
export async function* tellWhole(
  { articles, editions }: WholeParts,
  story: Story,
  { days, today }: WholeDays,
): AsyncGenerator<WholeStory> {
  const heads = await articles.heads({ story: story.slug, asOf: null });
  const texts = new Map<string, string>();
  const sources = [];
  for (let at = 0; at < heads.length; at += ARTICLES_READ) {
    const some = heads.slice(at, at + ARTICLES_READ);
    const read = await articles.texts(some.map(({ id }) => id));
    for (const { id, report } of some) {
      const article = read.get(id);
      if (!article) continue;
      const { title, published, publisher, text } = article;
      texts.set(id, text);
      sources.push({ id, title, published, publisher, report });
    }
  }
  const newest = heads[0]?.published ?? today;
  for (const asOf of days.length > 0 ? days : [newest > today ? newest : today]) {
    const edition = await editions.of({ story: story.slug, asOf });
    yield toWhole(story, edition, { articles: sources, texts });
  }
}

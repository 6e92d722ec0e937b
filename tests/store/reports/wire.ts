import type { Article } from '../../../src/core/article/article.ts';
import type { Store } from '../../../src/store/port/port.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

export const ALL = { story: null, asOf: null };

/** A text of so many sentences that no other topic shares. */
export function sentencesOf(topic: string, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `The ${topic}${i} of ${topic} wrote down line ${i * 7} about it.`,
  ).join(' ');
}

export function wireArticle(id: string, text: string, parts: Partial<Article> = {}): Article {
  return sampleArticle({ id, title: `Report ${id}`, publisher: `The ${id} Note`, text, ...parts });
}

export const save = (store: Store, article: Article, findings = NOTHING, at = SEEN) =>
  store.articles.save(article, findings, 'feed', at);

/** Every article's lead, by id. */
export async function leadsOf(store: Store): Promise<Readonly<Record<string, string>>> {
  const heads = await store.articles.heads(ALL);
  return Object.fromEntries(heads.map(({ id, report }) => [id, report]).sort());
}

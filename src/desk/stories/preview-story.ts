import { giveWay } from '../../core/concurrency/give-way.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryPreview } from '../../core/stories/story-view.ts';
import { toSource } from '../../core/to-source.ts';
import type { ArticleStore } from '../../store/articles.ts';
import type { Work } from '../../workers/work.ts';

const ARTICLES_A_BATCH = 50;
const EXAMPLES = 3;

type Joining = { readonly id: string; readonly published: string | null; readonly why: readonly string[] };

/** Which stored articles a new story would take from the existing ones, checked a batch at a time. */
export async function previewStory(
  { articles, match }: { readonly articles: ArticleStore; readonly match: Work['match'] },
  draft: Story,
  stories: readonly Story[],
): Promise<Omit<StoryPreview, 'number'>> {
  const joining: Joining[] = [];
  let looked = 0;
  let leaving = 0;
  let staying = 0;
  for (let after = ''; ; ) {
    const batch = await articles.listForMatching(after, ARTICLES_A_BATCH);
    const last = batch.at(-1);
    if (!last) break;
    const alone = await match(batch, [draft]);
    const among = await match(batch, [...stories, draft]);
    for (const [at, article] of batch.entries()) {
      const found = alone[at];
      if (!found) continue;
      if (article.pinned !== null || among[at]?.slug !== draft.slug) {
        staying += 1;
        continue;
      }
      joining.push({ id: article.id, published: article.published, why: found.why });
      if (article.story !== null) leaving += 1;
    }
    looked += batch.length;
    after = last.id;
    await giveWay();
  }
  return { draft, looked, joining: joining.length, staying, leaving, examples: await readExamples(articles, joining) };
}

async function readExamples(articles: ArticleStore, joining: readonly Joining[]): Promise<StoryPreview['examples']> {
  const newest = joining.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).slice(0, EXAMPLES);
  const read = newest.map(async ({ id, why }) => ({ stored: await articles.find(id), why }));
  return (await Promise.all(read)).flatMap(({ stored, why }) =>
    stored ? [{ source: toSource(stored.article, [0, 0]), why }] : [],
  );
}

import { toSource } from '../../core/article/to-source.ts';
import { giveWay } from '../../core/concurrency/give-way.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryMatch } from '../../core/stories/story-match.ts';
import type { PreviewedArticle, StoryPreview } from '../../core/stories/story-view.ts';
import type { ArticleStore } from '../../store/port/articles.ts';
import type { Work } from '../../workers/work.ts';

const ARTICLES_A_BATCH = 50;
const MAX_EXAMPLES = 3;

type Joining = Omit<StoryMatch, 'slug'> & { readonly id: string; readonly published: string | null };

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
      joining.push({ ...found, id: article.id, published: article.published });
      if (article.story !== null) leaving += 1;
    }
    looked += batch.length;
    after = last.id;
    await giveWay();
  }
  const passing = joining.filter(({ isWeak }) => isWeak).length;
  return {
    ...{ draft, looked, joining: joining.length, staying, leaving, passing },
    ...(await readExamples(articles, joining)),
  };
}

type Examples = Pick<StoryPreview, 'strongest' | 'weakest'>;

/** Both ends: the weakest show where the rules are too wide. */
async function readExamples(articles: ArticleStore, joining: readonly Joining[]): Promise<Examples> {
  const byStrength = joining.toSorted(compareStrength);
  const strongest = byStrength.slice(0, MAX_EXAMPLES);
  const weakest = byStrength.slice(MAX_EXAMPLES).slice(-MAX_EXAMPLES).reverse();
  return { strongest: await readArticles(articles, strongest), weakest: await readArticles(articles, weakest) };
}

/** The strongest first; of equals the one for more reasons, then the newest. */
function compareStrength(a: Joining, b: Joining): number {
  return (
    Number(a.isWeak) - Number(b.isWeak) ||
    b.share - a.share ||
    b.why.length - a.why.length ||
    ((a.published ?? '') < (b.published ?? '') ? 1 : -1)
  );
}

async function readArticles(articles: ArticleStore, some: readonly Joining[]): Promise<readonly PreviewedArticle[]> {
  const read = some.map(async ({ id, why, share, isWeak }) => ({
    stored: await articles.find(id),
    why,
    share,
    isWeak,
  }));
  return (await Promise.all(read)).flatMap(({ stored, ...strength }) =>
    stored ? [{ source: toSource(stored.article, [0, 0]), ...strength }] : [],
  );
}

import { toSource } from '../../core/article/to-source.ts';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { chooseStories } from '../../core/stories/choose-stories.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryMatch } from '../../core/stories/story-match.ts';
import type { PreviewedArticle, StoryPreview } from '../../core/stories/story-view.ts';
import type { ArticleStore, ForMatching } from '../../store/port/articles.ts';
import type { Work } from '../../workers/work.ts';

const ARTICLES_A_BATCH = 50;
const MAX_EXAMPLES = 3;

type Joining = Omit<StoryMatch, 'slug'> & { readonly id: string; readonly published: string | null };

/** Which stored articles a new story would take, and share with the existing ones, checked a batch at a time. */
export async function previewStory(
  { articles, match }: { readonly articles: ArticleStore; readonly match: Work['match'] },
  draft: Story,
  stories: readonly Story[],
): Promise<Omit<StoryPreview, 'number'>> {
  const joining: Joining[] = [];
  const active = new Set(stories.map(({ slug }) => slug));
  let [looked, shared, leaving, staying] = [0, 0, 0, 0];
  for (let after = ''; ; ) {
    const batch = await articles.listForMatching(after, ARTICLES_A_BATCH);
    const last = batch.at(-1);
    if (!last) break;
    const matches = await match(batch, [...stories, draft]);
    for (const [at, article] of batch.entries()) {
      const found = matches[at]?.find(({ slug }) => slug === draft.slug);
      if (!found) continue;
      const joined = listJoined(article, matches[at] ?? [], active);
      if (joined.includes(draft.slug)) {
        joining.push({ ...found, id: article.id, published: article.published });
        if (joined.length > 1) shared += 1;
        if (article.story !== null && !joined.includes(article.story)) leaving += 1;
      } else staying += 1;
    }
    looked += batch.length;
    after = last.id;
    await giveWay();
  }
  const passing = joining.filter(({ isWeak }) => isWeak).length;
  return {
    ...{ draft, looked, joining: joining.length, shared, leaving, staying, passing },
    ...(await readExamples(articles, joining)),
  };
}

/** The stories that an article would belong to. What it names itself, and an archived story, it keeps. */
function listJoined(
  { pinned, story }: ForMatching,
  matches: readonly StoryMatch[],
  active: ReadonlySet<string>,
): readonly string[] {
  const isKept = story !== null && (pinned !== null || !active.has(story));
  const joined = chooseStories(matches, { main: isKept ? { story, why: [], isWeak: false } : null, further: [] });
  return [...(joined.story === null ? [] : [joined.story]), ...joined.further.map((one) => one.story)];
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

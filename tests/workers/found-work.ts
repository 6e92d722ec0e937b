import type { Article } from '../../src/core/article/article.ts';
import type { Findings } from '../../src/core/findings.ts';
import { createStoryMatcher } from '../../src/stories/match-story.ts';
import { prepareArticle } from '../../src/workers/prepare-article.ts';
import type { Work } from '../../src/workers/work.ts';

/** Work on articles in which extraction finds what a test says. */
export function foundWork(extract: (article: Article) => Promise<Findings>): Pick<Work, 'prepare' | 'match'> {
  return {
    async prepare(article, belonging, stories) {
      const found = await extract(article);
      return prepareArticle(
        article,
        () => ({ findings: found, told: { tellings: [], planned: [], givenUp: [] } }),
        belonging,
        createStoryMatcher(stories),
      );
    },
    match: async (articles, stories) => articles.map((article) => createStoryMatcher(stories).match(article)),
  };
}

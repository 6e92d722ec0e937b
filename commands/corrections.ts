import { correctionsCard } from '../src/card/answers/corrections-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { defineCommand } from '../src/command/define.ts';
import { PAGE, STORY } from '../src/command/options/shared-options.ts';

const CORRECTIONS_A_PAGE = 3;

export default defineCommand({
  name: 'corrections',
  description: 'Show what articles corrected, before and after, word for word',
  visibility: 'caller',
  right: 'member',
  options: {
    article: { type: 'text', description: 'Only the article with this id' },
    story: STORY,
    page: PAGE,
  },
  async run({ article, story, page }, { desk, asOf }) {
    const scope = desk.ask.scope(story ?? null, asOf);
    const found = await desk.ask.corrections({
      ...scope,
      article: article ?? null,
      page: page ?? 1,
      size: CORRECTIONS_A_PAGE,
    });
    return correctionsCard(found, givenValues({ article, story }));
  },
});

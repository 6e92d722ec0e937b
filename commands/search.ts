import { searchCard } from '../src/card/answers/search-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { defineCommand } from '../src/command/define.ts';
import { PAGE, STORY } from '../src/command/options/shared-options.ts';

const PARAGRAPHS_A_PAGE = 5;

export default defineCommand({
  name: 'search',
  description: 'Find paragraphs that contain these words',
  visibility: 'caller',
  right: 'member',
  options: {
    words: {
      type: 'text',
      description: 'Words to look for; a paragraph must contain all of them',
      required: true,
      rest: true,
    },
    story: STORY,
    page: PAGE,
  },
  async run({ words, story, page }, { desk, asOf }) {
    const scope = desk.ask.scope(story ?? null, asOf);
    const found = await desk.ask.search({ ...scope, words, page: page ?? 1, size: PARAGRAPHS_A_PAGE });
    return searchCard(words, found, givenValues({ words, story }));
  },
});

import { searchCard } from '../src/card/answers/search-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { defineCommand } from '../src/command/define.ts';
import { PERIOD, toPeriod } from '../src/command/options/period-options.ts';
import { PAGE, STORY } from '../src/command/options/shared-options.ts';

const PARAGRAPHS_A_PAGE = 5;

export default defineCommand({
  name: 'search',
  description: 'Find paragraphs with these words; "a phrase" is exact',
  visibility: 'caller',
  right: 'member',
  options: {
    words: {
      type: 'text',
      description: 'Words, "an exact phrase", or a sentence: then most of its words',
      required: true,
      rest: true,
      phrases: true,
    },
    show: {
      type: 'text',
      description: 'Whole paragraphs, or the best sentence of each',
      named: true,
      choices: [
        { name: 'paragraphs', value: 'paragraphs' },
        { name: 'sentences', value: 'sentences' },
      ],
    },
    story: STORY,
    ...PERIOD,
    page: PAGE,
  },
  async run({ words, story, show, page, ...days }, { desk, asOf }) {
    const scope = desk.ask.scope(story ?? null, asOf);
    const view = await desk.ask.search({
      ...scope,
      words,
      ...toPeriod(days),
      show: show === 'sentences' ? 'sentences' : 'paragraphs',
      page: page ?? 1,
      size: PARAGRAPHS_A_PAGE,
    });
    return searchCard(words, view, givenValues({ words, story, show, ...days }));
  },
});

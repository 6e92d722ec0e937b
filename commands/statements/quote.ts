import { quotesCard } from '../../src/card/answers/quotes/quotes-card.ts';
import { givenValues } from '../../src/card/parts/paging.ts';
import { defineCommand } from '../../src/command/define.ts';
import { PERIOD, toPeriod } from '../../src/command/options/period-options.ts';
import { PAGE, STORY } from '../../src/command/options/shared-options.ts';
import { QUOTE_CORRECTIONS } from './quote-corrections.ts';

const QUOTES_A_PAGE = 8;

export default defineCommand({
  name: 'quote',
  description: 'Show what someone said, word for word, with the source',
  visibility: 'caller',
  right: 'member',
  also: QUOTE_CORRECTIONS,
  options: {
    speaker: {
      type: 'text',
      description: 'Who said it',
      required: true,
      take: ({ desk, asOf }, words) => desk.ask.typing.countSpeakerWords(desk.ask.scope(null, asOf), words),
      suggest: async ({ desk, asOf }, typed) => desk.ask.typing.speakers(desk.ask.scope(null, asOf), typed),
    },
    about: { type: 'text', description: 'Only statements about this: words, or "a phrase"', rest: true, phrases: true },
    story: STORY,
    ...PERIOD,
    page: PAGE,
  },
  async run({ speaker, about, story, page, ...days }, { desk, asOf }) {
    const scope = desk.ask.scope(story ?? null, asOf);
    const found = await desk.ask.quotes({
      ...scope,
      speaker,
      about: about ?? null,
      ...toPeriod(days),
      page: page ?? 1,
      size: QUOTES_A_PAGE,
    });
    const values = givenValues({ speaker, about, story, ...days });
    const stories = scope.story === null ? desk.ask.typing.stories('').map(({ value }) => value) : [scope.story];
    return quotesCard({ ...found, stories, command: 'quote', values, story: scope.story });
  },
});

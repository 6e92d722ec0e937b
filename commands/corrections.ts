import { correctionsCard } from '../src/card/answers/corrections-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { rulingDoneCard, rulingsCard } from '../src/card/rulings/ruling-cards.ts';
import { type Action, defineCommand } from '../src/command/define.ts';
import { ruledWhen } from '../src/command/options/ruled-when.ts';
import { PAGE, STORY } from '../src/command/options/shared-options.ts';

const CORRECTIONS_A_PAGE = 3;
const RULINGS_A_PAGE = 10;

/** What the team decided, beside what articles corrected. */
const RULINGS: readonly Action[] = [
  defineCommand({
    name: 'rulings',
    description: 'List what the team decided about names, statements and dates',
    visibility: 'caller',
    right: 'member',
    options: { page: PAGE },
    run: async ({ page }, { desk }) => rulingsCard(await desk.rule.list({ page: page ?? 1, size: RULINGS_A_PAGE })),
  }),
  defineCommand({
    name: 'undo',
    description: 'Undo what the team decided, by its number',
    visibility: 'channel',
    right: 'manager',
    options: {
      number: { type: 'integer', description: 'Number, as /corrections rulings lists it', required: true, min: 1 },
    },
    run: async ({ number }, context) => rulingDoneCard(await context.desk.rule.undo(number, ruledWhen(context))),
  }),
];

export default defineCommand({
  name: 'corrections',
  description: 'Show what articles corrected, before and after, word for word',
  visibility: 'caller',
  right: 'member',
  also: RULINGS,
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
    const { total } = await desk.rule.list({ page: 1, size: 1 });
    return correctionsCard(found, givenValues({ article, story }), total);
  },
});

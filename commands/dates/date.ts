import { RULED_DATES_A_PAGE } from '../../src/card/answers/dates-card.ts';
import { givenValues } from '../../src/card/parts/paging.ts';
import { chooseDateCard, correctDateCard, moveDateCard } from '../../src/card/rulings/correct-date-cards.ts';
import { rulingDoneCard } from '../../src/card/rulings/ruling-cards.ts';
import { type CommandContext, defineCommand, defineGroup, type Option } from '../../src/command/define.ts';
import { countDayWords, readRuledDay } from '../../src/command/options/ruled-day.ts';
import { ruledWhen } from '../../src/command/options/ruled-when.ts';
import { PAGE, STORY } from '../../src/command/options/shared-options.ts';
import { suggestDatesAhead } from '../../src/command/options/suggest-dates-ahead.ts';
import { todayOf } from '../../src/command/options/today.ts';

const DATE = {
  type: 'text',
  description: 'The key date, such as 2016-08-01; buttons fill it in',
  required: true,
  rest: true,
  suggest: suggestDatesAhead,
} as const satisfies Option;

const dayOf = ({ now, asOf, caller }: Pick<CommandContext, 'now' | 'asOf' | 'caller'>) => todayOf(now, asOf, caller);

function toNamed(typed: string, story: string | undefined, context: CommandContext) {
  return { ...context.desk.ask.scope(story ?? null, context.asOf), typed, today: dayOf(context) };
}

/** Key dates put right by the team. */
export default defineGroup({
  name: 'date',
  description: 'Add key dates, and put right those that were found',
  fallback: 'correct',
  actions: [
    defineCommand({
      name: 'correct',
      description: 'Choose a key date, then confirm, move or dismiss it',
      visibility: 'caller',
      right: 'manager',
      options: { date: { ...DATE, required: false }, story: STORY, page: PAGE },
      async run({ date, story, page }, context) {
        const { desk, asOf } = context;
        if (date !== undefined) return correctDateCard(await desk.rule.date(toNamed(date, story, context)));
        const scope = desk.ask.scope(story ?? null, asOf);
        const request = { ...scope, today: dayOf(context), page: page ?? 1, size: RULED_DATES_A_PAGE };
        return chooseDateCard(await desk.rule.dates(request), givenValues({ story }));
      },
    }),
    defineCommand({
      name: 'add',
      description: 'Add a key date that no article names: /date add 2016-08-01 peace talks',
      visibility: 'channel',
      right: 'manager',
      options: {
        day: {
          type: 'text',
          description: 'The day or month, such as 2016-08-01 or August 2016',
          required: true,
          take: async (context, words) => countDayWords(words, dayOf(context)),
        },
        what: { type: 'text', description: 'What is due, in a few words', required: true, rest: true },
        story: { ...STORY, description: 'The story it belongs to' },
      },
      async run({ day, what, story }, context) {
        const date = readRuledDay(day, '/date add day', dayOf(context));
        const added = { date, event: what, story: story ?? null };
        return rulingDoneCard(await context.desk.rule.addDate(added, ruledWhen(context)));
      },
    }),
    defineCommand({
      name: 'move',
      description: 'Move a key date to another day: /date move 2016-08-01 2016-08-05',
      visibility: 'channel',
      right: 'manager',
      options: {
        date: {
          ...DATE,
          rest: false,
          take: async (context, words) => countDayWords(words, dayOf(context)),
        },
        to: { type: 'text', description: 'The day or month it moves to, such as 2016-08-05', rest: true },
        story: STORY,
      },
      async fillIn({ date, to, story }, context) {
        if (to !== undefined) return undefined;
        return { to: (await context.desk.rule.date(toNamed(date, story, context))).known.date };
      },
      async run({ date, to, story }, context) {
        const named = toNamed(date, story, context);
        if (to === undefined) return moveDateCard(await context.desk.rule.date(named));
        const day = readRuledDay(to, '/date move to', dayOf(context));
        return rulingDoneCard(await context.desk.rule.moveDate(named, day, ruledWhen(context)));
      },
    }),
    defineCommand({
      name: 'confirm',
      description: 'Confirm a key date: the team has checked it',
      visibility: 'channel',
      right: 'manager',
      options: { date: DATE, story: STORY },
      run: async ({ date, story }, context) =>
        rulingDoneCard(await context.desk.rule.confirmDate(toNamed(date, story, context), ruledWhen(context))),
    }),
    defineCommand({
      name: 'dismiss',
      description: 'Dismiss a key date: it is wrong, or of no concern',
      visibility: 'channel',
      right: 'manager',
      options: { date: DATE, story: STORY },
      run: async ({ date, story }, context) =>
        rulingDoneCard(await context.desk.rule.dismissDate(toNamed(date, story, context), ruledWhen(context))),
    }),
  ],
});

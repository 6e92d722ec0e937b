import { whenCard } from '../../src/card/answers/when-card.ts';
import { defineCommand } from '../../src/command/define.ts';
import { STORY } from '../../src/command/options/shared-options.ts';
import { todayOf } from '../../src/command/options/today.ts';

export default defineCommand({
  name: 'when',
  description: 'Show the day of something, with the sentence that says so',
  visibility: 'caller',
  right: 'member',
  options: {
    event: {
      type: 'text',
      description: 'What is due or was: the vote, the talks in Geneva',
      required: true,
      rest: true,
    },
    which: {
      type: 'text',
      description: 'Only days ahead, or only days gone by, first',
      named: true,
      choices: [
        { name: 'ahead', value: 'ahead' },
        { name: 'gone by', value: 'gone' },
      ],
    },
    story: STORY,
  },
  async run({ event, which, story }, { desk, asOf, now, caller }) {
    const today = todayOf(now, asOf, caller);
    const scope = desk.ask.scope(story ?? null, asOf);
    const side = which === 'ahead' || which === 'gone' ? which : 'any';
    const found = await desk.ask.datesAbout({ ...scope, event, today, which: side });
    return whenCard({ event, found, today, remindFrom: todayOf(now, null, caller) });
  },
});

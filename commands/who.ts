import { personCard } from '../src/card/answers/people/person-card.ts';
import { defineCommand } from '../src/command/define.ts';
import { STORY } from '../src/command/options/shared-options.ts';

export default defineCommand({
  name: 'who',
  description: 'Show who someone is, in the words of the articles, and what they last said',
  visibility: 'caller',
  right: 'member',
  options: {
    person: {
      type: 'text',
      description: 'Person to look up',
      required: true,
      rest: true,
      suggest: async ({ desk, asOf }, typed) => desk.ask.typing.people(desk.ask.scope(null, asOf), typed),
    },
    story: STORY,
  },
  async run({ person, story }, { desk, asOf }) {
    const found = await desk.ask.person(desk.ask.scope(story ?? null, asOf), person);
    return personCard(found, story ?? null);
  },
});

import { peopleCard } from '../src/card/answers/people/people-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { rulingDoneCard } from '../src/card/rulings/ruling-cards.ts';
import { defineCommand, defineGroup, type Option } from '../src/command/define.ts';
import { ruledWhen } from '../src/command/options/ruled-when.ts';
import { PAGE, STORY } from '../src/command/options/shared-options.ts';

const PEOPLE_A_PAGE = 15;

const nameOption = (description: string) =>
  ({
    type: 'text',
    description,
    required: true,
    suggest: async ({ desk, asOf }, typed) => desk.ask.typing.people(desk.ask.scope(null, asOf), typed),
  }) as const satisfies Option;

/** The people of all stories, and which names are one person's. */
export default defineGroup({
  name: 'people',
  description: 'List people, and say which names are one person',
  fallback: 'list',
  actions: [
    defineCommand({
      name: 'list',
      description: 'List everyone in the articles, most quoted first',
      visibility: 'caller',
      right: 'member',
      options: { story: STORY, page: PAGE },
      async run({ story, page }, { desk, asOf }) {
        const scope = desk.ask.scope(story ?? null, asOf);
        const people = await desk.ask.people(scope, { page: page ?? 1, size: PEOPLE_A_PAGE });
        const title = story ? desk.ask.storyTitle(story) : 'All stories';
        return peopleCard(title, people, 'people list', givenValues({ story }));
      },
    }),
    defineCommand({
      name: 'same',
      description: 'Say that two names are one person: /people same "Musa Ibrahim" "Moussa Ibrahim"',
      visibility: 'channel',
      right: 'manager',
      options: {
        name: {
          ...nameOption('One name, in quotation marks if it is not known'),
          // At least one word is left for the other name.
          take: ({ desk, asOf }, words) =>
            desk.ask.typing.countSpeakerWords(
              desk.ask.scope(null, asOf),
              words.slice(0, Math.max(1, words.length - 1)),
            ),
        },
        other: { ...nameOption('The other name of the same person'), rest: true },
      },
      run: async ({ name, other }, context) =>
        rulingDoneCard(await context.desk.rule.same([name, other], ruledWhen(context))),
    }),
    defineCommand({
      name: 'split',
      description: 'Say that a name is a person apart, joined with others by mistake',
      visibility: 'channel',
      right: 'manager',
      options: { name: { ...nameOption('The name that is not the others’'), rest: true } },
      run: async ({ name }, context) => rulingDoneCard(await context.desk.rule.split(name, ruledWhen(context))),
    }),
  ],
});

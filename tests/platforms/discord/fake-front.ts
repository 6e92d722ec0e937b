import type { Card } from '../../../src/card/card.ts';
import { bold, link, person, plain } from '../../../src/card/parts/leaves/leaves.ts';
import { defineCommand, defineGroup } from '../../../src/command/define.ts';
import { createFakeFront as createFront, type FakeFront } from '../fake-front.ts';

const noCard = async (): Promise<Card> => ({ title: '', tone: 'answer', blocks: [] });

const quote = defineCommand({
  name: 'quote',
  description: 'What someone said, word for word, with the source',
  visibility: 'caller',
  right: 'member',
  options: {
    about: { type: 'text', description: 'only quotes that mention this' },
    speaker: { type: 'text', description: 'who', required: true, suggest: async () => [] },
    page: { type: 'integer', description: 'page', min: 1, max: 99 },
  },
  run: noCard,
});

const announce = defineCommand({
  name: 'announce',
  description: 'An answer for the whole channel',
  visibility: 'channel',
  right: 'member',
  options: {},
  run: noCard,
});

/** A story's commands. */
export const story = (name: string) =>
  defineGroup({
    name,
    description: `The story ${name}`,
    story: name,
    fallback: 'summary',
    actions: [
      defineCommand({
        name: 'summary',
        description: 'In short',
        visibility: 'caller',
        right: 'member',
        options: {},
        run: noCard,
      }),
      defineCommand({
        name: 'dates',
        description: 'Dates that lie ahead',
        visibility: 'caller',
        right: 'member',
        options: {
          firm: { type: 'text', description: 'how firm', choices: [{ name: 'Targets', value: 'target' }] },
          all: { type: 'boolean', description: 'past ones too' },
        },
        run: noCard,
      }),
    ],
  });

export const sampleCard: Card = {
  title: 'Ann Lee: 1 statement',
  tone: 'answer',
  blocks: [
    {
      kind: 'quote',
      text: '“We will open the bridge in May.\n\n“Not before,” said Lee.',
      spoken: [
        [1, 32],
        [35, 46],
      ],
      by: [person('Ann Lee'), plain(', engineer, 3 March 2016')],
      source: [link('River Post', 'https://river.example/a'), plain(', 4 March 2016, paragraph 2')],
    },
    { kind: 'text', leaves: [bold('Note'), plain(': the same day')] },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Show source', command: 'source', values: { article: 'a', paragraph: 2 } },
        { label: 'More', command: 'quote', values: { speaker: 'Ann Lee', page: 2 }, style: 'primary' },
      ],
    },
  ],
};

/** A front that answers every call with one card and remembers what was asked. */
export function createFakeFront(): FakeFront {
  return createFront({
    commands: [story('bridge'), quote, announce],
    answer: () => ({ card: sampleCard, visibility: 'caller' }),
    suggest: (typed) => [{ name: `Person ${typed}`, value: typed }],
  });
}

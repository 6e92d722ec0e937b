import type { Card } from '../../../src/card/card.ts';
import { person, plain } from '../../../src/card/parts/leaves/leaves.ts';
import { defineCommand, defineGroup } from '../../../src/command/define.ts';
import type { Reply } from '../../../src/command/front/front.ts';
import type { Right } from '../../../src/command/rights/right.ts';
import { createFakeFront as createFront, type FakeFront } from '../fake-front.ts';

const text = (words: string): Card['blocks'][number] => ({ kind: 'text', leaves: [plain(words)] });

/** A command that answers with a card; the right it needs where it changes something. */
const command = (name: string, right: Right) =>
  defineCommand({
    name,
    description: `What ${name} does`,
    visibility: 'caller',
    right,
    options: { words: { type: 'text', description: 'any words', rest: true } },
    run: async () => ({ title: name, tone: 'answer', blocks: [] }),
  });

const COMMANDS = [
  command('quote', 'member'),
  command('shout', 'member'),
  defineGroup({
    name: 'digest',
    description: 'Digests of this channel',
    actions: [command('daily', 'manager'), command('list', 'member')],
    fallback: 'daily',
  }),
];

/** A desk that repeats what it was asked, and remembers who asked. */
export function createFakeFront(): FakeFront {
  return createFront({
    commands: COMMANDS,
    answer: ({ path, values }) => answerTo(path === 'text' ? String(values.text) : `${path} ${JSON.stringify(values)}`),
    suggest: () => [
      { name: 'John Kirby', value: 'John Kirby' },
      { name: 'A value that no select carries', value: 'x'.repeat(151) },
    ],
  });
}

function answerTo(what: string): Reply {
  return { card: cardFor(what), visibility: what.includes('shout') ? 'channel' : 'caller' };
}

function cardFor(what: string): Card {
  if (what.includes('bad')) return { title: 'No such thing', tone: 'error', blocks: [text('Try another.')] };
  if (what.includes('endless')) return { title: 'Endless', tone: 'answer', blocks: [...Array(5)].flatMap(longBlocks) };
  if (what.includes('long')) return { title: 'Long', tone: 'answer', blocks: longBlocks() };
  return {
    title: `You asked: ${what}`,
    tone: 'answer',
    blocks: [
      {
        kind: 'quote',
        text: 'He said: “We are mindful of the clock.”',
        spoken: [[10, 38]],
        by: [person('John Kirby')],
        source: [plain('Example Wire, paragraph 3')],
      },
      {
        kind: 'buttons',
        buttons: [
          { label: 'More', command: 'quote', values: { speaker: 'John Kirby', page: 2 } },
          { label: 'Show source', command: 'source', values: { article: 'a' } },
        ],
      },
    ],
  };
}

function longBlocks(): Card['blocks'] {
  return Array.from({ length: 20 }, (_, index) => text(`Paragraph ${index}. ${'Words of the article. '.repeat(60)}`));
}

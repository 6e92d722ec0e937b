import type { Card } from '../../../src/card/card.ts';
import { person, plain } from '../../../src/card/parts/leaves.ts';
import type { Call } from '../../../src/command/call.ts';
import { type Caller, defineCommand, defineGroup } from '../../../src/command/define.ts';
import type { Front, SuggestRequest } from '../../../src/command/front/front.ts';
import type { Right } from '../../../src/command/rights/right.ts';

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

type Asked = { readonly what: string; readonly caller: Caller };

export type FakeFront = Front & {
  readonly asked: Asked[];
  readonly suggested: SuggestRequest[];
  /** Answers nothing until the function it returns is called. */
  hold(): () => void;
};

/** A desk that repeats what it was asked, and remembers who asked. */
export function createFakeFront(): FakeFront {
  const asked: Asked[] = [];
  const suggested: SuggestRequest[] = [];
  let held = Promise.resolve();
  const reply = async (what: string, caller: Caller) => {
    asked.push({ what, caller });
    await held;
    return { card: cardFor(what), visibility: what.includes('shout') ? ('channel' as const) : ('caller' as const) };
  };
  return {
    asked,
    suggested,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    commands: () => COMMANDS,
    answer: async ({ path, values }: Call, caller) => reply(`${path} ${JSON.stringify(values)}`, caller),
    answerText: async (typed, caller) => reply(typed, caller),
    suggest: async (request) => {
      suggested.push(request);
      return [
        { name: 'John Kirby', value: 'John Kirby' },
        { name: 'A value that no select carries', value: 'x'.repeat(151) },
      ];
    },
    leaveWorkspace: async () => {},
    joinWorkspace: async () => {},
    onCommandsChanged: () => () => {},
  };
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
        text: 'We are mindful of the clock.',
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

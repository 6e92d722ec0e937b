import type { Card } from '../../../src/card/card.ts';
import { bold, link, person, plain } from '../../../src/card/parts/leaves.ts';
import type { Call } from '../../../src/command/call.ts';
import { type Caller, type Command, defineCommand, defineGroup } from '../../../src/command/define.ts';
import type { Front, Reply } from '../../../src/command/front/front.ts';

export type FakeFront = Front & {
  readonly asked: { readonly call: Call; readonly caller: Caller }[];
  /** Workspaces left and joined, in order. */
  readonly moves: readonly string[];
  /** Adds a story's commands, as a new file in data/ would. */
  addStory(name: string): void;
  addCommand(command: Command): void;
  answerWith(answer: (call: Call) => Reply | Promise<Reply>): void;
};

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

const story = (name: string) =>
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
      text: 'We will open the bridge in May.\n\nNot before.',
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
  const commands: Command[] = [story('bridge'), quote, announce];
  const listeners = new Set<() => void>();
  const asked: { call: Call; caller: Caller }[] = [];
  const moves: string[] = [];
  let answerCall = (_call: Call): Reply | Promise<Reply> => ({ card: sampleCard, visibility: 'caller' });
  return {
    asked,
    moves,
    commands: () => commands,
    answer: async (call, caller) => {
      asked.push({ call, caller });
      return answerCall(call);
    },
    answerText: async (text, caller) => {
      asked.push({ call: { path: 'text', values: { text } }, caller });
      return answerCall({ path: 'text', values: { text } });
    },
    suggest: async ({ typed }) => [{ name: `Person ${typed}`, value: typed }],
    leaveWorkspace: async ({ workspace }) => void moves.push(`left ${workspace}`),
    joinWorkspace: async ({ workspace }) => void moves.push(`joined ${workspace}`),
    onCommandsChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addCommand: (command) => {
      commands.push(command);
      for (const listener of listeners) listener();
    },
    addStory: (name) => {
      commands.unshift(story(name));
      for (const listener of listeners) listener();
    },
    answerWith: (answer) => {
      answerCall = answer;
    },
  };
}

import { givenValues } from '../../src/card/parts/paging.ts';
import { chooseQuoteCard, correctQuoteCard } from '../../src/card/rulings/correct-quote-cards.ts';
import { rulingDoneCard } from '../../src/card/rulings/ruling-cards.ts';
import { type Action, defineCommand, type Option } from '../../src/command/define.ts';
import { ruledWhen } from '../../src/command/options/ruled-when.ts';
import { PAGE, STORY } from '../../src/command/options/shared-options.ts';

const QUOTES_A_PAGE = 8;

const ID = {
  type: 'text',
  description: 'Id of the statement; the button Correct… shows it',
  required: true,
} as const satisfies Option;

const SPEAKER = {
  type: 'text',
  description: 'Who said it; leave it out if nobody knows',
  rest: true,
  suggest: async ({ desk, asOf }, typed) => desk.ask.typing.people(desk.ask.scope(null, asOf), typed),
} as const satisfies Option;

/** What managers decide about statements, typed after /quote. */
export const QUOTE_CORRECTIONS: readonly Action[] = [
  defineCommand({
    name: 'correct',
    description: 'Choose a statement, then say whose it is, or that it is not speech',
    visibility: 'caller',
    right: 'manager',
    options: {
      id: { ...ID, required: false },
      speaker: { ...SPEAKER, description: 'Whose statements to choose from', rest: false, named: true },
      about: { type: 'text', description: 'Only statements that contain these words', named: true },
      story: STORY,
      page: PAGE,
    },
    async run({ id, speaker, about, story, page }, { desk, asOf }) {
      if (id !== undefined) return correctQuoteCard(await desk.rule.quote(id));
      const scope = desk.ask.scope(story ?? null, asOf);
      const asked = { speaker: speaker ?? null, about: about ?? null, page: page ?? 1, size: QUOTES_A_PAGE };
      const found = await desk.rule.quotes({ ...scope, ...asked });
      const [only] = found.items;
      if (only && found.total === 1) return correctQuoteCard(await desk.rule.quote(only.id));
      return chooseQuoteCard(found, givenValues({ speaker, about, story }));
    },
  }),
  defineCommand({
    name: 'wrong',
    description: 'Say that a statement is someone else’s: /quote wrong <id> speaker:"Ann Lee"',
    visibility: 'channel',
    right: 'manager',
    options: { id: ID, speaker: SPEAKER },
    async fillIn({ id, speaker }, { desk }) {
      if (speaker !== undefined) return undefined;
      await desk.rule.quote(id);
      return { speaker: '' };
    },
    async run({ id, speaker }, context) {
      const view = await context.desk.rule.speaker(id, speaker ?? null, ruledWhen(context));
      const note = speaker === undefined ? `If you know who said it: /quote wrong ${id} speaker:"Ann Lee"` : undefined;
      return rulingDoneCard(view, note);
    },
  }),
  defineCommand({
    name: 'not-speech',
    description: 'Say that the words of a statement are not speech',
    visibility: 'channel',
    right: 'manager',
    options: { id: ID },
    run: async ({ id }, context) => rulingDoneCard(await context.desk.rule.notSpeech(id, ruledWhen(context))),
  }),
];

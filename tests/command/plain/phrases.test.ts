import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandContext } from '../../../src/command/define.ts';
import { type PlainAnswer, readQuestion } from '../../../src/command/plain/answer-plain.ts';
import { isQuestion } from '../../../src/command/plain/is-question.ts';
import type { Dateline } from '../../../src/main.ts';
import { CALLER, openDesk } from '../../e2e/open-desk.ts';

const NOW = '2026-11-24T09:00Z';

/** `question => how it is read | the command`; the command is left out where its options are others' business. */
const ROWS = readFileSync(join(import.meta.dirname, 'phrases.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' => ') as [question: string, wanted: string]);

let dateline: Dateline;
let context: CommandContext;

beforeAll(async () => {
  dateline = await openDesk(NOW);
  const commands = dateline.front.commands();
  context = { desk: dateline.desk, now: Temporal.Instant.from(NOW), asOf: null, caller: CALLER, commands };
});
afterAll(() => dateline.close());

test.each(ROWS)('“%s” is read as %s', async (question, wanted) => {
  const [says = '', command] = wanted.split(' | ');
  if (says === 'command') {
    expect(isQuestion(question, context.commands)).toBe(false);
    return;
  }
  expect(isQuestion(question, context.commands)).toBe(true);
  const shown = toShown(await readQuestion(question.replace(/^\//, ''), context));
  expect(shown.says).toBe(says);
  if (command !== undefined) expect(shown.command).toBe(command);
});

function toShown(answer: PlainAnswer): { readonly says: string; readonly command: string } {
  if (answer.kind === 'call')
    return { says: answer.reading, command: `${answer.call.path} ${JSON.stringify(answer.call.values)}` };
  const [button] = answer.card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  return { says: `card ${answer.card.title}`, command: `${button?.command} ${JSON.stringify(button?.values)}` };
}

test('nothing but words is never a dead end: every card leads on', async () => {
  for (const text of ['???', 'asdf', 'what', '🙂', 'x'.repeat(5000), '"'.repeat(500), 'a b '.repeat(2000)]) {
    const answer = await readQuestion(text, context);
    if (answer.kind !== 'card') continue;
    expect(answer.card.blocks.some((block) => block.kind === 'buttons' && block.buttons.length > 0)).toBe(true);
  }
});

test.each(['hi', 'help me'])('a reading that is the title of its answer is not said twice: %s', async (text) => {
  const { card } = await dateline.front.answerText(text, CALLER);
  expect(card.title).toBe('What you can ask');
  expect(card.reading).toBeUndefined();
});

test('what would change something is not run, and its button carries the command', async () => {
  const before = await dateline.desk.tell.list(CALLER.channel, 'digest');
  const { card } = await dateline.front.answerText('post a digest here every weekday at 9', CALLER);
  expect(card.title).toBe('A digest here every weekday at 09:00?');
  expect(await dateline.desk.tell.list(CALLER.channel, 'digest')).toEqual(before);
});

test('the rights are checked when the button is pressed', async () => {
  const member = {
    ...CALLER,
    right: 'member' as const,
    channel: { platform: 'slack', workspace: 'T1', id: 'C1' } as const,
  };
  const { card } = await dateline.front.answerText('stop the digest', member);
  expect(card.tone).toBe('notice');
  const pressed = await dateline.front.answer({ path: 'digest stop', values: {} }, member);
  expect(pressed.card.tone).toBe('error');
});

test('the reading stands above the answer', async () => {
  const { card } = await dateline.front.answerText('what did Kirby say about the clock?', CALLER);
  expect(card.reading).toBe('Quotes by John Kirby about “clock”');
});

test('a reminder is set for the day that an article gives', async () => {
  const { card } = await dateline.front.answerText('remind me a week before the target date as-of:2016-07-14', CALLER);
  expect(card.title).toMatch(/^Remind you a week before “.*”, 1 August 2016\?$/);
  const [button] = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  expect(button).toMatchObject({ command: 'remind me', values: { offsets: '1w', date: '2016-08-01' } });
});

test('an option that is not a day is not passed over', async () => {
  const { card } = await dateline.front.answerText('what did Kirby say? as-of:2016-13-40', CALLER);
  expect(card).toMatchObject({ tone: 'error', title: 'as-of: “2016-13-40” is not a date.' });
});

test('in a replay, words of time are those of the story’s day, but a reminder comes by the wall clock', async () => {
  const caller = { ...CALLER, channel: { ...CALLER.channel, id: 'replayed' } };
  await dateline.front.answerText('/replay from:2016-07-20 speed:1h/m story:syria', caller);
  const { card } = await dateline.front.answerText('what did Kirby say yesterday?', caller);
  expect(card.reading).toBe('Quotes by John Kirby, 19 July 2016');
  const reminder = await dateline.front.answerText('remind me a week before the target date', caller);
  expect(reminder.card.title).toBe('No date ahead is known for “target date”.');
});

test('half of the questions are read within ten milliseconds, also on a slow machine', async () => {
  const times: number[] = [];
  for (const [question] of ROWS) {
    const begun = performance.now();
    await readQuestion(question, context);
    times.push(performance.now() - begun);
  }
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(10);
});

import { expect, test } from 'vitest';
import type { Block, Card } from '../../../src/card/card.ts';
import { plain } from '../../../src/card/parts/leaves/leaves.ts';
import * as limits from '../../../src/platforms/slack/limits.ts';
import { checkMessage } from '../../peers/slack/check-message.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';
import { cardOf, seenOf, takenOf } from './show.ts';

const titled = (length: number): Card => ({ title: 'T'.repeat(length), tone: 'answer', blocks: [] });
const text = (words: string): Block => ({ kind: 'text', leaves: [plain(words)] });

test('a title of 150 characters is a header, one of 151 a bold line', () => {
  expect(takenOf(titled(limits.HEADER_TEXT))[0]?.blocks[0]?.type).toBe('header');
  const [message] = takenOf(titled(limits.HEADER_TEXT + 1));
  expect(message?.blocks[0]?.type).toBe('rich_text');
  expect(seenIn(message?.blocks ?? [])).toBe('T'.repeat(151));
});

test('50 blocks are one message, 51 two', () => {
  const dividers = (count: number) => cardOf(...Array.from({ length: count - 1 }, (): Block => ({ kind: 'divider' })));
  expect(takenOf(dividers(limits.BLOCKS_IN_MESSAGE)).map(({ blocks }) => blocks.length)).toEqual([50]);
  expect(takenOf(dividers(limits.BLOCKS_IN_MESSAGE + 1)).map(({ blocks }) => blocks.length)).toEqual([50, 1]);
});

test('blocks too long together for one message part between them, and the next says whose it is', () => {
  const [first, second] = takenOf(cardOf(text('a'.repeat(4000)), text('b'.repeat(4000)), text('c'.repeat(4000))));
  expect(seenIn(first?.blocks ?? [])).not.toContain('c');
  expect(seenIn(second?.blocks ?? [])).toBe('c'.repeat(4000));
  expect(second?.text).toMatch(/^Title \(continued\)/);
});

test('25 buttons share a row, a 26th opens another', () => {
  const row = (count: number): Block => ({
    kind: 'buttons',
    buttons: Array.from({ length: count }, (_, n) => ({ label: `${n}`, command: 'q', values: {} })),
  });
  const rows = (count: number) =>
    takenOf(cardOf(row(count)))[0]?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements.length : []));
  expect(rows(limits.ACTIONS_ELEMENTS)).toEqual([25]);
  expect(rows(limits.ACTIONS_ELEMENTS + 1)?.reduce((sum, count) => sum + count, 0)).toBe(26);
});

test('a button of 75 characters stands alone, the words of a longer one stand whole above it', () => {
  const button = (label: string): Block => ({ kind: 'buttons', buttons: [{ label, command: 'q', values: {} }] });
  const fitting = 'John '.repeat(15).trim().padEnd(limits.BUTTON_TEXT, 'x');
  expect(seenOf(button(fitting))).toBe(`(${fitting})`);
  const long = `${fitting} Kirby`;
  expect(seenOf(button(long))).toMatch(new RegExp(`^${long}\n\\(John .*…\\)$`));
});

test('ten elements share a context line, an eleventh opens another', () => {
  const source = Array.from({ length: 6 }, (_, n) => [
    plain(`*${n}*`),
    { kind: 'link', text: 'Wire', url: `https://example.org/${n}` } as const,
  ]);
  const [message] = takenOf(cardOf({ kind: 'quote', text: 'x', spoken: [], by: [], source: source.flat() }));
  const lines = message?.blocks.flatMap((block) => (block.type === 'context' ? [block.elements.length] : []));
  expect(lines).toEqual([limits.CONTEXT_ELEMENTS, 2]);
});

test('a context element holds 3000 characters, and what is longer parts between words', () => {
  const source = `${'word '.repeat(700)}end`;
  const [message] = takenOf(cardOf({ kind: 'quote', text: 'x', spoken: [], by: [], source: [plain(source)] }));
  expect(seenIn(message?.blocks ?? []).replaceAll(/\s+/g, ' ')).toContain(source);
});

test('a call of 2000 characters is a button, a longer one says what to type', () => {
  const button = (speaker: string): Block => ({
    kind: 'buttons',
    buttons: [{ label: 'More', command: 'quote', values: { speaker } }],
  });
  const room = limits.BUTTON_VALUE - 'd1&quote&speaker='.length;
  expect(seenOf(button('x'.repeat(room)))).toBe('(More)');
  expect(seenOf(button('x'.repeat(room + 1)))).toMatch(/^More: type \/quote speaker:x/);
});

test('an alternative text of 2000 characters is the picture’s, a longer one stands beneath', () => {
  const picture = (alt: string): Block => ({ kind: 'image', url: 'https://example.org/x.png', alt });
  const whole = 'a'.repeat(limits.IMAGE_ALT);
  expect(seenOf(picture(whole))).toBe(`[${whole}]`);
  expect(seenOf(picture(`${whole}b`))).toBe(`[Picture]\n${whole}b`);
  expect(seenOf(picture(''))).toBe('[Picture]');
});

test('a statement as long as a message holds is whole, a longer one parts between sentences over two', () => {
  const sentence = 'We are mindful of the clock. ';
  const quote = (count: number): Block => ({
    kind: 'quote',
    text: sentence.repeat(count).trim(),
    spoken: [],
    by: [],
    source: [],
  });
  expect(seenOf(quote(300))).toBe(`| ${sentence.repeat(300).trim()}`);
  const parts = takenOf(cardOf(quote(400))).map(({ blocks }) => seenIn(blocks));
  expect(parts).toHaveLength(2);
  expect(parts[0]).toMatch(/the clock\.\n— part 1 of 2$/);
  expect(parts[1]).toMatch(/^\| We are/);
});

test('the text stays under 4,000 characters, and ends with a whole block', () => {
  const [message] = takenOf(cardOf(text('first '.repeat(400).trim()), text('second '.repeat(400).trim())));
  expect(message?.text.length).toBeLessThan(4000);
  expect(message?.text).toMatch(/first\n…$/);
});

test('the peer refuses what the renderer never makes', () => {
  const header = (length: number) => ({ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(length) } });
  const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } });
  const context = (count: number) => ({
    type: 'context',
    elements: Array(count).fill({ type: 'plain_text', text: 'x' }),
  });
  const send =
    (...blocks: object[]) =>
    () =>
      checkMessage({ text: 'x', blocks });
  expect(send(header(150))).not.toThrow();
  expect(send(header(151))).toThrow('invalid_blocks');
  expect(send(section(3000))).not.toThrow();
  expect(send(section(3001))).toThrow('invalid_blocks');
  expect(send(context(10))).not.toThrow();
  expect(send(context(11))).toThrow('invalid_blocks');
  expect(send(...Array(51).fill({ type: 'divider' }))).toThrow('invalid_blocks');
  expect(send({ type: 'divider', colour: 'red' })).toThrow('invalid_blocks');
  expect(send(...Array(5).fill(section(2900)))).toThrow('msg_blocks_too_long');
  expect(() => checkMessage({ text: 'x'.repeat(40_001) })).toThrow('msg_too_long');
  expect(() => checkMessage({ text: 'x', colour: 'red' })).toThrow('invalid_arguments');
  expect(() => checkMessage({ text: ' ' })).toThrow('no_text');
});

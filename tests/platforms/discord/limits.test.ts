import { expect, test } from 'vitest';
import type { Block, Card } from '../../../src/card/card.ts';
import { plain } from '../../../src/card/parts/leaves/leaves.ts';
import { type DiscordMessage, renderDiscordCard } from '../../../src/platforms/discord/draw/render.ts';
import { toChoices } from '../../../src/platforms/discord/hear/suggest.ts';
import {
  BUTTON_LABEL,
  BUTTONS_IN_ROW,
  COMPONENTS_IN_MESSAGE,
  FILES_IN_MESSAGE,
  IMAGE_DESCRIPTION,
  OPTIONS_IN_SELECT,
  TEXT_IN_MESSAGE,
} from '../../../src/platforms/discord/limits.ts';
import { allComponents, checkMessage } from '../../peers/discord/check-message.ts';
import { type SeenMessage, toSeen } from '../../peers/discord/seen.ts';

// The mark of a block quote.
const QUOTE_BAR = 2;

function render(blocks: readonly Block[], isForCallerOnly: boolean): readonly DiscordMessage[] {
  const card: Card = { title: '', tone: 'answer', blocks };
  return renderDiscordCard(card, isForCallerOnly);
}

function seen(message: DiscordMessage | undefined): SeenMessage {
  const rest = { id: '1', channel: '1', onlyFor: null, nonce: null, pings: [], isLoading: false };
  return toSeen({
    ...rest,
    files: Object.fromEntries(message?.files.map((f) => [f.name, f.text]) ?? []),
    body: { ...message },
  });
}

function checkAll(messages: readonly DiscordMessage[]): void {
  for (const message of messages)
    checkMessage(
      { ...message },
      message.files.map(({ name }) => name),
    );
}

const quoteOf = (length: number): Block => ({
  kind: 'quote',
  text: 'x'.repeat(length),
  spoken: [],
  by: [],
  source: [],
});
const buttons = (count: number): Block => ({
  kind: 'buttons',
  buttons: Array.from({ length: count }, (_, i) => ({ label: `B${i}`, command: 'quote', values: { page: i } })),
});
const lines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i): Block => ({ kind: 'text', leaves: [plain(`line ${i}`)] }));

test('a message holds 4000 characters of text; one more makes a second message', () => {
  const half: Block = { kind: 'text', leaves: [plain('x'.repeat(TEXT_IN_MESSAGE / 2))] };
  const more: Block = { kind: 'text', leaves: [plain('x'.repeat(TEXT_IN_MESSAGE / 2 + 1))] };
  expect(render([half, half], false)).toHaveLength(1);
  expect(render([half, more], false)).toHaveLength(2);
});

test('a quote that fills a message stays whole; one character more, and it goes whole into a file', () => {
  const most = TEXT_IN_MESSAGE - QUOTE_BAR;
  const fits = render([quoteOf(most)], false);
  expect(seen(fits[0]).text).toContain(`> ${'x'.repeat(most)}`);
  const over = render([quoteOf(most + 1)], true);
  expect(over[0]?.files).toEqual([{ name: 'statement-1.txt', text: `${'x'.repeat(most + 1)}\n` }]);
  expect(seen(over[0]).text).toContain('This statement is too long for a message; the file contains all of it.');
  expect(seen(over[0]).buttons).toEqual([]);
  checkAll([...fits, ...over]);
});

test('a message holds 40 components, the container and each button counted', () => {
  const most = COMPONENTS_IN_MESSAGE - 1;
  expect(render(lines(most), false)).toHaveLength(1);
  expect(render(lines(most + 1), false)).toHaveLength(2);
  const withRow = [...lines(most - 6), buttons(BUTTONS_IN_ROW)];
  expect(render(withRow, false)).toHaveLength(1);
  expect(allComponents({ ...render(withRow, false)[0] })).toHaveLength(COMPONENTS_IN_MESSAGE);
  expect(render([...lines(1), ...withRow], false)).toHaveLength(2);
});

test('“Post here” has its place in every full message', () => {
  const messages = render(lines(80), true);
  checkAll(messages);
  for (const message of messages) expect(seen(message).buttons.map(({ label }) => label)).toEqual(['Post here']);
});

test('five buttons are a row, the sixth begins another', () => {
  const rows = (count: number) =>
    allComponents({ ...render([buttons(count)], false)[0] }).filter(({ type }) => type === 1).length;
  expect([BUTTONS_IN_ROW, BUTTONS_IN_ROW + 1].map(rows)).toEqual([1, 2]);
});

test('“Post here” joins a row of four, and stands below a row of five', () => {
  const rows = (count: number) =>
    allComponents({ ...render([buttons(count)], true)[0] }).filter(({ type }) => type === 1).length;
  expect([4, 5].map(rows)).toEqual([1, 2]);
});

const pages = (page: number, count: number): Block => ({
  kind: 'pages',
  page,
  pages: count,
  command: 'quote',
  values: { speaker: 'Ann Lee' },
});
const optionsOf = (message: DiscordMessage | undefined) =>
  allComponents({ ...message }).flatMap(({ options }) => (Array.isArray(options) ? options : []));

test('beyond two pages there is a select of them: 25, of more the first, the last and those around', () => {
  expect(optionsOf(render([pages(1, 2)], true)[0])).toHaveLength(0);
  expect(optionsOf(render([pages(1, OPTIONS_IN_SELECT)], true)[0])).toHaveLength(25);
  const [message] = render([pages(60, OPTIONS_IN_SELECT + 100)], true);
  checkAll(render([pages(60, OPTIONS_IN_SELECT + 100)], true));
  const labels = optionsOf(message).map(({ label }) => label);
  expect(labels).toHaveLength(25);
  expect(labels).toEqual(expect.arrayContaining(['Page 1 of 125', 'Page 60 of 125', 'Page 125 of 125']));
});

const choiceOf = (count: number, label = 'x', article = 'a'): Block => ({
  kind: 'choice',
  label: 'Show source',
  options: Array.from({ length: count }, (_, paragraph) => ({
    label,
    command: 'source',
    values: { article, paragraph },
  })),
});

test('a list of 25 is one select, the 26th has another; each option once', () => {
  const lists = (block: Block) => {
    const messages = render([block], false);
    checkAll(messages);
    return messages.flatMap((message) => allComponents({ ...message }).filter(({ type }) => type === 3));
  };
  expect(lists(choiceOf(OPTIONS_IN_SELECT))).toHaveLength(1);
  expect(lists(choiceOf(OPTIONS_IN_SELECT + 1)).map(({ custom_id }) => custom_id)).toEqual(['choose', 'choose#2']);
  const twice = { label: 'x', command: 'source', values: { article: 'a' } };
  expect(lists({ kind: 'choice', label: 'Show source', options: [twice, twice] })).toMatchObject([
    { options: [{ label: 'x' }] },
  ]);
});

test('an option of 100 characters stays, a longer one is shortened; a call that is too long is typed', () => {
  const labelOf = (length: number) => optionsOf(render([choiceOf(2, 'x'.repeat(length))], false)[0])[0]?.label;
  expect(labelOf(100)).toBe('x'.repeat(100));
  expect(labelOf(101)).toMatch(/^x+…$/);
  const words = Array.from({ length: 60 }, (_, at) => at * 7919).join('/');
  expect(seen(render([choiceOf(2, 'Echo', words)], false)[0]).text).toContain('/dateline');
});

test('an address of 512 characters is a button, a longer one is a link in a line', () => {
  const url = (length: number) => `https://a.example/${'b'.repeat(length - 'https://a.example/'.length)}`;
  const shownOf = (length: number) => {
    const messages = render(
      [{ kind: 'buttons', buttons: [], links: [{ label: 'Read the article', url: url(length) }] }],
      false,
    );
    checkAll(messages);
    return allComponents({ ...messages[0] }).map(({ type }) => type);
  };
  expect(shownOf(512)).toEqual([17, 1, 2]);
  expect(shownOf(513)).toEqual([17, 10]);
});

test('a label of 80 characters stays, one of 81 is shortened', () => {
  const labelOf = (length: number) =>
    seen(render([{ kind: 'buttons', buttons: [{ label: 'x'.repeat(length), command: 'help', values: {} }] }], false)[0])
      .buttons[0]?.label;
  expect(labelOf(BUTTON_LABEL)).toBe('x'.repeat(BUTTON_LABEL));
  expect(labelOf(BUTTON_LABEL + 1)).toMatch(/^x+…$/);
});

test('a button that no custom_id can hold says what to type', () => {
  const words = Array.from({ length: 60 }, (_, i) => ((i * 7919) ** 3).toString(36)).join(' ');
  const more: Block = { kind: 'buttons', buttons: [{ label: 'More', command: 'search', values: { words, page: 2 } }] };
  const [message] = render([more], false);
  expect(seen(message).buttons).toEqual([]);
  expect(seen(message).text).toContain('More: /dateline ask:search words:"');
  expect(seen(message).text).toContain(words);
});

test('two buttons that do the same are told apart', () => {
  const twice = [...[1, 2]].map(() => ({ label: 'Again', command: 'help', values: {} }));
  const messages = render([{ kind: 'buttons', buttons: twice }], false);
  checkAll(messages);
  expect(seen(messages[0]).buttons.map(({ customId }) => customId)).toEqual(['d1&help', 'd1&help#2']);
});

test('an alternative text of 1024 characters stays with its image, a longer one stands below it', () => {
  const image = (length: number) =>
    render([{ kind: 'image', url: 'https://river.example/map.png', alt: 'x'.repeat(length) }], false);
  expect(seen(image(IMAGE_DESCRIPTION)[0]).text).toBe('');
  expect(seen(image(IMAGE_DESCRIPTION + 1)[0]).text).toBe(`-# ${'x'.repeat(IMAGE_DESCRIPTION + 1)}`);
  checkAll([...image(IMAGE_DESCRIPTION), ...image(IMAGE_DESCRIPTION + 1)]);
});

test.each([
  'http://127.0.0.1:8080/a.png',
  'http://localhost/a.png',
  'http://10.0.0.1/a.png',
  'http://[::1]/a',
  'http://nas.local/a',
])('a picture at %s, which Discord cannot fetch, is given in words', (url) => {
  const messages = render([{ kind: 'image', url, alt: 'A map' }], false);
  expect(seen(messages[0]).text).toBe('-# A map');
  expect(allComponents({ ...messages[0] }).map(({ type }) => type)).not.toContain(12);
});

test('ten files go with a message, the eleventh with the next', () => {
  const long = Array.from({ length: FILES_IN_MESSAGE + 1 }, () => quoteOf(TEXT_IN_MESSAGE));
  expect(render(long, false).map(({ files }) => files.length)).toEqual([FILES_IN_MESSAGE, 1]);
});

test('two quotes with one address are both shown: nothing is an embed', () => {
  const quote = (text: string): Block => ({
    kind: 'quote',
    text,
    spoken: [],
    by: [],
    source: [{ kind: 'link', text: 'Post', url: 'https://river.example/a' }],
  });
  const [message] = render([quote('One.'), quote('Two.')], false);
  expect(message).not.toHaveProperty('embeds');
  expect(seen(message).text).toMatch(/> One\.[\s\S]*> Two\./);
});

test('25 suggestions of 100 characters are given; a longer value is left out, a longer name shortened', () => {
  const choices = Array.from({ length: 30 }, (_, i) => ({ name: `Name ${i}`, value: `${i}` }));
  expect(toChoices(choices)).toEqual(choices.slice(0, 25));
  expect(toChoices([{ name: 'a', value: 'x'.repeat(101) }])).toEqual([]);
  expect(toChoices([{ name: 'n'.repeat(101), value: 'v' }])[0]?.name).toBe(`${'n'.repeat(99)}…`);
});

test('a card with nothing in it still is a message', () => {
  const messages = render([], false);
  checkAll(messages);
  expect(messages).toHaveLength(1);
});

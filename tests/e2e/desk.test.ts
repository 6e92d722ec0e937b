import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block, Card } from '../../src/card/card.ts';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from './open-desk.ts';

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterAll(() => dateline.close());

const ask = async (text: string): Promise<Card> => (await dateline.front.answerText(text, CALLER)).card;
const quotesOf = (card: Card) => card.blocks.filter((block: Block) => block.kind === 'quote');

test('/quote kirby gives seven statements, each his, in the order of the article', async () => {
  const card = await ask('/quote kirby');
  expect(card.title).toBe('John Kirby: 7 statements');
  // His own words: the sentences around them hold the reporter's too.
  const texts = quotesOf(card).map(({ text, spoken }) => spoken.map((span) => text.slice(...span)).join(' '));
  const holds = [
    'frustrated',
    'probe the sincerity',
    'mindful of the clock',
    'underscores',
    'not ignorant',
    'open to ideas',
    'more productive',
  ];
  expect(texts.map((text, i) => text.includes(holds[i] ?? '?'))).toEqual(holds.map(() => true));
  expect(texts[0]).toContain('molecule');
  expect(texts[6]).toContain("we'll see");
  expect(texts.join()).not.toMatch(/shunning|the key lies|alleviate|target/);
});

test('every quote stands in its article word for word, at the paragraph that is named', async () => {
  const { articles } = dateline.store;
  const { items } = await articles.quotes({
    story: null,
    asOf: null,
    speaker: null,
    about: null,
    limit: 99,
    offset: 0,
  });
  expect(items.length).toBeGreaterThan(10);
  for (const { quote, source } of items) {
    const stored = await articles.find(source.article);
    for (const span of quote.spans) expect(quote.text).toContain(stored?.article.text.slice(...span));
  }
});

test('/quote takes a topic after a name of one word or two', async () => {
  const typed = await ask('/quote kirby secretary trip');
  expect(typed.title).toBe('John Kirby on “secretary trip”: 1 statement');
  expect(await ask('/quote "John Kirby" about:"secretary trip"')).toEqual(typed);
  expect(quotesOf(await ask('/quote john kirby clock'))).toHaveLength(1);
});

test('/who kirby gives the role as the article words it', async () => {
  const text = renderPlain(await ask('/who kirby'));
  expect(text).toContain('John Kirby');
  expect(text).toMatch(/spokesman/);
});

test('/syria dates as of 14 July 2016 holds the 1 August target, and not as a deadline', async () => {
  const text = renderPlain(await ask('/syria dates as-of:2016-07-14'));
  expect(text).toMatch(/1 August 2016.*target date/);
  expect(text).not.toMatch(/1 August 2016[^\n]*deadline/);
});

test('seen from today the target date has gone by', async () => {
  expect(renderPlain(await ask('/syria dates past:yes'))).toContain('was the target date');
});

test('/syria summary has sources on every line, and differs by day', async () => {
  const early = await ask('/syria summary as-of:2016-07-13');
  const late = await ask('/syria summary');
  expect(early.title).toContain('as known on 13 July 2016');
  expect(renderPlain(early)).not.toBe(renderPlain(late));
  for (const block of late.blocks)
    if (block.kind === 'list') for (const item of block.items) expect(item.length).toBeGreaterThan(1);
});

test('nothing is known before the first article', async () => {
  expect((await ask('/syria summary as-of:2016-07-01')).tone).toBe('notice');
});

test.each([
  '/syria timeline',
  '/syria people',
  '/syria articles',
  '/syria quotes',
  '/syria quotes lavrov',
  '/dates',
  '/dates syria',
  '/search target date',
  '/status',
  '/help',
  '/help quote',
  '/syria',
  'dateline syria dates',
])('%s answers', async (text) => {
  const card = await ask(text);
  expect(card.tone).toBe('answer');
  expect(renderPlain(card).length).toBeGreaterThan(20);
});

test.each([
  ['/quote kirbi', /No “kirbi” in these articles/, /John Kirby/],
  ['/quote', /needs speaker/, /\/quote <speaker>/],
  ['/quote kirby as-of:soon', /“soon” is not a date/, /2016-07-13/],
  ['/quote kirby abuot:x', /no option “abuot”/, /about/],
  ['/quote kirby page:zero', /whole number/, /whole number/],
  ['/syra summary', /no command \/syra/, /\/syria/],
  ['/syria sumary', /has no action “sumary”/, /\/syria summary/],
  ['/dates syra', /no story “syra”/, /syria/],
  ['/syria dates within:forever', /not a span of time/, /10d/],
  ['/search "?!"', /no word/, /Type at least one: \/search target date/],
  ['/syria summary length:endless', /not one of the choices/, /short, full/],
  ['/source nowhere', /no article “nowhere”/, /search/],
])('%s gets a card that says what was expected', async (text, message, expected) => {
  const card = await ask(text);
  expect(card.tone).toBe('error');
  expect(card.title).toMatch(message);
  expect(renderPlain(card)).toMatch(expected);
});

test('a name that could be two people offers both as buttons', async () => {
  const card = await ask('/who john');
  const buttons = card.blocks.find((block) => block.kind === 'buttons');
  expect(buttons?.buttons.map(({ values }) => values.person)).toEqual(
    expect.arrayContaining(['John Kirby', 'John Kerry']),
  );
});

test('the buttons of an answer as of a day keep to the day', async () => {
  const card = await ask('/syria summary as-of:2016-07-14');
  const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  expect(buttons.length).toBeGreaterThan(0);
  for (const { values } of buttons) expect(values['as-of']).toBe('2016-07-14');
});

test('every button of an answer can be pressed', async () => {
  for (const text of ['/syria summary', '/quote kirby', '/who kirby', '/syria timeline', '/search clock']) {
    const buttons = (await ask(text)).blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    for (const { command, values } of buttons) {
      const { card } = await dateline.front.answer({ path: command, values }, CALLER);
      expect(card.tone, `${text} → ${command}`).not.toBe('error');
    }
  }
});

test('managing needs the right to', async () => {
  const { card } = await dateline.front.answerText('/digest daily 09:00', { ...CALLER, right: 'member' });
  expect(card.title).toMatch(/needs the right/);
});

test('suggestions come from what was read', async () => {
  const { front } = dateline;
  expect(await front.suggest({ path: 'quote', option: 'speaker', typed: 'kir' }, CALLER)).toEqual([
    { name: 'John Kirby', value: 'John Kirby' },
  ]);
  expect(await front.suggest({ path: 'dates', option: 'story', typed: '' }, CALLER)).toContainEqual({
    name: 'syria',
    value: 'syria',
  });
  expect(await front.suggest({ path: 'nonsense', option: 'x', typed: '' }, CALLER)).toEqual([]);
});

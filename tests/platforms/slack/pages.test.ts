import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block, PagesBlock } from '../../../src/card/card.ts';
import type { Dateline } from '../../../src/main.ts';
import { parseTurn, toTurnId } from '../../../src/platforms/slack/hear/ids/turn-id.ts';
import { PAGES_OFFERED } from '../../../src/platforms/slack/limits.ts';
import { openSlackChat, type SlackChat } from '../../e2e/open-chats.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import type { SlackPeer } from '../../peers/slack/peer.ts';
import { cardOf, seenOf, takenOf } from './show.ts';

const pagesOf = (page: number, pages: number, speaker = 'John Kirby'): PagesBlock => ({
  kind: 'pages',
  page,
  pages,
  command: 'quote',
  values: { speaker },
});
const optionsOf = (block: Block) =>
  takenOf(cardOf(block)).flatMap(({ blocks }) =>
    blocks.flatMap((one) =>
      one.type === 'actions'
        ? one.elements.flatMap((element) => (element.type === 'static_select' ? element.options : []))
        : [],
    ),
  );

test('two pages have Back and More, beyond two there is a select of them', () => {
  expect(seenOf(pagesOf(1, 2))).toBe('(More)');
  expect(seenOf(pagesOf(2, 2))).toBe('(Back)');
  expect(seenOf(pagesOf(1, 3))).toBe('(More) (Page 1 of 3 v)');
  expect(seenOf(pagesOf(3, 7))).toBe('(Back) (More) (Page 3 of 7 v)');
});

test('a select offers 25 pages, of more the first, the last and those around', () => {
  expect(optionsOf(pagesOf(1, PAGES_OFFERED))).toHaveLength(25);
  const options = optionsOf(pagesOf(60, PAGES_OFFERED + 100));
  expect(options).toHaveLength(25);
  expect(options.map(({ value }) => value)).toEqual(expect.arrayContaining(['1', '60', '125']));
});

test('the id of a select holds the call, up to what an id holds', () => {
  const id = toTurnId(pagesOf(1, 3)) ?? '';
  expect(parseTurn(`${id}:7`, '2')).toBe('d1&quote&speaker=John%20Kirby&page=2');
  const room = 255 - 'turn:d1&quote&speaker=:9999'.length;
  expect(toTurnId(pagesOf(1, 3, 'x'.repeat(room)))).toHaveLength(250);
  expect(toTurnId(pagesOf(1, 3, 'x'.repeat(room + 1)))).toBeUndefined();
  expect(seenOf(pagesOf(2, 3, 'x'.repeat(room + 1)))).toBe('(Back) (More)');
});

test.each([
  ['run:1', '2'],
  ['turn:other:1', '2'],
  ['turn:d1&quote:1', 'two'],
])('%s with %s turns no page', (id, chosen) => {
  expect(parseTurn(id, chosen)).toBeUndefined();
});

test('a call that no button holds says what to type', () => {
  expect(seenOf(pagesOf(1, 3, 'x'.repeat(2000)))).toMatch(/^More: type \/quote speaker:x+ page:2$/);
});

let dateline: Dateline;
let peer: SlackPeer;
let slack: SlackChat;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
});
afterAll(async () => {
  await slack.close();
  await dateline.close();
});

test('choosing a page turns to it in place, and so does More after it', async () => {
  const first = await peer.slash('/search the as-of:2016-12-31');
  expect(first.seen).toMatch(/\(Page 1 of \d+ v\)/);
  const [, pages] = /Page 1 of (\d+) v/.exec(first.seen) ?? [];
  const last = await peer.choose(`Page ${pages} of ${pages}`, first);
  expect(last).toMatchObject({ ts: first.ts, seen: expect.stringContaining(`(page ${pages} of ${pages})`) });
  const before = await peer.press('Back', last);
  expect(before.seen).toContain(`(page ${Number(pages) - 1} of ${pages})`);
});

test('one list leads to the paragraph of each of several statements', async () => {
  const shown = await peer.slash('/quote kirby');
  expect(shown.seen.match(/Show source/g)).toHaveLength(1);
  const source = await peer.choose('retold by Dateline from AFP (Ahram Online), 13 July 2016, paragraph 13', shown);
  expect(source.seen).toContain(', paragraph 13');
});

test('one statement alone can be read in its place and cited', async () => {
  const shown = await peer.slash('/quote kirby clock');
  expect(shown.seen).toContain('(Show source) (Copy citation)');
  expect((await peer.press('Copy citation', shown)).seen).toContain('Citation');
});

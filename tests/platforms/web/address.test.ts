import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser as openBrowserAt } from './open-browser.ts';
import { type OpenWeb, openWeb } from './open-web.ts';

let opened: OpenWeb;
beforeAll(async () => {
  opened = await openWeb({});
});
afterAll(() => opened.close());

const openBrowser = () => openBrowserAt(opened.url);
const addressOf = (query: Record<string, string>) => `/?${new URLSearchParams(query)}`;
const ANSWER = 'id="answer"';

test('an answer has an address, which answers again, in another browser too', async () => {
  const browser = openBrowser();
  await browser.get();
  const { status, headers } = await browser.submit('/ask', { text: 'who is Kirby?', 'as-of': '2016-07-14' });
  expect([status, headers.location]).toEqual([303, addressOf({ ask: 'who is Kirby?', 'as-of': '2016-07-14' })]);
  const page = await openBrowser().get(String(headers.location));
  expect(page).toContain('John Kirby');
  expect(page).toContain('<title>who is Kirby? (as of 2016-07-14) · Dateline</title>');
  expect(page).toContain('value="2016-07-14"');
});

test('an answer that is opened twice stands once', async () => {
  const browser = openBrowser();
  for (let i = 0; i < 2; i++) await browser.get(addressOf({ ask: '/who kirby' }));
  expect(await browser.get()).not.toContain('id="earlier"');
});

test.each([
  '/quote wrong 12',
  '/corrections undo 1',
  '/digest daily 09:00',
  '/digest list',
  '/remind me 7d',
  '/follow https://wire.example/feed',
  '/read The mill opens, said its owner.',
  '/desk zone paris',
  '/story archive syria',
])('no address does what may change something: %s', async (ask) => {
  expect(await openBrowser().get(addressOf({ ask }))).not.toContain(ANSWER);
});

test.each([
  'd1&story/archive&story=syria',
  'd1&digest/daily&at=09%3A00',
  'd1&quote/wrong&number=12',
  'd1&no/such',
  'x',
  '',
])('nor does the address of a button: %s', async (call) => {
  expect(await openBrowser().get(addressOf({ call }))).not.toContain(ANSWER);
});

test('the day belongs to what is typed: a button names its own', async () => {
  const page = await openBrowser().get(addressOf({ call: 'd1&syria/dates', 'as-of': '2016-07-14' }));
  expect(page).toContain(ANSWER);
  expect(page).not.toContain('value="2016-07-14"');
});

test.each(['2016-07-14" in:other', '14 July', '2016-07-14\n'])('a day that is none is left out: %j', async (asOf) => {
  const page = await openBrowser().get(addressOf({ ask: '/syria dates', 'as-of': asOf }));
  expect(page).toContain('date ahead');
  expect(page).toContain('name="as-of" type="date" value=""');
});

test.each(['</title><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '" autofocus onfocus="alert(1)'])(
  'a hostile address is text: %s',
  async (hostile) => {
    const query = { ask: hostile, call: hostile, 'as-of': hostile, as: hostile };
    const page = await openBrowser().get(addressOf(query));
    expect(page).not.toContain(hostile);
    expect(page).not.toMatch(/<script|<img/);
  },
);

test('what is too long for an address is answered all the same', async () => {
  const browser = openBrowser();
  await browser.get();
  const { status, headers } = await browser.submit('/ask', { text: '文'.repeat(2000) });
  expect([status, headers.location]).toEqual([303, '/']);
  expect(await browser.get()).toContain(ANSWER);
});

test('the first steps are addresses that stay in the chosen look', async () => {
  const page = await openBrowser().get('/?as=slack');
  expect(page).toMatch(/<li><a href="\/\?ask=[^"]+&amp;as=slack">/);
});

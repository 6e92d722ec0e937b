import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import type { Web } from '../../../src/platforms/web/web.ts';
import { openBrowser as openBrowserAt } from './open-browser.ts';
import { type OpenWeb, openWeb } from './open-web.ts';

let dateline: Dateline;
let web: Web;
let url: string;
let opened: OpenWeb;
let isHealthy = true;

beforeAll(async () => {
  opened = await openWeb({}, { ready: async () => ({ ok: isHealthy, checks: { store: 'open' } }) });
  ({ dateline, web, url } = opened);
});
afterAll(() => opened.close());

const openBrowser = () => openBrowserAt(url);

const toText = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');

test('a question is answered in the conversation, and stays there', async () => {
  const browser = openBrowser();
  expect(await browser.get()).toContain('/syria summary');
  await browser.post('/ask', { text: '/quote kirby' });
  const page = toText(await browser.post('/ask', { text: '/who kirby' }));
  expect(page).toContain('John Kirby: 7 statements');
  expect(page).toContain("<strong>we're mindful of the clock. We're mindful of the calendar.</strong>");
  // The newest answer stands first; the form above names commands too.
  expect(page.lastIndexOf('/who kirby')).toBeLessThan(page.lastIndexOf('/quote kirby'));
});

test('one browser does not see what another asked', async () => {
  await openBrowser().post('/ask', { text: '/who lavrov' });
  expect(await openBrowser().get()).not.toContain('/who lavrov');
});

test('a button asks what it says', async () => {
  const browser = openBrowser();
  const page = toText(await browser.post('/ask', { text: '/syria summary' }));
  const [, call = ''] = /name="call" value="([^"]+)"[^>]*>Dates</.exec(page) ?? [];
  expect(toText(await browser.post('/press', { call }))).toContain('date ahead');
});

test('a program that takes JSON gets the card', async () => {
  const response = await fetch(`${url}/ask`, {
    method: 'POST',
    body: JSON.stringify({ text: '/who kirby' }),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });
  expect(await response.json()).toMatchObject({ title: 'John Kirby', tone: 'answer' });
});

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'); alert('1"])(
  'typed text %j is text',
  async (text) => {
    const page = await openBrowser().post('/ask', { text });
    expect(page).not.toContain(text);
    expect(page).not.toMatch(/<script|<img/);
  },
);

test('the page carries a policy that lets no script run', async () => {
  const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
});

test.each([
  ['/ask', {}],
  ['/ask', { text: '  ' }],
  ['/press', { call: 'rubbish' }],
])('%s with %o is a bad request', async (path, fields: Record<string, string>) => {
  const headers = { accept: 'application/json' };
  expect((await fetch(url + path, { method: 'POST', body: new URLSearchParams(fields), headers })).status).toBe(400);
});

test.each([
  ['/ask', 100_000],
  ['/press', 100_000],
  ['/paste', 2_000_000],
])('a body that is too large for %s is refused', async (path, length) => {
  // On a connection of its own: the desk closes it over what it will not read.
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': length };
    const asked = request(url + path, { method: 'POST', headers, agent: false }, (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.once('error', reject);
    asked.flushHeaders();
  });
  expect(status).toBe(413);
});

test('another site can neither post here nor reach the desk under a name of its own', async () => {
  const response = await fetch(`${url}/ask`, {
    method: 'POST',
    body: 'text=x',
    headers: { origin: 'https://evil.example' },
  });
  expect(response.status).toBe(403);
  expect(await statusUnderHost('evil.example')).toBe(421);
  expect(await statusUnderHost('localhost:8080')).toBe(200);
});

function statusUnderHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

test('/healthz says that the process answers, /readyz whether the desk is well, and /metrics counts', async () => {
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ok: true, checks: { store: 'open' } });
  isHealthy = false;
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  const alive = await fetch(`${url}/healthz`);
  expect([alive.status, await alive.json()]).toEqual([200, { ok: true }]);
  isHealthy = true;
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('dateline_stories 1');
});

test('a post appears in every conversation', async () => {
  const browser = openBrowser();
  await browser.post('/ask', { text: '/help' });
  const card = { title: 'The digest of today', tone: 'answer', blocks: [] } as const;
  const channel = { platform: 'web', workspace: 'local', id: 'web' } as const;
  expect(await web.sender.send({ key: 'k', channel, card })).toMatchObject({ kind: 'sent' });
  expect(await browser.get()).toContain('The digest of today');
});

test('a story’s key dates are a calendar to subscribe to', async () => {
  const response = await fetch(`${url}/calendar/syria.ics`);
  expect(response.headers.get('content-type')).toContain('text/calendar');
  const feed = await response.text();
  expect(feed).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(feed).toContain('DTSTART;VALUE=DATE:20160801');
  expect((await fetch(`${url}/calendar/syra.ics`)).status).toBe(404);
});

test.each([
  ['discord', '<div class="look discord">'],
  ['slack', '<div class="look slack">'],
])('the conversation is shown as on %s, and stays so when one asks on', async (look, drawn) => {
  const browser = openBrowser();
  await browser.post('/ask', { text: '/quote kirby clock' });
  const page = await browser.get(`/?as=${look}`);
  expect(page).toContain(drawn);
  expect(toText(page)).toContain("we're mindful of the clock. We're mindful of the calendar.");
  expect(page).toContain(`action="/ask?as=${look}"`);
});

test('a look that there is not is the browser’s own', async () => {
  expect(await openBrowser().get('/?as=%3Cscript%3E')).not.toContain('class="look');
});

test('pages are turned by buttons and chosen from a list, and each statement leads to its source', async () => {
  const browser = openBrowser();
  const page = toText(await browser.post('/ask', { text: '/search the' }));
  const [, last = ''] = /<option value="([^"]*)">Page \d+ of \d+<\/option><\/select>/.exec(page) ?? [];
  expect(page).toMatch(/<option value="[^"]*" selected>Page 1 of/);
  expect(page).toContain('>More</button>');
  expect(toText(await browser.post('/press', { call: last }))).toMatch(/page (\d+) of \1\)/);
  const quotes = toText(await browser.post('/ask', { text: '/syria quotes' }));
  const [, source = ''] = /<option value="([^"]*)">[^<]*paragraph \d+<\/option>/.exec(quotes) ?? [];
  expect(toText(await browser.post('/press', { call: source }))).toContain('Copy citation');
});

test('an article is pasted, paragraph by paragraph, and read', async () => {
  const text = `Harbour note\n\nReuters, 13 July 2016\n\n${'The talks on Syria went on in Geneva. '.repeat(200)}\n\n“We agree,” said Ann Example.`;
  const page = toText(await openBrowser().post('/paste', { text }));
  expect(page).toContain('Read: Harbour note');
  expect(page).toContain('joins syria');
  const { items } = await dateline.store.articles.search({
    story: null,
    asOf: null,
    words: 'Ann Example',
    limit: 1,
    offset: 0,
  });
  expect(items[0]?.text).toBe('“We agree,” said Ann Example.');
});

test('nothing pasted is refused in words', async () => {
  const headers = { accept: 'application/json' };
  const response = await fetch(`${url}/paste`, { method: 'POST', body: new URLSearchParams({ text: ' ' }), headers });
  expect([response.status, await response.text()]).toEqual([400, 'The field text is missing.']);
});
